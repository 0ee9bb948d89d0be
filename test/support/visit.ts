import { createHash, randomBytes } from 'node:crypto';
import { Browser, deciding } from './browser.ts';
import type { Setup } from './setup.ts';

/** A client's side of a sign-in, step by step, so that a test can bend each step. */
export const redirect_uri = 'http://127.0.0.1:53682/callback';
export const verifier = randomBytes(32).toString('base64url');
export const challenge = createHash('sha256').update(verifier).digest('base64url');

/** Where sign-ins go: a gateway, and the sandbox that it asks. */
export type Site = Pick<Setup, 'url' | 'sandbox'>;

/** Where an app's issuer has its endpoints; without an app the root issuer. */
const pathOf = (app: string) => (app === '' ? '' : `/${app}`);

/** The address of an authorization request, at the root issuer where `app` is empty; undefined takes a parameter out. */
export function authorizeAddress(setup: Site, app: string, change: Record<string, string | undefined> = {}): string {
  const parameters = {
    client_id: 'demo',
    redirect_uri,
    response_type: 'code',
    scope: 'openid',
    state: 'client-state',
    nonce: 'client-nonce',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...change,
  };
  const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return `${setup.url}${pathOf(app)}/authorize?${new URLSearchParams(given)}`;
}

/** Lets a user sign in and gives the address at the client to which the browser came back. */
export async function comeBack(
  setup: Site,
  app: string,
  { user = 'alice', decision, browser = new Browser(), change = {} }: Partial<Visit> = {},
): Promise<URL> {
  const stop = (url: URL) => url.pathname === '/callback' && url.port === '53682';
  const pass = deciding(setup.sandbox, user, decision);
  const { url, response } = await browser.follow(authorizeAddress(setup, app, change), { stop, pass });
  if (response) throw new Error(`stopped at ${url}: ${response.status} ${(await response.text()).slice(0, 2000)}`);
  return url;
}

interface Visit {
  user: string;
  decision: 'deny';
  browser: Browser;
  change: Record<string, string | undefined>;
}

/** Goes as far as the provider's answer: the callback's address, not visited yet. */
export async function untilCallback(setup: Site, app: string, browser: Browser, user = 'alice'): Promise<URL> {
  const stop = (url: URL) => url.href.startsWith(`${setup.url}/${app}/callback`);
  const pass = deciding(setup.sandbox, user);
  const { url, response } = await browser.follow(authorizeAddress(setup, app), { stop, pass });
  if (response) throw new Error(`stopped at ${url}: ${response.status} ${(await response.text()).slice(0, 2000)}`);
  return url;
}

/** A token request by the confidential demo client. */
export async function post(
  setup: Site,
  path: string,
  fields: Record<string, string>,
  credentials = 'demo:demo-secret',
): Promise<{ status: number; headers: Headers; body: Record<string, unknown> }> {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const headers: Record<string, string> = credentials ? { authorization } : {};
  const response = await fetch(setup.url + path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : {} };
}

/** Redeems a code as the client that began. */
export function redeem(setup: Site, app: string, code: string, change: Record<string, string> = {}) {
  return post(setup, `${pathOf(app)}/token`, {
    grant_type: 'authorization_code',
    code,
    redirect_uri,
    code_verifier: verifier,
    ...change,
  });
}

/** A whole sign-in of the confidential demo client; what the token endpoint gave. */
export async function signIn(setup: Site, app: string, change: Record<string, string> = {}) {
  const back = await comeBack(setup, app, { change });
  return (await redeem(setup, app, back.searchParams.get('code') as string)).body as Record<string, string>;
}
