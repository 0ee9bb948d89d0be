import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, type Caller, outcomeOf, ReplicaGone, Tally } from './calls.ts';
import type { Connected } from './connections.ts';

/** What callers met. */
export interface Load {
  /** By outcome; `gone` where a replica died with the call, which was then sent again. */
  tally: Tally;
  /** Ids of connections that were said to have ended. */
  ended: Set<string>;
  /** The longest that an answer took, in seconds. */
  longest: number;
  /** Lets the calls under way end, however long they wait. */
  stop(): Promise<void>;
}

/** Milliseconds between two calls of a caller: as long on average, and never in step. */
const PAUSE = 1000;

/** Calls on all connections, by two callers each, until it is stopped. A connection that has ended is not called any more. */
export function load({ call }: Pick<Caller, 'call'>, connected: Connected[]): Load {
  const found: Load = { tally: new Tally(), ended: new Set(), longest: 0, stop: async () => {} };
  let going = true;
  const one = async ({ id, token }: Connected) => {
    while (going && !found.ended.has(id)) {
      await sleep(Math.random() * 2 * PAUSE);
      const began = performance.now();
      const answer = await answered(() => call(token), found.tally);
      found.longest = Math.max(found.longest, (performance.now() - began) / 1000);
      found.tally.add(outcomeOf(answer));
      if (answer.status === 401) found.ended.add(id);
    }
  };
  const callers = Promise.all([...connected, ...connected].map(one));
  return Object.assign(found, {
    async stop() {
      going = false;
      await callers;
    },
  });
}

/** Sends a call again for as long as replicas die with it, as any client would do with a request that only reads. */
async function answered(call: () => Promise<Answer>, tally: Tally): Promise<Answer> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!(error instanceof ReplicaGone)) throw error;
      tally.add('gone');
      await sleep(100 + Math.random() * 200);
    }
  }
}
