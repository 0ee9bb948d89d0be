import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Setup, startSetup } from '../support/setup.ts';
import { comeBack, redirect_uri, verifier } from '../support/visit.ts';

/** A public client that is a page: its browser asks before it sends, and hides answers that do not say who may read them. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

const origin = 'https://page.example';

/** One request as it goes over the wire; `fetch` would not send an Origin of another's. */
function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<{ status: number; headers: IncomingHttpHeaders; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(setup.url + path, { method, headers }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString() });
    });
    sent.on('error', reject).end(body);
  });
}

/** What a browser asks before it sends something that no form could (Fetch standard §4.8). */
const preflight = (path: string, method: string, headers = '') =>
  send('OPTIONS', path, {
    origin,
    'access-control-request-method': method,
    ...(headers ? { 'access-control-request-headers': headers } : {}),
  });

const list = (header: string | undefined) => header?.toLowerCase().split(/, */);

describe('a page of another origin', () => {
  it('signs its user in: metadata, code, userinfo and revocation can all be sent and read', async () => {
    const found = await send('GET', '/weibo/.well-known/openid-configuration', { origin });
    expect(found.headers['access-control-allow-origin']).toBe('*');
    const code = (await comeBack(setup, 'weibo', { change: { client_id: 'demo-spa' } })).searchParams.get('code');
    const grant = { grant_type: 'authorization_code', code: code as string, redirect_uri, code_verifier: verifier };
    const form = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const fields = String(new URLSearchParams({ ...grant, client_id: 'demo-spa' }));
    const answer = await send('POST', '/weibo/token', form, fields);
    expect(answer).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' } });
    const { access_token } = JSON.parse(answer.body) as { access_token: string };
    const asked = await preflight('/weibo/userinfo', 'GET', 'authorization');
    expect(asked.status).toBe(204);
    expect(asked.headers['access-control-allow-origin']).toBe('*');
    expect(list(asked.headers['access-control-allow-headers'])).toContain('authorization');
    const user = await send('GET', '/weibo/userinfo', { origin, authorization: `Bearer ${access_token}` });
    expect(user).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' } });
    const ended = await send('POST', '/weibo/revoke', form, `client_id=demo-spa&token=${access_token}`);
    expect(ended).toMatchObject({ status: 200, headers: { 'access-control-allow-origin': '*' } });
  });

  it.each([
    ['/weibo/token', 'POST'],
    ['/weibo/userinfo', 'GET'],
    ['/weibo/userinfo', 'POST'],
    ['/weibo/revoke', 'POST'],
    ['/weibo/jwks', 'GET'],
    ['/weibo/.well-known/openid-configuration', 'GET'],
    ['/weibo/.well-known/oauth-authorization-server', 'GET'],
    ['/.well-known/oauth-authorization-server/weibo', 'GET'],
    ['/weibo/token/', 'POST'],
    ['/token', 'POST'],
    ['/userinfo', 'GET'],
    ['/revoke', 'POST'],
    ['/jwks', 'GET'],
    ['/.well-known/openid-configuration', 'GET'],
    ['/.well-known/oauth-authorization-server', 'GET'],
  ])('may call %s with %s', async (path, method) => {
    const { status, headers, body } = await preflight(path, method, 'authorization, content-type');
    expect({ status, body }).toEqual({ status: 204, body: '' });
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(list(headers['access-control-allow-methods'])).toContain(method.toLowerCase());
    expect(list(headers['access-control-allow-headers'])).toEqual(
      expect.arrayContaining(['authorization', 'content-type']),
    );
    expect(Number(headers['access-control-max-age'])).toBeGreaterThan(0);
  });

  it('can read why it was refused, the challenge included', async () => {
    const refused = await send('GET', '/weibo/userinfo', { origin, authorization: 'Bearer no-such-token' });
    expect(refused).toMatchObject({ status: 401, headers: { 'access-control-allow-origin': '*' } });
    expect(list(refused.headers['access-control-expose-headers'])).toContain('www-authenticate');
    expect(refused.headers['www-authenticate']).toMatch(/^Bearer error="invalid_token"/);
    const form = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const malformed = await send('POST', '/weibo/token', form, 'grant_type=password&grant_type=password');
    expect(malformed).toMatchObject({ status: 400, headers: { 'access-control-allow-origin': '*' } });
    const nowhere = await send('GET', '/nowhere/jwks', { origin });
    expect(nowhere).toMatchObject({ status: 404, headers: { 'access-control-allow-origin': '*' } });
  });

  it('can read an answer that its browser kept from before, when nobody had asked for it by script', async () => {
    for (const path of ['/weibo/jwks', '/weibo/.well-known/openid-configuration']) {
      const { headers } = await send('GET', path);
      expect(headers['cache-control']).toMatch(/max-age=[1-9]/);
      expect(headers['access-control-allow-origin']).toBe('*');
    }
  });

  it.each([
    ['/weibo/authorize', 'GET'],
    ['/weibo/callback', 'POST'],
    ['/weibo/sign-in', 'GET'],
    ['/weibo/signed-in', 'GET'],
    ['/weibo/introspect', 'POST'],
    ['/authorize', 'GET'],
    ['/introspect', 'POST'],
    ['/', 'GET'],
  ])('may not call %s, which is for browsers or for services', async (path, method) => {
    const asked = await preflight(path, method, 'authorization');
    const called = await send(method, path, { origin });
    for (const { headers } of [asked, called]) {
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });

  it('never may send cookies along', async () => {
    for (const path of ['/weibo/token', '/weibo/userinfo', '/weibo/authorize']) {
      const { headers } = await preflight(path, 'POST');
      expect(headers).not.toHaveProperty('access-control-allow-credentials');
    }
  });
});

describe('OPTIONS that no browser sent', () => {
  it('tells which methods there are', async () => {
    const { status, headers } = await send('OPTIONS', '/weibo/userinfo');
    expect(status).toBe(200);
    expect(list(headers.allow)).toEqual(expect.arrayContaining(['get', 'post']));
  });
});
