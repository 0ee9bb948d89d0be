import { describe, expect, it } from 'vitest';
import { event, openEvents } from './events.ts';
import { receiver } from './receiver.ts';
import { start, until } from './start.ts';

const never = new Promise<never>(() => {});

describe('two couriers on one store', () => {
  it('deliver each event once', async () => {
    const [store, to] = [openEvents(), await receiver()];
    const [one, other] = [start(store, { shop: to.url }), start(store, { shop: to.url })];
    for (let i = 0; i < 100; i++) {
      await store.add(event());
      one.wake('shop');
      other.wake('shop');
    }
    await until(async () => (await store.all()).every(({ state }) => state === 'delivered'));
    expect(to.deliveries).toHaveLength(100);
    expect(new Set(to.deliveries.map(({ id }) => id)).size).toBe(100);
    expect(Math.min(one.outcomes.length, other.outcomes.length)).toBeGreaterThan(0);
  });

  it('where one died before it delivered, the other does when the claim has ended', async () => {
    const [store, to] = [openEvents(), await receiver()];
    const sent = event();
    await store.add(sent);
    await store.claim({ client_id: 'shop', seconds: 0.5, limit: 1 });
    const began = performance.now();
    start(store, { shop: to.url }, { poll: 0.1 });
    await until(async () => (await store.read(sent.id))?.state === 'delivered');
    expect(performance.now() - began).toBeGreaterThan(450);
    expect(to.deliveries.map(({ id }) => id)).toEqual([sent.id]);
    expect((await store.read(sent.id))?.attempts).toBe(2);
  });

  it('where one died after it delivered, the other repeats it under the same id', async () => {
    const [store, to] = [openEvents(), await receiver()];
    const sent = event();
    await store.add(sent);
    const dying = { claim: (want: Parameters<typeof store.claim>[0]) => store.claim(want), settle: () => never };
    start(dying, { shop: to.url }, { claim: 0.4, grace: 0, poll: 1000 });
    await until(() => to.deliveries.length === 1);
    start(store, { shop: to.url }, { poll: 0.1 });
    await until(async () => (await store.read(sent.id))?.state === 'delivered');
    expect(to.deliveries.map(({ id }) => id)).toEqual([sent.id, sent.id]);
  });
});
