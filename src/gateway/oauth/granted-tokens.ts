import { grantsOf } from '../../provider/authorize.ts';
import type { Json } from '../../provider/json.ts';
import { grantedScopes } from '../../provider/scopes.ts';
import type { Tokens } from '../../provider/token.ts';
import { connect } from '../connections/connect.ts';
import { issue } from '../connections/issue.ts';
import { lifetimeOf } from '../connections/rotate.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Redeemed } from './ask-for-tokens.ts';
import type { Client } from './client.ts';
import { idToken } from './id-token.ts';
import { type Identity, identify } from './identity.ts';

/** What a grant gave: the answer for the client, and beside it what the provider said, for the page that shows both. */
export interface Grant {
  answer: TokenResponse;
  raw: Json | undefined;
  identity?: Identity;
}

/** RFC 6749 §5.1 to the letter, and what the gateway adds. */
export interface TokenResponse {
  access_token?: string;
  token_type: 'Bearer';
  expires_in?: number;
  refresh_token?: string;
  scope?: string;
  id_token?: string;
  /** The connection that tokens of the gateway's own stand for. */
  connection?: string;
  /** With a provider's tokens: what the document keeps of the provider's answer. */
  upstream?: Record<string, Json>;
}

/** How a user came to sign in. */
export interface SignedIn {
  /** What the client asked for, and what the provider was asked for. */
  scope: string[];
  upstream_scope: string[];
  /** Epoch seconds. */
  auth_time: number;
  nonce?: string | undefined;
  upstream_nonce?: string | undefined;
  /** What all tokens of this sign-in belong to. */
  family: string;
}

/**
 * The answer to a client whose user signed in: with tokens of the gateway's own, which stand for a connection, or with the
 * provider's. With `openid` the user is identified, since an ID token without `sub` is none.
 */
export async function granted(
  gateway: Gateway,
  app: ServedApp,
  client: Client,
  { tokens, raw }: Redeemed,
  given: SignedIn,
): Promise<Grant> {
  const { scope, upstream_scope, nonce, auth_time, upstream_nonce } = given;
  const bearer = { ...tokens, scope: tokens.scope ?? upstream_scope, nonce: upstream_nonce };
  const identity = scope.includes('openid') ? await identify(gateway, app, bearer, 'token') : undefined;
  const signedIn = { ...given, sub: identity?.claims.sub };
  const answer = client.managed
    ? await managed(gateway, app, client, { ...tokens, kept: identity?.kept ?? tokens.kept }, signedIn)
    : upstreamAnswer(gateway, app, tokens, scope);
  if (!identity) return { answer, raw };
  const about = { client_id: client.id, nonce, auth_time, scope, access_token: answer.access_token };
  return { answer: { ...answer, id_token: await idToken(gateway, app, about, identity) }, raw, identity };
}

/** The provider's tokens in standard words. */
export function upstreamAnswer(gateway: Gateway, app: ServedApp, tokens: Tokens, requested: string[]): TokenResponse {
  const { access_token, refresh_token, expires_in, kept } = tokens;
  if (access_token !== undefined && tokens.scope) gateway.granted.set(access_token, tokens.scope);
  const scope = grantedScopes(app, requested, tokens.scope).join(' ');
  return {
    ...(access_token === undefined ? {} : { access_token }),
    token_type: 'Bearer',
    ...(expires_in === undefined ? {} : { expires_in }),
    ...(refresh_token === undefined || !grantsOf(app).includes('refresh_token') ? {} : { refresh_token }),
    ...(scope === '' ? {} : { scope }),
    ...(Object.keys(kept).length === 0 ? {} : { upstream: kept }),
  };
}

/** The provider's tokens go into the vault, and the client gets tokens that stand for them. */
async function managed(
  gateway: Gateway,
  app: ServedApp,
  { id: client_id }: Client,
  tokens: Tokens,
  given: SignedIn & { sub: string | undefined },
): Promise<TokenResponse> {
  const { family, ...signIn } = given;
  const connection = await connect(gateway, app, { ...signIn, client_id, tokens });
  const scope = grantedScopes(app, given.scope, tokens.scope);
  const at = app.root ? undefined : app.id;
  const holder = { client_id, connection_id: connection.id, app: at, scope, family };
  const own = await issue(gateway, holder, { lifetime: lifetimeOf(gateway, connection), refresh: true });
  return {
    ...own,
    token_type: 'Bearer',
    ...(scope.length === 0 ? {} : { scope: scope.join(' ') }),
    connection: connection.id,
  };
}
