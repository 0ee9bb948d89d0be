import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../src/config/config.ts';
import { Browser, deciding } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, redirect_uri } from '../support/visit.ts';

/** The page on which the user chooses the app, where the client named none. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup((config) => {
    const demo = config.clients.demo as Client;
    config.clients.two = { ...demo, name: 'Shop <b>', apps: ['gitee', 'weibo'] };
  });
});
afterAll(() => setup.close());

/** The page for a request, and where its links lead, `&` read as browsers do. */
async function chosen(change: Record<string, string | undefined> = {}, init: RequestInit = {}) {
  const address = new URL(authorizeAddress(setup, '', change));
  const { search } = address;
  if (init.method === 'POST') address.search = '';
  const response = await fetch(address, {
    redirect: 'manual',
    ...init,
    ...(init.method === 'POST' ? { body: new URLSearchParams(search) } : {}),
  });
  const html = await response.text();
  const links = [...html.matchAll(/<a [^>]*href="([^"#]+)"/g)].map(([, href]) => {
    const text = (href as string).replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
    return new URL(text, setup.url);
  });
  const choices = links.filter(({ searchParams }) => searchParams.has('provider'));
  const cancel = links.find(({ href }) => href.startsWith(redirect_uri));
  return { response, html, choices, cancel, links };
}

const ids = (choices: URL[]) => choices.map(({ searchParams }) => searchParams.get('provider'));

describe('the choice', () => {
  it('is among all apps that the client may use, by GET and by POST', async () => {
    const { response, choices } = await chosen();
    expect(response.status).toBe(200);
    expect(ids(choices)).toEqual(Object.keys(setup.config.apps));
    expect(ids((await chosen({ client_id: 'two' })).choices)).toEqual(['gitee', 'weibo']);
    expect(ids((await chosen({}, { method: 'POST' })).choices)).toEqual(Object.keys(setup.config.apps));
  });

  it('leaves out the apps that do not know the scopes', async () => {
    const found = (await chosen({ scope: 'openid email' })).choices;
    expect(ids(found)).toEqual(Object.keys(setup.config.apps));
    expect((await chosen({ scope: 'openid projects' })).response.status).toBe(303);
  });

  it('keeps the whole request, whatever stands in it, and ends at the client', async () => {
    const state = `a&b="'><script>alert(1)</script>${'\u{1F600}'}+%41 ;`;
    const { choices, html } = await chosen({ state, scope: 'openid profile', login_hint: "o'neil@x" });
    expect(html).not.toContain('<script');
    const asked = new URL(authorizeAddress(setup, '', { state, scope: 'openid profile', login_hint: "o'neil@x" }));
    for (const { pathname, searchParams } of choices) {
      const { provider: _, ...kept } = Object.fromEntries(searchParams);
      expect(pathname).toBe('/authorize');
      expect(kept).toEqual(Object.fromEntries(asked.searchParams));
    }
    const start = choices.find(({ searchParams }) => searchParams.get('provider') === 'gitee') as URL;
    const stop = (url: URL) => url.href.startsWith(redirect_uri);
    const { url } = await new Browser().follow(start.href, { stop, pass: deciding(setup.sandbox, 'alice') });
    expect(Object.fromEntries(url.searchParams)).toEqual({ code: expect.any(String), state, iss: setup.url });
  });

  it('can be declined: the client is told', async () => {
    const { cancel } = await chosen({ state: 'x' });
    expect(Object.fromEntries(cancel?.searchParams ?? [])).toEqual({
      error: 'access_denied',
      error_description: 'the user chose no app',
      state: 'x',
      iss: setup.url,
    });
  });

  it('names the client, in the language that the request or the browser prefers', async () => {
    const headers = { 'accept-language': 'zh-CN' };
    expect((await chosen({ client_id: 'two' })).html).toContain('Shop &lt;b&gt; wants to know who you are.');
    expect((await chosen({}, { headers })).html).toContain('<html lang="zh-CN"');
    const asked = await chosen({ ui_locales: 'en' }, { headers });
    expect(asked.html).toContain('<html lang="en"');
    const other = asked.links.find(({ searchParams }) => searchParams.get('ui_locales') === 'zh-CN') as URL;
    expect(await (await fetch(other)).text()).toContain('使用微博登录');
    expect(other.searchParams.get('state')).toBe('client-state');
  });

  it('is a page like the others: not kept, not framed, no script', async () => {
    const { headers } = (await chosen()).response;
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).not.toContain('script-src');
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('nobody is asked', () => {
  it.each([
    ['an unknown client', { client_id: 'nobody' }],
    ['an address that is not registered', { redirect_uri: 'https://evil.example/' }],
    ['no address', { redirect_uri: undefined }],
  ])('for %s', async (_, change) => {
    const { response, choices, cancel, html } = await chosen(change);
    expect([response.status, choices, cancel]).toEqual([400, [], undefined]);
    expect(html).not.toContain('evil.example');
  });

  it.each([
    ['unsupported_response_type', { response_type: 'token' }],
    ['invalid_request', { code_challenge_method: 'plain' }],
    ['login_required', { prompt: 'none' }],
    ['invalid_scope', { scope: 'openid nonsense' }],
    ['invalid_request', { client_id: 'demo-spa', code_challenge: undefined, code_challenge_method: undefined }],
  ])('when the answer is %s anyway', async (error, change) => {
    const { response } = await chosen(change);
    expect(response.status).toBe(303);
    const { searchParams } = new URL(response.headers.get('location') as string);
    expect([searchParams.get('error'), searchParams.get('iss')]).toEqual([error, setup.url]);
  });
});
