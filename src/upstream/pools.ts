import { Pool } from 'undici';

/** Connections to the providers, one pool per origin; close it when the gateway stops. */
export interface Pools {
  to(origin: string): Pool;
  /** For metrics: what each pool is doing. */
  stats(): { origin: string; connected: number; running: number; queued: number }[];
  close(): Promise<void>;
}

/**
 * Pools for the API path. They open as many connections as calls are under way, which are limited per app: a call must not wait
 * behind one whose client reads slowly. Timeouts are on connecting, on the head of an answer and on silence within it, so that a long answer
 * may take its time while it flows.
 * @param limits seconds
 */
export function pools(limits: { timeout: number }): Pools {
  const byOrigin = new Map<string, Pool>();
  const milliseconds = limits.timeout * 1000;
  return {
    to(origin) {
      let pool = byOrigin.get(origin);
      if (!pool) {
        pool = new Pool(origin, {
          pipelining: 1,
          // The relay copies raw header pairs, which HTTP/2 does not have.
          allowH2: false,
          connect: { timeout: milliseconds },
          headersTimeout: milliseconds,
          bodyTimeout: milliseconds,
        });
        byOrigin.set(origin, pool);
      }
      return pool;
    },
    stats: () =>
      [...byOrigin].map(([origin, { stats }]) => ({
        origin,
        connected: stats.connected,
        running: stats.running,
        queued: stats.queued,
      })),
    close: async () => void (await Promise.all([...byOrigin.values()].map((pool) => pool.destroy()))),
  };
}
