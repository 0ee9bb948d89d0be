import { grantsOf } from '../../provider/authorize.ts';
import type { TokenCall } from '../../provider/plan.ts';
import type { Words } from '../../provider/request.ts';
import { understood, upstreamScopes } from '../../provider/scopes.ts';
import { newFamily } from '../connections/issue.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { askForTokens } from './ask-for-tokens.ts';
import type { Client } from './client.ts';
import { codeGrant } from './code-grant.ts';
import { missing, OAuthError } from './error.ts';
import { type Grant, granted, upstreamAnswer } from './granted-tokens.ts';

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
  if (grant_type === 'authorization_code') return codeGrant(gateway, app, client, request);
  if (grant_type === 'refresh_token') return byRefresh(gateway, app, request);
  if (grant_type === 'client_credentials') return byApp(gateway, app, client, request);
  return byPassword(gateway, app, client, request);
}

async function byRefresh(gateway: Gateway, app: ServedApp, { refresh_token, scope }: TokenRequest): Promise<Grant> {
  if (refresh_token === undefined) throw missing('refresh_token');
  const refresh = app.plan.token.refresh as TokenCall;
  const requested = scopesOf(app, scope);
  const words = { grant_type: 'refresh_token', refresh_token, ...scopeWords(app, requested) };
  const { tokens, raw } = await askForTokens(gateway, app, refresh, words, {});
  return { answer: upstreamAnswer(gateway, app, tokens, requested), raw };
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
  const redeemed = await askForTokens(gateway, app, app.plan.token, words, {});
  const signedIn = { scope: requested, upstream_scope, auth_time: gateway.now(), family: newFamily(gateway) };
  return granted(gateway, app, client, redeemed, signedIn);
}

/** The app's own token, for the operations that want it; whoever asks must be a client that can keep a secret (RFC 6749 §4.4). */
async function byApp(gateway: Gateway, app: ServedApp, client: Client, { scope }: TokenRequest): Promise<Grant> {
  if (client.secret === undefined)
    throw new OAuthError('unauthorized_client', 'client_credentials is for confidential clients');
  const requested = scopesOf(app, scope).filter((name) => name !== 'openid');
  const words = { grant_type: 'client_credentials', ...(requested.length > 0 ? { scope: requested } : {}) };
  const { tokens, raw } = await askForTokens(gateway, app, app.plan.app_token as TokenCall, words, {});
  return { answer: upstreamAnswer(gateway, app, tokens, requested), raw };
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
