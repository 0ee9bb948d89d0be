import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Setup, startSetup } from '../support/setup.ts';

/** What a client can do wrong at the endpoints that it calls: an OAuth error, and never more than that. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

const form = 'application/x-www-form-urlencoded';
const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;

interface Sent {
  path?: string;
  method?: string;
  type?: string | undefined;
  headers?: Record<string, string>;
  authorization?: string | undefined;
}

async function send(body: RequestInit['body'] | undefined, sent: Sent = {}): Promise<Response> {
  const { path = '/gitee/token', method = 'POST', type = form, headers = {} } = sent;
  const authorization = 'authorization' in sent ? sent.authorization : basic('demo:demo-secret');
  const all = { ...headers, ...(authorization ? { authorization } : {}), ...(type ? { 'content-type': type } : {}) };
  return fetch(setup.url + path, { method, headers: all, ...(body === undefined ? {} : { body }) });
}

/** RFC 6749 §5.2, and a body that says nothing of the inside. */
async function refused(response: Response, status: number, error: string): Promise<void> {
  const body = (await response.json()) as { error: string; error_description: string };
  expect({ status: response.status, error: body.error }).toEqual({ status, error });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(body.error_description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  expect(body.error_description.length).toBeLessThan(2000);
  expect(JSON.stringify(body)).not.toMatch(/\.ts\b|node:|\/src\//);
  if (status === 401) expect(response.headers.get('www-authenticate')).toMatch(/^(Basic|Bearer)\b/);
}

describe('a token request', () => {
  it.each([
    ['without a body', undefined, 'invalid_request'],
    ['with an empty body', '', 'invalid_request'],
    ['without grant_type', 'code=x', 'invalid_request'],
    ['with an empty grant_type', 'grant_type=', 'invalid_request'],
    ['with a grant that nobody knows', 'grant_type=urn:example:mine', 'unsupported_grant_type'],
    ['for client credentials', 'grant_type=client_credentials', 'unsupported_grant_type'],
    ['with a grant named as a member of every object', 'grant_type=constructor', 'unsupported_grant_type'],
    ['without a code', 'grant_type=authorization_code&redirect_uri=http://127.0.0.1/callback', 'invalid_request'],
    ['with an invented code', 'grant_type=authorization_code&redirect_uri=x&code=v1.x.AAAA', 'invalid_grant'],
    ['without a refresh token', 'grant_type=refresh_token', 'invalid_request'],
    ['with an empty refresh token', 'grant_type=refresh_token&refresh_token=', 'invalid_request'],
    ['with an invented refresh token', 'grant_type=refresh_token&refresh_token=invented', 'invalid_grant'],
    ['with a scope that nobody knows', 'grant_type=refresh_token&refresh_token=x&scope=everything', 'invalid_scope'],
    ['without a user name', 'grant_type=password&password=x', 'invalid_request'],
    ['without a password', 'grant_type=password&username=alice', 'invalid_request'],
    ['with badly encoded text', 'grant_type=%zz&code=%', 'unsupported_grant_type'],
    ['with bytes that are no UTF-8', 'grant_type=%ff%fe%c0%80', 'unsupported_grant_type'],
    ['with NUL in a grant', 'grant_type=a%00b', 'unsupported_grant_type'],
    ['with line breaks in a grant', 'grant_type=a%0d%0aSet-Cookie:%20x=1', 'unsupported_grant_type'],
    ['with NUL in a code', 'grant_type=authorization_code&redirect_uri=x&code=%00', 'invalid_grant'],
    [
      'with control characters in a refresh token',
      'grant_type=refresh_token&refresh_token=%00%01%0d%0a%7f',
      'invalid_grant',
    ],
    ['with control characters in a password', 'grant_type=password&username=a%00&password=%0d%0a%1b', 'invalid_grant'],
    ['with characters of all scripts', `grant_type=${encodeURIComponent('授权"\\😀')}`, 'unsupported_grant_type'],
    ['with members of every object', '__proto__=x&constructor=y&toString=z', 'invalid_request'],
    ['with a thousand parameters', Array.from({ length: 1000 }, (_, i) => `p${i}=x`).join('&'), 'invalid_request'],
  ])('%s is refused', async (_name, body, error) => {
    const response = await send(body);
    expect(response.headers.get('set-cookie')).toBeNull();
    await refused(response, 400, error);
  });

  it.each([
    ['refresh_token', 'weibo'],
    ['refresh_token', 'bamboocloud-simple'],
    ['password', 'oschina'],
  ])('for a %s is refused at %s, which has none', async (grant, app) => {
    const body = `grant_type=${grant}&refresh_token=x&username=a&password=b`;
    await refused(await send(body, { path: `/${app}/token` }), 400, 'unsupported_grant_type');
  });

  it.each([
    ['JSON', 'application/json', '{"grant_type":"password"}'],
    ['plain text', 'text/plain', 'grant_type=password'],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['no type at all', '', 'grant_type=password'],
    ['a type that is none', ';;;', 'grant_type=password'],
  ])('as %s is refused', async (_name, type, body) => {
    const typed = type === '' ? { type: undefined as never, headers: { 'content-type': '' } } : { type };
    await refused(await send(body, typed), 400, 'invalid_request');
  });

  it('that is compressed is refused', async () => {
    const headers = { 'content-encoding': 'gzip' };
    await refused(await send('grant_type=password', { headers }), 400, 'invalid_request');
  });

  it('may name the character set', async () => {
    const body = 'grant_type=refresh_token&refresh_token=invented';
    await refused(await send(body, { type: `${form}; charset=UTF-8` }), 400, 'invalid_grant');
  });

  it('that is too large is refused, whether it says so or not', async () => {
    const body = `grant_type=password&password=${'x'.repeat(70_000)}`;
    await refused(await send(body), 400, 'invalid_request');
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': form }, body: chunked, duplex: 'half' } as RequestInit;
    await refused(await fetch(`${setup.url}/gitee/token`, init), 400, 'invalid_request');
  });

  it.each([
    ['no credentials', undefined],
    ['another scheme', 'Digest username="demo"'],
    ['an empty Basic', 'Basic '],
    ['Basic without colon', basic('demo')],
    ['Basic that is not base64', 'Basic !!!!'],
    ['Basic that is badly encoded', basic('demo%zz:demo-secret')],
    ['Basic with control characters', basic('de\0mo\r\n:demo-secret')],
    ['Basic with a name of every object', basic('constructor:x')],
    ['a very long secret', basic(`demo:${'x'.repeat(8000)}`)],
  ])('with %s is refused as invalid_client', async (_name, authorization) => {
    await refused(await send('grant_type=refresh_token&refresh_token=x', { authorization }), 401, 'invalid_client');
  });
});

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
      await refused(await send('grant_type=password&token=x', { path: `/${app}/${endpoint}` }), 404, 'invalid_request');
    }
    await refused(await fetch(`${setup.url}/${app}/userinfo`), 404, 'invalid_request');
  });

  it.each(['%zz', '%E0%A4%A', '%', 'x'.repeat(100)])('%s is no name of an app', async (app) => {
    const response = await send('grant_type=password', { path: `/${app}/token` });
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
    await refused(await send('code=x'), 400, 'invalid_request');
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
      await refused(await send(`access_token=${token}`, sent), 401, 'invalid_token');
    }
  });

  it.each([...tokens, 'x'.repeat(20_000)])('%s is not active, and counts as ended', async (token) => {
    for (const app of ['weibo', 'bamboocloud']) {
      const response = await send(`token=${token}`, { path: `/${app}/introspect` });
      expect(await response.json()).toEqual({ active: false });
    }
    expect((await send(`token=${token}`, { path: '/weibo/revoke' })).status).toBe(200);
  });

  it('at all is refused', async () => {
    for (const endpoint of ['introspect', 'revoke']) {
      await refused(await send('token=', { path: `/weibo/${endpoint}` }), 400, 'invalid_request');
    }
    const response = await fetch(`${setup.url}/weibo/userinfo`);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    await refused(response, 401, 'unauthorized');
  });
});
