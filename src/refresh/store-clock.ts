import type { Connection } from '../store/store.ts';

/** The store's clock, as far as this process knows it. */
export interface StoreClock {
  /** Epoch seconds. */
  now(): number;
  /** Learns from a row that was read: what is written in it has happened. */
  seen(row: Connection): Connection;
  /** Learns from a lease just given, which tells the time exactly. */
  leased(row: Connection): void;
}

/**
 * Replicas may be minutes apart, but all write and read the same rows: so a moment in a row is one of the store's clock, and each
 * replica learns how far that is from its own. Until it has had a lease it knows only that the store is no earlier than what the
 * rows say; what it decides too early then, the store refuses.
 * @param now the own clock
 * @param seconds of a lease
 */
export function storeClock(now: () => number, seconds: number): StoreClock {
  let ahead = 0;
  return {
    now: () => now() + ahead,
    seen(row) {
      const moments = [row.created_at, row.refreshed_at, row.last_error?.at, row.lease && row.lease.until - seconds];
      ahead = Math.max(ahead, ...moments.map((moment = 0) => moment - now()));
      return row;
    },
    leased({ lease }) {
      if (lease) ahead = lease.until - seconds - now();
    },
  };
}
