import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../src/config/catalogue.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redirect_uri, signIn, verifier } from '../support/visit.ts';
import { file, type Pier, startPier } from './pier.ts';

/** What a sign-in told about one user decides where that user's calls go, and what they say: over TLS, host by host. */
let [pier, setup, database, folder]: [Pier, Setup, DatabaseSync, string] = [] as never;
beforeAll(async () => {
  pier = await startPier();
  const provider = await openFile(file);
  folder = await mkdtemp(join(tmpdir(), 'onegate-pier-'));
  const store = join(folder, 'connections.db');
  setup = await startSetup(
    (config) => {
      delete config.sandbox;
      config.store = `sqlite:${store}`;
      const app = { provider: 'pier', client_id: 'pier-app', client_secret: 'x', scope: [], server: undefined };
      config.apps = { pier: { ...app, settings: { desk: pier.desk }, undocumented: 'refuse' } } as never;
      const { demo } = config.clients as { demo: (typeof config.clients)[string] };
      delete demo.apps;
      config.clients.raw = { ...demo, client_secret: 'raw-secret', tokens: 'upstream' };
    },
    { pier: provider },
  );
  database = new DatabaseSync(store);
});
afterAll(async () => {
  database.close();
  await setup.close();
  await pier.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  const renewal = { status: 200, body: { result: '0000', expires_in: 5_184_000 } };
  Object.assign(pier, { seen: [], renewals: [], dead: new Set(), renewal });
});

/** A sign-in of the user that the pier tells of. */
const user = async (uid: string, home: unknown, more: object = {}) => {
  pier.answer = { uid, home, expires_in: 5_184_000, ...more };
  return (await signIn(setup, 'pier')).access_token as string;
};
const upstream = async () => {
  pier.answer = { uid: '4711', home: pier.homes[0] };
  const back = await comeBack(setup, 'pier', { change: { client_id: 'raw' } });
  const code = back.searchParams.get('code') as string;
  const grant = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
  return (await post(setup, '/pier/token', grant, 'raw:raw-secret')).body as Record<string, string>;
};
const call = async (path: string, token: string, init: RequestInit = {}) => {
  const headers = { authorization: `Bearer ${token}`, ...init.headers };
  const answer = await fetch(`${setup.url}/pier/api${path}`, { ...init, headers });
  return { status: answer.status, body: await answer.json() };
};
const json = (body: object) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

describe('a host that the provider names', () => {
  it('is where each user’s calls go, and no other’s', async () => {
    const [north, south] = pier.homes;
    const [one, two] = [await user('1', north), await user('2', south)];
    for (const token of [one, two, one]) expect(await call('/berths', token)).toMatchObject({ status: 200 });
    expect(pier.seen.map(({ host }) => host)).toEqual([north, south, north]);
    expect(pier.seen.map(({ url }) => url.pathname)).toEqual(['/sea/berths', '/sea/berths', '/sea/berths']);
    expect(new Set(pier.seen.map(({ authorization }) => authorization)).size).toBe(2);
  });

  it.each([
    ['is a stranger’s', 'evil.example'],
    ['only ends like the provider’s', 'evil.example/north.pier.example'],
    ['hides a stranger’s behind an @', 'north.pier.example@evil.example'],
    ['is followed by more', 'north.pier.example\n.evil.example'],
    ['is no text', { host: 'north.pier.example' }],
    ['is not there', undefined],
  ])('and that %s gets no token', async (_name, home) => {
    const token = await user(`x${Math.random()}`, home);
    const answer = await call('/berths', token);
    expect(answer).toMatchObject({ status: 502, body: { error: 'server_error', title: 'The host is not known' } });
    expect(pier.seen).toEqual([]);
    expect(await call('/moorings', token)).toMatchObject({ status: 200 });
  });

  it('is not known of a provider’s own token, and what a client says of it does not count', async () => {
    const { access_token = '', upstream: told } = await upstream();
    expect(told).toMatchObject({ home: pier.homes[0] });
    const answer = await call('/berths', access_token, { headers: { host: pier.homes[0], 'x-home': pier.homes[0] } });
    expect(answer).toMatchObject({ status: 403, body: { error: 'forbidden', title: 'A connection is wanted' } });
    expect(pier.seen).toEqual([]);
  });

  it('is the new one after the next sign-in', async () => {
    const token = await user('7', pier.homes[0]);
    await call('/berths', token);
    const next = await user('7', pier.homes[1]);
    await call('/berths', next);
    expect(pier.seen.map(({ host }) => host)).toEqual(pier.homes);
  });
});

describe('a parameter that the provider told', () => {
  it('is filled in for each user, in the query and in the body', async () => {
    const [one, two] = [await user('1', pier.homes[0]), await user('2 &3', pier.homes[0])];
    for (const token of [one, two]) {
      expect(await call('/moorings?page=2', token)).toMatchObject({ status: 200 });
      expect(await call('/moorings', token, json({ boat: 'Ada' }))).toMatchObject({ status: 200 });
    }
    expect(pier.seen.filter(({ method }) => method === 'GET').map(({ url }) => url.search)).toEqual([
      '?page=2&owner=1&app=pier-app',
      '?page=2&owner=2%20%263&app=pier-app',
    ]);
    const bodies = pier.seen.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body));
    expect(bodies).toEqual([
      { boat: 'Ada', owner: '1' },
      { boat: 'Ada', owner: '2 &3' },
    ]);
  });

  it('may come from the answer that said who the user is', async () => {
    const token = await user('30', pier.homes[0], { deck: 'upper' });
    expect(await call('/moorings', token)).toMatchObject({ status: 200 });
    expect(pier.seen.map(({ url }) => url.search)).toEqual(['?owner=30&app=pier-app&deck=upper']);
  });

  it('is not the client’s to set', async () => {
    const token = await user('1', pier.homes[0]);
    const refused = await call('/moorings?owner=2', token);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/query/owner' }] } });
    expect(await call('/moorings', token, json({ boat: 'Ada', owner: '2' }))).toMatchObject({ status: 200 });
    expect(pier.seen.map(({ body }) => JSON.parse(body).owner)).toEqual(['1']);
  });

  it('is the client’s to give with a provider’s own token, since only the client was told', async () => {
    const { access_token = '', upstream: told } = (await upstream()) as never as Record<string, string> & {
      upstream: { uid: string };
    };
    const missing = await call('/moorings', access_token);
    expect(missing).toMatchObject({ status: 400, body: { errors: [{ pointer: '/query/owner' }] } });
    expect(await call(`/moorings?owner=${told.uid}`, access_token)).toMatchObject({ status: 200 });
    expect(await call('/moorings', access_token, json({ boat: 'Ada', owner: '5' }))).toMatchObject({ status: 200 });
    expect(pier.seen.map(({ url, body }) => url.searchParams.get('owner') ?? JSON.parse(body).owner)).toEqual([
      '4711',
      '5',
    ]);
  });

  it('is the client’s where the app asks, and no user', async () => {
    const { body } = await post(setup, '/pier/token', { grant_type: 'client_credentials' });
    const token = body.access_token as string;
    expect(await call('/fleet', token)).toMatchObject({ status: 400 });
    expect(await call('/fleet?owner=9', token)).toMatchObject({ status: 200 });
    expect(pier.seen.map(({ url }) => url.search)).toEqual(['?owner=9']);
  });
});

describe('an access token that renews itself', () => {
  const connection = async (token: string) => {
    const { body } = await post(setup, '/pier/introspect', { token });
    return (await setupRow(body.connection as string)) as Record<string, unknown>;
  };
  const setupRow = async (id: string) => {
    const { body } = await post(setup, '/token', { grant_type: 'client_credentials' });
    const answer = await fetch(`${setup.url}/connections/${id}`, {
      headers: { authorization: `Bearer ${body.access_token}` },
    });
    return answer.json();
  };

  it('is sent for renewal when it nears its end, and the same token goes on', async () => {
    const token = await user('20', pier.homes[0]);
    const known = await connection(token);
    expect(known).toMatchObject({ refreshable: true, state: 'active' });
    const day = 86_400;
    database.exec(`UPDATE connections SET created_at = created_at - ${55 * day}, expires_at = expires_at - ${55 * day}
      WHERE id = '${known.id}'`);
    expect(await call('/moorings', token)).toMatchObject({ status: 200 });
    const { authorization = '' } = pier.seen[0] as { authorization?: string };
    await expect.poll(() => pier.renewals.length).toBe(1);
    expect(pier.renewals[0]?.body).toBe(`access_token=${authorization.slice('Bearer '.length)}`);
    await expect
      .poll(async () => (await connection(token)).expires_at)
      .toBeGreaterThanOrEqual(Number(known.expires_at));
    expect(await call('/moorings', token)).toMatchObject({ status: 200 });
    expect(new Set(pier.seen.map((one) => one.authorization))).toEqual(new Set([authorization]));
  });

  it('that comes with another host takes the call there, also the one that found out', async () => {
    const [north, south] = pier.homes;
    const token = await user('22', north);
    await call('/berths', token);
    pier.dead.add(pier.seen[0]?.authorization as string);
    pier.renewal = { status: 200, body: { access_token: 'moved', home: south, expires_in: 5_184_000 } };
    expect(await call('/berths', token)).toMatchObject({ status: 200 });
    expect(pier.seen.map(({ host, authorization }) => [host, authorization === 'Bearer moved'])).toEqual([
      [north, false],
      [north, false],
      [south, true],
    ]);
  });

  it('is over for good when the provider refuses it', async () => {
    const token = await user('21', pier.homes[0]);
    await call('/moorings', token);
    pier.dead.add(pier.seen[0]?.authorization as string);
    pier.renewal = { status: 401, body: { error: 'dead' } };
    expect(await call('/moorings', token)).toMatchObject({ status: 401, body: { title: 'The connection has ended' } });
    expect(pier.renewals).toHaveLength(1);
    pier.renewal = { status: 200, body: { expires_in: 5_184_000 } };
    expect(await call('/moorings', token)).toMatchObject({ status: 401 });
    expect(pier.renewals).toHaveLength(1);
    expect(await call('/moorings', await user('21', pier.homes[0]))).toMatchObject({ status: 200 });
  });

  it('is nothing that a client could refresh by itself', async () => {
    const { access_token, refresh_token } = await upstream();
    expect({ access_token: typeof access_token, refresh_token }).toEqual({
      access_token: 'string',
      refresh_token: undefined,
    });
    const grant = { grant_type: 'refresh_token', refresh_token: access_token as string };
    expect(await post(setup, '/pier/token', grant, 'raw:raw-secret')).toMatchObject({
      status: 400,
      body: { error: 'unsupported_grant_type' },
    });
  });
});
