import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';

/** A server of the bench, alone on its core. */
export interface Server {
  pid: number;
  url: string;
  /** Milliseconds from its start until it was ready. */
  ready: number;
  end(): Promise<void>;
}

/** The core of what is measured, and the core of everything else. */
export const cores = { measured: 0, others: 1 };

/** How a server is started: pinned to a core; `log` takes what it writes to standard error. */
export interface Start {
  command: string;
  args: string[];
  url: string;
  core: number;
  env?: Record<string, string>;
  log?: string;
}

/**
 * Starts a server and waits for the first line that it prints, or for its port where it prints none.
 * @throws Error when it ends before
 */
export async function start({ command, args, url, core, env = {}, log }: Start, prints = true): Promise<Server> {
  const began = performance.now();
  const errors = log === undefined ? ('inherit' as const) : openSync(log, 'w');
  const child = spawn('taskset', ['-c', String(core), command, ...args], {
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', ...env },
    stdio: ['ignore', prints ? 'pipe' : 'ignore', errors],
  });
  if (typeof errors === 'number') closeSync(errors);
  const ended = once(child, 'exit');
  const stop = () => void child.kill();
  process.once('exit', stop);
  const early = ended.then(() => {
    const said = log === undefined ? '' : readFileSync(log, 'utf8').slice(0, 2000);
    throw new Error(`${command} ${args.join(' ')} ended before it was ready\n${said}`);
  });
  early.catch(() => undefined);
  await Promise.race([prints && child.stdout ? once(child.stdout, 'data') : answering(url), early]);
  child.stdout?.resume();
  return {
    pid: child.pid as number,
    url,
    ready: performance.now() - began,
    async end() {
      process.off('exit', stop);
      child.kill();
      await ended;
    },
  };
}

/** A port of this machine that nobody listens at. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Microseconds of processor time, user and system, that a process and its children have had; exact to 10 ms. */
export function processorTime(pid: number): number {
  return family(pid).reduce((sum, member) => {
    // The second field is the name in brackets, which may hold spaces.
    const fields = readFileSync(`/proc/${member}/stat`, 'utf8').split(') ')[1]?.split(' ') as string[];
    return sum + (Number(fields[11]) + Number(fields[12])) * 10_000;
  }, 0);
}

/** Megabytes of memory that a process and its children have resident. */
export function residentMemory(pid: number): number {
  const kilobytes = family(pid).map((member) =>
    Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${member}/status`, 'utf8'))?.[1] ?? 0),
  );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function family(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  return [pid, ...children.flatMap(family)];
}

async function answering(url: string): Promise<void> {
  for (;;) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
