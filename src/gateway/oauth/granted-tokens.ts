import { grantsOf } from '../../provider/authorize.ts';
import type { Json } from '../../provider/json.ts';
import { grantedScopes } from '../../provider/scopes.ts';
import type { Tokens } from '../../provider/token.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Code } from './code.ts';
import { idToken } from './id-token.ts';
import { type Identity, identify } from './identity.ts';

/** What a grant gave: the answer for the client, and beside it what the provider said, for the page that shows both. */
export interface Grant {
  answer: TokenResponse;
  raw: Json | undefined;
  identity?: Identity;
}

/** RFC 6749 §5.1 to the letter; `upstream` has what the document keeps of the provider's answer. */
export interface TokenResponse {
  access_token?: string;
  token_type: 'Bearer';
  expires_in?: number;
  refresh_token?: string;
  scope?: string;
  id_token?: string;
  upstream?: Record<string, Json>;
}

/** The answer to the client; with `openid` the user is identified, since an ID token without `sub` is none. */
export async function granted(
  gateway: Gateway,
  app: ServedApp,
  tokens: Tokens,
  raw: Json | undefined,
  given: Partial<Pick<Code, 'client_id' | 'nonce' | 'auth_time' | 'upstream_nonce' | 'upstream_scope'>> & {
    scope: string[];
  },
): Promise<Grant> {
  const { access_token, refresh_token, expires_in, kept } = tokens;
  if (access_token !== undefined && tokens.scope) gateway.granted.set(access_token, tokens.scope);
  const scope = grantedScopes(app, given.scope, tokens.scope).join(' ');
  const answer: TokenResponse = {
    ...(access_token === undefined ? {} : { access_token }),
    token_type: 'Bearer',
    ...(expires_in === undefined ? {} : { expires_in }),
    ...(refresh_token === undefined || !grantsOf(app).includes('refresh_token') ? {} : { refresh_token }),
    ...(scope === '' ? {} : { scope }),
    ...(Object.keys(kept).length === 0 ? {} : { upstream: kept }),
  };
  if (!given.scope.includes('openid') || given.client_id === undefined) return { answer, raw };
  const scopes = { scope: tokens.scope ?? given.upstream_scope };
  const identity = await identify(gateway, app, { ...tokens, ...scopes, nonce: given.upstream_nonce }, 'token');
  const { client_id, nonce, auth_time } = given;
  const id_token = await idToken(
    gateway,
    app,
    { client_id, nonce, auth_time, scope: given.scope, access_token },
    identity,
  );
  return { answer: { ...answer, id_token }, raw, identity };
}
