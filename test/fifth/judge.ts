import * as client from 'openid-client';
import { Browser, deciding } from '../support/browser.ts';
import { redirect_uri } from '../support/visit.ts';

/** openid-client, told nothing but the issuer; it checks the signatures of ID tokens against the published keys. */
export async function discovered(
  issuer: string,
  id = 'demo',
  secret: string | null = 'demo-secret',
): Promise<client.Configuration> {
  const authentication = secret === null ? client.None() : undefined;
  const options = { execute: [client.allowInsecureRequests] };
  const config = await client.discovery(new URL(issuer), id, secret ?? undefined, authentication, options);
  client.enableNonRepudiationChecks(config);
  return config;
}

/**
 * A sign-in with PKCE and nonce.
 * @param asks addresses that begin so are where the user decides
 */
export async function signIn(config: client.Configuration, asks: string, user = 'alice', decision?: 'deny') {
  const pkceCodeVerifier = client.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()];
  const begin = client.buildAuthorizationUrl(config, {
    redirect_uri,
    scope: 'openid profile email phone offline_access',
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: 'S256',
  });
  const stop = (url: URL) => url.href.startsWith(redirect_uri);
  const pass = deciding(asks, user, decision);
  const { url, response } = await new Browser().follow(begin.href, { stop, pass });
  if (response) throw new Error(`stopped at ${url}: ${response.status} ${await response.text()}`);
  const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
  return client.authorizationCodeGrant(config, url, checks);
}
