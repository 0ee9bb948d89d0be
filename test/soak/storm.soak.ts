import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONNECTIONS, cutting, leaving, type Wrk, wrk } from './clients.ts';
import { type GatewayProcess, startGatewayProcess } from './gateway.ts';
import { readLedger } from './ledger.ts';
import { type Resetting, startResetting } from './upstream.ts';

/**
 * A minute of everything that goes wrong on the wire, all at once: wrk at full speed, clients that leave at random, requests that are cut
 * in the middle, and a provider that resets one answer in ten. The gateway must live, lose nothing, keep nothing and count everything.
 */
const SECONDS = Number(process.env.SOAK_SECONDS ?? 60);
/** Longer than idle connections live, on both sides. */
const SETTLED = 8000;
const MEGABYTE = 2 ** 20;

let folder: string;
let upstream: Resetting;
let gateway: GatewayProcess;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onegate-soak-'));
  upstream = await startResetting();
  gateway = await startGatewayProcess(folder, upstream.url);
});
afterAll(async () => {
  await gateway.stop();
  upstream.close();
  await rm(folder, { recursive: true });
});

interface Sent {
  wrk: Wrk;
  leave: number;
  cut: number;
}

async function storm(seconds: number, round: string): Promise<Sent> {
  const until = Date.now() + seconds * 1000;
  const many = (count: number, run: (n: number) => Promise<number>) =>
    Promise.all(Array.from({ length: count }, (_, n) => run(n))).then((counts) => counts.reduce((a, b) => a + b, 0));
  const [seen, leave, cut] = await Promise.all([
    wrk(gateway.url, seconds, folder),
    many(8, (n) => leaving(gateway.url, until, `leave-${round}${n}`)),
    many(4, (n) => cutting(gateway.url, until, `cut-${round}${n}`)),
  ]);
  return { wrk: seen, leave, cut };
}

/** Bytes of the heap that live, ten times in the course of a storm. */
async function heapsDuring(seconds: number): Promise<number[]> {
  const heaps: number[] = [];
  for (let n = 0; n < 10; n++) {
    await sleep(seconds * 98);
    heaps.push((await gateway.look()).heapUsed);
  }
  return heaps;
}

it(
  'passes over the gateway and leaves it as it was',
  async () => {
    const warmUp = await storm(Math.min(SECONDS, 10), 'a');
    // The first look lets go of what only the start needed.
    await gateway.look();
    await sleep(SETTLED);
    const before = await gateway.look();
    const [sent, heaps] = await Promise.all([storm(SECONDS, 'b'), heapsDuring(SECONDS)]);
    await sleep(SETTLED);
    const after = await gateway.look();
    const { calls, retries, running } = await gateway.counted();
    const ledger = await readLedger(gateway.log, upstream.resets, ['leave', 'cut']);
    const growth = (after.heapUsed + after.external - before.heapUsed - before.external) / MEGABYTE;
    const trend = (mean(heaps.slice(5)) - mean(heaps.slice(0, 5))) / MEGABYTE;
    const resets = [...upstream.resets.values()].reduce((a, b) => a + b, 0);
    const numbers = { calls, retries, resets, wrk: sent.wrk, leave: sent.leave, cut: sent.cut, growth, trend };
    console.log(JSON.stringify({ ...numbers, resources: after.resources }));

    expect(gateway.lives()).toBe(true);
    expect(ledger.strange).toEqual([]);
    expect(after.resources).toEqual(before.resources);
    expect(growth).toBeLessThan(2);
    expect(trend).toBeLessThan(2);
    expect(running).toBe(0);

    // Each failure is counted, as what it was: call by call against the provider's own notes, and log against metrics.
    expect(ledger.wrong).toEqual([]);
    expect({ calls: ledger.calls, retries: ledger.retries }).toEqual({ calls, retries });
    expect(Object.keys(calls).sort()).toEqual(['200', '499 client_left', '503 temporarily_unavailable']);
    expect(Object.keys(ledger.senders.cut ?? {}).sort()).toEqual(['499 client_left', '503 temporarily_unavailable']);
    // All but a few: a reset throws away what the gateway has not read yet (RFC 9293 §3.10.7.4), and then there was no call.
    for (const sender of ['leave', 'cut'] as const) {
      const all = warmUp[sender] + sent[sender];
      within(total(ledger.senders[sender]), Math.floor(all * 0.998), all);
    }

    // What wrk has under way when its time is over it does not count itself: a call for each connection at most, in both rounds.
    const answers = warmUp.wrk.answers + warmUp.wrk.broken + sent.wrk.answers + sent.wrk.broken;
    const failures = warmUp.wrk.failures + warmUp.wrk.broken + sent.wrk.failures + sent.wrk.broken;
    within(total(ledger.senders.wrk) - answers, 0, 2 * CONNECTIONS);
    within((ledger.senders.wrk?.['503 temporarily_unavailable'] ?? 0) - failures, 0, 2 * CONNECTIONS);
    within(ledger.senders.wrk?.['499 client_left'] ?? 0, 0, 2 * CONNECTIONS);
    expect(resets / (total(calls) + retries)).toBeGreaterThan(0.05);
  },
  SECONDS * 1000 + 120_000,
);

function within(value: number, least: number, most: number): void {
  expect(value).toBeGreaterThanOrEqual(least);
  expect(value).toBeLessThanOrEqual(most);
}

function total(counts: Record<string, number> = {}): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
