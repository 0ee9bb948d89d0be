import type { Carrier } from '../../src/provider/plan.ts';
import type { Callable, Documented } from './documents.ts';
import type { Stage, Wire } from './stage.ts';

/** An answer that came straight from the sandbox. */
export type Direct = Omit<Wire, 'request'>;

/**
 * Sends what the client sent to the gateway to the provider itself, with what the document fixes and the token where the
 * provider wants it: what anybody without a gateway would have to write.
 */
export async function direct(
  stage: Stage,
  of: Documented,
  operation: Callable,
  request: Request,
  token: string | undefined,
): Promise<Direct> {
  const { id, plan } = of.provider;
  const given = new URL(request.url);
  const path = given.pathname.slice(new URL(stage.setup.url).pathname.replace(/\/$/, '').length + `/${id}/api`.length);
  const url = new URL(`${stage.setup.sandbox}/${id}${operation.base}${path}${given.search}`);
  const headers = new Headers(request.headers);
  headers.delete('authorization');
  const body = bodyWith(operation, headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer()));
  for (const { in: place, name, value } of operation.fixed) {
    if (place === 'query') url.searchParams.append(name, literal(value));
    if (place === 'header') headers.set(name, literal(value));
  }
  const carrier = operation.token === 'app' ? plan.app_token?.carrier : plan.carrier;
  if (token !== undefined) carry(carrier as Carrier, token, url, headers);
  const { method } = request;
  const response = await fetch(url, { method, headers, redirect: 'manual', ...(body.length > 0 ? { body } : {}) });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

function bodyWith({ fixed }: Callable, type: string, sent: Buffer): Buffer<ArrayBuffer> {
  const added = fixed.filter((one) => one.in === 'body').map(({ name, value }) => [name, literal(value)] as const);
  const text = sent.toString();
  if (added.length === 0) return Buffer.from(sent);
  if (/json/.test(type)) return Buffer.from(JSON.stringify({ ...JSON.parse(text), ...Object.fromEntries(added) }));
  if (!/urlencoded/.test(type)) return Buffer.from(sent);
  return Buffer.from([text, ...added.map((pair) => new URLSearchParams([[...pair]]))].filter(String).join('&'));
}

function carry(carrier: Carrier, token: string, url: URL, headers: Headers): void {
  if (carrier.in === 'query') url.searchParams.append(carrier.name, token);
  if (carrier.in === 'header') headers.set(carrier.name, carrier.prefix + token);
}

function literal(value: Callable['fixed'][number]['value']): string {
  if (!value || !('literal' in value)) throw new Error(`not fixed: ${JSON.stringify(value)}`);
  return String(value.literal);
}
