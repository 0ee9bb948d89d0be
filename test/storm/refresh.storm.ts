import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { balancer } from '../support/balancer.ts';
import { testPostgres } from '../support/postgres.ts';
import { type Replicas, startReplicas } from '../support/replicas.ts';
import { caller, outcomeOf, Tally } from './calls.ts';
import { type Connected, clientsFor, connectAll, inTurn } from './connections.ts';

/** Calls at once on one connection; connections at once, and the calls on each of them. */
const CALLS = 500;
const CONNECTIONS = 200;
const EACH = Number(process.env.STORM_CALLS ?? 25);
/** Calls under way at once. A gateway takes 1,024 of one app and says 503 beyond that. */
const MOST = 1000;
/** Milliseconds that the provider takes to answer a refresh: time for all to come while it is under way. */
const LATE = 200;

const front = balancer();
const postgres = await testPostgres();
afterAll(() => postgres?.stop());

const places = [
  { name: 'four gateways on one PostgreSQL', count: 4, skip: !front || !postgres },
  { name: 'one gateway with SQLite', count: 1, skip: false },
];

describe.each(places)('$name', ({ name, count, skip }) => {
  let replicas: Replicas;
  let connected: Connected[];
  beforeAll(async () => {
    if (skip) return;
    const clients = clientsFor(CONNECTIONS);
    const several = count > 1 && front && postgres ? { balancer: front, store: postgres.fresh() } : {};
    replicas = await startReplicas({ count, clients, timeout: 30, ...several });
    connected = await connectAll(replicas, clients);
    // A gateway prepares an app at its first call: all shall be ready, or one is through before the others begin.
    await callAll(connected.slice(-1), 40, 40);
    await replicas.control.reuse('revoke');
    await replicas.control.next('token', 'late', { times: 1_000_000, delay: LATE });
  });
  afterAll(() => replicas?.close());

  /** Calls on all these connections in turn, so many of each and `most` under way; gives how often each status came. */
  const callAll = async (on: Connected[], calls: number, most: number) => {
    const { call, close } = caller(replicas.url, most);
    const tally = new Tally();
    const all = Array.from({ length: calls }, () => on).flat();
    await inTurn(most, all, async ({ token }) => tally.add(outcomeOf(await call(token))));
    await close();
    return tally.all();
  };
  /** The same with what the provider saw of it. */
  const storm = async (on: Connected[], calls: number, most: number) => {
    const before = await replicas.control.stats();
    const began = performance.now();
    const statuses = await callAll(on, calls, most);
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const after = await replicas.control.stats();
    const [refreshes, reuses] = [after.refreshes - before.refreshes, after.reuses - before.reuses];
    const numbers = { connections: on.length, calls: on.length * calls, most, seconds, statuses, refreshes, reuses };
    console.log(`${name}: ${JSON.stringify(numbers)}`);
    return { statuses, refreshes, reuses };
  };
  const one = () => storm(connected.slice(0, 1), CALLS, CALLS);
  const whole = { statuses: { 200: CALLS }, refreshes: 1, reuses: 0 };

  it.skipIf(skip)('refreshes once for all calls that a provider refuses', async () => {
    await replicas.control.expire();
    expect(await one()).toEqual(whole);
  });

  it.skipIf(skip)('refreshes once for all calls that find a token at its end', async () => {
    await replicas.control.expire();
    await replicas.control.lifetime(1);
    expect(await callAll(connected.slice(0, 1), 1, 1)).toEqual({ 200: 1 });
    await replicas.control.lifetime();
    await sleep(1200);
    expect(await one()).toEqual(whole);
  });

  it.skipIf(skip)('refreshes once for each of many connections at once', async () => {
    await replicas.control.expire();
    expect(connected).toHaveLength(CONNECTIONS);
    const statuses = { 200: CONNECTIONS * EACH };
    expect(await storm(connected, EACH, MOST)).toEqual({ statuses, refreshes: CONNECTIONS, reuses: 0 });
  });

  it.skipIf(skip)('loses no process, and meets nothing that nobody foresaw', async () => {
    expect(replicas.fallen()).toEqual([]);
    expect(await replicas.defects()).toEqual([]);
  });
});
