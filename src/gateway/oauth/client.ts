import { hash, timingSafeEqual } from 'node:crypto';
import type { Gateway } from '../gateway.ts';
import { OAuthError } from './error.ts';

/** A service that may use the gateway; without secret it is public (RFC 6749 §2.1) and must use PKCE. */
export interface Client {
  id: string;
  /** What people are told it is called. */
  name?: string | undefined;
  /** SHA-256 of the secret: the secret itself need not stay in memory in the clear. */
  secret: Buffer | undefined;
  redirect_uris: string[];
  /** Undefined: every app. */
  apps: string[] | undefined;
  /** It gets tokens of the gateway's own, which stand for connections; otherwise the provider's. */
  managed: boolean;
  /** It may take a provider's token out of the vault. */
  takesTokens: boolean;
}

/** What a token request says of its client (RFC 6749 §2.3.1). */
export interface Credentials {
  header: string | undefined;
  client_id: string | undefined;
  client_secret: string | undefined;
}

/**
 * The client that a request comes from, authenticated by HTTP Basic or form fields; a public one by its id alone.
 * @param app the only one that the request can be about; undefined: that is seen later
 * @throws OAuthError `invalid_client` (401) or, for two methods at once, `invalid_request`; `unauthorized_client` for an app not its own.
 */
export function authenticate(gateway: Gateway, app: string | undefined, given: Credentials): Client {
  const basic = basicOf(given.header);
  if (basic && (given.client_secret !== undefined || (given.client_id ?? basic.id) !== basic.id)) {
    throw new OAuthError('invalid_request', 'the client authenticates in two ways at once; use one (RFC 6749 §2.3)');
  }
  const id = basic?.id ?? given.client_id;
  const secret = basic?.secret ?? given.client_secret;
  if (id === undefined) throw refused('the request names no client: send HTTP Basic or client_id');
  const client = gateway.clients.get(id);
  if (!client) throw refused(`there is no client ${JSON.stringify(id.slice(0, 100))}`);
  if (client.secret ? secret === undefined || !same(client.secret, digest(secret)) : secret) {
    throw refused(client.secret ? 'the client secret is wrong or missing' : 'a public client has no secret');
  }
  if (app !== undefined && !mayUse(client, app)) {
    throw new OAuthError('unauthorized_client', `client ${id} may not use app ${app}`);
  }
  return client;
}

/** Whether a client may use an app. */
export function mayUse(client: Client, app: string): boolean {
  return client.apps === undefined || client.apps.includes(app);
}

/** The digest by which secrets are kept and compared. */
export function digest(secret: string): Buffer {
  return hash('sha256', secret, 'buffer');
}

/** Whether an address is one of the client's: exactly, but for the port of a loopback address (RFC 8252 §7.3). */
export function isRegistered(client: Client, uri: string): boolean {
  return client.redirect_uris.some((registered) => registered === uri || sameLoopback(registered, uri));
}

function sameLoopback(registered: string, uri: string): boolean {
  const loopback = /^http:\/\/(127\.0\.0\.1|\[::1\])(:\d{1,5})?/;
  const [a, b] = [loopback.exec(registered), URL.canParse(uri) ? loopback.exec(uri) : null];
  return a !== null && b !== null && a[1] === b[1] && registered.slice(a[0].length) === uri.slice(b[0].length);
}

function basicOf(header: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^basic +([A-Za-z0-9+/=_-]+)$/i.exec(header ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  try {
    return { id: formDecoded(text.slice(0, colon)), secret: formDecoded(text.slice(colon + 1)) };
  } catch {
    return undefined;
  }
}

function formDecoded(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '));
}

function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}

function refused(description: string): OAuthError {
  return new OAuthError('invalid_client', description, { status: 401 });
}
