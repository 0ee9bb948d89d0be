import { type Logger, pino } from 'pino';

/** The gateway's log: one JSON object a line on standard error, level by `ONEGATE_LOG` (warn). */
export interface Log {
  log: Logger;
  /** Writes what is still in memory. */
  close(): void;
}

/**
 * Lines leave in batches, at least once a second: a system call for each would cost more than the rest of the line. What a
 * killed process had in memory is lost.
 */
export function openLog(level = process.env.ONEGATE_LOG ?? 'warn'): Log {
  const out = pino.destination({ dest: 2, sync: false, minLength: 16_000, periodicFlush: 1000 });
  return { log: pino({ level, base: undefined }, out), close: () => out.flushSync() };
}
