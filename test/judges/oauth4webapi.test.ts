import * as oauth from 'oauth4webapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { isBackAtClient, modes, people, redirect_uri, scope } from './apps.ts';

const insecure = { [oauth.allowInsecureRequests]: true };
const client: oauth.Client = { client_id: 'demo' };

let setup: Setup;
async function discovered(path: string, algorithm: 'oidc' | 'oauth2'): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(setup.url + path);
  const response = await oauth.discoveryRequest(issuer, { algorithm, ...insecure });
  return oauth.processDiscoveryResponse(issuer, response);
}

async function signIn(as: oauth.AuthorizationServer, user: string, authentication: oauth.ClientAuth, choice: object) {
  const [verifier, state, nonce] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
  ];
  const start = new URL(as.authorization_endpoint as string);
  start.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri,
    response_type: 'code',
    scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...choice,
  }).toString();
  const pass = deciding(setup.sandbox, user);
  const { url } = await new Browser().follow(start.href, { stop: isBackAtClient, pass });
  const parameters = oauth.validateAuthResponse(as, client, url, state);
  const response = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    authentication,
    parameters,
    redirect_uri,
    verifier,
    insecure,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(as, response, insecure);
  return { tokens, claims: oauth.getValidatedIdTokenClaims(tokens) as oauth.IDToken };
}

describe.each(modes)('with $mode', ({ issuers, start }) => {
  beforeAll(async () => {
    setup = await start();
  });
  afterAll(() => setup.close());

  describe.each(issuers)('oauth4webapi at $at', ({ issuer, choice, lists, refresh, introspects, revokes }) => {
    it.each(people)('signs $login in, authenticating in the form', async ({ login, sub }) => {
      const as = await discovered(issuer, 'oauth2');
      const { tokens, claims } = await signIn(as, login, oauth.ClientSecretPost('demo-secret'), choice);
      expect(claims.sub).toContain(sub);
      const response = await oauth.userInfoRequest(as, client, tokens.access_token, insecure);
      const user = await oauth.processUserInfoResponse(as, client, claims.sub, response);
      expect(user.sub).toBe(claims.sub);
    });

    it('does all that discovery lists with HTTP Basic', async () => {
      const as = await discovered(issuer, 'oidc');
      const basic = oauth.ClientSecretBasic('demo-secret');
      let { tokens } = await signIn(as, 'alice', basic, choice);
      expect(as.grant_types_supported?.includes('refresh_token')).toBe(lists.refresh);
      expect(as.introspection_endpoint !== undefined).toBe(lists.introspection);
      expect(as.revocation_endpoint !== undefined).toBe(lists.revocation);
      if (refresh) {
        const response = await oauth.refreshTokenGrantRequest(
          as,
          client,
          basic,
          tokens.refresh_token as string,
          insecure,
        );
        tokens = await oauth.processRefreshTokenResponse(as, client, response);
      }
      if (introspects) {
        const response = await oauth.introspectionRequest(as, client, basic, tokens.access_token, insecure);
        expect(await oauth.processIntrospectionResponse(as, client, response)).toMatchObject({ active: true });
      }
      if (revokes) {
        const response = await oauth.revocationRequest(as, client, basic, tokens.access_token, insecure);
        await oauth.processRevocationResponse(response);
      }
    });
  });
});
