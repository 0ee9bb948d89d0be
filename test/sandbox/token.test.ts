import { createHash } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basic, callback, fixture, landed, perform, type Stage } from './stage.ts';

interface Tokens {
  access_token: string;
  refresh_token: string;
  id_token: string;
  scope: string;
  expires_in: number;
}

let stage: Stage;
let time = Date.UTC(2026, 0, 1);

beforeAll(async () => {
  const providers = [await fixture('plain'), await fixture('quirky')];
  stage = await perform({ providers, now: () => time });
});
afterAll(() => stage.close());

async function plainCode(query: Record<string, string> = {}): Promise<string> {
  const given = {
    client_id: 'sandbox',
    redirect_uri: callback,
    response_type: 'code',
    sandbox_user: 'alice',
    ...query,
  };
  return landed(await stage.get('/plain/id/authorize', given)).code ?? '';
}

function plainToken(form: Record<string, string>, headers: Record<string, string> = basic): Promise<Response> {
  return stage.post('/plain/id/token', form, headers);
}

async function byCode(query: Record<string, string> = {}): Promise<Tokens> {
  const code = await plainCode(query);
  return (await (
    await plainToken({ grant_type: 'authorization_code', code, redirect_uri: callback })
  ).json()) as Tokens;
}

async function told(response: Response): Promise<[number, unknown]> {
  return [response.status, await response.json()];
}

const quirky = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  stage.get('/quirky/token', { appid: 'sandbox', secret: 'sandbox-secret', ...query }, headers);

async function quirkyCode(sandbox_user = 'alice'): Promise<string> {
  const given = { appid: 'sandbox', redirect_uri: callback, scope: 'base,mail', sandbox_user };
  return landed(await stage.get('/quirky/connect', given)).auth_code ?? '';
}

describe('a code', () => {
  test('gives the documented answer with fresh tokens in the shape of the documented ones', async () => {
    const code = await plainCode({ scope: 'profile' });
    const response = await plainToken({ grant_type: 'authorization_code', code, redirect_uri: callback });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await told(response)).toEqual([
      200,
      {
        access_token: expect.stringMatching(/^[A-Za-z0-9]{10}\.[A-Za-z0-9]{8}$/),
        token_type: 'Bearer',
        expires_in: 3600,
        refresh_token: expect.stringMatching(/^\w{10}-\w{6}$/),
        scope: 'profile',
      },
    ]);
  });

  test('is good once, for its own client and address, and for five minutes', async () => {
    const refused = [400, { error: 'invalid_grant', error_description: expect.stringContaining('no such code') }];
    const code = await plainCode();
    const form = { grant_type: 'authorization_code', code, redirect_uri: callback };
    expect(await told(await plainToken({ ...form, redirect_uri: `${callback}/x` }))).toEqual(refused);
    expect((await plainToken(form)).status).toBe(200);
    expect(await told(await plainToken(form))).toEqual(refused);
    const late = await plainCode();
    time += 5 * 60_000;
    expect(await told(await plainToken({ ...form, code: late }))).toEqual(refused);
    expect(await told(await plainToken({ grant_type: 'authorization_code', code: await plainCode() }))).toEqual([
      400,
      { error: 'invalid_request', error_description: 'something is missing' },
    ]);
  });

  test('that fails is repeated in the text where the document repeats its example', async () => {
    const response = await plainToken({
      grant_type: 'authorization_code',
      code: 'my-own-code',
      redirect_uri: callback,
    });
    expect(await response.json()).toEqual({ error: 'invalid_grant', error_description: 'no such code: my-own-code' });
  });

  test('with a challenge wants its verifier (RFC 7636)', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const challenge = {
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    };
    const redeem = async (more: Record<string, string>) => {
      const form = { grant_type: 'authorization_code', code: await plainCode(challenge), redirect_uri: callback };
      return (await plainToken({ ...form, ...more })).status;
    };
    expect([
      await redeem({}),
      await redeem({ code_verifier: 'x'.repeat(43) }),
      await redeem({ code_verifier: verifier }),
    ]).toEqual([400, 400, 200]);
  });
});

describe('a client', () => {
  test('has to be known, with its secret', async () => {
    const form = { grant_type: 'authorization_code', code: await plainCode(), redirect_uri: callback };
    for (const pair of ['sandbox:wrong', 'nobody:sandbox-secret', 'sandbox']) {
      const authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
      const response = await plainToken(form, { authorization });
      expect(response.headers.get('www-authenticate')).toBe('Basic realm="plain"');
      expect(await told(response)).toEqual([401, { error: 'invalid_client' }]);
    }
    expect((await plainToken(form, {})).status).toBe(401);
    expect((await plainToken(form)).status).toBe(200);
  });

  test("is read from the provider's own parameters", async () => {
    const query = { grant_type: 'authorization_code', code: 'x' };
    expect(await (await quirky({ ...query, secret: 'wrong' })).json()).toEqual({
      errcode: 40001,
      errmsg: 'no such app',
    });
    expect(await (await stage.get('/quirky/token', query)).json()).toEqual({ errcode: 41000, errmsg: 'missing' });
    expect(await (await quirky(query)).json()).toEqual({ errcode: 40029, errmsg: 'bad code' });
  });

  test('cannot redeem the code of another', async () => {
    const clients = [
      { client_id: 'a', client_secret: 'x' },
      { client_id: 'b', client_secret: 'y' },
    ];
    const two = await perform({ providers: [await fixture('quirky')], registrations: { quirky: clients } });
    const given = { appid: 'a', redirect_uri: callback, sandbox_user: 'alice' };
    const code = landed(await two.get('/quirky/connect', given)).auth_code as string;
    const redeem = (appid: string, secret: string) =>
      two.get('/quirky/token', { appid, secret, grant_type: 'authorization_code', code });
    expect(await (await redeem('b', 'y')).json()).toEqual({ errcode: 40029, errmsg: 'bad code' });
    expect(await (await redeem('a', 'x')).json()).toMatchObject({ errcode: 0 });
    await two.close();
  });
});

describe('values', () => {
  test('stand where the document has them, in its types: lifetime as text, kept identifier as number, scopes by comma', async () => {
    const response = await quirky({ grant_type: 'authorization_code', code: await quirkyCode() });
    expect(await told(response)).toEqual([
      200,
      {
        errcode: 0,
        data: {
          token: expect.stringMatching(/^66_[A-Za-z]/),
          renewal: expect.stringMatching(/^55_\w+$/),
          ttl: '7200',
          rights: 'base,mail',
          uid: 1001,
        },
      },
    ]);
  });

  test('beyond 2^53 are exact', async () => {
    const response = await quirky({ grant_type: 'authorization_code', code: await quirkyCode('bigid') });
    expect(await response.text()).toContain('"uid":9007199254740993');
  });

  test('come in the language that a parameter asks for', async () => {
    const code = () => quirkyCode('bigid');
    const jsonp = await quirky({
      grant_type: 'authorization_code',
      code: await code(),
      format: 'jsonp',
      callback: 'cb.x',
    });
    expect(jsonp.headers.get('content-type')).toMatch(/^application\/javascript/);
    expect(await jsonp.text()).toMatch(
      /^cb\.x\(\{"errcode":0,"data":\{"token":"66_\w+".*"uid":9007199254740993.*\}\}\);$/,
    );
    const xml = await quirky({ grant_type: 'authorization_code', code: await code(), format: 'xml' });
    expect(xml.headers.get('content-type')).toMatch(/^application\/xml/);
    const text = await xml.text();
    expect(text).toMatch(/^<a><token>66_\w+<\/token><uid>9007199254740993<\/uid><\/a>$/);
    expect(text).not.toContain('66_ABCdef012345');
    expect(await (await quirky({ grant_type: 'password', format: 'jsonp', callback: 'alert(1)//' })).text()).toMatch(
      /^onAnswer\(/,
    );
  });
});

describe('an ID token', () => {
  test('comes with openid, signed with the published key', async () => {
    const tokens = await byCode({ scope: 'openid', nonce: 'n-1' });
    const jwks = (await (await stage.get('/plain/id/jwks')).json()) as Parameters<typeof createLocalJWKSet>[0];
    const { payload, protectedHeader } = await jwtVerify(tokens.id_token, createLocalJWKSet(jwks), {
      issuer: `${stage.url}/plain`,
      audience: 'sandbox',
      currentDate: new Date(time),
    });
    expect(protectedHeader.alg).toBe('RS256');
    expect(payload).toMatchObject({ sub: '1001', nonce: 'n-1', name: 'Alice Moreau' });
    expect(JSON.stringify(jwks)).not.toContain('"d"');
  });

  test('does not come without openid', async () => {
    expect(await byCode({ scope: 'profile' })).not.toHaveProperty('id_token');
  });
});

describe('a refresh', () => {
  const refreshed = (refresh_token: string) => plainToken({ grant_type: 'refresh_token', refresh_token });

  test('rotates where the answer has a refresh token; the old one is refused and counted', async () => {
    await stage.control('plain', 'reset');
    const first = await byCode();
    const second = (await (await refreshed(first.refresh_token)).json()) as Tokens;
    expect(second.access_token).not.toBe(first.access_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(await told(await refreshed(first.refresh_token))).toEqual([
      400,
      { error: 'invalid_grant', error_description: 'no such refresh token' },
    ]);
    expect((await refreshed(second.refresh_token)).status).toBe(200);
    expect(await stage.stats('plain')).toMatchObject({ refreshes: 2, reuses: 1 });
  });

  test('that comes twice at once works once', async () => {
    const { refresh_token } = await byCode({ scope: 'openid' });
    const statuses = (await Promise.all([refreshed(refresh_token), refreshed(refresh_token)])).map(
      ({ status }) => status,
    );
    expect(statuses.sort()).toEqual([200, 400]);
  });

  test('keeps the refresh token where the answer has none', async () => {
    const issued = (await (await quirky({ grant_type: 'authorization_code', code: await quirkyCode() })).json()) as {
      data: { renewal: string };
    };
    for (let round = 0; round < 2; round++) {
      const answer = await quirky({ grant_type: 'refresh_token', refresh_token: issued.data.renewal });
      expect(await answer.json()).toEqual({ errcode: 0, data: { token: expect.any(String), ttl: '7200' } });
    }
  });
});

describe('other grants', () => {
  test('a password is that of a sample user', async () => {
    const grant = (username: string, password: string) => quirky({ grant_type: 'password', username, password });
    expect(await (await grant('alice', 'password')).json()).toMatchObject({ errcode: 0, data: { uid: 1001 } });
    expect(await (await grant('zhangwei@mail.example', 'password')).json()).toMatchObject({ data: { uid: 1002 } });
    expect(await (await grant('alice', 'wrong')).json()).toEqual({ errcode: 40030, errmsg: 'bad password' });
    expect(await (await grant('mallory', 'password')).json()).toEqual({ errcode: 40030, errmsg: 'bad password' });
  });

  test('another address of the token endpoint issues tokens as well', async () => {
    const form = { grant_type: 'password', appid: 'sandbox', secret: 'sandbox-secret', username: 'alice' };
    const issued = await stage.post('/quirky/v2/token', { ...form, password: 'password' });
    expect(await issued.json()).toEqual({ errcode: 0, data: { token: expect.stringMatching(/^66_/) } });
    expect(await (await stage.post('/quirky/v2/token', { ...form, password: 'x' })).json()).toEqual({ errcode: 40030 });
  });

  test("a client's own token opens nothing of a user", async () => {
    const { access_token } = (await (
      await plainToken({ grant_type: 'client_credentials', scope: 'openid' })
    ).json()) as Tokens;
    expect((await stage.get('/plain/id/userinfo', {}, { authorization: `Bearer ${access_token}` })).status).toBe(401);
  });

  test('what the document does not list is unsupported', async () => {
    expect(await told(await plainToken({ grant_type: 'password' }))).toEqual([
      400,
      { error: 'unsupported_grant_type' },
    ]);
    expect(await (await quirky({ grant_type: 'device' })).json()).toEqual({ errcode: 40002, errmsg: 'bad grant' });
    expect((await plainToken({})).status).toBe(400);
  });
});

test('a body of the wrong kind counts as one that says nothing', async () => {
  const body = JSON.stringify({ grant_type: 'authorization_code' });
  const response = await stage.call('/plain/id/token', {
    method: 'POST',
    body,
    headers: { ...basic, 'content-type': 'application/json' },
  });
  expect(await told(response)).toEqual([400, { error: 'invalid_request', error_description: 'something is missing' }]);
});

test('a client without a User-Agent is refused where one is required', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve) => {
    request(`${stage.url}/quirky/token`, (response) => resolve(response.resume().statusCode)).end();
  });
  expect(status).toBe(403);
  expect((await quirky({ grant_type: 'password' })).status).toBe(200);
});
