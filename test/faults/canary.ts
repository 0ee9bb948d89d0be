import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { freshKeys } from '../../src/config/keys.ts';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, post, redirect_uri, verifier } from '../support/visit.ts';
import type { Wire } from './between.ts';

/** What one run has planted, and what came back. */
export interface Run {
  setup: Setup;
  wire: Wire;
  secrets: Set<string>;
  /** Error answers with their headers, and pages. */
  told: string[];
}

/** A value that nobody else has, with characters that forms and addresses write otherwise. */
export const planted = (name: string) => `canary+${name}/4b9e1d7a=`;
const basic = (id: string, secret: string) =>
  Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64');
/** The client's, as HTTP Basic has them. */
export const credentials = `demo:${encodeURIComponent(planted('client'))}`;
export const apps = {
  weibo: 'weibo',
  gitee: 'gitee',
  oschina: 'oschina',
  bamboocloud: 'bamboocloud',
  simple: 'bamboocloud',
};
const keys = freshKeys('canary', 'ES256');

/** What is secret from the start. */
export function fixedSecrets(): string[] {
  const registrations = Object.keys(apps).flatMap((id) => [planted(id), basic(`id-${id}`, planted(id))]);
  const pem = String(keys.sign[0]?.key).split('\n')[1] as string;
  const others = [planted('client'), planted('verifier'), planted('wrong'), planted('password')];
  return [...registrations, ...others, basic('demo', planted('client')), verifier, String(keys.seal[0]?.key), pem];
}

/** The gateway's configuration: JSON is YAML. @param more of the client, and sections that a run wants otherwise */
export function configuration(
  port: number,
  sandboxPort: number,
  wire: string,
  { client = {}, vault, ...more }: { client?: object; vault?: object; store?: string } = {},
): string {
  const registered = Object.entries(apps).map(([id, provider]) => {
    const settings = { tenant: 'demo.example.com', response_type: id === 'simple' ? 'token' : 'code' };
    const own = provider === 'bamboocloud' ? { settings } : {};
    const app = { provider, client_id: `id-${id}`, client_secret: planted(id), server: `${wire}/${provider}`, ...own };
    return [id, app];
  });
  return JSON.stringify({
    issuer: `http://127.0.0.1:${port}`,
    listen: { host: '127.0.0.1', port },
    sandbox: { host: '127.0.0.1', port: sandboxPort },
    keys: { ...keys, ...(vault ? { vault } : {}) },
    apps: Object.fromEntries(registered),
    clients: { demo: { client_secret: planted('client'), redirect_uris: ['http://127.0.0.1/callback'], ...client } },
    ...more,
  });
}

/** As far as the provider's answer, with what the browser was given on the way. */
export async function untilCallback({ setup, secrets }: Run, app: string, browser: Browser): Promise<URL> {
  const begun = await browser.request(authorizeAddress(setup, app));
  for (const cookie of begun.headers.getSetCookie())
    secrets.add(cookie.slice(cookie.indexOf('=') + 1).split(';')[0] as string);
  const stop = (url: URL) => url.href.startsWith(`${setup.url}/${app}/callback`);
  const pass = deciding(setup.sandbox, 'alice');
  const { url } = await browser.follow(begun.headers.get('location') as string, { stop, pass });
  const brought = new URLSearchParams(url.hash.slice(1) || url.search);
  for (const name of ['code', 'access_token']) if (brought.has(name)) secrets.add(brought.get(name) as string);
  return url;
}

/** A gateway's code. */
export async function codeOf(run: Run, app: string): Promise<string> {
  const browser = new Browser();
  const callback = await untilCallback(run, app, browser);
  const answer = await (callback.hash ? browser.relay(callback) : browser.request(callback.href));
  const code = new URL(answer.headers.get('location') as string).searchParams.get('code') as string;
  run.secrets.add(code);
  return code;
}

/** A token answer. */
export async function granted(run: Run, app: string, code: string): Promise<Record<string, unknown>> {
  const { status, body } = await redeem(run, app, code);
  expect(status, JSON.stringify(body)).toBe(200);
  for (const name of ['access_token', 'refresh_token', 'id_token']) if (body[name]) run.secrets.add(String(body[name]));
  return body;
}

/** A code's redemption; `change` bends it. */
export function redeem(run: Run, app: string, code: string, change = {}, by = credentials): ReturnType<typeof post> {
  const fields = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier, ...change };
  return post(run.setup, `/${app}/token`, fields, by);
}

/** Who the user is. */
export async function userinfo({ setup }: Run, app: string, token: string): ReturnType<typeof post> {
  const response = await fetch(`${setup.url}/${app}/userinfo`, { headers: { authorization: `Bearer ${token}` } });
  return { status: response.status, headers: response.headers, body: (await response.json()) as never };
}

/** Keeps an error answer. */
export async function refused(run: Run, sent: ReturnType<typeof post>): Promise<void> {
  const answer = await sent;
  expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
  run.told.push(shown(answer));
}

/** Everything that an answer shows. */
export function shown({ headers, body }: { headers: Headers | undefined; body: unknown }): string {
  return `${JSON.stringify([...(headers ?? [])])}\n${typeof body === 'string' ? body : JSON.stringify(body)}`;
}

/** The parts of a request that a provider may repeat. */
export const parts = {
  body: (body: string) => body,
  fields: (body: string) => [...new URLSearchParams(body)].map(([name, value]) => `${name} ${value}`).join(', '),
  headers: (_: string, { headers }: IncomingMessage) => String(headers.authorization),
  address: (_: string, { url }: IncomingMessage) => `${url} ${decodeURIComponent(String(url))}`,
};

/** The provider's answer: an error with a part of the request in it. */
export async function repeat(
  request: IncomingMessage,
  response: ServerResponse,
  part: keyof typeof parts,
): Promise<void> {
  const said = parts[part](await text(request), request);
  response.writeHead(400, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ error: said, error_description: said, message: said }));
}

/** Where secrets stand in texts, each as it is and as an address has it. */
export function leaks(secrets: Iterable<string>, texts: string[]): string[] {
  return [...secrets].flatMap((secret) =>
    [...new Set([secret, encodeURIComponent(secret)])].flatMap((form) =>
      texts
        .filter((one) => one.includes(form))
        .map((one) => `${secret}: …${one.slice(Math.max(0, one.indexOf(form) - 200), one.indexOf(form) + 100)}…`),
    ),
  );
}
