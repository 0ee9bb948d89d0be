import { setTimeout as sleep } from 'node:timers/promises';
import type { Replicas } from '../support/replicas.ts';
import type { Caller } from './calls.ts';
import type { Connected } from './connections.ts';
import { heldBy, type Row, type Rows } from './leases.ts';

/** A refresh that a killed process had begun: the connection, and the generation that it was to replace. */
export type Begun = Pick<Row, 'id' | 'generation'>;

/**
 * Kills a gateway of chance every second and starts it again at once. Gives the kills, and what was under way at each.
 * @param until as `performance.now()` tells time
 */
export async function killing(
  replicas: Replicas,
  rows: Rows,
  until: number,
): Promise<{ kills: number; begun: Begun[] }> {
  const serving = new Set(replicas.pids().keys());
  const restarts: Promise<void>[] = [];
  const begun: Begun[] = [];
  for (let next = performance.now(); next < until; next += 1000) {
    await sleep(next - performance.now());
    const index = [...serving][Math.floor(Math.random() * serving.size)];
    // One stays: where nobody serves there is nothing to see.
    if (index === undefined || serving.size < 2) continue;
    serving.delete(index);
    const pid = await replicas.kill(index);
    // It has ended, and can change nothing any more; its leases last longer than this look.
    begun.push(...(await rows('lease_owner IS NOT NULL')).filter(heldBy(pid)));
    restarts.push(replicas.restart(index).then(() => void serving.add(index)));
  }
  await Promise.all(restarts);
  return { kills: restarts.length, begun };
}

/** Calls until no refresh is under way, and nobody's word is missing. */
export async function settle(rows: Rows, connected: Connected[], { call }: Pick<Caller, 'call'>): Promise<void> {
  const until = performance.now() + 60_000;
  for (;;) {
    const open = new Set((await rows("lease_owner IS NOT NULL AND state = 'active'")).map(({ id }) => id));
    if (open.size === 0) return;
    if (performance.now() > until) throw new Error(`refreshes without end: ${[...open]}`);
    await Promise.all(connected.filter(({ id }) => open.has(id)).map(({ token }) => call(token)));
    await sleep(200);
  }
}
