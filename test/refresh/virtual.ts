import type { Time } from '../../src/refresh/time.ts';

/** Time that passes only when everything rests: hours of many replicas in milliseconds, and the same each time. */
export interface VirtualTime extends Time {
  /** Lets things happen until nothing is left to happen, or a moment is reached. */
  run(until?: number): Promise<void>;
}

export function virtualTime(start = 1_800_000_000): VirtualTime {
  let now = start;
  let order = 0;
  let alarms: { at: number; order: number; run: () => void }[] = [];
  const rest = () => new Promise((done) => setImmediate(done));
  return {
    now: () => now,
    after(seconds, run) {
      const alarm = { at: now + seconds, order: order++, run };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((one) => one !== alarm);
      };
    },
    async run(until = Number.POSITIVE_INFINITY) {
      for (;;) {
        await rest();
        const [first] = alarms.toSorted((a, b) => a.at - b.at || a.order - b.order);
        if (!first || first.at > until) break;
        alarms = alarms.filter((one) => one !== first);
        now = Math.max(now, first.at);
        first.run();
      }
      if (Number.isFinite(until)) now = Math.max(now, until);
    },
  };
}

/** Numbers from 0 to below 1 that a seed decides (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
