import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { open } from '../../src/vault/envelope.ts';
import { ringOf } from '../../src/vault/ring.ts';
import type { VaultTokens } from '../../src/vault/tokens.ts';
import { start, written } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { freePort } from '../support/ports.ts';
import { testPostgres } from '../support/postgres.ts';
import type { Setup } from '../support/setup.ts';
import { post } from '../support/visit.ts';
import { receiver } from '../webhooks/receiver.ts';
import { openWire } from './between.ts';
import {
  apps,
  codeOf,
  configuration,
  credentials,
  fixedSecrets,
  granted,
  leaks,
  parts,
  planted,
  type Run,
  redeem,
  refused,
  repeat,
  shown,
  userinfo,
} from './canary.ts';

/**
 * The same where the gateway keeps the providers' tokens: neither those nor its own, nor a code, a secret or a key, may stand in the
 * store, in the log, in webhooks, or in what clients are told.
 */
const postgres = await testPostgres();
afterAll(() => postgres?.stop());

const engines = [
  { name: 'a file', address: (cwd: string) => `sqlite:${join(cwd, 'connections.db')}`, dump: dumpFile },
  { name: 'PostgreSQL', address: () => withPassword(postgres?.fresh() as string), dump: dumpPostgres },
];
const token = {
  weibo: '/weibo/oauth2/access_token',
  gitee: '/gitee/oauth/token',
  oschina: '/oschina/action/openapi/token',
};
const call = { weibo: '/weibo/2/account/get_uid.json', gitee: '/gitee/api/v5/user' };

describe.each(engines)('with connections in $name', ({ name, address, dump }) => {
  it.skipIf(name === 'PostgreSQL' && !postgres)(
    'no secret is in the store, or comes out',
    { timeout: 90_000 },
    async () => {
      const [port, sandboxPort] = [await freePort(), await freePort()];
      const wire = await openWire(() => `http://127.0.0.1:${sandboxPort}`);
      const hooks = await receiver((response, count, { headers }) => {
        response.writeHead(count % 2 === 0 ? 500 : 204).end(count % 2 === 0 ? JSON.stringify(headers) : '');
      });
      const [key, hookKey] = [randomBytes(32).toString('base64url'), randomBytes(32).toString('base64')];
      const vault = { file: 'vault.json' };
      const client = { take_tokens: true, webhook: { url: hooks.url, secret: `whsec_${hookKey}` } };
      const cwd = await folder({ 'vault.json': JSON.stringify({ keys: [{ id: 'canary', key }] }) });
      const store = address(cwd);
      const settings = configuration(port, sandboxPort, wire.url, { client, vault, store });
      const gateway = start(['serve', '--config', await file(cwd, settings)], { cwd, env: { ONEGATE_LOG: 'trace' } });
      await written(gateway, `Store: `);
      const setup = { url: `http://127.0.0.1:${port}`, sandbox: wire.url } as Setup;
      const secrets = new Set([...fixedSecrets(), key, hookKey, 'canary-password']);
      const run: Run = { setup, wire, secrets, told: [] };
      const reveal = () => revealed(run, store, cwd);

      for (const app of Object.keys(apps)) await livesOn(run, app, reveal);
      for (const part of Object.keys(parts) as (keyof typeof parts)[]) await isRepeated(run, part, reveal);
      await isBroken(run, reveal);
      await expect.poll(() => hooks.deliveries.length, { timeout: 15_000 }).toBeGreaterThan(5);
      await reveal();
      const { body } = await post(setup, '/token', { grant_type: 'client_credentials' }, credentials);
      secrets.add(String(body.access_token));
      for (const path of ['/connections?limit=100', '/events?limit=100'])
        run.told.push(await asked(run, path, body.access_token));
      const early = await dump(store, cwd);
      gateway.process.kill('SIGTERM');
      expect(await gateway.ended).toBe(0);
      await wire.cut();

      const dumped = [...early, ...(await dump(store, cwd))];
      expect(secrets.size).toBeGreaterThan(100);
      expect([...secrets].filter((one) => one.startsWith('og_rt_')).length).toBeGreaterThan(10);
      // There is something to be found: the dump has the rows, the log what happened, the webhooks their events.
      const has = (texts: string[], wanted: string) => texts.some((one) => one.includes(wanted));
      const events = hooks.deliveries.map(({ body: told }) => told);
      expect(has(dumped, 'e1.canary.') && has(dumped, 'connection.broken') && has(dumped, 'grant_type=refresh')).toBe(
        true,
      );
      expect(has([gateway.err], '"outcome":"broken"') && has(events, 'connection.broken')).toBe(true);
      const webhooks = hooks.deliveries.map((one) => JSON.stringify(one));
      const forms = [...secrets].flatMap((one) => [
        one,
        ...['base64', 'base64url', 'hex'].map((how) => Buffer.from(one).toString(how as 'hex')),
      ]);
      expect(leaks(forms, [gateway.out, gateway.err, ...run.told, ...dumped, ...webhooks])).toEqual([]);
    },
  );
});

/** A sign-in with all that can be done with what it gives, rightly and wrongly. */
async function livesOn(run: Run, app: string, reveal: () => Promise<void>): Promise<void> {
  const { setup, secrets } = run;
  const code = await codeOf(run, app);
  await refused(run, redeem(run, app, code, { code_verifier: planted('verifier') }));
  const tokens = await granted(run, app, code);
  await reveal();
  const good = await userinfo(run, app, String(tokens.access_token));
  expect(good.status).toBe(200);
  const refresh = async (refresh_token: string, by = credentials) => {
    const answer = await post(setup, `/${app}/token`, { grant_type: 'refresh_token', refresh_token }, by);
    for (const name of ['access_token', 'refresh_token']) if (answer.body[name]) secrets.add(String(answer.body[name]));
    return answer;
  };
  const next = await refresh(String(tokens.refresh_token));
  expect(next.status).toBe(200);
  expect((await refresh(String(tokens.refresh_token))).body).toEqual(next.body);
  await refused(run, refresh(String(tokens.refresh_token), `demo:${planted('wrong')}`));
  await refused(run, refresh(`og_rt_${planted('unknown')}`));
  for (const one of [String(tokens.refresh_token), String(next.body.access_token), `og_at_${planted('unknown')}`]) {
    secrets.add(one);
    run.told.push(shown(await post(setup, `/${app}/introspect`, { token: one }, credentials)));
    run.told.push(await asked(run, `/${app}/api${new URL(call.gitee, 'http://x').pathname}`, `${one}x`));
  }
  await refused(run, redeem(run, app, code));
}

/** A provider that puts what it was sent into its errors: when it is called, and when it is to refresh. */
async function isRepeated(run: Run, part: keyof typeof parts, reveal: () => Promise<void>): Promise<void> {
  const { setup, wire } = run;
  const repeats = (path: string) => wire.instead(path, (request, response) => void repeat(request, response, part));
  for (const [app, path] of Object.entries(call)) {
    const { access_token } = await granted(run, app, await codeOf(run, app));
    await reveal();
    repeats(path);
    run.told.push(await asked(run, `/${app}/api${path.slice(app.length + 1)}`, access_token));
  }
  for (const [app, path] of Object.entries(token)) {
    const code = await codeOf(run, app);
    repeats(path);
    await refused(run, redeem(run, app, code));
    if (app === 'weibo') continue;
    const { access_token } = await granted(run, app, await codeOf(run, app));
    await reveal();
    await fetch(`${setup.sandbox}/_sandbox/${app}/expire`, { method: 'POST' });
    repeats(path);
    const ended = await userinfo(run, app, String(access_token));
    expect(ended.status, `${app} ${part}`).toBeGreaterThanOrEqual(400);
    run.told.push(shown(ended));
    await reveal();
  }
}

/** A provider that refuses a refresh token, and says which: the connection is broken, and why is kept. */
async function isBroken(run: Run, reveal: () => Promise<void>): Promise<void> {
  const { setup, wire } = run;
  for (const app of ['gitee', 'oschina'] as const) {
    const { access_token } = await granted(run, app, await codeOf(run, app));
    await reveal();
    await fetch(`${setup.sandbox}/_sandbox/${app}/expire`, { method: 'POST' });
    wire.instead(token[app], async (request, response) => {
      const said = await text(request);
      response.writeHead(400, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ error: 'invalid_grant', error_description: said }));
    });
    const ended = await userinfo(run, app, String(access_token));
    expect(ended).toMatchObject({ status: 401 });
    run.told.push(shown(ended));
  }
}

/** An answer of the gateway to whoever has a token, as text. */
async function asked({ setup }: Run, path: string, access: unknown): Promise<string> {
  const answer = await fetch(setup.url + path, { headers: { authorization: `Bearer ${access}` } });
  return shown({ headers: answer.headers, body: await answer.text() });
}

/** Opens every envelope, so that what is in it can be looked for. */
async function revealed({ secrets }: Run, address: string, cwd: string): Promise<void> {
  const ring = await ringOf({ file: join(cwd, 'vault.json') });
  const store = await openStore(address, { exclusive: false });
  for (const { id, tokens } of await store.connections.list({}, { limit: 100 })) {
    if (tokens === undefined) continue;
    const { access_token, refresh_token, id_token } = await open<VaultTokens>(ring, id, tokens);
    for (const one of [access_token, refresh_token, id_token]) if (one !== undefined) secrets.add(one);
  }
  await store.close();
}

/** Every byte of the file and what SQLite keeps beside it. */
function dumpFile(_: string, cwd: string): Promise<string[]> {
  const files = ['connections.db', 'connections.db-wal'].map((name) => join(cwd, name));
  return Promise.all(files.map((path) => readFile(path, 'latin1').catch(() => '')));
}

/** Every row of every table, as text. */
async function dumpPostgres(address: string): Promise<string[]> {
  const schema = new URL(address).searchParams.get('schema') as string;
  const tables = await postgres?.query('SELECT table_name FROM information_schema.tables WHERE table_schema = $1', [
    schema,
  ]);
  const names = (tables?.rows ?? []).map(({ table_name }) => table_name as string);
  expect(names).toContain('connections');
  const dumps = names.map((table) => postgres?.query(`SELECT t::text AS row FROM ${schema}.${table} t`));
  return (await Promise.all(dumps)).flatMap((found) => (found?.rows ?? []).map(({ row }) => row as string));
}

/** The server of the tests asks for none; what is written in the address must not be shown for that. */
function withPassword(address: string): string {
  const url = new URL(address);
  url.password ||= 'canary-password';
  return url.href;
}

async function file(cwd: string, settings: string): Promise<string> {
  await writeFile(join(cwd, 'gate.yaml'), settings);
  return join(cwd, 'gate.yaml');
}
