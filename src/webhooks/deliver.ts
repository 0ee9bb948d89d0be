import type { Agent, Dispatcher } from 'undici';
import type { NewEvent } from '../store/store.ts';
import type { Endpoint } from './endpoint.ts';
import { signed } from './sign.ts';

/** How one attempt ended. */
export type Outcome =
  | { result: 'delivered'; status: number }
  /** 410: the receiver wants no more webhooks, this one or another. */
  | { result: 'gone'; status: number }
  /** Any other answer, redirects among them. @see RFC 9110 §10.2.3 for `retry_after`, here in seconds */
  | { result: 'refused'; status: number; retry_after?: number }
  /** No connection, or no answer in time; `error` is `timeout`, or what the system or the HTTP client calls it. */
  | { result: 'unanswered'; error: string }
  /** The gateway stopped before there was an answer. */
  | { result: 'cut' };

/** Bytes of an answer's body that are read, to keep its connection; nobody looks at them. */
const discarded = 16_384;

/**
 * Delivers an event once, and says how that went; never throws. The address is the configured one and no other: redirects are
 * not followed.
 * @param agent once it is destroyed, attempts end as `cut`
 * @param now epoch seconds
 * @param timeout seconds for the whole attempt
 */
export async function deliver(
  agent: Agent,
  { url, keys }: Endpoint,
  event: Pick<NewEvent, 'id' | 'body'>,
  { now, timeout }: { now: number; timeout: number },
): Promise<Outcome> {
  try {
    const response = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'onegate', ...signed(keys, event, now) },
      body: event.body,
      signal: AbortSignal.timeout(timeout * 1000),
    });
    // The status is the answer: what becomes of the body changes nothing.
    await response.body.dump({ limit: discarded }).catch(() => {});
    return answered(response, now);
  } catch (error) {
    return agent.destroyed
      ? { result: 'cut' }
      : { result: 'unanswered', error: nameOf(error as NodeJS.ErrnoException) };
  }
}

function answered({ statusCode: status, headers }: Dispatcher.ResponseData, now: number): Outcome {
  if (status >= 200 && status <= 299) return { result: 'delivered', status };
  if (status === 410) return { result: 'gone', status };
  const retry_after = secondsOf(headers['retry-after'], now);
  return { result: 'refused', status, ...(retry_after === undefined ? {} : { retry_after }) };
}

/** `Retry-After` in seconds, from either of its forms; undefined where it says neither. */
function secondsOf(header: string | string[] | undefined, now: number): number | undefined {
  if (typeof header !== 'string') return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Date.parse(header) / 1000 - now;
  return seconds >= 0 ? seconds : undefined;
}

function nameOf({ name, code }: NodeJS.ErrnoException): string {
  return name === 'TimeoutError' || /TIMEOUT|ETIMEDOUT/.test(String(code)) ? 'timeout' : String(code ?? name);
}
