import { grantsOf } from '../../provider/authorize.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { type Issuer, soleApp } from '../issuer.ts';
import { appOfToken } from './app-of-token.ts';
import { appCalled, usableApps } from './choice.ts';
import { type Client, mayUse } from './client.ts';
import type { Code } from './code.ts';
import { missing, OAuthError } from './error.ts';
import type { TokenRequest } from './token.ts';

/**
 * The app of an access or refresh token that is presented at an issuer: its only one, or the one for which the issuer gave it.
 * @param client who presents it, where that is known; a token of an app that it may not use is none for it
 */
export function appAt(gateway: Gateway, issuer: Issuer, token: string, client?: Client): ServedApp | undefined {
  const app = soleApp(issuer) ?? appOfToken(gateway, token);
  return app && (client === undefined || mayUse(client, app.id)) ? app : undefined;
}

/**
 * The app that a token request is for: the issuer's only one, or the one of its code or refresh token; a grant that has neither
 * names it in `provider`.
 * @throws OAuthError (RFC 6749 §5.2) when none is named, or one that is not there for this client
 */
export function appOfGrant(
  gateway: Gateway,
  issuer: Issuer,
  client: Client,
  request: TokenRequest & { provider?: string | undefined },
): ServedApp {
  const { grant_type, code, refresh_token, provider } = request;
  const sole = soleApp(issuer);
  if (sole) return sole;
  const usable = usableApps(issuer, client);
  if (grant_type === undefined) throw missing('grant_type');
  if (!usable.some((app) => grantsOf(app).includes(grant_type))) {
    throw new OAuthError('unsupported_grant_type', `no app offers ${JSON.stringify(grant_type)}`);
  }
  if (grant_type === 'authorization_code') {
    if (code === undefined) throw missing('code');
    const id = gateway.ring.open<Code>('code', code)?.app;
    return usable.find((app) => app.id === id) ?? refused('the code is not valid or has expired');
  }
  if (grant_type === 'refresh_token') {
    if (refresh_token === undefined) throw missing('refresh_token');
    return appAt(gateway, issuer, refresh_token, client) ?? refused('the refresh token was not given by this issuer');
  }
  if (provider === undefined) throw missing('provider');
  return appCalled(usable, provider);
}

function refused(description: string): never {
  throw new OAuthError('invalid_grant', description);
}
