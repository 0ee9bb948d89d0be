import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Setup, startSetup } from '../support/setup.ts';
import { post, signIn } from '../support/visit.ts';

/** Tokens of the gateway's own, and what they stand for. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup((config) => {
    const { demo } = config.clients as { demo: (typeof config.clients)[string] };
    config.clients.other = { ...demo, client_secret: 'other-secret' };
    config.clients.taker = { ...demo, client_secret: 'taker-secret', take_tokens: true };
  });
});
afterAll(() => setup.close());

const bearer = (token: string | undefined, more: Record<string, string> = {}) => ({
  headers: { authorization: `Bearer ${token}`, ...more },
});
const get = async (path: string, token: string | undefined, more: Record<string, string> = {}) => {
  const answer = await fetch(setup.url + path, bearer(token, more));
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown>, headers: answer.headers };
};
const own = async (client = 'demo') =>
  (await post(setup, '/token', { grant_type: 'client_credentials' }, `${client}:${client}-secret`)).body
    .access_token as string;
const profile = '/gitee/api/api/v5/user';
const user = { scope: 'openid user_info' };

describe('a sign-in', () => {
  it('gives opaque tokens, of which none is the provider’s', async () => {
    const tokens = await signIn(setup, 'gitee', user);
    expect(tokens).toMatchObject({
      access_token: expect.stringMatching(/^og_at_[\w-]{43}$/),
      refresh_token: expect.stringMatching(/^og_rt_[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 3600,
      connection: expect.stringMatching(/^con_[0-9a-z]{26}$/),
    });
    expect(tokens).not.toHaveProperty('upstream');
    expect(await get(profile, tokens.access_token)).toMatchObject({ status: 200, body: { login: 'alice' } });
  });

  it('of the same user at the same app and client goes to the same connection, at another client to its own', async () => {
    const [one, two] = [await signIn(setup, 'gitee', user), await signIn(setup, '', { ...user, provider: 'gitee' })];
    expect(two.connection).toBe(one.connection);
    expect(await get(profile, one.access_token)).toMatchObject({ status: 200 });
    expect(await get(profile, two.access_token)).toMatchObject({ status: 200 });
    expect(two.id_token).toBeDefined();
  });

  it('at one app gives nothing at another', async () => {
    const { access_token } = await signIn(setup, 'gitee', user);
    expect(await get('/weibo/api/2/account/get_uid.json', access_token)).toMatchObject({ status: 401 });
    const root = await signIn(setup, '', { ...user, provider: 'gitee' });
    expect(await get('/gitee/userinfo', root.access_token)).toMatchObject({ status: 401 });
    expect(await get('/userinfo', root.access_token)).toMatchObject({ body: { sub: 'gitee:1001' } });
  });

  it('leaves no way for a provider’s token', async () => {
    expect(await get(profile, 'some-token-of-a-provider')).toMatchObject({
      status: 401,
      body: { error: 'invalid_token', detail: expect.stringContaining('no token of the gateway') },
    });
    expect(await get('/gitee/userinfo', 'some-token')).toMatchObject({ status: 401 });
  });
});

describe('a provider’s token that has ended', () => {
  it('is renewed when the provider says so, once for all who ask', async () => {
    const { access_token } = await signIn(setup, 'gitee', user);
    expect(await get(profile, access_token)).toMatchObject({ status: 200 });
    const before = (await setup.control('gitee').stats()).refreshes;
    await setup.control('gitee').expire();
    const answers = await Promise.all(Array.from({ length: 20 }, () => get(profile, access_token)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect((await setup.control('gitee').stats()).refreshes - before).toBe(1);
    const counted = await (await fetch(`${setup.url}/metrics`)).text();
    expect(counted).toMatch(/^onegate_refreshes_total\{app="gitee",outcome="renewed"\} [1-9]/m);
    expect(await get('/gitee/userinfo', access_token)).toMatchObject({ status: 200, body: { sub: '1001' } });
  });

  it('is renewed for userinfo too', async () => {
    const { access_token } = await signIn(setup, 'oschina');
    await setup.control('oschina').expire();
    expect(await get('/oschina/userinfo', access_token)).toMatchObject({ status: 200, body: { sub: '1001' } });
  });

  it('and has no refresh token ends the connection until the next sign-in', async () => {
    const { access_token } = await signIn(setup, 'weibo');
    await setup.control('weibo').expire();
    const refused = await get('/weibo/userinfo', access_token);
    expect(refused).toMatchObject({ status: 401, body: { error: 'invalid_token' } });
    const { access_token: next } = await signIn(setup, 'weibo');
    expect(await get('/weibo/userinfo', next)).toMatchObject({ status: 200 });
  });
});

describe('a client’s own token', () => {
  it('acts for the connection that a call names, and for no other client’s', async () => {
    const { connection = '' } = await signIn(setup, 'gitee', user);
    const token = await own();
    expect(await get(profile, token, { 'onegate-connection': connection })).toMatchObject({ body: { login: 'alice' } });
    expect(await get(profile, token)).toMatchObject({ status: 400, body: { title: 'No connection is named' } });
    const foreign = await get(profile, await own('other'), { 'onegate-connection': connection });
    expect(foreign).toMatchObject({ status: 404, body: { title: 'No such connection' } });
    expect(await get('/gitee/userinfo', token)).toMatchObject({ status: 401 });
  });

  it('lists and reads connections, and never shows a token', async () => {
    const { connection } = await signIn(setup, 'gitee', user);
    const token = await own();
    const { body } = await get('/connections?app=gitee&sub=1001', token);
    expect(body).toMatchObject({ connections: [{ id: connection, app: 'gitee', sub: '1001', state: 'active' }] });
    const one = await get(`/connections/${connection}`, token);
    expect(one.body).toMatchObject({ scope: 'openid user_info', refreshable: true, expires_at: expect.any(Number) });
    expect(JSON.stringify(one.body)).not.toMatch(/token"|og_|e1\./);
    expect(await get(`/connections/${connection}`, await own('other'))).toMatchObject({ status: 404 });
    expect(await get('/connections?limit=1', token)).toMatchObject({ body: { after: expect.any(String) } });
    expect(await get('/connections?state=odd', token)).toMatchObject({ status: 400 });
    expect(await get('/connections', 'og_at_unknown')).toMatchObject({ status: 401 });
  });

  it('takes the provider’s token out where its client may', async () => {
    const { connection } = await signIn(setup, 'weibo');
    const take = (client: string, of = connection) =>
      own(client).then((token) => fetch(`${setup.url}/connections/${of}/token`, { method: 'POST', ...bearer(token) }));
    expect((await take('demo')).status).toBe(403);
    expect((await take('taker')).status).toBe(404);
  });

  it('ends a connection, and with it all that stands for it', async () => {
    const { connection, access_token, refresh_token = '' } = await signIn(setup, 'weibo');
    const address = `${setup.url}/connections/${connection}`;
    const before = (await setup.control('weibo').stats()).operations.revoke ?? {};
    expect((await fetch(address, { method: 'DELETE', ...bearer(await own()) })).status).toBe(204);
    expect((await setup.control('weibo').stats()).operations.revoke).not.toEqual(before);
    expect(await get('/weibo/userinfo', access_token)).toMatchObject({ status: 401 });
    const refreshed = await post(setup, '/weibo/token', { grant_type: 'refresh_token', refresh_token });
    expect(refreshed).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await get(`/connections/${connection}`, await own())).toMatchObject({ status: 404 });
  });
});

describe('a refresh token of the gateway’s own', () => {
  const refresh = (refresh_token = '', more = {}) =>
    post(setup, '/gitee/token', { grant_type: 'refresh_token', refresh_token, ...more });

  it('is used once; used again at once it gives the same', async () => {
    const { refresh_token } = await signIn(setup, 'gitee', user);
    const [one, two] = await Promise.all([refresh(refresh_token), refresh(refresh_token)]);
    expect(one.status).toBe(200);
    expect(two.body).toEqual(one.body);
    expect((await refresh(refresh_token)).body).toEqual(one.body);
    expect(one.body.refresh_token).not.toBe(refresh_token);
    expect(await get(profile, one.body.access_token as string)).toMatchObject({ status: 200 });
  });

  it('gives no scope that was not granted, and nothing at another issuer or to another client', async () => {
    const { refresh_token = '' } = await signIn(setup, 'gitee', user);
    expect(await refresh(refresh_token, { scope: 'projects' })).toMatchObject({ body: { error: 'invalid_scope' } });
    const grant = { grant_type: 'refresh_token', refresh_token };
    expect(await post(setup, '/token', grant)).toMatchObject({ body: { error: 'invalid_grant' } });
    expect(await post(setup, '/gitee/token', grant, 'other:other-secret')).toMatchObject({
      body: { error: 'invalid_grant' },
    });
    expect((await refresh(refresh_token)).status).toBe(200);
  });

  it('revoked ends all that came of its sign-in', async () => {
    const { access_token, refresh_token = '' } = await signIn(setup, 'gitee', user);
    expect((await post(setup, '/gitee/revoke', { token: refresh_token })).status).toBe(200);
    expect(await get(profile, access_token)).toMatchObject({ status: 401 });
    expect(await refresh(refresh_token)).toMatchObject({ body: { error: 'invalid_grant' } });
    expect((await post(setup, '/gitee/introspect', { token: access_token as string })).body).toEqual({ active: false });
  });
});
