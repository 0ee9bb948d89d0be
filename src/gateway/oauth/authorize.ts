import { randomBytes } from 'node:crypto';
import type { Context } from '../../contract/contract.ts';
import { authorizeUrl } from '../../provider/authorize.ts';
import { MissingInput } from '../../provider/failure.ts';
import { upstreamScopes } from '../../provider/scopes.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { type AuthorizationRequest, checkRequest } from './authorization-request.ts';
import { type Client, isRegistered, mayUse } from './client.ts';
import { challengeOf } from './code.ts';
import { OAuthError } from './error.ts';
import { remember, type Transaction } from './transaction.ts';

/**
 * Begins a sign-in: the address to which the browser goes next, at the provider or, for an error that the client may know,
 * back at the client.
 * @param known the client, where it is not one of the configured ones
 * @throws OAuthError when there is no address that may be redirected to; it is to be shown as a page.
 */
export function authorize(
  gateway: Gateway,
  app: ServedApp,
  request: AuthorizationRequest,
  ctx: Context,
  known?: Client,
): string {
  const client = clientOf(gateway, app, request, known);
  const redirect_uri = request.redirect_uri as string;
  try {
    const transaction = begin(client, app, request, redirect_uri);
    const url = upstreamUrl(app, transaction, request);
    remember(gateway, app, ctx, transaction);
    return url;
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return answerUrl(app, redirect_uri, {
      error: error.error,
      error_description: error.message,
      state: request.state,
    });
  }
}

/** The address of an answer to a client; `iss` says which issuer answers (RFC 9207), against mix-up. */
export function answerUrl(
  app: ServedApp,
  redirect_uri: string,
  parameters: Record<string, string | undefined>,
): string {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries({ ...parameters, iss: app.issuer })) {
    if (value !== undefined) url.searchParams.append(name, value);
  }
  return url.href;
}

function clientOf(
  gateway: Gateway,
  app: ServedApp,
  { client_id, redirect_uri }: AuthorizationRequest,
  known: Client | undefined,
): Client {
  const page = (error: string, description: string, reason: string) => new OAuthError(error, description, { reason });
  const client = known ?? (client_id === undefined ? undefined : gateway.clients.get(client_id));
  if (!client) throw page('invalid_client', 'client_id is missing or not known here', 'unknown_client');
  if (redirect_uri === undefined) throw page('invalid_request', 'redirect_uri is missing', 'missing_redirect_uri');
  if (redirect_uri.includes('#') || !isRegistered(client, redirect_uri)) {
    throw page('invalid_request', 'redirect_uri is not one that the client registered', 'redirect_uri_mismatch');
  }
  if (!mayUse(client, app.id)) {
    throw page('unauthorized_client', `client ${client.id} may not use app ${app.id}`, 'unauthorized_client');
  }
  return client;
}

function begin(client: Client, app: ServedApp, request: AuthorizationRequest, redirect_uri: string): Transaction {
  const { state, nonce, code_challenge } = request;
  const scope = (request.scope ?? '').split(' ').filter(Boolean);
  checkRequest(client, app, request, scope);
  return {
    app: app.id,
    client_id: client.id,
    redirect_uri,
    ...(state === undefined ? {} : { client_state: state }),
    ...(nonce === undefined ? {} : { nonce }),
    scope,
    ...(code_challenge === undefined ? {} : { code_challenge }),
    state: random(),
    verifier: random(),
    upstream_nonce: random(),
    upstream_scope: upstreamScopes(app.plan, scope, app.scope),
  };
}

function upstreamUrl(app: ServedApp, transaction: Transaction, request: AuthorizationRequest): string {
  const list = (text: string | undefined) => text?.split(' ').filter(Boolean);
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
      prompt: list(prompt),
      ui_locales: list(request.ui_locales),
      display: request.display,
      max_age: request.max_age,
      login_hint: request.login_hint,
      acr_values: request.acr_values,
      id_token_hint: request.id_token_hint,
      ...(transaction.scope.includes('offline_access') ? { access_type: 'offline' } : {}),
    });
  } catch (cause) {
    if (cause instanceof MissingInput) throw new OAuthError('server_error', `${app.id}: ${cause.message}`, { cause });
    throw cause;
  }
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
