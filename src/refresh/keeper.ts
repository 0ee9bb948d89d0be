import type { Connection, ConnectionStore } from '../store/store.ts';
import type { Refresher } from './refresher.ts';
import { idle } from './rules.ts';
import { realTime, type Time } from './time.ts';

/** Renews what would end because nobody uses it. */
export interface Keeper {
  /** Begins no other round, and waits for the one under way. */
  close(): Promise<void>;
}

export interface KeeperGiven {
  connections: Pick<ConnectionStore, 'sliding'>;
  refresher: Pick<Refresher, 'renew'>;
  /** Hears what no refresh could tell: the store or a key is missing. Of refreshes the refresher tells. */
  failed: (error: unknown, connection?: Connection) => void;
  time?: Time;
  /** From 0 to below 1, for jitter. */
  random?: () => number;
}

/** Seconds between two rounds. */
const ROUND = 60;
/** Connections of a round, and how many of them at once: providers see a few requests at a time, whatever has piled up. */
const BATCH = 64;
const AT_ONCE = 4;

/**
 * Looks every minute for sliding tokens that are due, on every replica: who refreshes which is up to the leases, and a round that
 * finds what another has in hand passes it over.
 */
export function keeper({ connections, refresher, failed, time = realTime, random = Math.random }: KeeperGiven): Keeper {
  let closed = false;
  let under: Promise<void> = Promise.resolve();
  let callOff = () => {};
  const each = async (due: Connection[]): Promise<void> => {
    for (let row = due.shift(); row && !closed; row = due.shift()) {
      const one = row;
      await refresher.renew(one).catch((error: unknown) => failed(error, one));
    }
  };
  const round = async (): Promise<void> => {
    const due = await connections.sliding({ ...idle, limit: BATCH });
    await Promise.all(Array.from({ length: AT_ONCE }, () => each(due)));
  };
  const next = () => {
    // In step with no other replica.
    callOff = time.after(ROUND * (0.5 + random()), () => {
      under = round()
        .catch((error: unknown) => failed(error))
        .finally(() => closed || next());
    });
  };
  next();
  return {
    async close() {
      closed = true;
      callOff();
      await under;
    },
  };
}
