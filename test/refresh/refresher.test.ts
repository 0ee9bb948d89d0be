import { describe, expect, test, vi } from 'vitest';
import type { SendRefresh } from '../../src/refresh/attempt.ts';
import { refresher } from '../../src/refresh/refresher.ts';
import { sleep } from '../../src/refresh/time.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { ConnectionStore } from '../../src/store/store.ts';
import { connection, events, ring } from './rows.ts';
import { failing, first, next, stage } from './stage.ts';

describe('tokens that are good', () => {
  test('are given out without a look at the provider, from a row without a look at the store', async () => {
    const { replica, row, calls } = await stage();
    const one = replica(() => Promise.reject(new Error('nobody asked')));
    expect(await one.fresh(await row())).toMatchObject({ tokens: { access_token: 'at1', kept: { uid: '7' } } });
    expect(calls).toEqual({});
    expect(await one.fresh('con_1')).toMatchObject({ connection: { generation: 1 } });
    expect(calls).toEqual({ read: 1 });
  });

  test('and soon will not be, are given out and refreshed meanwhile, once', async () => {
    const { replica, time, came, row } = await stage();
    const send = vi.fn(async () => sleep(time, 1).then(() => next(2)));
    const one = replica(send);
    await time.run(time.now() + 585);
    const asked = Promise.all([one.fresh('con_1'), one.fresh('con_1')]);
    expect(await came(asked, time.now())).toMatchObject([{ tokens: { access_token: 'at1' } }, { tokens: {} }]);
    await time.run();
    expect(send).toHaveBeenCalledTimes(1);
    expect(await row()).toMatchObject({ generation: 2, lease: undefined });
  });

  test('stay in use when their refresh fails in the background', async () => {
    const { replica, time, said } = await stage();
    await time.run(time.now() + 585);
    const one = replica(failing('server_error', { status: 500 }));
    expect(await one.fresh('con_1')).toMatchObject({ tokens: { access_token: 'at1' } });
    await time.run();
    expect(said).toMatchObject([{ outcome: 'failed', error: 'server_error' }]);
  });
});

describe('one refresh for all', () => {
  test('500 who ask at once cost one lease and one request', async () => {
    const { replica, time, came, calls } = await stage();
    const send = vi.fn<SendRefresh>(async () => sleep(time, 0.2).then(() => next(2)));
    const one = replica(send);
    await time.run(time.now() + 601);
    const all = await came(Promise.all(Array.from({ length: 500 }, () => one.fresh('con_1'))));
    expect(all).toHaveLength(500);
    expect(new Set((all as { tokens: { access_token: string } }[]).map(({ tokens }) => tokens.access_token))).toEqual(
      new Set(['at2']),
    );
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[1]).toMatchObject({ refresh_token: 'rt1', kept: { uid: '7' } });
    expect(calls).toMatchObject({ lease: 1, renew: 1 });
  });

  test('so it is over a real store, in real time, with three gateways', async () => {
    const store = openSqlite(':memory:');
    const past = { ...first, expires_in: 1 };
    await store.connections.create(connection('con_1', past, Date.now() / 1000 - 2));
    const send = vi.fn(() => new Promise<ReturnType<typeof next>>((done) => setTimeout(done, 50, next(2))));
    const made = () => refresher({ connections: store.connections, ring, send, events, timeout: 2 });
    const gateways = [made(), made(), made()];
    const asked = Array.from({ length: 500 }, (_, index) => gateways[index % 3]?.fresh('con_1'));
    for (const fresh of await Promise.all(asked)) expect(fresh?.tokens.access_token).toBe('at2');
    expect(send).toHaveBeenCalledTimes(1);
    await Promise.all(gateways.map((one) => one.close()));
    await store.close();
  });

  test('who was refused the newest gets a newer one, who was refused an older one the newest', async () => {
    const { replica, came } = await stage();
    let n = 1;
    const send = vi.fn(async () => next(++n));
    const one = replica(send);
    expect(await came(one.fresh('con_1', { refused: 1 }))).toMatchObject({ tokens: { access_token: 'at2' } });
    expect(await came(one.fresh('con_1', { refused: 1 }))).toMatchObject({ tokens: { access_token: 'at2' } });
    const both = Promise.all([one.fresh('con_1', { refused: 2 }), one.fresh('con_1', { refused: 2 })]);
    expect(await came(both)).toMatchObject([{ connection: { generation: 3 } }, { connection: { generation: 3 } }]);
    expect(send).toHaveBeenCalledTimes(2);
  });

  test('who comes along with a refresh that brings what was refused to it waits for the next', async () => {
    const { replica, time, came, store } = await stage();
    await time.run(time.now() + 601);
    const slow = {
      ...store,
      renew: async (...given: Parameters<typeof store.renew>) => {
        const row = await store.renew(...given);
        await sleep(time, 1);
        return row;
      },
    } as unknown as ConnectionStore;
    let n = 1;
    const one = replica(async () => next(++n), { connections: slow });
    const asked = one.fresh('con_1');
    await time.run(time.now() + 0.5);
    expect(await came(one.fresh('con_1', { refused: 2 }))).toMatchObject({ connection: { generation: 3 } });
    expect(await asked).toMatchObject({ connection: { generation: 2 } });
  });
});
