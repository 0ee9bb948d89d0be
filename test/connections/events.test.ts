import { describe, expect, it } from 'vitest';
import { status } from '../webhooks/receiver.ts';
import { until } from '../webhooks/start.ts';
import { connectionOf, get, own, signInAs, startTelling, type TellingSetup } from './told.ts';

/** What a client hears of its connections, from the first sign-in on. */
const profile = '/gitee/api/api/v5/user';
const signIn = (setup: TellingSetup, more = {}) => signInAs(setup, 'gitee', { scope: 'openid user_info', ...more });
const types = (setup: TellingSetup, client?: 'demo' | 'other') => setup.told(client).map(({ type }) => type);
const heard = (setup: TellingSetup, type: string) => until(() => types(setup).at(-1) === type, 10);

/** The delivery log as a client sees it. */
async function log(setup: TellingSetup, client = 'demo', query = '') {
  const { body } = await get(setup, `/events${query}`, await own(setup, client));
  return body.events as { id: string; type: string; connection: string; state: string; attempts: number }[];
}

describe('a client', () => {
  it('hears what becomes of a connection, which stays the same one', async () => {
    const setup = await startTelling();
    const provider = setup.control('gitee');
    const { connection, access_token } = await signIn(setup);
    await heard(setup, 'connection.created');

    await provider.expire();
    await provider.next('token', 'invalid_grant');
    expect(await get(setup, profile, access_token)).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    await heard(setup, 'connection.broken');
    expect(await connectionOf(setup, connection)).toMatchObject({
      state: 'broken',
      last_error: { error: 'invalid_grant' },
    });

    const again = await signIn(setup);
    expect(again.connection).toBe(connection);
    await heard(setup, 'connection.recovered');
    expect(await get(setup, profile, again.access_token)).toMatchObject({ status: 200 });

    await provider.expire();
    await provider.next('token', '503');
    expect(await get(setup, profile, again.access_token)).toMatchObject({ status: 503 });
    expect(await connectionOf(setup, connection)).toMatchObject({ state: 'active', failures: 1 });
    await until(async () => (await get(setup, profile, again.access_token)).status === 200);
    await heard(setup, 'connection.refreshed');

    const told = setup.told().map(({ type, data }) => [type, data.state, data.reason]);
    expect(told).toEqual([
      ['connection.created', 'active', undefined],
      ['connection.broken', 'broken', 'invalid_grant'],
      ['connection.recovered', 'active', undefined],
      ['connection.refreshed', 'active', undefined],
    ]);
    expect(setup.told().every(({ data }) => data.connection === connection && data.sub === '1001')).toBe(true);
    expect(setup.receivers.demo.deliveries.map(({ body }) => body).join()).not.toMatch(/og_|token/);
  });

  it('hears nothing of sign-ins and refreshes that merely work', async () => {
    const setup = await startTelling();
    await signIn(setup);
    const { access_token } = await signIn(setup);
    await setup.control('gitee').expire();
    expect(await get(setup, profile, access_token)).toMatchObject({ status: 200 });
    await signIn(setup, { user: 'zhangwei' });
    await until(() => types(setup).length === 2);
    expect(types(setup)).toEqual(['connection.created', 'connection.created']);
  });

  it('finds what it was told in the log, newest first, and nothing that another was told', async () => {
    const setup = await startTelling();
    const [mine, others] = [await signIn(setup), await signIn(setup, { client: 'other' })];
    await setup.control('gitee').expire();
    await setup.control('gitee').next('token', 'invalid_grant');
    await get(setup, profile, mine.access_token);
    await until(
      async () => (await log(setup)).every(({ state }) => state === 'delivered') && types(setup).length === 2,
    );
    const found = await log(setup);
    expect(found.map(({ type, connection, attempts }) => [type, connection, attempts])).toEqual([
      ['connection.broken', mine.connection, 1],
      ['connection.created', mine.connection, 1],
    ]);
    expect(found.map(({ id }) => id).sort()).toEqual(setup.receivers.demo.deliveries.map(({ id }) => id).sort());
    expect(await log(setup, 'demo', '?limit=1')).toEqual(found.slice(0, 1));
    expect(await log(setup, 'demo', `?before=${found[0]?.id}`)).toEqual(found.slice(1));
    expect((await log(setup, 'other')).map(({ connection }) => connection)).toEqual([others.connection]);
    expect(await get(setup, '/events', mine.access_token)).toMatchObject({ status: 401 });
  });

  it('that is away hears it when it is back', async () => {
    const setup = await startTelling();
    const { demo } = setup.receivers;
    demo.answer = (response, count, request) => status(count === 0 ? 503 : 204)(response, count, request);
    const { connection } = await signIn(setup);
    await until(() => demo.deliveries.length === 1);
    await until(async () => 'last_attempt' in ((await log(setup))[0] ?? {}));
    expect(await log(setup)).toMatchObject([
      { connection, state: 'pending', attempts: 1, next_at: expect.any(Number), last_attempt: { status: 503 } },
    ]);
    // The first pause is about five seconds; where the clock was set meanwhile, the next look is it.
    await until(() => demo.deliveries.length === 2, 25);
    await until(async () => (await log(setup))[0]?.state === 'delivered');
    expect(await log(setup)).toMatchObject([{ attempts: 2, last_attempt: { status: 204 } }]);
    expect(demo.deliveries.map(({ id }) => id)).toEqual(Array(2).fill((await log(setup))[0]?.id));
  }, 40_000);
});
