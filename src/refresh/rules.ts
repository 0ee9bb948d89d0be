import type { Connection } from '../store/store.ts';

/** The numbers of the refresh machine, each with its reason; seconds unless it says otherwise. Jitter is put on where they are used. */
export interface Rules {
  /** Whether a token that has ended can still be refreshed. */
  late: boolean;
  early: { share: number; most: number };
  flight: number;
  backoff: { first: number; most: number; told: number };
  failures: number;
  margin: number;
  store: { first: number; most: number; total: number };
  poll: { first: number; most: number };
}

export const rules: Rules = {
  late: true,
  /**
   * A token is refreshed in the background in the last fifth of its life, and no sooner than five minutes before its end: calls
   * then never wait for a refresh, and a token of many hours is not thrown away long before its time.
   */
  early: { share: 0.2, most: 300 },
  /** A token with less than this to live may end on its way to the provider; calls then wait for the new one. */
  flight: 10,
  /**
   * After a failure: 2 s, 4 s, 8 s … up to a quarter of an hour, so that a short hiccup costs seconds and a provider that comes
   * back is not greeted by every connection at once. What the provider itself asks for is kept up to an hour; beyond that it is
   * more likely a mistake of its than a wish.
   */
  backoff: { first: 2, most: 900, told: 3600 },
  /**
   * Failures in a row until a connection counts as broken. At the longest pause, which is half of 900 s on average, this is a day
   * of asking: a user must not sign in again because a provider had a bad night.
   */
  failures: 200,
  /**
   * A lease lasts as long as the call may take, and this: time to store the answer, also while a database restarts. It is also
   * what others wait longer when a holder dies.
   */
  margin: 10,
  /** An answer that the store does not take is offered again and again: it may be the only copy of a refresh token. */
  store: { first: 0.1, most: 2, total: 30 },
  /** Whoever waits for another replica looks this often: a refresh takes about 200 ms, and one reader per replica is cheap. */
  poll: { first: 0.025, most: 0.25 },
};

/**
 * A token that renews itself must be renewed while it lives, also while the provider has a bad day: it is due in the last fifth of
 * its life, for one of sixty days some twelve days before its end. As long as it lives no number of failures breaks the connection.
 */
const sliding: Rules = {
  ...rules,
  late: false,
  early: { share: 0.2, most: 14 * 86_400 },
  failures: Number.POSITIVE_INFINITY,
};

/** The rules for a connection. */
export function rulesOf(connection: Pick<Connection, 'sliding'>): Rules {
  return connection.sliding ? sliding : rules;
}

/**
 * When a sliding token that nobody uses is renewed in the background: at half of the window, when whoever used it would have had
 * it renewed.
 */
export const idle = { share: sliding.early.share / 2, most: sliding.early.most / 2 };
