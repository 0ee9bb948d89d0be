import { setTimeout as wait } from 'node:timers/promises';
import type { EventStore, StoredEvent } from '../store/store.ts';
import type { Outcome } from './deliver.ts';
import { consequence, type Rules } from './schedule.ts';

/** The way to one client's endpoint. Lanes share nothing: one that is slow or gone holds up no other. */
export interface Lane {
  /** The receiver said 410; it is not asked again before the next start. */
  readonly gone: boolean;
  /** Takes what is due, as far as there is room. */
  look(): void;
  /** Takes nothing more; resolves when what is under way has ended. */
  close(): Promise<void>;
}

/** What a lane stands on. */
export interface Ground {
  events: Pick<EventStore, 'claim' | 'settle'>;
  rules: Rules;
  /** One attempt; does not throw. */
  attempt(event: StoredEvent): Promise<Outcome>;
  /** An event has ended, or its endpoint has. */
  ended(event: StoredEvent, outcome: Outcome): void;
  /** Whether the store answered, after every call of it. */
  store: { failed(error: unknown): void; worked(): void };
  /** Aborted when the gateway stops: nothing is waited for any more. */
  stop: AbortSignal;
}

/** Opens the lane of a client; it looks at once, when it is told to, and now and then. */
export function lane(client_id: string, { events, rules, attempt, ended, store, stop }: Ground): Lane {
  const underway = new Set<Promise<void>>();
  let state: 'open' | 'gone' | 'closed' = 'open';
  /** Something may be due that nobody has looked for. */
  let more = false;
  let looking = false;
  let turn = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  /** Milliseconds on the process's clock until which the endpoint is left alone. */
  let resume = 0;
  /** Claims in a row that the store did not answer. */
  let failures = 0;

  const free = () => rules.concurrency - underway.size;
  const isOpen = () => state === 'open' && free() > 0 && performance.now() >= resume;

  function look(): void {
    more = true;
    go();
  }

  function go(): void {
    if (!looking) turn = take();
  }

  /** One claim at a time, and of no more than can be sent right away: what is taken is not kept waiting here. */
  async function take(): Promise<void> {
    looking = true;
    while (more && isOpen()) {
      more = false;
      const [limit, since] = [free(), performance.now()];
      try {
        const taken = await events.claim({ client_id, seconds: rules.claim, limit });
        failures = 0;
        store.worked();
        if (taken.length === limit) more = true;
        for (const event of taken) begin(event, since + rules.claim * 1000);
      } catch (error) {
        failures++;
        store.failed(error);
        break;
      }
    }
    looking = false;
    lookLater();
  }

  function lookLater(): void {
    clearTimeout(timer);
    if (state !== 'open') return;
    const paused = resume - performance.now();
    const usual = Math.min(rules.poll * 2 ** failures, rules.poll * 6) * (0.5 + Math.random()) * 1000;
    timer = setTimeout(look, paused > 0 ? paused : usual).unref();
  }

  function begin(event: StoredEvent, until: number): void {
    const delivery = carry(event, until).then(() => {
      underway.delete(delivery);
      if (more) go();
    });
    underway.add(delivery);
  }

  async function carry(event: StoredEvent, until: number): Promise<void> {
    const outcome = await attempt(event);
    const { settle, pause } = consequence(event.attempts, outcome, rules, Math.random());
    if (outcome.result === 'gone' && state === 'open') state = 'gone';
    resume = Math.max(resume, performance.now() + pause * 1000);
    if (settle.state === 'failed') ended(event, outcome);
    await note(event.id, settle, until);
    // A retry that is due before the next look has one of its own.
    const { next_in = Number.POSITIVE_INFINITY } = settle;
    if (next_in < rules.poll) setTimeout(look, next_in * 1000 + 10).unref();
  }

  /** Notes an outcome even where the store comes back late; once the claim has ended, the event is due again anyway. */
  async function note(id: string, outcome: Parameters<EventStore['settle']>[1], until: number): Promise<void> {
    for (let seconds = 1; ; seconds *= 2) {
      try {
        await events.settle(id, outcome);
        store.worked();
        return;
      } catch (error) {
        store.failed(error);
        if (stop.aborted || performance.now() + seconds * 1000 > until) return;
        await wait(seconds * 1000, undefined, { ref: false, signal: stop }).catch(() => {});
      }
    }
  }

  look();
  return {
    get gone() {
      return state === 'gone';
    },
    look,
    async close() {
      state = 'closed';
      clearTimeout(timer);
      await turn;
      await Promise.all(underway);
    },
  };
}
