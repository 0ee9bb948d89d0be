/** How much work strangers can make; times in seconds. */
export interface Pace {
  /** Keys that are worked on at the same time. */
  at_once: number;
  /** Keys that are remembered; no more are taken. */
  most: number;
  /** Work in vain that a key may have at once, and after which time once more. */
  burst: number;
  every: number;
  /** What failed is tried as often as this, first after `pause` and then after twice the time before. */
  tries: number;
  pause: number;
}

/** What came of the work: there was nothing to do or it is done, it was in vain, or it failed for a reason that may pass. */
export type Outcome = 'settled' | 'vain' | 'failed';

export interface Hints {
  /** Lets work be done, not before the caller goes on, and late where it was often in vain. False: too much is remembered. */
  take(key: string): boolean;
}

interface Entry {
  /** It was asked for while something was under way. */
  again: boolean;
  failures: number;
  /** When the work in vain is forgotten: each adds `every`, and `burst` times that is the most there can be. */
  forgotten: number;
  /** Nothing is under way; ends with the entry. */
  idle?: NodeJS.Timeout;
}

/**
 * Work by key that anybody may ask for, as often as they like. Each key is worked on once at a time; what is asked for meanwhile
 * is done once more afterwards, so that false hints delay a true one and never hide it.
 */
export function hints(work: (key: string) => Promise<Outcome>, pace: Pace): Hints {
  const known = new Map<string, Entry>();
  const waiting: string[] = [];
  let running = 0;
  const queue = (key: string) => {
    waiting.push(key);
    setImmediate(next);
  };
  const next = () => {
    while (running < pace.at_once && waiting.length > 0) void run(waiting.shift() as string);
  };
  const run = async (key: string) => {
    const entry = known.get(key) as Entry;
    entry.again = false;
    running++;
    const outcome = await work(key).catch((): Outcome => 'failed');
    running--;
    next();
    if (outcome !== 'settled') return rest(key, entry, outcome);
    if (entry.again) queue(key);
    else known.delete(key);
  };
  const rest = (key: string, entry: Entry, outcome: Outcome) => {
    const { burst, every, tries, pause } = pace;
    const now = performance.now() / 1000;
    entry.failures = outcome === 'failed' ? entry.failures + 1 : 0;
    entry.forgotten = Math.max(now, entry.forgotten) + every;
    const backoff = entry.failures === 0 ? 0 : pause * 2 ** (entry.failures - 1);
    const again = entry.failures > 0 && entry.failures < tries;
    const rested = () => {
      if (again || entry.again) return queue(key);
      entry.failures = 0;
      entry.idle = later(entry.forgotten - performance.now() / 1000, () => known.delete(key));
    };
    later(Math.max(backoff, entry.forgotten - (burst - 1) * every - now), rested);
  };
  return {
    take(key) {
      const entry = known.get(key) ?? { again: true, failures: 0, forgotten: 0 };
      const fresh = !known.has(key);
      if (fresh && known.size >= pace.most) return false;
      known.set(key, entry);
      if (fresh || entry.idle) queue(key);
      clearTimeout(entry.idle);
      delete entry.idle;
      entry.again = true;
      return true;
    },
  };
}

/** Keeps no process alive. */
function later(seconds: number, act: () => void): NodeJS.Timeout {
  return setTimeout(act, Math.max(0, seconds) * 1000).unref();
}
