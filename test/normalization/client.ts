import { claimNames } from '../../src/provider/identity.ts';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, comeBack, type post, redeem } from '../support/visit.ts';
import type { Outcome } from './outcome.ts';

/** What came of a request, and what an error answer told of the provider's. */
export interface Seen {
  outcome: Outcome;
  upstream?: { code?: string; message?: string; status?: number };
}

/** What every request asks for: OpenID Connect's own scopes, whatever the provider calls them. */
export const scope = 'openid profile email';

/** A sign-in in a new browser, as far as it gets. */
export async function signIn(setup: Setup, app: string, decision?: 'deny'): Promise<Seen> {
  const stop = (url: URL) => url.pathname === '/callback' && url.port === '53682';
  const pass = deciding(setup.sandbox, 'alice', decision);
  const { url, response } = await new Browser().follow(authorizeAddress(setup, app), { stop, pass });
  if (response) {
    const stopped = url.origin === new URL(setup.sandbox).origin ? 'provider' : 'gateway';
    return { outcome: { stopped, status: response.status } };
  }
  const { state, iss, error, code } = Object.fromEntries(url.searchParams);
  if (state !== 'client-state' || iss !== `${setup.url}/${app}`) throw new Error(`not bound to the request: ${url}`);
  return { outcome: { redirected: error === undefined && code ? 'code' : { error: String(error) } } };
}

/** A code of the gateway's, not redeemed yet. */
export async function codeOf(setup: Setup, app: string, wanted = scope): Promise<string> {
  return (await comeBack(setup, app, { change: { scope: wanted } })).searchParams.get('code') as string;
}

/** A member of the token answer of a sign-in that went well. */
export async function given(setup: Setup, app: string, member: string, wanted = scope): Promise<string> {
  const { body } = await redeem(setup, app, await codeOf(setup, app, wanted));
  if (typeof body[member] !== 'string') throw new Error(`${app} gave no ${member}: ${JSON.stringify(body)}`);
  return body[member];
}

/** A gateway's code whose provider's code is used up: one sign-in ends twice, in two tabs that share their cookies. */
export async function redeemedBefore(setup: Setup, app: string): Promise<string> {
  const start = await fetch(authorizeAddress(setup, app), { redirect: 'manual' });
  const cookie = start.headers.getSetCookie()[0]?.split(';')[0] as string;
  const decided = deciding(setup.sandbox, 'alice')(new URL(start.headers.get('location') as string));
  const back = (await fetch(decided, { redirect: 'manual' })).headers.get('location') as string;
  const ends = [1, 2].map(async () => {
    const end = await fetch(back, { headers: { cookie }, redirect: 'manual' });
    return new URL(end.headers.get('location') as string).searchParams.get('code') as string;
  });
  const [first, second] = (await Promise.all(ends)) as [string, string];
  const { status } = await redeem(setup, app, first);
  if (status !== 200) throw new Error(`${app}: the first of two codes was not good`);
  return second;
}

/** A userinfo request; of a success the names of the claims are told. */
export async function userinfo(setup: Setup, app: string, token: string): Promise<Seen> {
  const response = await fetch(`${setup.url}/${app}/userinfo`, { headers: { authorization: `Bearer ${token}` } });
  const body = (await response.json()) as Record<string, unknown>;
  if (!response.ok) return answered({ status: response.status, headers: response.headers, body });
  return { outcome: { gives: { claims: claimNames.filter((name) => name in body).join(' ') } } };
}

/** Members that are different every time, or secret, count as there. */
const untold = ['access_token', 'refresh_token', 'id_token', 'iat', 'exp', 'iss'];

/** An answer as an outcome. */
export function answered({ status, headers, body }: Awaited<ReturnType<typeof post>>): Seen {
  if (status === 200) {
    const members = Object.entries(body).map(([name, value]) => {
      if (untold.includes(name)) return [name, true];
      return [name, typeof value === 'object' && value !== null ? Object.keys(value).join(' ') : value];
    });
    return { outcome: { gives: Object.fromEntries(members) } };
  }
  const challenge = headers.get('www-authenticate')?.split(', error_description=')[0];
  const wait = headers.get('retry-after');
  const refused = {
    error: String(body.error),
    status,
    ...(challenge === undefined ? {} : { challenge }),
    ...(wait === null ? {} : { wait: Number(wait) }),
  };
  return { outcome: refused, ...(body.upstream ? { upstream: body.upstream } : {}) };
}
