import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const bin = fileURLToPath(new URL('../../bin/onegate.js', import.meta.url));

export interface Started {
  process: ChildProcess;
  /** Everything written so far. */
  out: string;
  err: string;
  /** Settles with the exit status. */
  ended: Promise<number | null>;
}

interface Given {
  env?: Record<string, string>;
  cwd?: string;
}

/** Starts the real command line in a process of its own, with nothing of this one's environment. */
export function start(
  args: string[],
  { env = {}, cwd = fileURLToPath(new URL('..', import.meta.url)) }: Given = {},
): Started {
  const child = spawn(process.execPath, [bin, ...args], { cwd, env: { PATH: process.env.PATH ?? '', ...env } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = once(child, 'close').then(([status]) => status as number | null);
  const started: Started = { process: child, out: '', err: '', ended };
  child.stdout.on('data', (chunk) => (started.out += chunk));
  child.stderr.on('data', (chunk) => (started.err += chunk));
  return started;
}

/** Runs it to its end. */
export async function onegate(
  args: string[],
  given?: Given,
): Promise<{ status: number | null; out: string; err: string }> {
  const started = start(args, given);
  const status = await started.ended;
  return { status, out: started.out, err: started.err };
}

/** Settles when it has written this to standard output; fails when it ends before. */
export async function written(started: Started, text: string): Promise<void> {
  while (!started.out.includes(text)) {
    const end = await Promise.race([once(started.process.stdout as NodeJS.ReadableStream, 'data'), started.ended]);
    if (!Array.isArray(end)) throw new Error(`ended with ${end} before it wrote ${text}:\n${started.err}`);
  }
}
