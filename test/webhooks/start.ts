import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { EventStore } from '../../src/store/store.ts';
import { type Courier, courier } from '../../src/webhooks/courier.ts';
import type { Outcome } from '../../src/webhooks/deliver.ts';
import { endpointOf } from '../../src/webhooks/endpoint.ts';
import type { Rules } from '../../src/webhooks/schedule.ts';
import { freshSecret } from '../../src/webhooks/sign.ts';

export const secret = freshSecret();

export interface Started extends Courier {
  /** What was logged, as level and message. */
  lines: string[];
  outcomes: Outcome[];
}

/**
 * A courier until the test ends, quick where the real one takes its time.
 * @param urls of the endpoints, by client
 */
export function start(
  events: Pick<EventStore, 'claim' | 'settle'>,
  urls: Record<string, string>,
  rules: Partial<Rules> = {},
): Started {
  const [lines, outcomes]: [string[], Outcome[]] = [[], []];
  const line = (level: string) => (about: unknown, message?: string) => void lines.push(`${level} ${message ?? about}`);
  const started = courier({
    events,
    endpoints: new Map(Object.entries(urls).map(([id, url]) => [id, endpointOf({ url, secrets: [secret] })])),
    log: { info: line('info'), warn: line('warn') },
    delivered: (outcome) => void outcomes.push(outcome),
    rules: { schedule: [0.05, 0.1, 0.1], timeout: 1, claim: 3, poll: 0.3, pause: 0.05, grace: 0.5, ...rules },
  });
  onTestFinished(() => started.close());
  return { ...started, lines, outcomes };
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 5): Promise<void> {
  for (const end = performance.now() + seconds * 1000; !(await holds()); await wait(5)) {
    if (performance.now() > end) throw new Error(`not within ${seconds} s: ${holds}`);
  }
}
