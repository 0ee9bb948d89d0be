import { describe, expect, test, vi } from 'vitest';
import type { SendRefresh } from '../../src/refresh/attempt.ts';
import { connection } from './rows.ts';
import { failing, next, stage } from './stage.ts';

describe('failures', () => {
  test('are told to all who wait, cool down, and are forgotten when it works again', async () => {
    const { replica, time, came, store, row } = await stage();
    const send = vi.fn<SendRefresh>(failing('rate_limited', { status: 429, retryAfter: 30 }));
    const one = replica(send);
    await time.run(time.now() + 601);
    const refused = { error: { name: 'NoTokens', why: 'unavailable', error: 'rate_limited', retryAfter: 31 } };
    const outcomes = [one.fresh('con_1'), one.fresh('con_1')].map((asked) => came(asked));
    expect(await Promise.all(outcomes)).toMatchObject([refused, refused]);
    await time.run(time.now() + 10);
    expect(await came(one.fresh('con_1'))).toMatchObject({ error: { why: 'unavailable', retryAfter: 21 } });
    expect(send).toHaveBeenCalledTimes(1);
    await time.run(time.now() + 21);
    send.mockImplementation(async () => next(2));
    expect(await came(one.fresh('con_1'))).toMatchObject({ tokens: { access_token: 'at2' } });
    expect(await row()).toMatchObject({ failures: 0, last_error: undefined, retry_at: undefined });
    expect(store.events.map(({ type }) => type)).toEqual(['connection.refreshed']);
  });

  test("another replica's is not tried again before its time, although the row was read before it", async () => {
    const { replica, time, came, row } = await stage();
    await time.run(time.now() + 601);
    const before = await row();
    await came(replica(failing('rate_limited', { status: 429, retryAfter: 30 })).fresh('con_1'));
    const send = vi.fn(async () => next(2));
    expect(await came(replica(send).fresh(before))).toMatchObject({ error: { why: 'unavailable', retryAfter: 31 } });
    expect(send).not.toHaveBeenCalled();
    expect(await row()).toMatchObject({ failures: 1, lease: undefined, last_error: { error: 'rate_limited' } });
  });

  test('a refused refresh token breaks the connection, once, with its event', async () => {
    const { replica, time, came, store, row } = await stage();
    const send = vi.fn<SendRefresh>(failing('invalid_grant'));
    await time.run(time.now() + 601);
    const one = replica(send);
    for (let i = 0; i < 3; i++)
      expect(await came(one.fresh('con_1'))).toMatchObject({ error: { why: 'broken', error: 'invalid_grant' } });
    expect(send).toHaveBeenCalledTimes(1);
    expect(await row()).toMatchObject({ state: 'broken', last_error: { error: 'invalid_grant' } });
    expect(store.events).toMatchObject([{ type: 'connection.broken', body: 'broken' }]);
  });

  test('a refused refresh token is not believed where another sign-in came meanwhile', async () => {
    const { replica, time, came, store } = await stage();
    await time.run(time.now() + 601);
    const { scope, auth_time, ...tokens } = connection('con_1', next(9), time.now());
    const one = replica(async () => {
      await store.replace('con_1', { ...tokens, scope, auth_time });
      return failing('invalid_grant')();
    });
    expect(await came(one.fresh('con_1'))).toMatchObject({ tokens: { access_token: 'at9' } });
    expect(store.events).toEqual([]);
  });

  test('what is gone, revoked or cannot be refreshed is told apart', async () => {
    const { replica, time, came, store } = await stage({ access_token: 'at1', expires_in: 60, kept: {} });
    const one = replica(async () => next(2));
    expect(await came(one.fresh('con_0'))).toMatchObject({ error: { why: 'gone', retryAfter: undefined } });
    expect(await came(one.fresh('con_1', { refused: 1 }))).toMatchObject({ error: { why: 'expired' } });
    await time.run(time.now() + 61);
    expect(await came(one.fresh('con_1'))).toMatchObject({ error: { why: 'expired' } });
    await store.revoke('con_1');
    expect(await came(one.fresh('con_1'))).toMatchObject({ error: { why: 'revoked' } });
  });
});
