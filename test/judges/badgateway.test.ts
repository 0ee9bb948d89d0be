import { generateCodeVerifier, OAuth2Client } from '@badgateway/oauth2-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { isBackAtClient, modes, redirect_uri, scope } from './apps.ts';

let setup: Setup;
/** The issuer's address is all it gets; the rest it reads from RFC 8414's metadata. */
function configured(issuer: string, clientSecret: string | undefined = 'demo-secret', clientId = 'demo'): OAuth2Client {
  const discoveryEndpoint = `${setup.url}/.well-known/oauth-authorization-server${issuer}`;
  return new OAuth2Client({
    server: setup.url + issuer,
    clientId,
    discoveryEndpoint,
    ...(clientSecret ? { clientSecret } : {}),
  });
}

async function signIn(client: OAuth2Client, extraParams: Record<string, string>, decision?: 'deny') {
  const [state, codeVerifier] = ['s-1', await generateCodeVerifier()];
  const start = await client.authorizationCode.getAuthorizeUri({
    redirectUri: redirect_uri,
    state,
    codeVerifier,
    scope: scope.split(' '),
    extraParams,
  });
  const pass = deciding(setup.sandbox, 'alice', decision);
  const { url } = await new Browser().follow(start, { stop: isBackAtClient, pass });
  return client.authorizationCode.getTokenFromCodeRedirect(url, { redirectUri: redirect_uri, state, codeVerifier });
}

describe.each(modes)('with $mode', ({ issuers, start }) => {
  beforeAll(async () => {
    setup = await start();
  });
  afterAll(() => setup.close());

  describe.each(issuers)('@badgateway/oauth2-client at $at', (judged) => {
    const { issuer, choice, refresh, password, introspects, revokes } = judged;

    it('signs in by discovery, and does what the provider can do', async () => {
      const client = configured(issuer);
      let token = await signIn(client, choice);
      expect(token.expiresAt).toBeGreaterThan(Date.now());
      if (refresh) token = await client.refreshToken(token);
      if (introspects) expect(await client.introspect(token)).toMatchObject({ active: true });
      const headers = { authorization: `Bearer ${token.accessToken}` };
      const response = await fetch(`${setup.url}${issuer}/userinfo`, { headers });
      expect(await response.json()).toMatchObject({ sub: expect.stringContaining('1001') });
      if (revokes) await client.revoke(token);
    });

    it('is told in standard words when the user denies', async () => {
      await expect(signIn(configured(issuer), choice, 'deny')).rejects.toMatchObject({ oauth2Code: 'access_denied' });
    });

    if (password)
      it('takes a user name and password', async () => {
        const token = await configured(issuer).password({
          username: 'alice',
          password: 'password',
          scope: scope.split(' '),
          ...choice,
        });
        expect(token.accessToken).toEqual(expect.any(String));
      });
  });
});
