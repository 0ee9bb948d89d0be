import type { Connection } from '../store/store.ts';

/** Why there are no usable provider tokens. Only `unavailable` passes by itself; the others want a new sign-in. */
export type Why = 'gone' | 'revoked' | 'broken' | 'expired' | 'unavailable';

/** A connection has no usable tokens at the moment, or for good. */
export class NoTokens extends Error {
  override name = 'NoTokens';
  readonly why: Why;
  /** What the last refresh failed with, in a standard word; undefined where none has failed. */
  readonly error: string | undefined;
  /** Seconds, at least 1, after which it may be asked again; of `unavailable` only. */
  readonly retryAfter: number | undefined;

  constructor(why: Why, given: { row?: Connection; error?: string; retry_in?: number; cause?: unknown } = {}) {
    const error = given.error ?? given.row?.last_error?.error;
    super(`${messages[why]}${error === undefined ? '' : ` (${error})`}`, { cause: given.cause });
    this.why = why;
    this.error = error;
    this.retryAfter = why === 'unavailable' ? Math.max(1, Math.ceil(given.retry_in ?? 1)) : undefined;
  }
}

const messages: Record<Why, string> = {
  gone: 'there is no such connection',
  revoked: 'the connection was revoked; the user must sign in again',
  broken: 'the connection is broken; the user must sign in again',
  expired: 'the access token has ended and cannot be refreshed; the user must sign in again',
  unavailable: 'the tokens could not be refreshed at the moment',
};
