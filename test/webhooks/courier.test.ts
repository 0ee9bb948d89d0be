import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { event, openEvents } from './events.ts';
import { receiver, status } from './receiver.ts';
import { secret, start, until } from './start.ts';

const slow = 1000;

describe('a courier', () => {
  it('delivers what was there before it, and what it is told of, at once', async () => {
    const [store, to] = [openEvents(), await receiver()];
    const [before, later] = [event(), event()];
    await store.add(before);
    const { wake, outcomes } = start(store, { shop: to.url }, { poll: slow });
    await until(async () => (await store.read(before.id))?.state === 'delivered');
    await store.add(later);
    wake('shop');
    await until(async () => (await store.read(later.id))?.state === 'delivered');
    for (const { headers, body } of to.deliveries) expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
    expect(to.deliveries.map(({ id }) => id)).toEqual([before.id, later.id]);
    expect(outcomes).toEqual([1, 2].map(() => ({ result: 'delivered', status: 204 })));
  });

  it('finds what another process stored when it looks the next time', async () => {
    const [store, to] = [openEvents(), await receiver()];
    start(store, { shop: to.url });
    await wait(50);
    await store.add(event());
    await until(() => to.deliveries.length === 1);
  });

  it('wants events of clients with an endpoint, and leaves those of others alone', async () => {
    const [store, to] = [openEvents(), await receiver()];
    const foreign = event('other');
    await store.add(foreign, event());
    const { wants, wake } = start(store, { shop: to.url });
    expect([wants('shop'), wants('other')]).toEqual([true, false]);
    wake('other');
    await until(() => to.deliveries.length === 1);
    expect(await store.read(foreign.id)).toMatchObject({ state: 'pending', attempts: 0 });
  });

  it('tries again by the schedule, under the same id and with a signature of its own', async () => {
    const store = openEvents();
    const to = await receiver((response, count) => status(count < 2 ? 500 : 200)(response, count, response.req));
    const sent = event();
    await store.add(sent);
    start(store, { shop: to.url }, { schedule: [0.05, 1.1, 0.1], poll: slow });
    await until(async () => (await store.read(sent.id))?.state === 'delivered');
    expect(await store.read(sent.id)).toMatchObject({ attempts: 3, next_at: undefined, last_attempt: { status: 200 } });
    expect(to.deliveries.map(({ id }) => id)).toEqual([sent.id, sent.id, sent.id]);
    const [first, , last] = to.deliveries.map(({ headers }) => headers['webhook-timestamp']);
    expect(Number(last)).toBeGreaterThan(Number(first));
    for (const { headers, body } of to.deliveries) expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
  });

  it('gives up when the schedule ends, and says so without the address', async () => {
    const [store, to] = [openEvents(), await receiver(status(404))];
    const sent = event();
    await store.add(sent);
    const { lines } = start(store, { shop: to.url });
    await until(async () => (await store.read(sent.id))?.state === 'failed');
    expect(to.deliveries).toHaveLength(4);
    expect(await store.read(sent.id)).toMatchObject({ attempts: 4, next_at: undefined, last_attempt: { status: 404 } });
    expect(lines).toEqual(['warn a webhook could not be delivered']);
    await wait(400);
    expect(to.deliveries).toHaveLength(4);
  });

  it('notes an error where there was no answer', async () => {
    const [store, to] = [openEvents(), await receiver((_, __, { socket }) => void socket.destroy())];
    const sent = event();
    await store.add(sent);
    start(store, { shop: to.url }, { schedule: [slow] });
    await until(async () => (await store.read(sent.id))?.last_attempt !== undefined);
    expect(await store.read(sent.id)).toMatchObject({ state: 'pending', last_attempt: { status: undefined } });
    expect((await store.read(sent.id))?.last_attempt?.error).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
  });

  it('sends nothing more to a receiver that is gone', async () => {
    const [store, to] = [openEvents(), await receiver(status(410))];
    const [sent, other] = [event(), event()];
    await store.add(sent);
    const { wants, wake, lines } = start(store, { shop: to.url });
    await until(async () => (await store.read(sent.id))?.state === 'failed');
    expect(wants('shop')).toBe(false);
    await store.add(other);
    wake('shop');
    await wait(400);
    expect([to.deliveries.length, (await store.read(other.id))?.attempts]).toEqual([1, 0]);
    expect(lines).toEqual(['warn the webhook receiver wants no more events (410); none are sent']);
  });

  it('leaves an endpoint alone for as long as it asks', async () => {
    const store = openEvents();
    const answer = [status(429, { 'retry-after': '1' }), status(204)];
    const to = await receiver((response, count) => answer[Math.min(count, 1)]?.(response, count, response.req));
    await store.add(event());
    const { wake } = start(store, { shop: to.url });
    await until(() => to.deliveries.length === 1);
    const asked = performance.now();
    await wait(50);
    await store.add(event());
    wake('shop');
    await until(() => to.deliveries.length >= 2);
    expect(performance.now() - asked).toBeGreaterThan(900);
  });

  it('sends so many at a time to an endpoint, and works off a backlog without waiting', async () => {
    const store = openEvents();
    let [now, most] = [0, 0];
    const to = await receiver(async (response) => {
      most = Math.max(most, ++now);
      await wait(10);
      now--;
      response.writeHead(204).end();
    });
    await store.add(...Array.from({ length: 60 }, () => event()));
    start(store, { shop: to.url }, { poll: slow });
    await until(async () => (await store.all()).every(({ state }) => state === 'delivered'));
    expect([most, to.deliveries.length, new Set(to.deliveries.map(({ id }) => id)).size]).toEqual([4, 60, 60]);
  });

  it('lets no endpoint hold up another', async () => {
    const [store, stuck, quick] = [openEvents(), await receiver(() => {}), await receiver()];
    await store.add(...Array.from({ length: 20 }, () => event('stuck')));
    const { wake } = start(store, { stuck: stuck.url, quick: quick.url }, { poll: slow });
    await until(() => stuck.deliveries.length === 4);
    for (let i = 0; i < 5; i++) await store.add(event('quick'));
    wake('quick');
    await until(() => quick.deliveries.length === 5, 0.5);
    expect((await store.all()).filter(({ attempts }) => attempts > 0)).toHaveLength(9);
  });
});
