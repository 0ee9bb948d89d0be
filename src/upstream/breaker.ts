/** What a breaker is doing: letting calls through, refusing them, or trying one. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Stops calling a provider that fails, so that its trouble does not become everybody's. */
export interface Breaker {
  readonly state: BreakerState;
  /** A ticket for one call, or 0 where none may go out now; in the half-open state one may. */
  enter(): number;
  /**
   * Gives a ticket back: whether the provider answered at all in a way that shows it works; undefined where the call ended
   * without telling, as when the client left.
   */
  leave(ticket: number, worked: boolean | undefined): void;
  /** Seconds until the next try, while open. */
  retryAfter(): number;
}

/** After this many calls in a window, with this share of failures, the breaker opens; for `open` milliseconds. */
export const rules = { window: 10_000, calls: 20, share: 0.5, open: 5_000 };

/**
 * A circuit breaker over a window of time. Only failures of the provider itself count (no connection, no answer, 502 to 504),
 * never its refusals.
 * @param now milliseconds
 */
export function breaker(now: () => number = Date.now): Breaker {
  // What a call says that began before the breaker last opened or closed is news no more: tickets carry the era.
  let era = 1;
  let started = now();
  let calls = 0;
  let failures = 0;
  let opened: number | undefined;
  let trying = false;
  const turn = (at: number | undefined) => {
    era++;
    opened = at;
    trying = false;
    began();
  };
  const began = () => {
    started = now();
    calls = 0;
    failures = 0;
  };
  return {
    get state() {
      if (opened === undefined) return 'closed';
      return now() - opened < rules.open ? 'open' : 'half-open';
    },
    enter() {
      if (opened === undefined) return era;
      if (trying || now() - opened < rules.open) return 0;
      trying = true;
      return era;
    },
    leave(ticket, worked) {
      if (ticket !== era) return;
      if (opened !== undefined) {
        trying = false;
        if (worked !== undefined) turn(worked ? undefined : now());
        return;
      }
      if (worked === undefined) return;
      if (now() - started > rules.window) began();
      calls++;
      if (!worked) failures++;
      if (calls >= rules.calls && failures / calls >= rules.share) turn(now());
    },
    retryAfter: () => (opened === undefined ? 0 : Math.max(0, opened + rules.open - now()) / 1000),
  };
}
