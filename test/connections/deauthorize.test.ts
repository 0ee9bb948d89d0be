import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openProvider } from '../../src/config/catalogue.ts';
import type { Setup } from '../support/setup.ts';
import { post } from '../support/visit.ts';
import { until } from '../webhooks/start.ts';
import { connectionOf, get, own, signInAs, startTelling, type TellingSetup } from './told.ts';

/** A user withdraws at the provider, and the provider, or somebody who says so, calls. */
const source = 'sandbox-weibo';
const at = '1795305600';

/** What the callback answered, as far as it could tell anybody anything. */
async function call(setup: Setup, query: Record<string, string>, init: RequestInit = {}, app = 'weibo') {
  const answer = await fetch(`${setup.url}/${app}/deauthorize?${new URLSearchParams(query)}`, {
    redirect: 'manual',
    ...init,
  });
  const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'));
  return { status: answer.status, headers, body: await answer.text() };
}

/** The user ends the grant of a connection at the provider, which tells nobody by that. */
async function withdraw(setup: Setup, connection: string, client = 'demo'): Promise<void> {
  const taken = await get(setup, `/connections/${connection}/token`, await own(setup, client), 'POST');
  const access_token = taken.body.access_token as string;
  const revoked = await fetch(`${setup.sandbox}/weibo/oauth2/revokeoauth2?${new URLSearchParams({ access_token })}`);
  expect(await revoked.json()).toEqual({ result: true });
}

const asked = async (setup: Setup) => {
  const { getTokenInfo = {} } = (await setup.control('weibo').stats()).operations;
  return Object.values(getTokenInfo).reduce((sum, count) => sum + count, 0);
};
const types = (setup: TellingSetup, client?: 'demo' | 'other') => setup.told(client).map(({ type }) => type);

describe('a user who withdrew', () => {
  it('has no connection any more, which is told once, until the next sign-in', async () => {
    const setup = await startTelling();
    const { connection, access_token, refresh_token } = await signInAs(setup, 'weibo');
    const kept = await signInAs(setup, 'weibo', { client: 'other' });
    expect(await get(setup, '/weibo/userinfo', access_token)).toMatchObject({ status: 200 });
    await withdraw(setup, connection);
    const hint = { source, uid: '1001', auth_end: at };
    expect(await call(setup, hint)).toMatchObject({ status: 200, body: '{}' });
    await call(setup, {}, { method: 'POST', body: new URLSearchParams(hint) });
    await until(() => types(setup).includes('connection.revoked'));

    expect(setup.told().at(-1)?.data).toMatchObject({ connection, app: 'weibo', sub: '1001', state: 'revoked' });
    expect(await connectionOf(setup, connection)).toMatchObject({ state: 'revoked', refreshable: false });
    expect(await get(setup, '/weibo/userinfo', access_token)).toMatchObject({ status: 401 });
    expect(await get(setup, '/weibo/api/2/account/get_uid.json', access_token)).toMatchObject({ status: 401 });
    const refreshed = await post(setup, '/weibo/token', { grant_type: 'refresh_token', refresh_token });
    expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    // The same user's grant to another client is another one, and the provider calls it good.
    expect(await connectionOf(setup, kept.connection, 'other')).toMatchObject({ state: 'active' });
    expect(types(setup, 'other')).toEqual(['connection.created']);

    const again = await signInAs(setup, 'weibo');
    expect(again.connection).toBe(connection);
    await until(() => types(setup).includes('connection.recovered'));
    expect(await get(setup, '/weibo/userinfo', again.access_token)).toMatchObject({ status: 200 });
    expect(types(setup).sort()).toEqual(['connection.created', 'connection.recovered', 'connection.revoked']);
  });

  it('is found by a hint that came behind false ones', async () => {
    const setup = await startTelling();
    const { connection } = await signInAs(setup, 'weibo');
    for (let alarms = 0; alarms < 3; alarms++) await call(setup, { source, uid: '1001' });
    await until(async () => (await asked(setup)) > 0);
    await withdraw(setup, connection);
    await call(setup, { uid: '1001' });
    await until(() => types(setup).includes('connection.revoked'));
  });
});

describe('a false alarm', () => {
  it('changes nothing, and is answered as a true one is', async () => {
    const setup = await startTelling();
    const { connection, access_token } = await signInAs(setup, 'weibo');
    const before = await connectionOf(setup, connection);
    const answer = await call(setup, { source, uid: '1001', auth_end: at });
    await until(async () => (await asked(setup)) === 1);
    expect(answer).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' }, body: '{}' });

    const others: [query: Record<string, string>, init?: RequestInit][] = [
      [{ source: 'another-app', uid: '1001' }],
      [{ source, uid: '4711' }],
      [{ source, uid: '1\u00002' }],
      [{ source, uid: 'x'.repeat(300) }],
      [{ source }],
      [{}],
      [{ source, uid: '', redirect_uri: 'https://evil.example/', callback: 'alert' }],
      [{}, { method: 'POST' }],
      [{}, { method: 'POST', body: JSON.stringify({ source, uid: { $ne: 1 } }), headers: json }],
    ];
    for (const [query, init] of others) expect(await call(setup, query, init), JSON.stringify(query)).toEqual(answer);
    await wait(300);
    expect(await asked(setup)).toBe(1);
    expect(await connectionOf(setup, connection)).toEqual(before);
    expect(await get(setup, '/weibo/userinfo', access_token)).toMatchObject({ status: 200 });
    expect(types(setup)).toEqual(['connection.created']);
  });

  it('in thousands asks the provider a few times', async () => {
    const setup = await startTelling();
    const { connection } = await signInAs(setup, 'weibo');
    for (let round = 0; round < 20; round++) {
      await Promise.all(Array.from({ length: 50 }, () => call(setup, { source, uid: '1001' })));
    }
    await until(async () => (await asked(setup)) === 5);
    await wait(300);
    expect(await asked(setup)).toBe(5);
    expect(await connectionOf(setup, connection)).toMatchObject({ state: 'active' });
  });

  it('is nothing where the provider does not answer', async () => {
    const setup = await startTelling();
    const { connection } = await signInAs(setup, 'weibo');
    await withdraw(setup, connection);
    await setup
      .control('weibo')
      .next('getTokenInfo', 'down', { times: 3 })
      .catch(() => {});
    await setup
      .control('weibo')
      .next('getTokenInfo', '503', { times: 3 })
      .catch(() => {});
    await call(setup, { source, uid: '1001' });
    await until(async () => (await asked(setup)) === 1);
    await wait(200);
    expect(await connectionOf(setup, connection)).toMatchObject({ state: 'active' });
    expect(types(setup)).toEqual(['connection.created']);
  });
});

const json = { 'content-type': 'application/json' };

describe('an app whose provider has no such callback', () => {
  it.each(['gitee', 'nowhere'])('has no address for it: %s', async (app) => {
    const setup = await startTelling();
    for (const init of [{}, { method: 'POST' }, { method: 'POST', body: '[]', headers: json }]) {
      const { status, headers, body } = await call(setup, { sub: '<script>' }, init, app);
      expect([400, 404]).toContain(status);
      expect(headers).toMatchObject({ 'content-type': 'application/problem+json' });
      expect(body).not.toContain('script');
    }
  });
});

describe('a provider that can be asked only by using the tokens', async () => {
  const gitee = await openProvider('gitee');
  const answer = { sub: { pointer: ['user'] } };
  const teller = {
    ...gitee,
    id: 'teller',
    plan: { ...gitee.plan, id: 'teller', deauthorize: { operation: 'x', answer } },
  };
  const start = () =>
    startTelling(
      ({ apps, sandbox }) => {
        const { gitee: app } = apps as { gitee: (typeof apps)[string] };
        const server = `http://${sandbox?.host}:${sandbox?.port}/teller`;
        apps.teller = { ...app, provider: 'teller', server };
      },
      { teller },
    );
  const tell = (setup: Setup) => call(setup, { user: '1001' }, {}, 'teller');
  const counts = async (setup: Setup) => (await setup.control('teller').stats()).refreshes;

  it('keeps the connection while its tokens work, or new ones can be had', async () => {
    const setup = await start();
    const { connection } = await signInAs(setup, 'teller', { scope: 'openid user_info' });
    await tell(setup);
    await wait(300);
    expect(await counts(setup)).toBe(0);
    await setup.control('teller').expire();
    await tell(setup);
    await until(async () => (await counts(setup)) === 1);
    await wait(200);
    expect(await connectionOf(setup, connection)).toMatchObject({ state: 'active' });
    expect(types(setup)).toEqual(['connection.created']);
  });

  it('ends it when it refuses both', async () => {
    const setup = await start();
    const { connection } = await signInAs(setup, 'teller', { scope: 'openid user_info' });
    await setup.control('teller').expire();
    await setup.control('teller').next('token', 'invalid_grant');
    await tell(setup);
    await until(() => types(setup).includes('connection.revoked'));
    expect(await connectionOf(setup, connection)).toMatchObject({ state: 'revoked' });
    expect(types(setup).filter((type) => type === 'connection.revoked')).toHaveLength(1);
  });
});
