import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/ports.ts';
import type { Sight } from './window.ts';

/** The gateway as operators run it, a process of its own, with a window into it. */
export interface GatewayProcess {
  url: string;
  /** Where its log goes, a line for each call. */
  log: string;
  /** Whether it still is the process that was started. */
  lives(): boolean;
  look(): Promise<Sight>;
  /** Calls that were counted, by `status error`, and repetitions. */
  counted(): Promise<{ calls: Record<string, number>; retries: number; running: number }>;
  stop(): Promise<void>;
}

export async function startGatewayProcess(folder: string, upstream: string): Promise<GatewayProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  await mkdir(join(folder, 'providers'));
  await copyFile(here('../api/fixture.yaml'), join(folder, 'providers', 'quarry.yaml'));
  await writeFile(
    join(folder, 'onegate.yaml'),
    `issuer: ${url}
listen: { port: ${port} }
store: "sqlite::memory:"
apps:
  quarry: { provider: quarry, client_id: quarry-app, client_secret: quarry-secret, server: "${upstream}" }
clients:
  demo: { client_secret: demo-secret, redirect_uris: ["http://127.0.0.1/callback"], tokens: upstream }
`,
  );
  const log = join(folder, 'log');
  // Code that is not run for half a minute would be dropped, six megabytes of it, and a leak of as many would not be seen.
  const window = ['--expose-gc', '--no-flush-bytecode', '--import', here('window.ts')];
  const child = spawn(
    process.execPath,
    [...window, here('../../bin/onegate.js'), 'serve', '--providers', 'providers'],
    {
      cwd: folder,
      env: { PATH: process.env.PATH, ONEGATE_LOG: 'info' },
      stdio: ['ignore', 'pipe', openSync(log, 'w')],
    },
  );
  const lines = createInterface({ input: child.stdout as Readable });
  const ended = once(child, 'exit');
  const line = async () => {
    const found = await Promise.race([once(lines, 'line'), ended.then(() => undefined)]);
    if (!found) throw new Error(`the gateway ended with ${child.exitCode ?? child.signalCode}: see ${log}`);
    return found[0] as string;
  };
  await line();
  return {
    url,
    log,
    lives: () => child.exitCode === null && child.signalCode === null,
    async look() {
      child.kill('SIGUSR2');
      for (;;) {
        const text = await line();
        if (text.startsWith('{"sight"')) return JSON.parse(text).sight as Sight;
      }
    },
    async counted() {
      const headers = { connection: 'close' };
      return read(await (await fetch(`${url}/metrics`, { headers })).text());
    },
    async stop() {
      child.kill();
      await ended;
    },
  };
}

function read(text: string) {
  const calls: Record<string, number> = {};
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}\\{.*\\} (\\d+)$`, 'gm'))].reduce((all, [, value]) => all + Number(value), 0);
  for (const [, status, error, value] of text.matchAll(
    /^onegate_api_requests_total\{.*status="(\d+)",error="(\w*)"\} (\d+)$/gm,
  )) {
    const key = `${status} ${error}`.trim();
    calls[key] = (calls[key] ?? 0) + Number(value);
  }
  return { calls, retries: sum('onegate_api_retries_total'), running: sum('onegate_api_calls') };
}

function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}
