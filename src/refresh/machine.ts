import { MissingInput, ProviderFailure } from '../provider/failure.ts';
import { meanings } from '../provider/words.ts';
import type { Connection, ConnectionState } from '../store/store.ts';
import { type Rules, rulesOf } from './rules.ts';

/** What can happen to a connection, as its client is told. */
export type ConnectionEvent =
  | 'connection.created'
  /** A refresh worked after others had failed. */
  | 'connection.refreshed'
  /** The user must sign in again. */
  | 'connection.broken'
  /** It works again after it was broken. */
  | 'connection.recovered'
  | 'connection.revoked';

/** What to do with a connection whose tokens are wanted. */
export type Next =
  | { step: 'use' }
  /** The tokens are good, and soon will not be. */
  | { step: 'use_and_refresh' }
  | { step: 'refresh' }
  /** Another is refreshing. */
  | { step: 'wait' }
  /** The last refresh failed a moment ago. @property retry_in seconds */
  | { step: 'cool_down'; retry_in: number }
  /** Over, and nothing but a new sign-in helps; `expired`: there is no refresh token, or it was the access token itself. */
  | { step: 'broken' | 'revoked' | 'expired' };

/**
 * Decides by a row alone. Tokens that are still good are given out while another refreshes, or while a refresh has to wait.
 * @param now epoch seconds, by the store's clock as well as it is known
 * @param refused the generation whose access token the provider calls invalid: its time says nothing any more
 */
export function nextStep(row: Connection, now: number, refused?: number, rules: Rules = rulesOf(row)): Next {
  const { early, flight, late } = rules;
  if (row.state !== 'active') return { step: row.state };
  const end = refused === row.generation ? Number.NEGATIVE_INFINITY : (row.expires_at ?? Number.POSITIVE_INFINITY);
  const held = row.lease !== undefined && now < row.lease.until;
  const retry_in = (row.retry_at ?? now) - now;
  if (now < end) {
    if (!row.refreshable || held || retry_in > 0) return { step: 'use' };
    const life = Math.max(0, end - (row.refreshed_at ?? row.created_at));
    const window = Math.min(early.most, life * early.share) * (0.5 + shareOf(row) / 2);
    if (now < end - window) return { step: 'use' };
    return { step: now < end - Math.min(flight, window / 2) ? 'use_and_refresh' : 'refresh' };
  }
  if (!row.refreshable) return { step: 'expired' };
  if (held) return { step: 'wait' };
  if (!late && hasEnded(row, now)) return { step: 'expired' };
  return retry_in > 0 ? { step: 'cool_down', retry_in } : { step: 'refresh' };
}

/** Whether an access token's time is over, whatever the provider says of it. */
export function hasEnded({ expires_at }: Connection, now: number): boolean {
  return expires_at !== undefined && now >= expires_at;
}

/** Between 0 and 1, other for each set of tokens, and the same on every replica (FNV-1a): what was made at once is not due at once. */
function shareOf({ id, generation }: Connection): number {
  let hash = 0x811c9dc5;
  for (const char of `${id} ${generation}`) hash = Math.imul(hash ^ (char.codePointAt(0) as number), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}

/** What a failed refresh makes of a connection; `event` where its client is to be told. */
export interface Failed {
  state: ConnectionState;
  failures: number;
  /** Seconds; undefined: it is not tried again. */
  retry_in: number | undefined;
  error: string;
  description: string;
  event: ConnectionEvent | undefined;
}

/** The refresh token was used, and the answer with the next one never arrived. */
export const ANSWER_LOST = 'refresh_answer_lost';

/** A provider's answer that the refresh token is no good: any word that means so at a token endpoint (RFC 6749 §5.2). */
function refusesGrant(failure: unknown): boolean {
  return failure instanceof ProviderFailure && meanings[failure.word].token[0] === 'invalid_grant';
}

/**
 * Decides what a failed refresh means. A refused refresh token breaks the connection, and what it broke of is told apart: where an
 * earlier answer may have been lost, the token was most likely used up by our own request. Everything else may pass.
 * @param failure what the call threw
 * @param given.overdue an earlier lease ended without a word (`ConnectionStore.lease`)
 * @param given.dice from 0 to below 1
 */
export function failed(
  row: Connection,
  failure: unknown,
  { overdue, dice }: { overdue: boolean; dice: number },
  rules: Rules = rulesOf(row),
): Failed {
  const failures = row.failures + 1;
  const description = described(failure);
  const doubted = overdue || row.last_error?.error === ANSWER_LOST;
  if (refusesGrant(failure)) {
    return broken({ failures, error: doubted ? ANSWER_LOST : 'invalid_grant', description });
  }
  const word = failure instanceof ProviderFailure ? failure.word : 'server_error';
  // Once in doubt, always: only a refresh that works can tell that nothing was lost.
  const error = doubted || losesAnswer(failure) ? ANSWER_LOST : word;
  if (failures >= rules.failures) return broken({ failures, error, description });
  const told = failure instanceof ProviderFailure ? (failure.retryAfter ?? 0) : 0;
  const retry_in = Math.min(rules.backoff.told, told) + pause(failures, dice, rules);
  return { state: 'active', failures, retry_in, error, description, event: undefined };
}

/** Only of these errors it is known that they repeat no secrets; another is a defect, and stands in the log. */
function described(failure: unknown): string {
  const told = failure instanceof ProviderFailure || failure instanceof MissingInput;
  return told ? failure.message.slice(0, 500) : 'the gateway failed to read the answer';
}

function broken(outcome: Pick<Failed, 'failures' | 'error' | 'description'>): Failed {
  return { ...outcome, state: 'broken', retry_in: undefined, event: 'connection.broken' };
}

/** Exponential with full jitter: connections that failed together do not come back together. */
function pause(failures: number, dice: number, { backoff }: Rules): number {
  return Math.min(backoff.most, backoff.first * 2 ** Math.min(failures - 1, 30)) * dice;
}

/** Whether the provider may have carried out the request, although its answer cannot be had: it was cut, late or unreadable. */
function losesAnswer(failure: unknown): boolean {
  if (failure instanceof MissingInput) return false;
  if (!(failure instanceof ProviderFailure)) return true;
  if (failure.status !== undefined) return failure.status < 300;
  return !unsent.has((failure.cause as NodeJS.ErrnoException | undefined)?.code ?? '');
}

/** What goes wrong before a request is on the wire. */
const unsent = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...['ERR_TLS_CERT_ALTNAME_INVALID', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN'],
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** What a refresh that worked tells the client: nothing, where nothing had gone wrong. */
export function renewedEvent(row: Connection): ConnectionEvent | undefined {
  if (row.state === 'broken') return 'connection.recovered';
  return row.failures > 0 ? 'connection.refreshed' : undefined;
}
