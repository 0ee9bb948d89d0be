import type { Terminal } from './command.ts';

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
