import { timingSafeEqual } from 'node:crypto';
import type { Asked } from './asked.ts';
import { isAsserted } from './assertion.ts';
import { tokenOf } from './bearer.ts';
import type { Play, Registration } from './play.ts';
import { carrying } from './words.ts';

/**
 * Who asks, at an operation that wants to know (RFC 6749 §2.3): by HTTP Basic, by parameters, or by an assertion (RFC 7523).
 * A client without a secret is public. The name of the failed condition otherwise; undefined where the operation lets a request
 * without a client through.
 */
export function clientOf(play: Play, asked: Asked): Registration | string | undefined {
  const { operation, said, ctx } = asked;
  const { call } = operation;
  if (call.auth === 'app') return byAppToken(play, asked);
  const basic = call.auth === 'basic' ? basicOf(ctx.get('Authorization')) : undefined;
  if (call.auth === 'basic' && !basic) return 'missing_credentials';
  const assertion = said.client_assertion;
  const id = basic?.id ?? said.client_id ?? (assertion && issuerOf(assertion));
  if (id === undefined)
    return call.parameters.some(({ name, required }) => required && name === carrying(call, 'client_id')?.name)
      ? 'missing_client'
      : undefined;
  const client = play.clients.find(({ client_id }) => client_id === id);
  if (!client) return 'unknown_client';
  if (assertion !== undefined) return isAsserted(play, client, assertion) ? client : 'wrong_secret';
  const asks = call.auth === 'basic' || carrying(call, 'client_secret') !== undefined;
  if (!asks && play.plan.client_assertion && carrying(call, 'client_assertion') !== undefined) return 'missing_client';
  if (client.client_secret === undefined || !asks) return client;
  const secret = basic?.secret ?? said.client_secret;
  if (secret === undefined || secret === '') return 'missing_client';
  return same(secret, client.client_secret) ? client : 'wrong_secret';
}

/** Whether an address is registered: exactly (RFC 9700 §2.1), or any on this machine where none is registered. */
export function isRegistered({ redirect_uris }: Registration, address: string): boolean {
  return redirect_uris ? redirect_uris.includes(address) : isLoopback(address);
}

/** Whether an address leads to this machine (RFC 8252 §7.3). */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, hash } = new URL(address);
  return /^https?:$/.test(protocol) && hash === '' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/**
 * Whether a browser may be sent to an address: this machine, or a place that some client has registered an address at.
 */
export function mayReturn({ clients }: Play, address: string): boolean {
  const registered = clients.flatMap(({ redirect_uris }) => redirect_uris ?? []);
  const origin = (url: string) => (/^https?:/.test(url) && URL.canParse(url) ? new URL(url).origin : url);
  return isLoopback(address) || registered.some((url) => url === address || origin(url) === origin(address));
}

/**
 * Credentials as RFC 6749 §2.3.1 encodes them; a part that is badly encoded is taken as it is, as older clients send
 * it.
 */
function basicOf(header: string): { id: string; secret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(header)?.[1];
  const [, id, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString()) ?? [];
  return id === undefined || secret === undefined ? undefined : { id: decoded(id), secret: decoded(secret) };
}

/** A client that shows a token of its own in place of its secret. */
function byAppToken(play: Play, asked: Asked): Registration | string {
  const token = tokenOf(play, asked);
  if (typeof token !== 'object') return token ?? 'missing_token';
  return play.clients.find(({ client_id }) => client_id === token.grant.client) ?? 'unknown_client';
}

function issuerOf(assertion: string): string | undefined {
  try {
    const claims = JSON.parse(Buffer.from(assertion.split('.')[1] ?? '', 'base64url').toString()) as {
      sub?: string;
      iss?: string;
    };
    return claims.sub ?? claims.iss;
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function same(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
