import { grantsOf } from '../../provider/authorize.ts';
import { MissingInput, ProviderFailure } from '../../provider/failure.ts';
import type { Json } from '../../provider/json.ts';
import type { TokenCall } from '../../provider/plan.ts';
import type { Words } from '../../provider/request.ts';
import { grantedScopes, understood, upstreamScopes } from '../../provider/scopes.ts';
import { readTokens, type Tokens, tokenRequest } from '../../provider/token.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Client } from './client.ts';
import { type Code, openCode } from './code.ts';
import { fromProvider, OAuthError } from './error.ts';
import { idToken } from './id-token.ts';
import { type Identity, identify } from './identity.ts';
import { revoke } from './revoke.ts';

/** A token request's own words (RFC 6749 §4.1.3, §4.3.2, §6). */
export interface TokenRequest {
  grant_type?: string | undefined;
  code?: string | undefined;
  redirect_uri?: string | undefined;
  code_verifier?: string | undefined;
  refresh_token?: string | undefined;
  username?: string | undefined;
  password?: string | undefined;
  scope?: string | undefined;
}

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

/**
 * Answers a token request of an authenticated client.
 * @throws OAuthError (RFC 6749 §5.2)
 */
export async function grant(gateway: Gateway, app: ServedApp, client: Client, request: TokenRequest): Promise<Grant> {
  const { grant_type } = request;
  if (grant_type === undefined) throw missing('grant_type');
  const offered = grantsOf(app);
  if (!offered.includes(grant_type)) {
    const refused = `${app.id} offers ${offered.join(', ')}, not ${JSON.stringify(grant_type)}`;
    throw new OAuthError('unsupported_grant_type', refused);
  }
  if (grant_type === 'authorization_code') return byCode(gateway, app, client, request);
  if (grant_type === 'refresh_token') return byRefresh(gateway, app, request);
  return byPassword(gateway, app, client, request);
}

/**
 * The code grant. Every binding is checked before the code counts as used, so that nobody can burn another's code. A second
 * use ends what the first one gave (RFC 6749 §4.1.2).
 */
async function byCode(gateway: Gateway, app: ServedApp, client: Client, request: TokenRequest): Promise<Grant> {
  const { code: sealed, redirect_uri, code_verifier: verifier } = request;
  if (sealed === undefined) throw missing('code');
  if (redirect_uri === undefined) throw missing('redirect_uri');
  const code = openCode(gateway, { app: app.id, client_id: client.id, code: sealed, redirect_uri, verifier });
  if (!gateway.spent.spend(code.id)) throw await reused(gateway, app, code);
  const { tokens, raw } = await redeem(gateway, app, code);
  if (!gateway.spent.gave(code.id, tokens.access_token ?? '')) throw await reused(gateway, app, code);
  const known = { ...tokens, kept: { ...code.kept, ...tokens.kept } };
  return granted(gateway, app, known, raw, { ...code, client_id: client.id });
}

async function redeem(
  gateway: Gateway,
  app: ServedApp,
  code: Code,
): Promise<{ tokens: Tokens; raw: Json | undefined }> {
  if ('tokens' in code.upstream) return code.upstream;
  const { token } = app.plan;
  const { code: upstreamCode, verifier } = code.upstream;
  try {
    const words = { grant_type: 'authorization_code', code: upstreamCode, code_verifier: verifier };
    return await call(gateway, app, token, words, code.kept);
  } catch (error) {
    if (error instanceof OAuthError && error.error === 'temporarily_unavailable') gateway.spent.unspend(code.id);
    throw error;
  }
}

async function reused(gateway: Gateway, app: ServedApp, code: Code): Promise<OAuthError> {
  const token = gateway.spent.tokenOf(code.id);
  gateway.log.warn({ app: app.id, client: code.client_id }, 'a code was used twice; what it gave is ended');
  if (token) {
    gateway.spent.end(token);
    // The provider ends it too where it can; that it cannot changes nothing for the one who presented the code again.
    if (app.plan.revoke) await revoke(gateway, app, token).catch((error: unknown) => gateway.log.warn({ err: error }));
  }
  return new OAuthError('invalid_grant', 'the code was used before; what it gave is ended');
}

async function byRefresh(gateway: Gateway, app: ServedApp, { refresh_token, scope }: TokenRequest): Promise<Grant> {
  if (refresh_token === undefined) throw missing('refresh_token');
  const refresh = app.plan.token.refresh as TokenCall;
  const requested = scopesOf(app, scope);
  const words = { grant_type: 'refresh_token', refresh_token, ...scopeWords(app, requested) };
  const { tokens, raw } = await call(gateway, app, refresh, words, {});
  return granted(gateway, app, tokens, raw, { scope: requested });
}

/** The provider's own password grant, for first-party clients that already have it; public clients get no hand on passwords. */
async function byPassword(gateway: Gateway, app: ServedApp, client: Client, request: TokenRequest): Promise<Grant> {
  const { username, password, scope } = request;
  if (client.secret === undefined)
    throw new OAuthError('unauthorized_client', 'the password grant is for confidential clients');
  if (username === undefined) throw missing('username');
  if (password === undefined) throw missing('password');
  const requested = scopesOf(app, scope);
  const upstream_scope = upstreamScopes(app.plan, requested, app.scope);
  const words = { grant_type: 'password', username, password, scope: upstream_scope };
  const { tokens, raw } = await call(gateway, app, app.plan.token, words, {});
  return granted(gateway, app, tokens, raw, { scope: requested, upstream_scope, client_id: client.id });
}

async function call(gateway: Gateway, app: ServedApp, plan: TokenCall, words: Words, kept: Record<string, Json>) {
  try {
    const answer = await gateway.send(tokenRequest(app, plan, words, kept));
    return readTokens(app, plan, answer, { words, now: gateway.now() });
  } catch (error) {
    if (error instanceof MissingInput)
      throw new OAuthError('server_error', `${app.id}: ${error.message}`, { status: 502 });
    throw error instanceof ProviderFailure ? fromProvider(error, app.id, 'token') : error;
  }
}

/** The answer to the client; with `openid` the user is identified, since an ID token without `sub` is none. */
async function granted(
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

function scopesOf(app: ServedApp, scope: string | undefined): string[] {
  const requested = (scope ?? '').split(' ').filter(Boolean);
  const unknown = requested.find((name) => !understood(app.plan, name));
  if (unknown === undefined) return requested;
  throw new OAuthError('invalid_scope', `scope ${JSON.stringify(unknown)} is not known at ${app.id}`);
}

/** A refresh names scopes only to have fewer (RFC 6749 §6). */
function scopeWords(app: ServedApp, requested: string[]): Words {
  return requested.length > 0 ? { scope: upstreamScopes(app.plan, requested) } : {};
}

function missing(parameter: string): OAuthError {
  return new OAuthError('invalid_request', `${parameter} is missing`);
}
