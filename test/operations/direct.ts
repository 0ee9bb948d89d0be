import type { Config } from '../../src/config/config.ts';
import { evaluate } from '../../src/provider/expression.ts';
import type { Carrier, Plan } from '../../src/provider/plan.ts';
import { usesKept } from '../../src/provider/walk.ts';
import type { Callable, Documented } from './documents.ts';
import type { Stage, Tokens, Wire } from './stage.ts';

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
): Promise<Direct | undefined> {
  // Nobody else could sign it, nor make the same moment twice.
  if (operation.fixed.some(({ signature }) => signature)) return undefined;
  const { id, plan } = of.provider;
  const given = new URL(request.url);
  const path = given.pathname.slice(new URL(stage.setup.url).pathname.replace(/\/$/, '').length + `/${id}/api`.length);
  const url = new URL(`${stage.setup.sandbox}/${id}${operation.base}${path}${given.search}`);
  const headers = new Headers(request.headers);
  headers.delete('authorization');
  const added = fixedOf(stage, of, operation);
  const body = bodyWith(added, headers.get('content-type') ?? '', Buffer.from(await request.arrayBuffer()));
  for (const { in: place, name, text } of added) {
    if (place === 'query') url.searchParams.append(name, text);
    if (place === 'header') headers.set(name, text);
  }
  const carrier = operation.token === 'app' ? plan.app_token?.carrier : plan.carrier;
  const { user, upstream } = stage.tokens.get(id) as Tokens;
  const own = token === user ? (upstream ?? token) : token;
  if (own !== undefined) carry(carrier as Carrier, own, url, headers);
  const { method } = request;
  const response = await fetch(url, { method, headers, redirect: 'manual', ...(body.length > 0 ? { body } : {}) });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** What the gateway adds: by the document, the registration and the app's settings. A signature is the gateway's alone to make. */
function fixedOf({ setup }: Stage, { provider: { id, plan } }: Documented, { fixed }: Callable) {
  const { client_id, client_secret, settings } = setup.config.apps[id] as Config['apps'][string];
  const scope = { app: { ...defaultsOf(plan), ...settings }, words: { client_id, client_secret } };
  return fixed.flatMap(({ in: place, name, value, signature }) => {
    const found = value && evaluate(value, scope);
    if (signature || (found === undefined && value && usesKept(value))) return [];
    if (found === undefined) throw new Error(`not fixed: ${JSON.stringify(value)}`);
    return [{ in: place, name, text: String(found) }];
  });
}

function defaultsOf({ settings }: Plan): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, { default: usual }]) => (usual === undefined ? [] : [[name, usual]])),
  );
}

function bodyWith(all: ReturnType<typeof fixedOf>, type: string, sent: Buffer): Buffer<ArrayBuffer> {
  const added = all.filter((one) => one.in === 'body').map(({ name, text }) => [name, text] as const);
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
