import { createInterface } from 'node:readline';
import { Failure, type Terminal } from './command.ts';

/**
 * The terminal that a process runs in. The first SIGINT or SIGTERM asks for an end; the second one ends the process at
 * once, as if nobody had listened.
 */
export function terminalOf(process: NodeJS.Process): Terminal {
  return {
    env: process.env,
    cwd: process.cwd(),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
    ...(process.stdin.isTTY ? { ask: askOn(process) } : {}),
    written: () => Promise.all([process.stdout, process.stderr].map(emptied)),
    stopped: () =>
      new Promise<void>((settle) => {
        const stop = () => {
          process.off('SIGINT', stop).off('SIGTERM', stop);
          settle();
        };
        process.on('SIGINT', stop).on('SIGTERM', stop);
      }),
  };
}

/** Puts questions, one after the other; lines that come before their question wait for it. */
function askOn({ stdin, stdout }: NodeJS.Process): (question: string) => Promise<string> {
  let lines: AsyncIterator<string> | undefined;
  return async (question) => {
    // The terminal edits the line, and Ctrl-C ends the process as ever.
    lines ??= createInterface({ input: stdin, terminal: false })[Symbol.asyncIterator]();
    stdout.write(question);
    const { value, done } = await lines.next();
    if (done) throw new Failure('the answers ended before the questions did');
    return value.trim();
  };
}

/** Writing nothing is done when all before it is; a reader that has gone away is none to wait for. */
function emptied(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((settle) => {
    if (stream.destroyed || !stream.writable) settle();
    else stream.write('', () => settle());
  });
}
