import { type Logger, pino } from 'pino';
import { lineWriter } from './line-writer.ts';

/** The gateway's log: one JSON object a line on standard error, level by `ONEGATE_LOG` (warn). */
export interface Log {
  log: Logger;
  /** Takes finished lines of level `info`; undefined where that level is off. */
  write: ((line: string) => void) | undefined;
  /** Writes what is still in memory. */
  close(): Promise<void>;
}

/**
 * Lines leave in batches, at least once a second: a system call for each would cost more than the rest of the line. What a
 * killed process had in memory is lost.
 */
export function openLog(level = process.env.ONEGATE_LOG ?? 'warn'): Log {
  const out = lineWriter(2);
  const log = pino({ level, base: undefined }, out);
  return { log, write: log.isLevelEnabled('info') ? out.write : undefined, close: out.close };
}
