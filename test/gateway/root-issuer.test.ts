import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../src/config/config.ts';
import { Browser } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, comeBack, post, redeem } from '../support/visit.ts';

/** One issuer for all apps: what it says of itself, and how a client chooses the app. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup((config) => {
    const demo = config.clients.demo as Client;
    config.clients.two = { ...demo, apps: ['gitee', 'weibo'] };
    config.clients.one = { ...demo, apps: ['oschina'] };
  });
});
afterAll(() => setup.close());

const root = '';
const json = async (path: string) => (await fetch(setup.url + path)).json() as Promise<Record<string, unknown>>;

/** Where a request at the root leads at once. */
async function begun(change: Record<string, string | undefined>): Promise<URL> {
  const answer = await new Browser().request(authorizeAddress(setup, root, change));
  return new URL(answer.headers.get('location') ?? `about:${answer.status}`);
}

const userinfo = (token: string | undefined) =>
  fetch(`${setup.url}/userinfo`, { headers: { authorization: `Bearer ${token}` } });

describe('the metadata of the root issuer', () => {
  it('is the same in both spellings, names its own endpoints and the apps', async () => {
    const found = await json('/.well-known/openid-configuration');
    expect(await json('/.well-known/oauth-authorization-server')).toEqual(found);
    expect(found).toMatchObject({
      issuer: setup.url,
      authorization_endpoint: `${setup.url}/authorize`,
      introspection_endpoint: `${setup.url}/introspect`,
      revocation_endpoint: `${setup.url}/revoke`,
      acr_values_supported: Object.keys(setup.config.apps).map((app) => `app:${app}`),
      claims_supported: expect.arrayContaining(['acr', 'sub', 'email']),
    });
    expect(await json('/jwks')).toEqual(await json('/weibo/jwks'));
  });

  it('has the scopes of any app and the grants of all', async () => {
    const apps = await Promise.all(
      Object.keys(setup.config.apps).map((app) => json(`/${app}/.well-known/openid-configuration`)),
    );
    const found = await json('/.well-known/openid-configuration');
    const lists = (name: string) => apps.map((app) => app[name] as string[]);
    expect(new Set(found.scopes_supported as string[])).toEqual(new Set(lists('scopes_supported').flat()));
    const grants = lists('grant_types_supported');
    const ofAll = [...new Set(grants.flat())].filter((grant) => grants.every((list) => list.includes(grant)));
    expect(found.grant_types_supported).toEqual(ofAll);
  });
});

describe('a client chooses the app', () => {
  it('by `provider`, and all answers are of the root issuer', async () => {
    const back = await comeBack(setup, root, { change: { provider: 'weibo' } });
    expect(back.searchParams.get('iss')).toBe(setup.url);
    const { body } = await redeem(setup, root, back.searchParams.get('code') as string);
    const claims = decodeJwt(body.id_token as string);
    expect(claims).toMatchObject({ iss: setup.url, sub: 'weibo:1001', acr: 'app:weibo', aud: 'demo' });
    expect(await (await userinfo(body.access_token as string)).json()).toMatchObject({ sub: 'weibo:1001' });
    const about = await post(setup, '/introspect', { token: body.access_token as string });
    expect(about.body).toMatchObject({ active: true, iss: setup.url, sub: 'weibo:1001' });
  });

  it('by `acr_values`, in order of preference; `provider` outweighs it', async () => {
    const callbackOf = async (change: Record<string, string>) =>
      new URL((await begun(change)).searchParams.get('redirect_uri') as string).pathname;
    expect(await callbackOf({ acr_values: 'urn:some:level app:gitee' })).toBe('/gitee/callback');
    expect(await callbackOf({ acr_values: 'app:nobody app:oschina app:gitee' })).toBe('/oschina/callback');
    expect(await callbackOf({ acr_values: 'app:gitee', provider: 'oschina' })).toBe('/oschina/callback');
  });

  it('by a scope that one app alone knows, or by being allowed one app alone', async () => {
    const gitee = await begun({ scope: 'openid projects' });
    expect(gitee.searchParams.get('redirect_uri')).toBe(`${setup.url}/gitee/callback`);
    const oschina = await begun({ client_id: 'one' });
    expect(oschina.searchParams.get('redirect_uri')).toBe(`${setup.url}/oschina/callback`);
  });

  it.each([
    { provider: 'nobody' },
    { acr_values: 'app:nobody' },
    { provider: 'oschina' },
  ])('and is told which there are for it when %o is none', async (change) => {
    const { searchParams } = await begun({ client_id: 'two', ...change });
    expect(Object.fromEntries(searchParams)).toMatchObject({
      error: 'invalid_request',
      error_description: expect.stringMatching(/there are: gitee, weibo$/),
      state: 'client-state',
      iss: setup.url,
    });
  });

  it('and is told of a scope that no app knows', async () => {
    for (const change of [{ scope: 'openid nonsense' }, { scope: 'openid nonsense', provider: 'gitee' }]) {
      expect((await begun(change)).searchParams.get('error')).toBe('invalid_scope');
    }
  });

  it('at the root alone: an app’s own issuer looks at neither', async () => {
    const change = { provider: 'nobody', acr_values: 'app:nobody' };
    const back = await comeBack(setup, 'gitee', { change });
    expect(back.searchParams.get('iss')).toBe(`${setup.url}/gitee`);
    const { body } = await redeem(setup, 'gitee', back.searchParams.get('code') as string);
    expect(decodeJwt(body.id_token as string)).toMatchObject({ sub: '1001' });
    expect(decodeJwt(body.id_token as string)).not.toHaveProperty('acr');
  });
});
