import { describe, expect, test, vi } from 'vitest';
import { ProviderFailure } from '../../src/provider/failure.ts';
import { storeClock } from '../../src/refresh/store-clock.ts';
import { row } from './rows.ts';
import { next, stage } from './stage.ts';

describe('the clock of the store', () => {
  test('is the own one until a row tells better, and exact with a lease', () => {
    const clock = storeClock(() => 1000, 20);
    expect(clock.now()).toBe(1000);
    clock.seen(row({ created_at: 900 }));
    expect(clock.now(), 'the past tells nothing').toBe(1000);
    clock.seen(row({ last_error: { error: 'x', description: '', at: 1200 } }));
    expect(clock.now(), 'a moment in a row has been').toBe(1200);
    clock.seen(row({ lease: { owner: 'b', until: 1320 } }));
    expect(clock.now()).toBe(1300);
    clock.leased(row({ lease: { owner: 'a', until: 720 } }));
    expect(clock.now()).toBe(700);
  });
});

describe('replicas whose clocks are ten minutes apart', () => {
  const skewed = async (life: number) => {
    const set = await stage({ ...next(1), expires_in: life });
    const clocks = [-300, 0, 300].map((skew) => ({ ...set.time, now: () => set.time.now() + skew }));
    return { ...set, clocks };
  };

  test('refresh as often as one, also tokens that live for less than that', async () => {
    const { replica, time, came, clocks } = await skewed(240);
    let n = 1;
    const send = vi.fn(async () => ({ ...next(++n), expires_in: 240 }));
    const gateways = clocks.map((clock) => replica(send, { clock }));
    const began = time.now();
    for (let second = 0; second < 3600; second += 5) {
      await time.run(began + second);
      const told = await came(Promise.all(gateways.map((one) => one.fresh('con_1'))), time.now() + 2);
      expect(told).toMatchObject([{ tokens: {} }, { tokens: {} }, { tokens: {} }]);
    }
    // Each life ends in its last fifth; one more may go to whoever had yet to learn what time it is.
    expect(send.mock.calls.length).toBeGreaterThanOrEqual(14);
    expect(send.mock.calls.length).toBeLessThanOrEqual(Math.ceil(3600 / (240 * 0.8)) + 1);
  });

  test.each([0, 1, 2])('cool down by one clock: that of the store, whoever failed (%i)', async (failing) => {
    const { replica, time, came, clocks } = await skewed(600);
    const send = vi.fn(async () => {
      throw new ProviderFailure('rate_limited', { message: 'too many', status: 429, retryAfter: 60 });
    });
    const gateways = clocks.map((clock) => replica(send, { clock }));
    await time.run(time.now() + 1000);
    const began = time.now();
    await came((gateways[failing] as (typeof gateways)[number]).fresh('con_1'));
    await time.run(began + 30);
    for (const one of gateways) {
      const told = await came(one.fresh('con_1'), time.now() + 1);
      expect(told).toMatchObject({ error: { why: 'unavailable' } });
    }
    expect(send).toHaveBeenCalledTimes(1);
    await time.run(began + 62);
    for (const one of gateways) await came(one.fresh('con_1'), time.now() + 0.5);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
