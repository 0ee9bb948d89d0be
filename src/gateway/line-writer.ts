import { writeSync, write as writeTo } from 'node:fs';

/** Bytes gathered before they are written, and bytes that wait at most while nobody takes them. */
const ENOUGH = 65_536;
const MOST = 1_048_576;
/** Milliseconds after which a line is written though others are missing, and after which a full pipe is tried again. */
const LATEST = 1000;
const AGAIN = 100;

/** Gathers lines and writes them to a file descriptor, in order and whole. */
export interface LineWriter {
  /** @param line ends with a line break */
  write(line: string): void;
  /** Writes what is gathered, and ends. */
  close(): Promise<void>;
}

/**
 * Makes a writer. A line costs its bytes copied into a buffer: a system call for each, or text joined and encoded later, would
 * cost several times as much as everything else about it. While the reader of a pipe is too slow a megabyte is kept, and lines
 * beyond that are counted instead: the log then says how many are missing.
 */
export function lineWriter(fd: number): LineWriter {
  let gathered = Buffer.allocUnsafe(2 * ENOUGH);
  let spare = Buffer.allocUnsafe(2 * ENOUGH);
  let length = 0;
  let lost = 0;
  let busy = false;
  let timer: NodeJS.Timeout | undefined;
  let idle = (): void => undefined;

  const append = (line: string): boolean => {
    // At most three bytes a character in UTF-8.
    const needed = length + line.length * 3;
    if (needed > gathered.length) {
      if (needed > MOST) return false;
      gathered = Buffer.concat([gathered.subarray(0, length)], Math.min(MOST, 2 * needed));
    }
    length += gathered.write(line, length);
    return true;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (busy || length === 0) return;
    busy = true;
    const out = gathered.subarray(0, length);
    [gathered, spare] = [spare, gathered];
    length = 0;
    send(out);
  };
  const send = (out: Buffer) =>
    writeTo(fd, out, 0, out.length, null, (error, written) => {
      if (error?.code === 'EAGAIN') setTimeout(() => send(out), AGAIN);
      else if (!error && written < out.length) send(out.subarray(written));
      else {
        // Whoever closed the log does not want it: there is no place left to say so.
        busy = false;
        if (lost > 0) told();
        if (length >= ENOUGH) flush();
        if (!busy) idle();
      }
    });
  const told = () => {
    const line = `{"level":40,"time":${Date.now()},"lines":${lost},"msg":"log lines are missing: they were not taken in time"}\n`;
    if (append(line)) lost = 0;
  };
  // The last lines of a process that ends without a word: after a crash they are the ones that count.
  const last = () => {
    try {
      if (length > 0) writeSync(fd, gathered, 0, length);
    } catch {
      // A full or closed pipe, and nobody who reads.
    }
  };
  process.once('exit', last);
  return {
    write(line) {
      if (!append(line)) lost++;
      else if (length >= ENOUGH) flush();
      else timer ??= setTimeout(flush, LATEST).unref();
    },
    async close() {
      while (busy || length > 0) {
        flush();
        await new Promise<void>((resolve) => {
          idle = resolve;
        });
      }
      process.off('exit', last);
    },
  };
}
