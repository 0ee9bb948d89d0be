import { afterAll, describe, expect, it } from 'vitest';
import { type Relay, startRelay } from '../store/relay.ts';
import { pause } from '../store/samples.ts';
import { Browser, deciding } from '../support/browser.ts';
import { freePort } from '../support/ports.ts';
import { testPostgres } from '../support/postgres.ts';
import type { Setup } from '../support/setup.ts';
import { comeBack, post, redeem, signIn } from '../support/visit.ts';
import { type Answer, get, ownToken, playGitee, profile, refresh, serve, user } from './processes.ts';

/** A database that goes away under a gateway in a process of its own, and comes back. */
const postgres = await testPostgres();
afterAll(() => postgres?.stop());

/** The way to a fresh store in PostgreSQL that a test can close. */
async function way(): Promise<{ relay: Relay; address: string }> {
  const address = new URL(postgres?.fresh() as string);
  const relay = await startRelay(address.hostname, Number(address.port || 5432), await freePort());
  Object.assign(address, { hostname: '127.0.0.1', port: String(relay.port) });
  return { relay, address: address.href };
}

/** What a client has before the database goes. */
interface Had {
  access: string;
  refreshed: string;
  own: string;
  code: string;
  connection: string;
}

async function begin(setup: Setup): Promise<Had> {
  const [tokens, other] = [await signIn(setup, 'gitee', user), await signIn(setup, 'gitee', user)];
  const back = await comeBack(setup, 'gitee', { change: user });
  const code = back.searchParams.get('code') as string;
  const { access_token: access = '', connection = '' } = tokens;
  return { access, refreshed: other.refresh_token as string, own: await ownToken(setup), code, connection };
}

/** Everything that needs the store, by what it is called here. */
function asked(setup: Setup, { access, refreshed, own, code, connection }: Had): Record<string, Promise<Answer>> {
  const form = async (sent: ReturnType<typeof post>): Promise<Answer> => {
    const { status, headers, body } = await sent;
    return { status, retryAfter: headers.get('retry-after'), body };
  };
  return {
    'an API call': get(setup, profile, access),
    'an API call of the client': get(setup, profile, own),
    'a code': form(redeem(setup, 'gitee', code)),
    'a refresh token': form(refresh(setup, refreshed)),
    'the client’s own token': form(post(setup, '/token', { grant_type: 'client_credentials' })),
    userinfo: get(setup, '/gitee/userinfo', access),
    introspection: form(post(setup, '/gitee/introspect', { token: access })),
    'the list of connections': get(setup, '/connections', own),
    'a connection': get(setup, `/connections/${connection}`, own),
    'the delivery log': get(setup, '/events', own),
  };
}

async function answers(setup: Setup, had: Had): Promise<Record<string, { status: number; later: boolean }>> {
  const pairs = Object.entries(asked(setup, had)).map(async ([name, sent]) => {
    const { status, retryAfter } = await sent;
    return [name, { status, later: Number(retryAfter) >= 1 }] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

const every = (had: Had, answer: { status: number; later: boolean }) =>
  Object.fromEntries(Object.keys(had).map((name) => [name, answer]));

/** Past the second for which a gateway believes what it has looked up. */
const untilForgotten = () => pause(1.1);

describe.skipIf(!postgres)('a database that is down', () => {
  it('makes every answer that needs it 503 with Retry-After; all is well again by itself', {
    timeout: 40_000,
  }, async () => {
    const { relay, address } = await way();
    const gateway = await serve((await playGitee()).url, address);
    const { setup } = gateway;
    const had = await begin(setup);
    expect(await get(setup, '/readyz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    await relay.close();
    await untilForgotten();
    const down = await answers(setup, had);
    expect(down).toEqual(every(down as never, { status: 503, later: true }));
    expect(await get(setup, '/readyz')).toMatchObject({
      status: 503,
      retryAfter: '1',
      body: { status: 'unavailable' },
    });
    expect(await get(setup, '/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    const refused = await get(setup, profile, had.access);
    expect(refused.body).toMatchObject({ error: 'temporarily_unavailable' });
    expect(JSON.stringify(refused)).not.toContain(String(relay.port));
    const pass = deciding(setup.sandbox, 'alice');
    const page = (await new Browser().follow(`${setup.url}/gitee/sign-in`, { stop: () => false, pass })).response;
    expect(page?.status).toBe(400);
    expect(await page?.text()).toContain('temporarily_unavailable');
    await relay.open();
    const up = await answers(setup, had);
    const named = { status: 400, later: false };
    expect(up).toEqual({ ...every(up as never, { status: 200, later: false }), 'an API call of the client': named });
    expect(await get(setup, '/readyz')).toMatchObject({ status: 200 });
    expect((await signIn(setup, 'gitee', user)).connection).toBe(had.connection);
    await pause(1.1);
    await get(setup, '/readyz');
    await gateway.stop();
    await relay.close();
    expect(gateway.err.match(/the store does not answer/g)).toHaveLength(1);
    expect(gateway.err).toContain('the store answers again');
    expect(gateway.err).not.toContain('unforeseen');
    expect(gateway.err).not.toContain('nobody foresaw');
  });

  it('while a refresh is on its way to the provider loses none of its answer', { timeout: 40_000 }, async () => {
    const { relay, address } = await way();
    const played = await playGitee();
    const gateway = await serve(played.url, address);
    const { access_token } = await signIn(gateway.setup, 'gitee', user);
    await played.control('expire');
    await played.control('next', { operation: 'token', behaviour: 'slow', delay: 1000 });
    const call = get(gateway.setup, profile, access_token);
    const leases = `SELECT id FROM ${new URL(address).searchParams.get('schema')}.connections WHERE lease_owner IS NOT NULL`;
    await expect.poll(async () => (await postgres?.query(leases))?.rowCount, { timeout: 5000 }).toBe(1);
    await relay.close();
    await pause(3);
    await relay.open();
    expect(await call).toMatchObject({ status: 200, body: { login: 'alice' } });
    expect(await played.stats()).toMatchObject({ refreshes: 1, reuses: 0 });
    await gateway.stop();
    await relay.close();
  });
});

describe.skipIf(!postgres)('a database that takes everything and says nothing', () => {
  it('holds nobody up for more than seconds, nor the end of the gateway', { timeout: 60_000 }, async () => {
    const { relay, address } = await way();
    const gateway = await serve((await playGitee()).url, address);
    const { setup } = gateway;
    const had = await begin(setup);
    await untilForgotten();
    relay.silence();
    const timed = async <Value>(sent: Promise<Value>) => {
      const from = performance.now();
      return { answer: await sent, seconds: (performance.now() - from) / 1000 };
    };
    const [all, ready, healthy] = await Promise.all([
      timed(answers(setup, had)),
      timed(get(setup, '/readyz')),
      timed(get(setup, '/healthz')),
    ]);
    expect(all.answer).toEqual(every(all.answer as never, { status: 503, later: true }));
    expect(all.seconds).toBeLessThan(11);
    expect(ready).toMatchObject({ answer: { status: 503, body: { status: 'unavailable' } } });
    expect(ready.seconds).toBeLessThan(4);
    expect(healthy).toMatchObject({ answer: { status: 200 } });
    expect(healthy.seconds).toBeLessThan(1);
    await relay.close();
    await relay.open();
    const up = await answers(setup, had);
    const named = { status: 400, later: false };
    expect(up).toEqual({ ...every(up as never, { status: 200, later: false }), 'an API call of the client': named });
    relay.silence();
    const call = get(setup, '/connections', had.own).catch(() => undefined);
    await pause(0.2);
    expect((await timed(gateway.stop())).seconds).toBeLessThan(12);
    await call;
    await relay.close();
  });
});
