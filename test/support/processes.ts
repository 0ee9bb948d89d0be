import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server in a process of its own. */
export interface ServerProcess {
  pid: number;
  /** It ended, and nobody had asked for it. */
  fell(): boolean;
  /** Ends it by a signal; settles when it has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
}

export interface Command {
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Where it serves once it is ready. */
  url: string;
  /** The file that gets what it writes; several processes may have one after another. */
  log: string;
}

const alive = new Set<ChildProcess>();
// However the tests end, nothing stays behind.
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL');
});

/** Milliseconds until a server must serve: many may start at once on a small machine. */
const patience = 30_000;

/**
 * Starts a server and waits until it serves.
 * @throws with what it wrote when it ends before, or takes too long
 */
export async function startProcess({ command, args, env = {}, url, log }: Command): Promise<ServerProcess> {
  const file = openSync(log, 'a');
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', file, file],
  });
  closeSync(file);
  let asked = false;
  alive.add(child);
  const ended = once(child, 'exit').finally(() => alive.delete(child));
  const fell = () => !asked && over(child);
  const until = Date.now() + patience;
  while (!(await serves(url))) {
    if (!fell() && Date.now() < until) await sleep(25);
    else throw new Error(`${command} ${args.join(' ')} does not serve at ${url}:\n${readFileSync(log, 'utf8')}`);
  }
  return {
    pid: child.pid as number,
    fell,
    async end(signal) {
      asked = true;
      child.kill(signal);
      await ended;
    },
  };
}

function over({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function serves(url: string): Promise<boolean> {
  return fetch(url).then(
    (answer) => answer.ok,
    () => false,
  );
}
