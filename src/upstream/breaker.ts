/** What a breaker is doing: letting calls through, refusing them, or trying one. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/** Stops calling a provider that fails, so that its trouble does not become everybody's. */
export interface Breaker {
  readonly state: BreakerState;
  /** Whether a call may go out now; in the half-open state one may. */
  allows(): boolean;
  /** Tells how a call ended: whether the provider answered at all in a way that shows it works. */
  record(worked: boolean): void;
  /** Seconds until the next try, while open. */
  retryAfter(): number;
}

/** After this many calls in a window, with this share of failures, the breaker opens; for `open` milliseconds. */
const rules = { window: 10_000, calls: 20, share: 0.5, open: 5_000 };

/**
 * A circuit breaker over a window of time. Only failures of the provider itself count (no connection, no answer, 502 to 504),
 * never its refusals.
 * @param now milliseconds
 */
export function breaker(now: () => number = Date.now): Breaker {
  let started = now();
  let calls = 0;
  let failures = 0;
  let opened: number | undefined;
  let trying = false;
  const reset = () => {
    started = now();
    calls = 0;
    failures = 0;
  };
  return {
    get state() {
      if (opened === undefined) return 'closed';
      return now() - opened < rules.open ? 'open' : 'half-open';
    },
    allows() {
      if (opened === undefined) return true;
      if (trying || now() - opened < rules.open) return false;
      trying = true;
      return true;
    },
    record(worked) {
      if (opened !== undefined) {
        if (!trying) return;
        trying = false;
        opened = worked ? undefined : now();
        reset();
        return;
      }
      if (now() - started > rules.window) reset();
      calls++;
      if (!worked) failures++;
      if (calls >= rules.calls && failures / calls >= rules.share) opened = now();
    },
    retryAfter: () => (opened === undefined ? 0 : Math.max(0, opened + rules.open - now()) / 1000),
  };
}
