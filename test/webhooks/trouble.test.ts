import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { event, openEvents } from './events.ts';
import { receiver, status } from './receiver.ts';
import { start, until } from './start.ts';

describe('a courier whose store goes away', () => {
  it('waits, tells it once, and goes on when it is back', async () => {
    const [store, to] = [openEvents(), await receiver()];
    store.up = false;
    const { lines } = start(store, { shop: to.url }, { poll: 0.05 });
    await until(() => store.refused >= 3);
    expect(lines).toEqual(['warn webhooks wait: the store does not answer']);
    store.up = true;
    await store.add(event());
    await until(() => to.deliveries.length === 1);
    expect(lines.slice(1)).toEqual(['info webhooks go on: the store answers']);
  });

  it('asks less and less often', async () => {
    const [store, to] = [openEvents(), await receiver()];
    store.up = false;
    start(store, { shop: to.url }, { poll: 0.02 });
    await wait(600);
    expect(store.refused).toBeLessThan(16);
  });

  it('notes a delivery later rather than repeating it', async () => {
    const store = openEvents();
    const to = await receiver((response, count) => {
      store.up = false;
      status(204)(response, count, response.req);
    });
    const sent = event();
    await store.add(sent);
    start(store, { shop: to.url }, { claim: 5 });
    await until(() => store.refused > 0);
    store.up = true;
    await until(async () => (await store.read(sent.id))?.state === 'delivered');
    expect(to.deliveries).toHaveLength(1);
  });
});

describe('a courier that closes', () => {
  it('lets end what is under way, and takes nothing more', async () => {
    const store = openEvents();
    const to = await receiver((response) => void setTimeout(() => response.writeHead(204).end(), 200));
    await store.add(...Array.from({ length: 6 }, () => event()));
    const { close, wake } = start(store, { shop: to.url });
    await until(() => to.deliveries.length === 4);
    await close();
    const states = (await store.all()).map(({ state }) => state);
    expect(states.sort()).toEqual(['delivered', 'delivered', 'delivered', 'delivered', 'pending', 'pending']);
    wake('shop');
    await wait(400);
    expect(to.deliveries).toHaveLength(4);
    expect((await store.all()).map(({ attempts }) => attempts).sort()).toEqual([0, 0, 1, 1, 1, 1]);
  });

  it('cuts off what takes too long, which is then due at once', async () => {
    const [store, to] = [openEvents(), await receiver(() => {})];
    const sent = event();
    await store.add(sent);
    const { close, outcomes } = start(store, { shop: to.url }, { timeout: 60, grace: 0.2 });
    await until(() => to.deliveries.length === 1);
    const began = performance.now();
    await close();
    expect(performance.now() - began).toBeLessThan(600);
    expect(outcomes).toEqual([{ result: 'cut' }]);
    expect(await store.read(sent.id)).toMatchObject({ state: 'pending', last_attempt: { error: 'stopped' } });
    expect((await store.read(sent.id))?.next_at).toBeLessThanOrEqual(Date.now() / 1000);
  });

  it('is closed in bounded time where the store hangs', async () => {
    const [store, to] = [openEvents(), await receiver()];
    const hanging = { claim: () => new Promise<never>(() => {}), settle: store.settle };
    const { close } = start(hanging, { shop: to.url }, { grace: 0.1 });
    const began = performance.now();
    await close();
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('does not wait for a store that is away', async () => {
    const store = openEvents();
    const to = await receiver((response, count) => {
      store.up = false;
      status(204)(response, count, response.req);
    });
    await store.add(event());
    const { close } = start(store, { shop: to.url }, { claim: 60, grace: 5 });
    await until(() => store.refused > 0);
    const [began, refused] = [performance.now(), store.refused];
    await close();
    expect(performance.now() - began).toBeLessThan(500);
    expect(store.refused - refused).toBeLessThanOrEqual(1);
  });
});
