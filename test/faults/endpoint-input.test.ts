import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Setup, startSetup } from '../support/setup.ts';
import { refused, send } from './send.ts';

/** What a client can do wrong at any endpoint that it calls. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

describe('an app that is not there', () => {
  it.each([
    'nobody',
    '__proto__',
    'constructor',
    '%00',
    '%3Cscript%3E',
    'gitee%2Ftoken',
    'x'.repeat(60),
  ])('%s is answered 404', async (app) => {
    for (const endpoint of ['token', 'introspect', 'revoke']) {
      await refused(
        await send(setup, 'grant_type=password&token=x', { path: `/${app}/${endpoint}` }),
        404,
        'invalid_request',
      );
    }
    await refused(await fetch(`${setup.url}/${app}/userinfo`), 404, 'invalid_request');
  });

  it.each(['%zz', '%E0%A4%A', '%', 'x'.repeat(100)])('%s is no name of an app', async (app) => {
    const response = await send(setup, 'grant_type=password', { path: `/${app}/token` });
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).not.toMatch(/\.ts\b|node:|\/src\//);
  });
});

describe('a method that an endpoint does not have', () => {
  it.each([
    ['GET', '/gitee/token', 'POST'],
    ['PUT', '/gitee/token', 'POST'],
    ['DELETE', '/weibo/revoke', 'POST'],
    ['GET', '/weibo/introspect', 'POST'],
    ['PUT', '/gitee/userinfo', 'GET'],
    ['PATCH', '/gitee/authorize', 'GET'],
  ])('%s %s is answered 405 with Allow', async (method, path, allowed) => {
    const response = await fetch(setup.url + path, { method, redirect: 'manual' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')?.split(', ')).toContain(allowed);
  });
});

describe('headers', () => {
  it('of more than 16 KB are refused before anything reads them, and the next request is served', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${'x'.repeat(17_000)}` };
      const sent = request(`${setup.url}/gitee/userinfo`, { headers }, (response) => resolve(response.statusCode));
      sent.on('error', reject).end();
    });
    expect(status).toBe(431);
    await refused(await send(setup, 'code=x'), 400, 'invalid_request');
  });

  it('just below that are read', async () => {
    const headers = { authorization: `Bearer ${'x'.repeat(12_000)}` };
    await refused(await fetch(`${setup.url}/bamboocloud/userinfo`, { headers }), 401, 'invalid_token');
  });
});

describe('a token that is none', () => {
  const tokens = ['%00', '%0d%0aX-Evil:%201', '%01%7f', '%E4%BB%A4%E7%89%8C', 'a%20b'];

  it.each(tokens)('%s in the form of userinfo is refused', async (token) => {
    for (const app of ['weibo', 'gitee', 'oschina', 'bamboocloud']) {
      const sent = { path: `/${app}/userinfo`, authorization: undefined };
      await refused(await send(setup, `access_token=${token}`, sent), 401, 'invalid_token');
    }
  });

  it.each([...tokens, 'x'.repeat(20_000)])('%s is not active, and counts as ended', async (token) => {
    for (const app of ['weibo', 'bamboocloud']) {
      const response = await send(setup, `token=${token}`, { path: `/${app}/introspect` });
      expect(await response.json()).toEqual({ active: false });
    }
    expect((await send(setup, `token=${token}`, { path: '/weibo/revoke' })).status).toBe(200);
  });

  it('at all is refused', async () => {
    for (const endpoint of ['introspect', 'revoke']) {
      await refused(await send(setup, 'token=', { path: `/weibo/${endpoint}` }), 400, 'invalid_request');
    }
    const response = await fetch(`${setup.url}/weibo/userinfo`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    await refused(response, 401, 'unauthorized');
  });
});
