import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, comeBack } from '../support/visit.ts';

/** What can come to the addresses that browsers visit: a page or a redirect to the client, and never more than that. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

async function shown(response: Response, status = 400): Promise<void> {
  expect(response.status).toBe(status);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(response.headers.get('x-evil')).toBeNull();
  const text = await response.text();
  expect(text).not.toMatch(/<script>alert|\.ts\b|node:|\/src\//);
  expect(text).not.toContain('\0');
}

const visit = (address: string, init?: RequestInit) => new Browser().request(address, init);

describe('an authorization request', () => {
  it.each([
    ['state', 'x'.repeat(10_000)],
    ['nonce', 'x'.repeat(10_000)],
    ['scope', 'openid '.repeat(1000)],
  ])('with a %s beyond measure goes back with an error', async (name, value) => {
    const answer = await comeBack(setup, 'gitee', { change: { [name]: value } });
    expect(answer.searchParams.get('error')).toBe('invalid_request');
    expect(answer.searchParams.get('state')).toBe(name === 'state' ? value : 'client-state');
  });

  it.each([
    ['control characters', '\0\x01\x7f'],
    ['line breaks', 'a\r\nX-Evil: 1\r\n\r\n<h1>'],
    ['markup', '"><script>alert(1)</script>'],
    ['all scripts', 'état 状态 😀 + %20 &amp; a=b#c'],
    ['a kilobyte', 'k'.repeat(1024)],
  ])('with %s in its state gets exactly that back', async (_name, state) => {
    const answer = await comeBack(setup, 'gitee', { change: { state } });
    expect(answer.searchParams.get('state')).toBe(state);
    expect(answer.searchParams.has('code')).toBe(true);
  });

  it.each([
    ['an unknown scope', { scope: 'openid everything' }, 'invalid_scope'],
    ['control characters in a scope', { scope: 'openid \0\r\nX-Evil:1' }, 'invalid_scope'],
    ['no response_type', { response_type: undefined }, 'invalid_request'],
    ['an unknown response_type', { response_type: 'code id_token' }, 'unsupported_response_type'],
    ['another response_mode', { response_mode: 'form_post' }, 'invalid_request'],
    ['no user to ask', { prompt: 'none' }, 'login_required'],
    ['none beside another prompt', { prompt: 'none login' }, 'invalid_request'],
    ['a request object', { request: 'eyJhbGciOiJub25lIn0.e30.' }, 'request_not_supported'],
    ['a request_uri', { request_uri: 'https://client.example/request' }, 'request_uri_not_supported'],
    ['a challenge with control characters', { code_challenge: `${'a'.repeat(42)}\0` }, 'invalid_request'],
  ])('with %s goes back with an error', async (_name, change, error) => {
    const answer = await comeBack(setup, 'gitee', { change });
    expect(Object.fromEntries(answer.searchParams)).toMatchObject({ error, state: 'client-state' });
    expect(answer.searchParams.get('error_description')).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  });

  it('with control characters in what providers are told is none the less begun', async () => {
    const change = { login_hint: 'a\0b\r\n', ui_locales: '\x01', display: '\x7f', acr_values: '😀' };
    for (const app of ['weibo', 'gitee', 'oschina', 'bamboocloud']) {
      expect((await comeBack(setup, app, { change })).searchParams.has('code')).toBe(true);
    }
  });

  it.each([
    ['NUL in the address', { redirect_uri: 'http://127.0.0.1:53682/callback\0' }],
    ['line breaks in the address', { redirect_uri: 'http://127.0.0.1:53682/callback\r\nX-Evil: 1' }],
    ['an address that is none', { redirect_uri: 'http://[::1' }],
    ['a client with markup for a name', { client_id: '<script>alert(1)</script>' }],
    ['a client with control characters for a name', { client_id: 'demo\0' }],
    ['a client named as a member of every object', { client_id: '__proto__' }],
  ])('with %s is answered with a page', async (_name, change) => {
    await shown(await visit(authorizeAddress(setup, 'gitee', change)));
  });

  it('that is badly encoded is answered with a page', async () => {
    await shown(await visit(`${setup.url}/gitee/authorize?client_id=%zz&redirect_uri=%E0%A4%A&%`));
    await shown(await visit(`${setup.url}/gitee/authorize`));
  });

  it('by a form is the same, and nothing but a form is read', async () => {
    const [address, query] = authorizeAddress(setup, 'gitee').split('?') as [string, string];
    const body = new URLSearchParams(query);
    const begun = await visit(address, { method: 'POST', body });
    expect(begun.headers.get('location')).toMatch(setup.sandbox);
    await shown(await visit(address, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }));
    await shown(await visit(address, { method: 'POST', body: new URLSearchParams({ state: 'x'.repeat(70_000) }) }));
  });

  it.each([
    'nobody',
    '__proto__',
    '%3Cscript%3Ealert(1)',
    '%00',
  ])('for the app %s is answered with a page', async (app) => {
    for (const path of ['authorize', 'callback', 'sign-in', 'signed-in']) {
      await shown(await visit(`${setup.url}/${app}/${path}?state=x`), 404);
    }
  });
});

describe('a callback', () => {
  it.each([
    ['badly encoded', '?code=%zz&state=%E0%A4%A'],
    ['with control characters', '?code=%00&state=%0d%0aX-Evil:%201'],
    ['with markup', '?error=%3Cscript%3Ealert(1)%3C/script%3E&state=%22%3E%3Cscript%3Ealert(1)'],
    ['with names of every object', '?__proto__=x&constructor=y&state=toString'],
    ['very long', `?state=${'x'.repeat(12_000)}&code=${'y'.repeat(1000)}`],
    ['with nothing', ''],
  ])('that is %s is answered with a page', async (_name, query) => {
    for (const app of ['weibo', 'gitee']) await shown(await visit(`${setup.url}/${app}/callback${query}`));
    await shown(await visit(`${setup.url}/bamboocloud-simple/callback`, posted(query)));
  });

  const posted = (query: string) => ({ method: 'POST', body: new URLSearchParams(query) });

  it('of a form that is too large, or none, is answered with a page', async () => {
    await shown(await visit(`${setup.url}/weibo/callback`, posted(`state=${'x'.repeat(70_000)}`)));
    const headers = { 'content-type': 'application/json' };
    await shown(await visit(`${setup.url}/weibo/callback`, { method: 'POST', body: '{"state":"x"}', headers }));
  });
});
