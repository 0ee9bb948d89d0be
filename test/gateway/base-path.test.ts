import { decodeJwt } from 'jose';
import * as oauth from 'oauth4webapi';
import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { discovered, signIn } from '../fifth/judge.ts';
import { withHarbour } from '../fifth/stages.ts';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { comeBack, redeem } from '../support/visit.ts';

/** A gateway that lives at a path of its host: every address begins with its base, but for the well-known ones of RFC 8414. */
let setup: Setup;
let origin: string;
beforeAll(async () => {
  setup = await withHarbour((config) => {
    config.issuer += '/gate/way';
  });
  origin = new URL(setup.url).origin;
});
afterAll(() => setup.close());

const status = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;

describe('a base with a path', () => {
  it('is found by the issuer alone, before the whole path and behind it', async () => {
    const issuer = new URL(`${setup.url}/gitee`);
    const insecure = { [oauth.allowInsecureRequests]: true };
    for (const algorithm of ['oauth2', 'oidc'] as const) {
      const response = await oauth.discoveryRequest(issuer, { algorithm, ...insecure });
      expect(await oauth.processDiscoveryResponse(issuer, response)).toMatchObject({ issuer: issuer.href });
    }
    const inserted = `${origin}/.well-known/oauth-authorization-server/gate/way/gitee`;
    const appended = `${setup.url}/gitee/.well-known/oauth-authorization-server`;
    expect(await (await fetch(inserted)).json()).toEqual(await (await fetch(appended)).json());
    expect((await fetch(inserted)).headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is the root issuer, which is found by its address alone and has every endpoint behind it', async () => {
    const insecure = { [oauth.allowInsecureRequests]: true };
    for (const algorithm of ['oauth2', 'oidc'] as const) {
      const response = await oauth.discoveryRequest(new URL(setup.url), { algorithm, ...insecure });
      const found = await oauth.processDiscoveryResponse(new URL(setup.url), response);
      const named = Object.entries(found).filter(([name]) => /(_endpoint|_uri)$/.test(name));
      expect(named.length).toBeGreaterThan(5);
      for (const [, url] of named) expect(url).toMatch(/\/gate\/way\/[a-z]+$/);
    }
    const inserted = `${origin}/.well-known/oauth-authorization-server/gate/way`;
    expect((await fetch(inserted)).headers.get('access-control-allow-origin')).toBe('*');
    const browser = new Browser();
    const back = await comeBack(setup, '', { browser, change: { provider: 'gitee' } });
    expect(back.searchParams.get('iss')).toBe(setup.url);
    const { status, body } = await redeem(setup, '', back.searchParams.get('code') as string);
    expect({ status, sub: decodeJwt(body.id_token as string).sub }).toEqual({ status: 200, sub: 'gitee:1001' });
  });

  it('has every endpoint of an app behind it', async () => {
    const config = await discovered(`${setup.url}/harbour`);
    const named = Object.entries(config.serverMetadata()).filter(([name]) => /(_endpoint|_uri)$/.test(name));
    expect(named.length).toBeGreaterThan(5);
    for (const [, url] of named) expect(url).toMatch(`${setup.url}/harbour/`);
    const first = await signIn(config, setup.sandbox);
    const second = await client.refreshTokenGrant(config, first.refresh_token as string);
    expect(await client.fetchUserInfo(config, second.access_token, '1001')).toMatchObject({ sub: '1001' });
    expect(await client.tokenIntrospection(config, second.access_token)).toMatchObject({ active: true });
    await client.tokenRevocation(config, second.access_token);
    expect(await client.tokenIntrospection(config, second.access_token)).toEqual({ active: false });
  });

  it('takes an answer in the fragment, and ties the sign-in to the app’s own path', async () => {
    const browser = new Browser();
    const back = await comeBack(setup, 'bamboocloud-simple', { browser });
    expect(await redeem(setup, 'bamboocloud-simple', back.searchParams.get('code') as string)).toMatchObject({
      status: 200,
    });
    const begun = await browser.request(`${setup.url}/gitee/sign-in`);
    expect(begun.headers.getSetCookie().every((cookie) => cookie.includes('; Path=/gate/way/gitee;'))).toBe(true);
  });

  it('shows its pages with and without a slash at the end, and lets people try a sign-in', async () => {
    for (const path of ['', '/', '/healthz', '/providers', '/openapi.json']) {
      expect([path, await status(setup.url + path)]).toEqual([path, 200]);
    }
    for (const path of ['/docs', '/docs/']) {
      const { headers } = await fetch(setup.url + path, { redirect: 'manual' });
      expect(headers.get('location')).toBe(`${setup.url}/docs/index`);
    }
    const pass = deciding(setup.sandbox, 'alice');
    const { url, response } = await new Browser().follow(`${setup.url}/gitee/sign-in`, { stop: () => false, pass });
    expect(url.pathname).toBe('/gate/way/gitee/signed-in');
    expect(await response?.text()).toContain('Alice Moreau');
  });

  it('answers for nothing else on its host', async () => {
    const elsewhere = [
      '/',
      '/gitee/jwks',
      '/gate/gitee/jwks',
      '/gate/wayside/gitee/jwks',
      '/healthz',
      '/.well-known/oauth-authorization-server/gitee',
      '/.well-known/oauth-authorization-server/gate/wayside/gitee',
      '/.well-known/oauth-authorization-server/gate',
      '/.well-known/oauth-authorization-server',
      '/authorize',
    ];
    for (const path of elsewhere) expect([path, await status(origin + path)]).toEqual([path, 404]);
  });
});
