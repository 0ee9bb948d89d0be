import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { redirect_uri } from '../support/visit.ts';

/** A sign-in as a strict client of somebody else's sees it. */
export interface SignedIn {
  sub: string;
  /** The answer of userinfo, or the ID token's claims where the provider has nothing else. */
  user: Record<string, unknown>;
  tokens: { access_token: string; refresh_token?: string | undefined };
}

/** A client that knows the issuer's address, its own credentials, and the standards. */
export type StrictClient = (setup: Setup, app: string, user: string, decision?: 'deny') => Promise<SignedIn>;

const scope = 'openid profile email';
const insecure = { [oauth.allowInsecureRequests]: true };
const isBack = (url: URL) => url.href.startsWith(redirect_uri);

async function decided({ sandbox }: Setup, start: string, user: string, decision?: 'deny'): Promise<URL> {
  const { url, response } = await new Browser().follow(start, {
    stop: isBack,
    pass: deciding(sandbox, user, decision),
  });
  if (response) throw new Error(`stopped at ${url}: ${response.status} ${(await response.text()).slice(0, 1000)}`);
  return url;
}

/** oauth4webapi: discovery as OAuth 2, client authentication in the form, every signature checked. */
export const oauth4webapi: StrictClient = async (setup, app, user, decision) => {
  const issuer = new URL(`${setup.url}/${app}`);
  const discovery = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...insecure });
  const as = await oauth.processDiscoveryResponse(issuer, discovery);
  const client: oauth.Client = { client_id: 'demo' };
  const [verifier, state, nonce] = [
    oauth.generateRandomCodeVerifier(),
    oauth.generateRandomState(),
    oauth.generateRandomNonce(),
  ];
  const start = new URL(as.authorization_endpoint as string);
  start.search = new URLSearchParams({
    ...{ client_id: client.client_id, redirect_uri, response_type: 'code', scope, state, nonce },
    ...{ code_challenge: await oauth.calculatePKCECodeChallenge(verifier), code_challenge_method: 'S256' },
  }).toString();
  const back = oauth.validateAuthResponse(as, client, await decided(setup, start.href, user, decision), state);
  const authentication = oauth.ClientSecretPost('demo-secret');
  const answer = await oauth.authorizationCodeGrantRequest(
    as,
    client,
    authentication,
    back,
    redirect_uri,
    verifier,
    insecure,
  );
  const tokens = await oauth.processAuthorizationCodeResponse(as, client, answer, {
    expectedNonce: nonce,
    requireIdToken: true,
  });
  await oauth.validateApplicationLevelSignature(as, answer, insecure);
  const claims = oauth.getValidatedIdTokenClaims(tokens) as oauth.IDToken;
  const { sub } = claims;
  if (as.userinfo_endpoint === undefined) return { sub, tokens, user: claims };
  const response = await oauth.userInfoRequest(as, client, tokens.access_token, insecure);
  return { sub, tokens, user: await oauth.processUserInfoResponse(as, client, sub, response) };
};

/** openid-client: discovery as OpenID Connect, HTTP Basic, ID tokens checked against the published keys. */
export const openidClient: StrictClient = async (setup, app, user, decision) => {
  const { config, sub, tokens } = await granted(setup, app, user, decision);
  if (config.serverMetadata().userinfo_endpoint === undefined) return { sub, tokens, user: tokens.claims() ?? {} };
  return { sub, tokens, user: await openid.fetchUserInfo(config, tokens.access_token, sub) };
};

/** The same as far as the tokens. */
export async function granted(setup: Setup, app: string, user: string, decision?: 'deny') {
  const config = await discovered(setup, app);
  const pkceCodeVerifier = openid.randomPKCECodeVerifier();
  const [expectedState, expectedNonce] = [openid.randomState(), openid.randomNonce()];
  const start = openid.buildAuthorizationUrl(config, {
    ...{ redirect_uri, scope, state: expectedState, nonce: expectedNonce, code_challenge_method: 'S256' },
    code_challenge: await openid.calculatePKCECodeChallenge(pkceCodeVerifier),
  });
  const back = await decided(setup, start.href, user, decision);
  const checks = { pkceCodeVerifier, expectedState, expectedNonce, idTokenExpected: true };
  const tokens = await openid.authorizationCodeGrant(config, back, checks);
  const { sub } = tokens.claims() as openid.IDToken;
  return { config, sub, tokens };
}

/** What openid-client knows of an app after discovery. */
export async function discovered({ url }: Setup, app: string): Promise<openid.Configuration> {
  const authentication = openid.ClientSecretBasic('demo-secret');
  const execute = [openid.allowInsecureRequests, openid.enableNonRepudiationChecks];
  return openid.discovery(new URL(`${url}/${app}`), 'demo', undefined, authentication, { execute });
}
