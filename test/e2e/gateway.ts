import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the running gateway. */
    gateway: string;
  }
}

/** Starts what `npm start` starts, with the setup that needs no configuration, in an empty folder and on free ports. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const cwd = await mkdtemp(join(tmpdir(), 'onegate-e2e-'));
  const [port, sandbox] = await freePorts(2);
  const { ONEGATE_CONFIG: _, ...env } = process.env;
  const gateway = spawn(process.execPath, [fileURLToPath(new URL('../../bin/onegate.js', import.meta.url)), 'serve'], {
    cwd,
    env: { ...env, PORT: String(port), SANDBOX_PORT: String(sandbox) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await serving(gateway);
  provide('gateway', `http://127.0.0.1:${port}`);
  return async () => {
    gateway.kill('SIGTERM');
    if (gateway.exitCode === null) await new Promise((resolve) => gateway.once('exit', resolve));
    await rm(cwd, { recursive: true });
  };
}

/** The gateway prints its address once it accepts. */
function serving(gateway: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    gateway.once('exit', (code) => reject(new Error(`the gateway ended with status ${code} before it served`)));
    gateway.stdout?.on('data', (text: Buffer) => text.includes('http://127.0.0.1:') && resolve());
  });
}

/** Ports that were free a moment ago; all are held until the last is found, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
