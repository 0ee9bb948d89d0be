import type { Logger } from 'pino';
import { Agent } from 'undici';
import type { EventStore, StoredEvent } from '../store/store.ts';
import { deliver, type Outcome } from './deliver.ts';
import type { Endpoint } from './endpoint.ts';
import { type Ground, lane } from './lane.ts';
import { type Rules, rules as usual } from './schedule.ts';

/**
 * Carries stored events to their clients: each at least once, always under the same `webhook-id`, in no particular order. Any
 * number of couriers may work on one store.
 */
export interface Courier {
  /** Whether events of a client should be stored: it has an endpoint that has not said 410. */
  wants(client_id: string): boolean;
  /** An event of this client was stored, or several. */
  wake(client_id: string): void;
  /** Takes nothing more, lets what is under way end for `grace` seconds, and cuts off the rest, which is due again at once. */
  close(): Promise<void>;
}

/** Seconds for noting, at the end, what was cut off. */
const farewell = 1;

/**
 * Starts delivering.
 * @param given.endpoints by client_id
 * @param given.delivered told of every attempt, with its duration, for metrics; must not throw
 * @param given.rules what a test wants otherwise
 * @param given.now epoch seconds, for the timestamps that receivers check
 */
export function courier(given: {
  events: Pick<EventStore, 'claim' | 'settle'>;
  endpoints: ReadonlyMap<string, Endpoint>;
  log: Pick<Logger, 'info' | 'warn'>;
  delivered?: (outcome: Outcome, milliseconds: number) => void;
  rules?: Partial<Rules>;
  now?: () => number;
}): Courier {
  const { events, endpoints, log, delivered = () => {}, now = () => Date.now() / 1000 } = given;
  const rules = { ...usual, ...given.rules };
  const agent = new Agent({ pipelining: 1, allowH2: false, connect: { timeout: rules.timeout * 1000 } });
  const stop = new AbortController();
  const shared = { events, rules, ended: endings(log), store: outages(log), stop: stop.signal };
  const open = ([client_id, endpoint]: [string, Endpoint]) => {
    const attempt = async (event: StoredEvent) => {
      const began = performance.now();
      const outcome = await deliver(agent, endpoint, event, { now: now(), timeout: rules.timeout });
      delivered(outcome, performance.now() - began);
      return outcome;
    };
    return [client_id, lane(client_id, { ...shared, attempt })] as const;
  };
  const lanes = new Map([...endpoints].map(open));
  return {
    wants: (client_id) => lanes.get(client_id)?.gone === false,
    wake: (client_id) => lanes.get(client_id)?.look(),
    async close() {
      stop.abort();
      const ended = Promise.all([...lanes.values()].map((one) => one.close()));
      await within(rules.grace, ended);
      await agent.destroy();
      await within(farewell, ended);
    },
  };
}

/** Says what will not be delivered any more; an address may be a secret, so that only its client is named. */
function endings(log: Pick<Logger, 'warn'>): Ground['ended'] {
  return ({ id, client_id, attempts }, outcome) => {
    const about = { client_id, event: id, attempts, ...outcome };
    if (outcome.result === 'gone') log.warn(about, 'the webhook receiver wants no more events (410); none are sent');
    else log.warn(about, 'a webhook could not be delivered');
  };
}

/** One line when the store goes away, and one when it is back. */
function outages(log: Pick<Logger, 'info' | 'warn'>): Ground['store'] {
  let out = false;
  return {
    failed(error) {
      if (!out) log.warn({ err: error }, 'webhooks wait: the store does not answer');
      out = true;
    },
    worked() {
      if (out) log.info('webhooks go on: the store answers');
      out = false;
    },
  };
}

/** Waits for something, but not longer than that many seconds. */
async function within(seconds: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise((resolve) => {
    timer = setTimeout(resolve, seconds * 1000);
  });
  await Promise.race([work, end]);
  clearTimeout(timer);
}
