import { describe, expect, test, vi } from 'vitest';
import { ProviderFailure } from '../../src/provider/failure.ts';
import { sleep } from '../../src/refresh/time.ts';
import { type ConnectionStore, StoreUnavailable } from '../../src/store/store.ts';
import { next, stage } from './stage.ts';

describe('an answer that takes its time', () => {
  test('is not waited for beyond the deadline, which the call hears of', async () => {
    const { replica, time, came } = await stage();
    await time.run(time.now() + 601);
    const began = time.now();
    const one = replica(
      (_row, _tokens, { signal }) =>
        new Promise((_done, failed) => {
          signal.addEventListener('abort', () => {
            expect(time.now() - began).toBe(10);
            expect(signal.reason).toMatchObject({ name: 'TimeoutError' });
            failed(new ProviderFailure('temporarily_unavailable', { message: 'no answer in time' }));
          });
        }),
    );
    const told = await came(one.fresh('con_1'));
    expect(told).toMatchObject({ error: { why: 'unavailable', error: 'refresh_answer_lost' } });
    expect(time.now() - began).toBe(10);
  });

  test.each([16, 25])('and comes after %i seconds is stored, whoever still waits', async (seconds) => {
    const { replica, time, came, row, said } = await stage();
    await time.run(time.now() + 601);
    const one = replica(async () => sleep(time, seconds).then(() => next(2)));
    expect(await came(one.fresh('con_1'), time.now() + 15)).toMatchObject({ error: { why: 'unavailable' } });
    expect(await row()).toMatchObject({ generation: 1 });
    await time.run();
    expect(await row()).toMatchObject({ generation: 2, state: 'active', lease: undefined });
    expect(said.map(({ outcome }) => outcome)).toEqual(['late', 'renewed']);
    await came(one.close());
  });

  test('heals what was broken meanwhile', async () => {
    const { replica, time, came, row, store } = await stage();
    await time.run(time.now() + 601);
    await came(replica(async () => sleep(time, 30).then(() => next(2))).fresh('con_1'), time.now() + 21);
    const two = replica(() => Promise.reject(new ProviderFailure('invalid_grant', { message: 'used', status: 400 })));
    const told = await came(two.fresh('con_1'), time.now() + 1);
    expect(told).toMatchObject({ error: { why: 'broken', error: 'refresh_answer_lost' } });
    await time.run();
    expect(await row()).toMatchObject({ generation: 2, state: 'active', last_error: undefined });
    expect(store.events.map(({ type }) => type)).toEqual(['connection.broken', 'connection.recovered']);
  });

  test('does not take the place of a newer sign-in', async () => {
    const { replica, time, came, row, store } = await stage();
    await time.run(time.now() + 601);
    await came(replica(async () => sleep(time, 30).then(() => next(2))).fresh('con_1'), time.now() + 21);
    const { tokens, key_id } = await row();
    await store.renew('con_1', 1, {
      tokens,
      key_id,
      expires_at: 1,
      refreshable: true,
      sliding: false,
      upstream_scope: ['newer'],
    });
    await time.run();
    expect(await row()).toMatchObject({ generation: 2, upstream_scope: ['newer'] });
  });
});

describe('a store that is away when the answer comes', () => {
  const away = (store: object, until: () => boolean) =>
    new Proxy(store, {
      get(target, name: keyof ConnectionStore) {
        const method = (target as ConnectionStore)[name] as (...given: unknown[]) => unknown;
        return async (...given: unknown[]) => {
          if (name === 'renew' && until()) throw new StoreUnavailable('the store is away');
          return method.apply(target, given);
        };
      },
    }) as ConnectionStore;

  test('is asked again until it takes it, and nobody is told before', async () => {
    const { replica, time, came, store, row } = await stage();
    await time.run(time.now() + 601);
    const back = time.now() + 25;
    const one = replica(async () => next(2), { connections: away(store, () => time.now() < back) });
    const told = one.fresh('con_1');
    expect(await came(told, back - 1)).toBeUndefined();
    expect(await came(told)).toMatchObject({ tokens: { access_token: 'at2' } });
    expect(time.now()).toBeLessThan(back + 3);
    expect(await row()).toMatchObject({ generation: 2 });
  });

  test('is given up after half a minute, and the loss is told', async () => {
    const { replica, time, came, store, said } = await stage();
    await time.run(time.now() + 601);
    const began = time.now();
    const send = vi.fn(async () => next(2));
    const one = replica(send, { connections: away(store, () => true) });
    expect(await came(one.fresh('con_1'))).toMatchObject({ error: { name: 'StoreUnavailable' } });
    expect(time.now() - began).toBeGreaterThan(27);
    expect(time.now() - began).toBeLessThan(31);
    expect(said).toMatchObject([{ outcome: 'lost', cause: { name: 'StoreUnavailable' } }]);
  });

  test('close waits until it is stored, and starts nothing new', async () => {
    const { replica, time, came, store, row } = await stage();
    await time.run(time.now() + 585);
    const back = time.now() + 5;
    const send = vi.fn(async () => next(2));
    const one = replica(send, { connections: away(store, () => time.now() < back) });
    await one.fresh('con_1');
    const closed = one.close().then(() => 'closed');
    expect(await came(closed, back - 1)).toBeUndefined();
    expect(await came(closed)).toBe('closed');
    expect(await row()).toMatchObject({ generation: 2 });
    await time.run(time.now() + 580);
    expect(await one.fresh('con_1')).toMatchObject({ tokens: { access_token: 'at2' } });
    await time.run();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
