import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { apps, isBackAtClient, people, redirect_uri, scope } from './apps.ts';

let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

/** Discovery by the issuer's address alone; signatures of ID tokens are checked against the published keys. */
async function discovered(app: string, id = 'demo', secret: string | null = 'demo-secret') {
  const authentication = secret === null ? client.None() : undefined;
  const issuer = new URL(`${setup.url}/${app}`);
  const config = await client.discovery(issuer, id, secret ?? undefined, authentication, {
    execute: [client.allowInsecureRequests],
  });
  client.enableNonRepudiationChecks(config);
  return config;
}

async function signIn(config: client.Configuration, user: string, decision?: 'deny') {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
  const start = client.buildAuthorizationUrl(config, {
    redirect_uri,
    scope,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const pass = deciding(setup.sandbox, user, decision);
  const { url } = await new Browser().follow(start.href, { stop: isBackAtClient, pass });
  return client.authorizationCodeGrant(config, url, {
    pkceCodeVerifier,
    expectedState,
    expectedNonce,
    idTokenExpected: true,
  });
}

describe.each(apps)('openid-client at $app', ({ app, refresh, password, ownToken, introspects, revokes }) => {
  it.each(people)('signs $login in and reads who that is', async ({ login, sub, name }) => {
    const config = await discovered(app);
    const tokens = await signIn(config, login);
    const claims = tokens.claims();
    expect(claims?.sub).toContain(sub);
    expect(tokens.token_type).toBe('bearer');
    expect(tokens.expires_in).toBeGreaterThan(0);
    const user = await client.fetchUserInfo(config, tokens.access_token, claims?.sub as string);
    expect(`${user.name} ${user.preferred_username}`).toMatch(name);
    if (login === 'noemail') expect(user).not.toHaveProperty('email');
    else expect(user.email).toBe(`${login}@mail.example`);
  });

  it('signs in as a public client with PKCE alone', async () => {
    const tokens = await signIn(await discovered(app, 'demo-spa', null), 'alice');
    expect(tokens.claims()?.sub).toContain('1001');
  });

  it('is told in standard words when the user denies', async () => {
    const refusal = signIn(await discovered(app), 'alice', 'deny');
    await expect(refusal).rejects.toMatchObject({ error: 'access_denied' });
  });

  if (refresh)
    it('refreshes, and again with what the refresh gave', async () => {
      const config = await discovered(app);
      const first = await signIn(config, 'alice');
      const second = await client.refreshTokenGrant(config, first.refresh_token as string);
      expect(second.access_token).not.toBe(first.access_token);
      const third = await client.refreshTokenGrant(config, second.refresh_token ?? (first.refresh_token as string));
      const user = await client.fetchUserInfo(config, third.access_token, client.skipSubjectCheck);
      expect(user.sub).toContain('1001');
    });

  if (password)
    it('takes a user name and password where the provider does', async () => {
      const config = await discovered(app);
      const tokens = await client.genericGrantRequest(config, 'password', {
        username: 'alice',
        password: 'password',
        scope,
      });
      const user = await client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck);
      expect(user.sub).toContain('1001');
    });

  if (ownToken)
    it('gets the app’s own token, which calls what wants it', async () => {
      const config = await discovered(app);
      const { access_token } = await client.clientCredentialsGrant(config);
      const address = new URL(`${setup.url}/${app}/api/api/v2/tenant/users?offset=0&limit=10&org_id=`);
      const answer = await client.fetchProtectedResource(config, access_token, address, 'GET');
      expect(await answer.json()).toMatchObject({ users: expect.any(Array) });
    });

  if (introspects)
    it('introspects a token that is good and one that is not', async () => {
      const config = await discovered(app);
      const tokens = await signIn(config, 'alice');
      expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({ active: true });
      expect(await client.tokenIntrospection(config, 'no-such-token')).toEqual({ active: false });
    });

  if (revokes)
    it('revokes a token, which then is good for nothing', async () => {
      const config = await discovered(app);
      const tokens = await signIn(config, 'alice');
      await client.tokenRevocation(config, tokens.access_token);
      expect(await client.tokenIntrospection(config, tokens.access_token)).toEqual({ active: false });
      const userinfo = client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck);
      await expect(userinfo).rejects.toMatchObject({
        cause: [{ scheme: 'bearer', parameters: { error: 'invalid_token' } }],
      });
    });
});
