import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Setup, startSetup } from '../support/setup.ts';
import { comeBack, redeem } from '../support/visit.ts';

/** The built-in documents, end to end: a user signs in, and the client calls the API with what it was given. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

const operations: [app: string, method: string, path: string][] = [
  ['weibo', 'GET', '/2/users/show.json?uid=1001'],
  ['gitee', 'GET', '/api/v5/user'],
  ['gitee', 'GET', '/api/v5/emails'],
  ['oschina', 'POST', '/action/openapi/user'],
  ['bamboocloud', 'GET', '/api/v1/oauth2/userinfo'],
];

const tokenOf = async (app: string) => {
  const code = (await comeBack(setup, app, { change: { scope: 'openid email' } })).searchParams.get('code') as string;
  return String((await redeem(setup, app, code)).body.access_token);
};
const api = (app: string, method: string, path: string, token?: string) =>
  fetch(`${setup.url}/${app}/api${path}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  });

describe.each(operations)('%s %s %s', (app, method, path) => {
  it('answers the user’s token, in the provider’s own words', async () => {
    const response = await api(app, method, path, await tokenOf(app));
    const text = await response.text();
    expect(response.status, text).toBe(200);
    expect(response.headers.get('x-request-id')).toBeTruthy();
    expect(Object.keys(JSON.parse(text)).length).toBeGreaterThan(0);
  });

  it('refuses another token, and none, as RFC 6750 says', async () => {
    const wrong = await api(app, method, path, 'not-a-token');
    expect([wrong.status, wrong.headers.get('content-type')]).toEqual([401, 'application/problem+json']);
    expect(wrong.headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token"/);
    expect(await wrong.json()).toMatchObject({ status: 401, error: 'invalid_token' });
    const none = await api(app, method, path);
    expect([none.status, none.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });
});

describe('the API of an app', () => {
  it('knows a missing scope before the provider is asked', async () => {
    const code = (await comeBack(setup, 'gitee', { change: { scope: 'openid' } })).searchParams.get('code') as string;
    const { body } = await redeem(setup, 'gitee', code);
    const before = (await setup.control('gitee').stats()).operations.getEmails ?? {};
    const response = await api('gitee', 'GET', '/api/v5/emails', String(body.access_token));
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      403,
      'Bearer error="insufficient_scope", scope="emails"',
    ]);
    expect(await response.json()).toMatchObject({ error: 'insufficient_scope' });
    expect((await setup.control('gitee').stats()).operations.getEmails ?? {}).toEqual(before);
  });

  it('has none of the operations that carry the app’s own secrets', async () => {
    for (const [app, path] of [
      ['weibo', '/oauth2/access_token'],
      ['gitee', '/oauth/token'],
      ['bamboocloud', '/api/v1/oauth2/token'],
    ] as const) {
      expect((await api(app, 'POST', path, 'x')).status).toBe(404);
    }
  });

  it('lives below the gateway’s own path, and nowhere else', async () => {
    const other = await startSetup((config) => {
      config.issuer += '/gate';
    });
    try {
      const origin = new URL(other.url).origin;
      expect((await fetch(`${other.url}/gitee/api/v5/user`)).status).toBe(404);
      expect((await fetch(`${other.url}/gitee/api/api/v5/user`)).status).toBe(401);
      for (const path of ['/etag/gitee/api/api/v5/user', '/gitee/api/api/v5/user']) {
        expect((await fetch(origin + path)).status).toBe(404);
      }
      const wrong = await fetch(`${origin}/etag/gitee/api/api/v5/user`);
      expect(((await wrong.json()) as { detail: string }).detail).toContain('there is nothing at');
    } finally {
      await other.close();
    }
  });
});
