import type { Context } from '../../contract/contract.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { OAuthError } from './error.ts';

/** One sign-in under way: what the client asked, and what the gateway asked of the provider. It lives in the browser, sealed. */
export interface Transaction {
  /** The issuer at which it began, and which answers: the app's own, or the root. */
  issuer: string;
  app: string;
  client_id: string;
  redirect_uri: string;
  /** The client's own state, to be returned as it came. */
  client_state?: string;
  nonce?: string;
  scope: string[];
  code_challenge?: string;
  /** The gateway's state at the provider; the cookie is named after it. */
  state: string;
  /** The gateway's PKCE verifier and nonce at the provider, where the document declares them. */
  verifier: string;
  upstream_nonce: string;
  /** What was asked of the provider. */
  upstream_scope: string[];
}

/** More sign-ins than this under way in one browser, and the oldest are forgotten: the cookie header must stay small. */
const MOST = 5;
const PREFIX = 'onegate-';
/** The root issuer's list of sign-ins: `<app>.<state>`, separated by `~`. */
const BEGUN = 'onegate.begun';
/** What browsers keep of one cookie is 4096 bytes, name and attributes included. */
const LONGEST = 3800;

/**
 * Binds a transaction to this browser by a sealed cookie that only this app's addresses receive.
 * @throws OAuthError `invalid_request` when the client's parameters are too long for a cookie.
 */
export function remember(gateway: Gateway, app: ServedApp, ctx: Context, transaction: Transaction): void {
  const sealed = gateway.ring.seal('transaction', transaction, gateway.limits.transaction);
  if (sealed.length > LONGEST) {
    throw new OAuthError(
      'invalid_request',
      'state, nonce, scope and redirect_uri are too long together; keep state short',
    );
  }
  const others = transactionCookies(ctx.headers.cookie).slice(0, -(MOST - 1));
  for (const [name] of others) append(ctx, cookie(app, name, '', 0));
  if (app.root) note(gateway, ctx, transaction);
  append(ctx, cookie(app, PREFIX + transaction.state, sealed, gateway.limits.transaction));
}

/**
 * The root issuer's own address does not receive what the apps' addresses do; so a cookie of its own lists the sign-ins that
 * began there, lest the cookies of one app become more than its callback can take.
 */
function note(gateway: Gateway, ctx: Context, { app, state }: Transaction): void {
  const listed = (cookieOf(ctx.headers.cookie, BEGUN) ?? '').split('~');
  const begun = listed.map((entry) => entry.split('.')).filter(([, known]) => /^[\w-]{43}$/.test(known ?? ''));
  for (const [id, old] of begun.slice(0, -(MOST - 1))) {
    const other = gateway.apps.get(id as string);
    if (other) append(ctx, cookie(other, PREFIX + old, '', 0));
  }
  const list = [...begun.slice(-(MOST - 1)), [app, state]].map((entry) => entry.join('.')).join('~');
  append(ctx, cookieAt(gateway.base, BEGUN, list, gateway.limits.transaction));
}

/**
 * The transaction that a callback's `state` belongs to, taken out of the browser: it serves once. Undefined when this browser
 * did not begin it, it was tampered with or has expired, or it was begun for another app.
 */
export function recall(gateway: Gateway, app: ServedApp, ctx: Context, state: string): Transaction | undefined {
  const found = transactionCookies(ctx.headers.cookie).find(([name]) => name === PREFIX + state);
  if (!found) return undefined;
  append(ctx, cookie(app, found[0], '', 0));
  const transaction = gateway.ring.open<Transaction>('transaction', found[1]);
  return transaction?.app === app.id && transaction.state === state ? transaction : undefined;
}

/** A cookie for one app's addresses: not for scripts, not for other sites' requests, and over TLS where the gateway is. */
export function cookie({ callback }: ServedApp, name: string, value: string, seconds: number): string {
  return cookieAt(callback.slice(0, callback.lastIndexOf('/')), name, value, seconds);
}

function cookieAt(address: string, name: string, value: string, seconds: number): string {
  const { protocol, pathname } = new URL(address);
  const secure = protocol === 'https:' ? '; Secure' : '';
  return `${name}=${value}; Path=${pathname}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** The value of a cookie of a request. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  return cookiesOf(header).find(([candidate]) => candidate === name)?.[1];
}

/** Adds a Set-Cookie header beside those that are there. */
export function append(ctx: Context, value: string): void {
  ctx.append('Set-Cookie', value);
}

function transactionCookies(header: string | undefined): [string, string][] {
  return cookiesOf(header).filter(([name]) => name.startsWith(PREFIX));
}

function cookiesOf(header: string | undefined): [string, string][] {
  return (header ?? '').split(/; */).map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)];
  });
}
