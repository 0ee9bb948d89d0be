import { type Logger, pino } from 'pino';

/** The gateway's log: one JSON object a line on standard error, level by `ONEGATE_LOG` (warn). */
export interface Log {
  log: Logger;
  /** Writes what is still in memory. */
  close(): void;
}

/**
 * Lines of calls leave in batches, since a system call for each would cost more than the rest of the line; warnings and errors
 * leave at once. What a killed process had in memory, at most a second of calls, is lost.
 */
export function openLog(level = process.env.ONEGATE_LOG ?? 'warn'): Log {
  const out = pino.destination({ dest: 2, sync: false, minLength: 4096, periodicFlush: 1000 });
  const log = pino(
    {
      level,
      base: undefined,
      hooks: {
        logMethod(values, method, value) {
          method.apply(this, values);
          if (value >= 40) out.flush();
        },
      },
    },
    out,
  );
  return { log, close: () => out.flushSync() };
}
