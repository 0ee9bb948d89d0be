import { randomBytes } from 'node:crypto';
import type { Context } from '../../contract/contract.ts';
import { authorizeUrl } from '../../provider/authorize.ts';
import { MissingInput } from '../../provider/failure.ts';
import { upstreamScopes } from '../../provider/scopes.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { appsIn, type Issuer } from '../issuer.ts';
import { refusalUrl } from './answer-url.ts';
import { type AuthorizationRequest, checkRequest } from './authorization-request.ts';
import { candidates, tokenless, usableApps } from './choice.ts';
import { type Client, isRegistered } from './client.ts';
import { challengeOf } from './code.ts';
import { OAuthError } from './error.ts';
import { remember, type Transaction } from './transaction.ts';

/** Where a request leads: to an address, or to a page on which the user chooses one of several apps. */
export type Step = { location: string } | Choice;

/** A request that is in order and that more than one app could answer. */
export interface Choice {
  client: Client;
  apps: ServedApp[];
}

/**
 * Answers an authorization request: the browser goes on to the provider or, with an error that the client may know, back to
 * the client; or the user is asked for an app.
 * @throws OAuthError when there is no address that may be redirected to; it is to be shown as a page.
 */
export function authorize(gateway: Gateway, issuer: Issuer, request: AuthorizationRequest, ctx: Context): Step {
  const client = clientOf(gateway, issuer, request);
  try {
    checkRequest(client, request);
    const apps = candidates(issuer, client, request, scopeOf(request));
    const [app, ...others] = apps;
    return app && others.length === 0 ? { location: begin(gateway, app, client, request, ctx) } : { client, apps };
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return { location: refusalUrl(issuer, request, error) };
  }
}

/** Begins a sign-in for a request that is in order: the address at the provider. */
export function begin(
  gateway: Gateway,
  app: ServedApp,
  client: Client,
  request: AuthorizationRequest,
  ctx: Context,
): string {
  const transaction = transactionOf(client, app, request);
  const url = upstreamUrl(app, transaction, request, wantsRefresh(client, transaction.scope));
  remember(gateway, app, ctx, transaction);
  return url;
}

function clientOf(gateway: Gateway, issuer: Issuer, { client_id, redirect_uri }: AuthorizationRequest): Client {
  const page = (error: string, description: string, reason: string) => new OAuthError(error, description, { reason });
  const client = client_id === undefined ? undefined : gateway.clients.get(client_id);
  if (!client) throw page('invalid_client', 'client_id is missing or not known here', 'unknown_client');
  if (redirect_uri === undefined) throw page('invalid_request', 'redirect_uri is missing', 'missing_redirect_uri');
  if (redirect_uri.includes('#') || !isRegistered(client, redirect_uri)) {
    throw page('invalid_request', 'redirect_uri is not one that the client registered', 'redirect_uri_mismatch');
  }
  if (usableApps(issuer, client).length === 0) {
    const apps = issuer.apps.map(({ id }) => id).join(', ');
    const why = issuer.apps.every(tokenless) ? ', which gives no token per user: that takes `tokens: managed`' : '';
    throw page('unauthorized_client', `client ${client.id} may not use app ${apps}${why}`, 'unauthorized_client');
  }
  return client;
}

function transactionOf(client: Client, app: ServedApp, request: AuthorizationRequest): Transaction {
  const { state, nonce, code_challenge } = request;
  const scope = scopeOf(request);
  return {
    issuer: app.issuer,
    app: app.id,
    client_id: client.id,
    redirect_uri: request.redirect_uri as string,
    ...(state === undefined ? {} : { client_state: state }),
    ...(nonce === undefined ? {} : { nonce }),
    scope,
    ...(code_challenge === undefined ? {} : { code_challenge }),
    state: random(),
    verifier: random(),
    upstream_nonce: random(),
    upstream_scope: upstreamScopes(
      app.plan,
      wantsRefresh(client, scope) ? [...scope, 'offline_access'] : scope,
      app.scope,
    ),
  };
}

/** A refresh token is wanted by who asks for offline access, and for every connection that the gateway keeps. */
function wantsRefresh({ managed }: Client, scope: string[]): boolean {
  return managed || scope.includes('offline_access');
}

function scopeOf({ scope }: AuthorizationRequest): string[] {
  return listOf(scope) ?? [];
}

function listOf(text: string | undefined): string[] | undefined {
  return text?.split(' ').filter(Boolean);
}

function upstreamUrl(
  app: ServedApp,
  transaction: Transaction,
  request: AuthorizationRequest,
  offline: boolean,
): string {
  // Whoever limits the age of a sign-in wants a fresh one, and no provider can tell the age of the old.
  const prompt = request.prompt ?? (request.max_age === undefined ? undefined : 'login');
  try {
    return authorizeUrl(app, {
      response_type: 'code',
      scope: transaction.upstream_scope,
      state: transaction.state,
      nonce: transaction.upstream_nonce,
      code_challenge: challengeOf(transaction.verifier),
      code_challenge_method: 'S256',
      prompt: listOf(prompt),
      ui_locales: listOf(request.ui_locales),
      display: request.display,
      max_age: request.max_age,
      login_hint: request.login_hint,
      acr_values: app.root ? appsIn(request.acr_values).others.join(' ') || undefined : request.acr_values,
      id_token_hint: request.id_token_hint,
      ...(offline ? { access_type: 'offline' } : {}),
    });
  } catch (cause) {
    if (cause instanceof MissingInput) throw new OAuthError('server_error', `${app.id}: ${cause.message}`, { cause });
    throw cause;
  }
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
