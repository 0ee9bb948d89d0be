import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openFile } from '../../src/config/catalogue.ts';
import { users } from '../../src/sandbox/users.ts';
import { file, withHarbour } from '../fifth/stages.ts';
import { Browser } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, comeBack, post, redeem, redirect_uri, verifier } from '../support/visit.ts';

/** What the metadata names works, and what it does not name is refused (RFC 8414 §2, OpenID Connect Discovery §3). */
let setup: Setup;
beforeAll(async () => {
  setup = await withHarbour();
});
afterAll(() => setup.close());

type Lists =
  | 'scopes'
  | 'claims'
  | 'claim_types'
  | 'response_types'
  | 'response_modes'
  | 'grant_types'
  | 'subject_types'
  | 'id_token_signing_alg_values'
  | 'token_endpoint_auth_methods'
  | 'code_challenge_methods'
  | 'ui_locales';
type Metadata = Record<`${Lists}_supported`, string[]> & {
  [member: string]: unknown;
  token_endpoint: string;
  userinfo_endpoint: string;
  jwks_uri: string;
  introspection_endpoint?: string;
  introspection_endpoint_auth_methods_supported?: string[];
  revocation_endpoint?: string;
  revocation_endpoint_auth_methods_supported?: string[];
  service_documentation?: string;
};

const apps = ['weibo', 'gitee', 'oschina', 'bamboocloud', 'bamboocloud-simple', 'harbour'];

const json = async (url: string) => (await fetch(url)).json() as Promise<Metadata>;
const metadata = (app: string) => json(`${setup.url}/${app}/.well-known/openid-configuration`);
const path = (url: string | undefined) => String(url).slice(setup.url.length);

/** A sign-in with what is asked, by the confidential client unless told otherwise. */
async function tokens(app: string, change: Record<string, string> = {}, user = 'alice') {
  const back = await comeBack(setup, app, { user, change });
  const { body } = await redeem(setup, app, back.searchParams.get('code') as string);
  return body as Record<string, string>;
}

async function userinfo(app: string, token: string | undefined, init: RequestInit = {}): Promise<Response> {
  const { userinfo_endpoint } = await metadata(app);
  return fetch(userinfo_endpoint, { headers: { authorization: `Bearer ${token}` }, ...init });
}

/** Where the gateway itself sends the browser for a request, without going there. */
async function begun(app: string, change: Record<string, string | undefined>): Promise<URL> {
  const answer = await new Browser().request(authorizeAddress(setup, app, change));
  return new URL(answer.headers.get('location') as string);
}

describe.each(apps)('the metadata of %s', (app) => {
  it('is the same at every place where clients look', async () => {
    const found = await metadata(app);
    expect(found.issuer).toBe(`${setup.url}/${app}`);
    expect(await json(`${setup.url}/.well-known/oauth-authorization-server/${app}`)).toEqual(found);
    expect(await json(`${setup.url}/${app}/.well-known/oauth-authorization-server`)).toEqual(found);
  });

  it('has no member but those that are tried here', async () => {
    const tried = [
      'issuer',
      'authorization_endpoint',
      'token_endpoint',
      'userinfo_endpoint',
      'jwks_uri',
      'introspection_endpoint',
      'introspection_endpoint_auth_methods_supported',
      'revocation_endpoint',
      'revocation_endpoint_auth_methods_supported',
      'scopes_supported',
      'claims_supported',
      'claim_types_supported',
      'response_types_supported',
      'response_modes_supported',
      'grant_types_supported',
      'subject_types_supported',
      'id_token_signing_alg_values_supported',
      'token_endpoint_auth_methods_supported',
      'code_challenge_methods_supported',
      'ui_locales_supported',
      'authorization_response_iss_parameter_supported',
      'claims_parameter_supported',
      'request_parameter_supported',
      'request_uri_parameter_supported',
      'service_documentation',
    ];
    expect(tried).toEqual(expect.arrayContaining(Object.keys(await metadata(app))));
  });

  it('names pages and documents that are there', async () => {
    const { jwks_uri, service_documentation } = await metadata(app);
    expect((await fetch(jwks_uri)).status).toBe(200);
    if (service_documentation) expect((await fetch(service_documentation)).status).toBe(200);
  });

  it('names scopes that can be asked for and are granted, each on its own', async () => {
    const { scopes_supported } = await metadata(app);
    expect(new Set(scopes_supported).size).toBe(scopes_supported.length);
    for (const scope of scopes_supported) {
      const { scope: granted = '', error } = await tokens(app, { scope });
      expect([scope, error, granted.split(' ').includes(scope)]).toEqual([scope, undefined, true]);
    }
    expect((await begun(app, { scope: 'openid no-such-scope' })).searchParams.get('error')).toBe('invalid_scope');
  });

  it('does not call a scope granted that nothing here can honour', async () => {
    const { scopes_supported } = await metadata(app);
    const { scope = '' } = await tokens(app, { scope: 'openid profile email address phone offline_access' });
    const standard = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access'];
    const granted = scope.split(' ').filter((name) => standard.includes(name));
    expect(granted.filter((name) => !scopes_supported.includes(name))).toEqual([]);
  });

  it('names the claims that come out for one user or another, and no other comes out', async () => {
    const { scopes_supported, claims_supported, claim_types_supported } = await metadata(app);
    const scope = scopes_supported.join(' ');
    const seen = new Set<string>();
    for (const { login } of users) {
      const { id_token = '', access_token } = await tokens(app, { scope }, login);
      const claims = { ...decodeJwt(id_token), ...((await (await userinfo(app, access_token)).json()) as object) };
      for (const name of Object.keys(claims)) seen.add(name);
    }
    expect([...seen].sort()).toEqual([...claims_supported].sort());
    expect(claim_types_supported).toEqual(['normal']);
  });

  it('names the grants that work, and the others are refused as such', async () => {
    const { grant_types_supported, scopes_supported, token_endpoint } = await metadata(app);
    const { refresh_token = '' } = await tokens(app, { scope: 'openid offline_access' });
    const requests: Record<string, Record<string, string>> = {
      refresh_token: { refresh_token },
      password: { username: 'alice', password: 'password' },
      client_credentials: {},
      'urn:ietf:params:oauth:grant-type:device_code': { device_code: 'x' },
      'urn:ietf:params:oauth:grant-type:token-exchange': { subject_token: 'x' },
      'urn:ietf:params:oauth:grant-type:jwt-bearer': { assertion: 'x' },
    };
    expect(['authorization_code', ...Object.keys(requests)]).toEqual(expect.arrayContaining(grant_types_supported));
    expect(grant_types_supported.includes('refresh_token')).toBe(refresh_token !== '');
    expect(scopes_supported.includes('offline_access')).toBe(refresh_token !== '');
    for (const [grant_type, fields] of Object.entries(requests)) {
      const { status, body } = await post(setup, path(token_endpoint), { grant_type, ...fields });
      const refused = { status: 400, error: 'unsupported_grant_type' };
      const listed = grant_types_supported.includes(grant_type);
      expect({ grant_type, status, error: body.error }).toEqual({
        grant_type,
        ...(listed ? { status: 200 } : refused),
      });
    }
  });

  it('names the ways in which clients authenticate at the token endpoint', async () => {
    const { token_endpoint, token_endpoint_auth_methods_supported } = await metadata(app);
    const ways: Record<string, [client_id: string, credentials: string, fields: Record<string, string>]> = {
      client_secret_basic: ['demo', 'demo:demo-secret', {}],
      client_secret_post: ['demo', '', { client_id: 'demo', client_secret: 'demo-secret' }],
      none: ['demo-spa', '', { client_id: 'demo-spa' }],
      private_key_jwt: ['demo', '', { client_id: 'demo', client_assertion: 'x' }],
    };
    for (const [way, [client_id, credentials, fields]] of Object.entries(ways)) {
      const code = (await comeBack(setup, app, { change: { client_id } })).searchParams.get('code') as string;
      const grant = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
      const { status } = await post(setup, path(token_endpoint), { ...grant, ...fields }, credentials);
      expect([way, status]).toEqual([way, token_endpoint_auth_methods_supported.includes(way) ? 200 : 401]);
    }
  });

  it('names introspection only if it works, in the ways it names', async () => {
    const { introspection_endpoint, introspection_endpoint_auth_methods_supported: ways = [] } = await metadata(app);
    const { access_token: token = '' } = await tokens(app);
    const at = path(introspection_endpoint ?? `${setup.url}/${app}/introspect`);
    const basic = await post(setup, at, { token });
    const form = await post(setup, at, { token, client_id: 'demo', client_secret: 'demo-secret' }, '');
    const none = await post(setup, at, { token, client_id: 'demo-spa' }, '');
    if (introspection_endpoint === undefined) {
      expect(basic).toMatchObject({ status: 404, body: { error: 'invalid_request' } });
      return;
    }
    expect(ways).toEqual(['client_secret_basic', 'client_secret_post']);
    for (const { status, body } of [basic, form]) {
      expect({ status, ...body }).toMatchObject({ status: 200, active: true, iss: `${setup.url}/${app}` });
    }
    expect(none).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  it('names revocation only if it works, in the ways it names', async () => {
    const { revocation_endpoint, revocation_endpoint_auth_methods_supported: ways = [] } = await metadata(app);
    const at = path(revocation_endpoint ?? `${setup.url}/${app}/revoke`);
    if (revocation_endpoint === undefined) {
      expect(await post(setup, at, { token: 'x' })).toMatchObject({
        status: 400,
        body: { error: 'unsupported_token_type' },
      });
      return;
    }
    const requests: Record<string, [fields: Record<string, string>, credentials: string]> = {
      client_secret_basic: [{}, 'demo:demo-secret'],
      client_secret_post: [{ client_id: 'demo', client_secret: 'demo-secret' }, ''],
      none: [{ client_id: 'demo-spa' }, ''],
    };
    expect(ways.toSorted()).toEqual(Object.keys(requests));
    for (const way of ways) {
      const [fields, credentials] = requests[way] as [Record<string, string>, string];
      const { access_token: token = '' } = await tokens(app);
      expect([way, (await post(setup, at, { token, ...fields }, credentials)).status]).toEqual([way, 200]);
      expect([way, (await userinfo(app, token)).status]).toEqual([way, 401]);
    }
  });

  it('names the response types and modes that work, and the others are refused as such', async () => {
    const { response_types_supported, response_modes_supported } = await metadata(app);
    for (const response_type of ['code', 'token', 'id_token', 'code id_token', 'code token', 'none']) {
      const error = (await begun(app, { response_type })).searchParams.get('error');
      const listed = response_types_supported.includes(response_type);
      expect([response_type, error]).toEqual([response_type, listed ? null : 'unsupported_response_type']);
    }
    for (const response_mode of ['query', 'fragment', 'form_post', 'query.jwt']) {
      const error = (await begun(app, { response_mode })).searchParams.get('error');
      const listed = response_modes_supported.includes(response_mode);
      expect([response_mode, error]).toEqual([response_mode, listed ? null : 'invalid_request']);
    }
    const answer = await comeBack(setup, app, { change: { response_mode: 'query' } });
    expect(answer.searchParams.get('code')).not.toBeNull();
  });

  it('names the challenge methods that work, and the others are refused', async () => {
    const { code_challenge_methods_supported } = await metadata(app);
    for (const code_challenge_method of ['S256', 'plain', 'S512']) {
      const error = (await begun(app, { code_challenge_method })).searchParams.get('error');
      const listed = code_challenge_methods_supported.includes(code_challenge_method);
      expect([code_challenge_method, error]).toEqual([code_challenge_method, listed ? null : 'invalid_request']);
    }
  });

  it('tells what an ID token is signed with, what sub means, and that answers say who answers', async () => {
    const found = await metadata(app);
    const { id_token = '' } = await tokens(app);
    expect(found.id_token_signing_alg_values_supported).toEqual([decodeProtectedHeader(id_token).alg]);
    expect(found.subject_types_supported).toEqual(['public']);
    const back = await comeBack(setup, app, { change: { client_id: 'demo-spa' } });
    const code = back.searchParams.get('code') as string;
    const grant = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
    const other = await post(setup, `/${app}/token`, { ...grant, client_id: 'demo-spa' }, '');
    expect(decodeJwt(other.body.id_token as string).sub).toBe(decodeJwt(id_token).sub);
    expect(found.authorization_response_iss_parameter_supported).toBe(true);
    expect(back.searchParams.get('iss')).toBe(found.issuer);
  });

  it('says no to request objects, and they are refused as such; the claims parameter changes nothing', async () => {
    const found = await metadata(app);
    expect([found.request_parameter_supported, found.request_uri_parameter_supported]).toEqual([false, false]);
    const byValue = await begun(app, { request: 'eyJhbGciOiJub25lIn0.e30.' });
    expect(byValue.searchParams.get('error')).toBe('request_not_supported');
    const byReference = await begun(app, { request_uri: 'https://client.example/r' });
    expect(byReference.searchParams.get('error')).toBe('request_uri_not_supported');
    expect(found.claims_parameter_supported).toBe(false);
    const claims = JSON.stringify({ id_token: { sub: { value: 'somebody else' } } });
    expect((await begun(app, { claims })).searchParams.get('error')).toBeNull();
  });

  it('names the languages that its pages have', async () => {
    const { ui_locales_supported } = await metadata(app);
    for (const ui_locales of ui_locales_supported) {
      const page = await fetch(authorizeAddress(setup, app, { client_id: 'nobody', ui_locales }));
      expect(await page.text()).toContain(`<html lang="${ui_locales}"`);
    }
  });

  it('names a userinfo endpoint that takes a token in the header and in a form', async () => {
    const { access_token = '' } = await tokens(app);
    const byHeader = await userinfo(app, access_token);
    const body = new URLSearchParams({ access_token });
    const byForm = await userinfo(app, undefined, { method: 'POST', headers: {}, body });
    expect([byHeader.status, byForm.status]).toEqual([200, 200]);
    expect(await byForm.json()).toEqual(await byHeader.json());
  });
});

it('names no userinfo endpoint where only the token answer says who the user is', async () => {
  const provider = await openFile(file);
  const identity = provider.plan.identity
    .filter(({ id_token }) => id_token)
    .map((source) => ({ ...source, optional: false }));
  const other = await withHarbour(() => {}, { ...provider, plan: { ...provider.plan, identity } });
  onTestFinished(() => other.close());
  const found = await json(`${other.url}/harbour/.well-known/openid-configuration`);
  expect(found).not.toHaveProperty('userinfo_endpoint');
  const code = (await comeBack(other, 'harbour')).searchParams.get('code') as string;
  const { id_token, access_token } = (await redeem(other, 'harbour', code)).body as Record<string, string>;
  expect(decodeJwt(id_token as string).sub).toBe('1001');
  const headers = { authorization: `Bearer ${access_token}` };
  expect((await fetch(`${other.url}/harbour/userinfo`, { headers })).ok).toBe(false);
});
