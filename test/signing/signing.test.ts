import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/config/apps.ts';
import { openFile } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import type { Provider } from '../../src/contract/contract.ts';
import type { Call } from '../../src/provider/plan.ts';
import { type App, type ProviderRequest, requestOf } from '../../src/provider/request.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { startUpstream, type Upstream } from '../api/quarry.ts';
import { call } from '../api/wire.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { comeBack, redeem, signIn } from '../support/visit.ts';

const ids = ['pairs', 'wrapped', 'assertion'] as const;
const kinds = { pairs: ['rsa', { modulusLength: 2048 }], assertion: ['ec', { namedCurve: 'P-256' }] } as const;
const pem = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const fresh = (id: 'pairs' | 'assertion') =>
  generateKeyPairSync(kinds[id][0] as 'rsa', kinds[id][1] as { modulusLength: number });
const keys = { pairs: fresh('pairs'), assertion: fresh('assertion') };
const settings: Record<string, Record<string, string>> = {
  // As a variable of the environment has it.
  pairs: { private_key: pem(keys.pairs.privateKey).replaceAll('\n', '\\n') },
  wrapped: {},
  assertion: { private_key: pem(keys.assertion.privateKey), key_id: 'K1', team: 'T1' },
};
const providers: Record<string, Provider> = {};
beforeAll(async () => {
  for (const id of ids) providers[id] = await openFile(fileURLToPath(new URL(`fixtures/${id}.yaml`, import.meta.url)));
});

const configured = (id: string, server: string): Config['apps'][string] => ({
  provider: id,
  client_id: `client-${id}`,
  client_secret: 'shared-secret',
  settings: settings[id] as Record<string, string>,
  scope: [],
  server,
  undocumented: 'refuse',
});

describe('a provider that checks signatures', () => {
  let setup: Setup;
  beforeAll(async () => {
    setup = await startSetup((config) => {
      passTokens(config);
      const { host, port } = config.sandbox as { host: string; port: number };
      for (const id of ids) config.apps[id] = configured(id, `http://${host}:${port}/${id}`);
    }, providers);
  });
  afterAll(() => setup.close());

  it.each(ids)('lets a user in, who is asked about by signed calls (%s)', async (id) => {
    const { access_token } = await signIn(setup, id);
    const headers = { authorization: `Bearer ${access_token}` };
    const answer = await fetch(`${setup.url}/${id}/userinfo`, { headers });
    expect(await answer.json()).toMatchObject({ sub: expect.any(String) });
  });

  it.each(['pairs', 'wrapped'])('takes calls of resources, by query and by form (%s)', async (id) => {
    const { access_token } = await signIn(setup, id);
    const headers = { authorization: `Bearer ${access_token}` };
    const api = `${setup.url}/${id}/api`;
    const list = await fetch(`${api}/stamps?word=%E9%82%AE+%26%3D%2B&none=`, { headers });
    expect([list.status, await list.json()]).toEqual([200, ['red']]);
    const body = new URLSearchParams({ name: 'rot & grün', price: '1.50' });
    expect((await fetch(`${api}/stamps`, { method: 'POST', headers, body })).status).toBe(200);
    expect((await fetch(`${api}/touch`, { method: 'POST', headers })).status).toBe(200);
  });

  it('never takes a signature or a value that is the gateway’s to make from a client', async () => {
    const { access_token } = await signIn(setup, 'pairs');
    const headers = { authorization: `Bearer ${access_token}` };
    const query = await fetch(`${setup.url}/pairs/api/stamps?sign=mine&timestamp=2020-01-01`, { headers });
    const body = new URLSearchParams({ name: 'x', sign: 'mine', nonce_str: 'mine' });
    const form = await fetch(`${setup.url}/pairs/api/stamps`, { method: 'POST', headers, body });
    const places = async (answer: Response) =>
      ((await answer.json()) as { errors: { pointer: string }[] }).errors.map((one) => one.pointer);
    expect([query.status, await places(query)]).toEqual([400, ['/query/sign', '/query/timestamp']]);
    expect([form.status, await places(form)]).toEqual([400, ['/body/sign', '/body/nonce_str']]);
  });
});

describe('a client', () => {
  let server: Awaited<ReturnType<typeof startSandbox>>;
  let skew = 0;
  const other = { pairs: fresh('pairs'), assertion: fresh('assertion') };
  const registrations = Object.fromEntries(
    ids.map((id) => {
      const client_secret = 'shared-secret';
      const strangers =
        id === 'wrapped' ? {} : { public_key: other[id].publicKey.export({ type: 'spki', format: 'pem' }).toString() };
      const known = { client_id: `client-${id}`, client_secret, settings: settings[id] as Record<string, string> };
      return [
        id,
        [known, { client_id: `stranger-${id}`, client_secret: 'another', ...strangers }, { client_id: 'unknown-key' }],
      ];
    }),
  );
  beforeAll(async () => {
    server = await startSandbox({ providers: Object.values(providers), registrations, now: () => Date.now() + skew });
  });
  afterAll(() => server.close());

  /** The app as the gateway would have it. */
  const appOf = (id: string, change: Partial<App> = {}): App => {
    const { plan } = providers[id] as Provider;
    const configuration = configured(id, `${server.url}/${id}`);
    const now = () => Math.floor(Date.now() / 1000);
    return {
      id,
      ...configuration,
      client_secret: 'shared-secret',
      plan,
      callback: '',
      server: `${server.url}/${id}`,
      now,
      ...change,
      settings: { ...settingsOf(configuration, plan), ...change.settings },
    };
  };
  const words = { grant_type: 'authorization_code', code: 'no such code' };
  const tokenCall = ({ plan }: App): Call => plan.token.call;
  const ask = async ({ method, url, headers, body }: Pick<ProviderRequest, 'method' | 'url' | 'headers' | 'body'>) =>
    (await fetch(url, { method, headers, ...(body === undefined ? {} : { body }) })).json();
  const asked = (app: App) => ask(requestOf(app, tokenCall(app), { words }));
  const taken = { pairs: { error: 'bad-code' }, wrapped: { error: 'bad-code' }, assertion: { error: 'invalid_grant' } };
  const refused = {
    pairs: { error: 'bad-sign' },
    wrapped: { error: 'bad-sign' },
    assertion: { error: 'invalid_client' },
  };

  it.each(ids)('with the right key gets as far as its code (%s)', async (id) => {
    expect(await asked(appOf(id))).toMatchObject(taken[id]);
  });

  it.each(ids)('with another key than the registered one is refused by the documented answer (%s)', async (id) => {
    const wrong = id === 'wrapped' ? {} : { settings: { private_key: pem(other[id].privateKey) } };
    expect(await asked(appOf(id, { client_secret: 'wrong', ...wrong }))).toMatchObject(refused[id]);
    expect(await asked(appOf(id, { client_id: `stranger-${id}` }))).toMatchObject(refused[id]);
  });

  it('whose public half alone is registered is known by it', async () => {
    const change = { client_id: 'stranger-pairs', settings: { private_key: pem(other.pairs.privateKey) } };
    expect(await asked(appOf('pairs', change))).toMatchObject(taken.pairs);
  });

  it('whose key nobody told is taken at its word', async () => {
    expect(await asked(appOf('pairs', { client_id: 'unknown-key' }))).toMatchObject(taken.pairs);
  });

  it.each(['pairs', 'wrapped'] as const)('whose request was changed on its way is refused (%s)', async (id) => {
    const app = appOf(id);
    const request = requestOf(app, tokenCall(app), { words });
    expect(await ask(request)).toMatchObject(taken[id]);
    for (const [from, to] of [
      ['no%20such%20code', 'another%20code'],
      ['charset=utf-8&', ''],
      ['sign=', 'more=1&sign='],
    ] as const) {
      const body = String(request.body).replace(from, to);
      expect(body).not.toBe(request.body);
      expect(await ask({ ...request, body })).toMatchObject(refused[id]);
    }
    const unsigned = String(request.body).replace(/&sign=.*/, '');
    expect(await ask({ ...request, body: unsigned })).toMatchObject(refused[id]);
  });

  it.each([
    ['came too late', 400_000],
    ['is ahead of the provider’s clock', -100_000],
  ])('whose assertion %s is refused', async (_, milliseconds) => {
    skew = milliseconds;
    const late = await asked(appOf('assertion'));
    skew = 0;
    expect(late).toMatchObject(refused.assertion);
    expect(await asked(appOf('assertion'))).toMatchObject(taken.assertion);
  });

  it.each([
    ['key_id', 'K9'],
    ['team', 'T9'],
  ])('whose assertion has another %s is refused', async (name, value) => {
    expect(await asked(appOf('assertion', { settings: { [name]: value } }))).toMatchObject(refused.assertion);
  });

  it('whose assertion is for somebody else, or not signed at all, is refused', async () => {
    const app = appOf('assertion');
    const { client_assertion } = app.plan as Required<App['plan']>;
    const elsewhere = { ...client_assertion, audience: { literal: 'https://else.example' } };
    expect(await asked({ ...app, plan: { ...app.plan, client_assertion: elsewhere } })).toMatchObject(
      refused.assertion,
    );
    const request = requestOf(app, tokenCall(app), { words });
    const assertion = new URLSearchParams(request.body).get('client_secret') as string;
    const [, claims] = assertion.split('.') as [string, string];
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    const longer = Buffer.from(JSON.stringify({ ...decodeJwt(assertion), exp: 9e9 })).toString('base64url');
    for (const forged of [none, assertion.replace(claims, longer), 'nonsense']) {
      const body = String(request.body).replace(assertion, forged);
      expect(await ask({ ...request, body })).toMatchObject(refused.assertion);
    }
  });

  it('that is signed for does not see the key in what goes wrong', async () => {
    const setup = await startSetup((config) => {
      for (const id of ids) {
        const wrong = id === 'wrapped' ? {} : { ...settings[id], private_key: pem(other[id].privateKey) };
        config.apps[id] = { ...configured(id, `${server.url}/${id}`), client_secret: 'wrong-secret', settings: wrong };
      }
    }, providers);
    for (const id of ids) {
      const back = await comeBack({ url: setup.url, sandbox: server.url }, id);
      const { status, body } = await redeem(setup, id, back.searchParams.get('code') as string);
      expect([status, body.error]).toEqual([401, 'invalid_client']);
      expect(JSON.stringify(body)).not.toMatch(/PRIVATE|wrong-secret|eyJ/);
    }
    await setup.close();
  });
});

describe('the time and random values of a call', () => {
  let upstream: Upstream;
  let setup: Setup;
  beforeAll(async () => {
    upstream = await startUpstream();
    setup = await startSetup((config) => {
      passTokens(config);
      config.apps.pairs = configured('pairs', upstream.url);
    }, providers);
  });
  afterAll(async () => {
    await setup.close();
    await upstream.close();
  });

  it('are made anew for each, and for each repetition; the rest goes as it came', async () => {
    const seen: URL[] = [];
    upstream.plays((req, res) => {
      seen.push(new URL(req.url as string, upstream.url));
      res.writeHead(seen.length === 1 ? 503 : 200, { 'content-type': 'application/json' }).end('["red"]');
    });
    expect((await call(setup.url, 'GET', '/pairs/api/stamps?word=a+b')).status).toBe(200);
    expect(seen).toHaveLength(2);
    for (const { search, searchParams } of seen) {
      expect(search).toMatch(/^\?word=a\+b&ticket=token-1&timestamp=2\d{3}-\d\d-\d\d%20[\d%A]+&sign=/);
      expect([...searchParams.keys()]).toEqual(['word', 'ticket', 'timestamp', 'sign']);
    }
    const nonces: (string | null)[] = [];
    upstream.plays((req, res) => {
      let text = '';
      req.on('data', (chunk) => {
        text += chunk;
      });
      req.on('end', () => {
        nonces.push(new URLSearchParams(text).get('nonce_str'));
        res.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    const form = ['Content-Type: application/x-www-form-urlencoded', 'Content-Length: 6'];
    for (const _ of [1, 2])
      expect((await call(setup.url, 'POST', '/pairs/api/stamps', form, 'name=x')).status).toBe(200);
    expect(new Set(nonces).size).toBe(2);
    expect(nonces[0]).toMatch(/^[\w-]{43}$/);
  });
});
