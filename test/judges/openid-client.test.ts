import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { isBackAtClient, modes, people, redirect_uri, scope } from './apps.ts';

let setup: Setup;
/** Discovery by the issuer's address alone; signatures of ID tokens are checked against the published keys. */
async function discovered(path: string, id = 'demo', secret: string | null = 'demo-secret') {
  const authentication = secret === null ? client.None() : undefined;
  const issuer = new URL(setup.url + path);
  const config = await client.discovery(issuer, id, secret ?? undefined, authentication, {
    execute: [client.allowInsecureRequests],
  });
  client.enableNonRepudiationChecks(config);
  return config;
}

async function signIn(config: client.Configuration, user: string, choice: object, decision?: 'deny') {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
  const start = client.buildAuthorizationUrl(config, {
    redirect_uri,
    scope,
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
    ...choice,
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

describe.each(modes)('with $mode', ({ issuers, start }) => {
  beforeAll(async () => {
    setup = await start();
  });
  afterAll(() => setup.close());

  describe.each(issuers)('openid-client at $at', (judged) => {
    const { app, issuer, choice, refresh, password, ownToken, introspects, revokes } = judged;

    it.each(people)('signs $login in and reads who that is', async ({ login, sub, name }) => {
      const config = await discovered(issuer);
      const tokens = await signIn(config, login, choice);
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
      const tokens = await signIn(await discovered(issuer, 'demo-spa', null), 'alice', choice);
      expect(tokens.claims()?.sub).toContain('1001');
    });

    it('is told in standard words when the user denies', async () => {
      const refusal = signIn(await discovered(issuer), 'alice', choice, 'deny');
      await expect(refusal).rejects.toMatchObject({ error: 'access_denied' });
    });

    if (refresh)
      it('refreshes, and again with what the refresh gave', async () => {
        const config = await discovered(issuer);
        const first = await signIn(config, 'alice', choice);
        const second = await client.refreshTokenGrant(config, first.refresh_token as string);
        expect(second.access_token).not.toBe(first.access_token);
        const third = await client.refreshTokenGrant(config, second.refresh_token ?? (first.refresh_token as string));
        const user = await client.fetchUserInfo(config, third.access_token, client.skipSubjectCheck);
        expect(user.sub).toContain('1001');
      });

    if (password)
      it('takes a user name and password where the provider does', async () => {
        const config = await discovered(issuer);
        const tokens = await client.genericGrantRequest(config, 'password', {
          username: 'alice',
          password: 'password',
          scope,
          ...choice,
        });
        const user = await client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck);
        expect(user.sub).toContain('1001');
      });

    if (ownToken)
      it('gets the app’s own token, which calls what wants it', async () => {
        const config = await discovered(issuer);
        const { access_token } = await client.clientCredentialsGrant(config, choice);
        const address = new URL(`${setup.url}/${app}/api/api/v2/tenant/users?offset=0&limit=10&org_id=`);
        const answer = await client.fetchProtectedResource(config, access_token, address, 'GET');
        expect(await answer.json()).toMatchObject({ users: expect.any(Array) });
      });

    if (introspects)
      it('introspects a token that is good and one that is not', async () => {
        const config = await discovered(issuer);
        const tokens = await signIn(config, 'alice', choice);
        expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({ active: true });
        expect(await client.tokenIntrospection(config, 'no-such-token')).toEqual({ active: false });
      });

    if (revokes)
      it('revokes a token, which then is good for nothing', async () => {
        const config = await discovered(issuer);
        const tokens = await signIn(config, 'alice', choice);
        await client.tokenRevocation(config, tokens.access_token);
        expect(await client.tokenIntrospection(config, tokens.access_token)).toEqual({ active: false });
        const userinfo = client.fetchUserInfo(config, tokens.access_token, client.skipSubjectCheck);
        await expect(userinfo).rejects.toMatchObject({
          cause: [{ scheme: 'bearer', parameters: { error: 'invalid_token' } }],
        });
      });
  });
});
