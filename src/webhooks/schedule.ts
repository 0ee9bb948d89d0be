import type { EventStore } from '../store/store.ts';
import type { Outcome } from './deliver.ts';

/** When and how often is delivered; seconds unless it says otherwise. */
export interface Rules {
  /** From each failed attempt to the next; after the last of them the event has failed. */
  schedule: number[];
  /** For one attempt. */
  timeout: number;
  /** For which an event is taken: an attempt, and time to note how it went. */
  claim: number;
  /** Between looks for what is due, on average; what this process stored is looked for at once. */
  poll: number;
  /** For which an endpoint is left alone that is overloaded or away. */
  pause: number;
  /** The longest that an endpoint may ask for with `Retry-After`. */
  longest_pause: number;
  /** Attempts at the same time per endpoint (a number). */
  concurrency: number;
  /** For attempts under way when the gateway stops. */
  grace: number;
}

const [minute, hour] = [60, 3600];

/**
 * The rules of the gateway. Schedule and timeout are those of Standard Webhooks 1.0.0: ten attempts within 76 hours; a receiver
 * that was written for it may count on 15 seconds. A claim outlasts its attempt by far, so that nobody delivers what another
 * still does, and is short enough that what a killed gateway held comes within a minute.
 */
export const rules: Rules = {
  schedule: [5, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 24 * hour],
  timeout: 15,
  claim: 60,
  poll: 10,
  pause: 5,
  longest_pause: hour,
  concurrency: 4,
  grace: 5,
};

/** What follows from an attempt: what is noted, and for how many seconds its endpoint is left alone. */
export interface Consequence {
  settle: Parameters<EventStore['settle']>[1];
  pause: number;
}

/**
 * What follows from the outcome of an attempt.
 * @param attempt the first is 1
 * @param random from 0 to 1; moves the next attempt by up to a fifth, so that what failed together does not come back together
 */
export function consequence(
  attempt: number,
  outcome: Outcome,
  { schedule, pause, longest_pause }: Pick<Rules, 'schedule' | 'pause' | 'longest_pause'>,
  random: number,
): Consequence {
  const { result } = outcome;
  if (result === 'delivered') return { settle: { state: 'delivered', status: outcome.status }, pause: 0 };
  if (result === 'gone') return { settle: { state: 'failed', status: outcome.status }, pause: 0 };
  // Nobody's fault: it is due at once, for another gateway or the next start of this one.
  if (result === 'cut') return { settle: { state: 'pending', next_in: 0, error: 'stopped' }, pause: 0 };
  const how = result === 'refused' ? { status: outcome.status } : { error: outcome.error };
  const asked = result === 'refused' ? Math.min(outcome.retry_after ?? 0, longest_pause) : 0;
  const rest = Math.max(asked, isOverwhelmed(outcome) ? pause : 0);
  const delay = schedule[attempt - 1];
  if (delay === undefined) return { settle: { state: 'failed', ...how }, pause: rest };
  return { settle: { state: 'pending', next_in: Math.max(asked, delay * (0.8 + 0.4 * random)), ...how }, pause: rest };
}

/** Whether more of the same would do harm; another status may be about this one event. */
function isOverwhelmed(outcome: Outcome): boolean {
  if (outcome.result === 'refused') return [429, 502, 503, 504].includes(outcome.status);
  return outcome.result === 'unanswered';
}
