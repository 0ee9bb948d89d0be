import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, post, redirect_uri, verifier } from '../support/visit.ts';
import { get, type Played, profile, user } from './processes.ts';

/** One user's connection for one client, and the tokens that the client holds for it. */
export interface Held {
  client: string;
  user: string;
  connection: string;
  access: string;
  refresh: string;
}

const people = ['alice', 'zhangwei', 'noemail', 'bigid'];

/** Clients of a configuration: with each of the sandbox's four users each has a connection. */
export function clientsOf(count: number): Record<string, object> {
  const redirect_uris = ['http://127.0.0.1/callback'];
  const named = Array.from({ length: count }, (_, i) => [`c${i}`, { client_secret: `c${i}-secret`, redirect_uris }]);
  return Object.fromEntries(named);
}

/** Signs a user in for a client. */
export async function signInAs(setup: Setup, client: string, person: string): Promise<Held> {
  const stop = (url: URL) => url.pathname === '/callback' && url.port === '53682';
  const start = authorizeAddress(setup, 'gitee', { ...user, client_id: client });
  const { url } = await new Browser().follow(start, { stop, pass: deciding(setup.sandbox, person) });
  const code = url.searchParams.get('code') as string;
  const fields = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
  const { status, body } = await post(setup, '/gitee/token', fields, `${client}:${client}-secret`);
  if (status !== 200) throw new Error(`sign-in: ${status} ${JSON.stringify(body)}`);
  const { connection, access_token: access, refresh_token: refresh } = body as Record<string, string>;
  return { client, user: person, connection, access, refresh } as Held;
}

/** Every user signs in for every client. */
export async function signInAll(setup: Setup, clients: Record<string, object>): Promise<Held[]> {
  const all = Object.keys(clients).map((client) =>
    Promise.all(people.map((person) => signInAs(setup, client, person))),
  );
  return (await Promise.all(all)).flat();
}

/** What was done, and each request that did not end well. */
export interface Done {
  calls: number;
  refreshes: number;
  signIns: number;
  failures: string[];
}

/**
 * Calls, refreshes and signs in over all connections until told to stop; the provider's tokens end again and again, so that the
 * gateways refresh those as well. One after the other for each connection, as its client would.
 */
export function busy(setups: Setup[], played: Played, held: Held[]): () => Promise<Done> {
  const done: Done = { calls: 0, refreshes: 0, signIns: 0, failures: [] };
  let going = true;
  let signingIn = 0;
  const step = async (one: Held, round: number) => {
    const setup = setups[round % setups.length] as Setup;
    if (round % 7 === 3) {
      signingIn++;
      Object.assign(one, await signInAs(setup, one.client, one.user).finally(() => signingIn--));
      done.signIns++;
    } else if (round % 3 === 1) {
      const fields = { grant_type: 'refresh_token', refresh_token: one.refresh };
      const { status, body } = await post(setup, '/gitee/token', fields, `${one.client}:${one.client}-secret`);
      if (status !== 200) throw new Error(`refresh: ${status} ${JSON.stringify(body)}`);
      Object.assign(one, { access: body.access_token, refresh: body.refresh_token });
      done.refreshes++;
    } else {
      const { status, body } = await get(setup, profile, one.access);
      if (status !== 200) throw new Error(`call: ${status} ${JSON.stringify(body)}`);
      done.calls++;
    }
  };
  const sides = Array.from({ length: 6 }, async (_, side) => {
    const mine = held.filter((__, index) => index % 6 === side);
    for (let round = side; going; round++) {
      await step(mine[round % mine.length] as Held, round).catch((error) => done.failures.push(String(error)));
    }
  });
  // Never while a user signs in, nor twice within the second that gateways keep a token: providers end no token that is new.
  let ended = performance.now();
  const ending = setInterval(() => {
    if (signingIn > 0 || performance.now() - ended < 2000) return;
    ended = performance.now();
    void played.control('expire');
  }, 20);
  return async () => {
    going = false;
    clearInterval(ending);
    await Promise.all(sides);
    return done;
  };
}
