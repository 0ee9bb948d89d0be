import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openProvider } from '../../src/config/catalogue.ts';
import { freshKeys } from '../../src/config/keys.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { type Started, start, written } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { freePort } from '../support/ports.ts';
import type { Setup } from '../support/setup.ts';
import { post } from '../support/visit.ts';

/** A provider that outlives the gateways in front of it. */
export interface Played {
  url: string;
  /** @param action of the sandbox's control surface */
  control(action: 'next' | 'expire', body?: object): Promise<void>;
  stats(): Promise<{ refreshes: number; reuses: number }>;
}

/** Plays gitee, whose refresh tokens serve once, until the test ends. */
export async function playGitee(): Promise<Played> {
  const registrations = { gitee: [{ client_id: 'app', client_secret: 'app-secret' }] };
  const sandbox = await startSandbox({ providers: [await openProvider('gitee')], registrations });
  onTestFinished(() => sandbox.close());
  const at = `${sandbox.url}/_sandbox/gitee`;
  return {
    url: sandbox.url,
    async control(action, body = {}) {
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${at}/${action}`, { method: 'POST', headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    stats: async () => (await fetch(`${at}/stats`)).json() as never,
  };
}

const keys = freshKeys('lasting', 'ES256');

/** The configuration of a gateway whose codes and ID tokens outlive its process. @param more sections that a test wants otherwise */
export function configured(port: number, sandbox: string, store: string, { vault = {}, ...more }: Configured = {}) {
  const app = { provider: 'gitee', client_id: 'app', client_secret: 'app-secret', server: `${sandbox}/gitee` };
  const demo = { client_secret: 'demo-secret', redirect_uris: ['http://127.0.0.1/callback'] };
  return {
    issuer: `http://127.0.0.1:${port}`,
    listen: { host: '127.0.0.1', port },
    keys: { ...keys, ...(Object.keys(vault).length === 0 ? {} : { vault }) },
    store,
    apps: { gitee: app },
    clients: { demo },
    ...more,
  };
}

interface Configured {
  vault?: object;
  clients?: object;
  limits?: object;
}

/** A gateway in a process of its own. */
export interface Process extends Started {
  /** What the steps of a sign-in want to know. */
  setup: Setup;
  cwd: string;
  /** Ends it as its operator would. */
  stop(): Promise<void>;
}

/**
 * Starts `onegate serve` and waits until it serves.
 * @param given.cwd an earlier one's folder, to start it again with what is there
 */
export async function serve(
  sandbox: string,
  store: string,
  { cwd, port, env = {}, ...more }: Configured & { cwd?: string; port?: number; env?: Record<string, string> } = {},
): Promise<Process> {
  const at = port ?? (await freePort());
  const place = cwd ?? (await folder());
  await writeFile(join(place, 'onegate.yaml'), JSON.stringify(configured(at, sandbox, store, more)));
  const started = start(['serve'], { cwd: place, env });
  await written(started, 'Onegate: ');
  return Object.assign(started, {
    setup: { url: `http://127.0.0.1:${at}`, sandbox } as Setup,
    cwd: place,
    async stop() {
      started.process.kill('SIGTERM');
      const status = await started.ended;
      if (status !== 0) throw new Error(`ended with ${status}:\n${started.err}`);
    },
  });
}

/** An answer, in what a test looks at. */
export interface Answer {
  status: number;
  retryAfter: string | null;
  body: Record<string, unknown>;
}

/** Asks a gateway for something with a token. */
export async function get({ url }: { url: string }, path: string, token = '', method = 'GET'): Promise<Answer> {
  const headers = token === '' ? {} : { authorization: `Bearer ${token}` };
  const answer = await fetch(url + path, { method, headers });
  const text = await answer.text();
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: text ? JSON.parse(text) : {} };
}

export const profile = '/gitee/api/api/v5/user';
export const user = { scope: 'openid user_info' };

export const refresh = (setup: Setup, refresh_token = '') =>
  post(setup, '/gitee/token', { grant_type: 'refresh_token', refresh_token });

/** The client's own token. */
export async function ownToken(setup: Setup): Promise<string> {
  return (await post(setup, '/token', { grant_type: 'client_credentials' })).body.access_token as string;
}
