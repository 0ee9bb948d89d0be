import type { Context } from '../../contract/contract.ts';
import { type Callback, readCallback } from '../../provider/authorize.ts';
import { ProviderFailure } from '../../provider/failure.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { answerUrl } from './answer-url.ts';
import { sealCode } from './code.ts';
import { fromProvider, OAuthError } from './error.ts';
import { inspect } from './introspect.ts';
import { recall, type Transaction } from './transaction.ts';

/**
 * Ends the browser's visit at the provider: the address at the client, with a code or an error.
 * @throws OAuthError, to be shown as a page, when this browser did not begin this sign-in at this app, or it has expired.
 */
export async function callback(
  gateway: Gateway,
  app: ServedApp,
  parameters: Record<string, string>,
  ctx: Context,
): Promise<string> {
  const answer = readCallback(app, parameters, gateway.now());
  if (answer.state === undefined) return startedElsewhere(gateway, app, answer);
  const transaction = recall(gateway, app, ctx, answer.state);
  if (!transaction) {
    throw new OAuthError('invalid_request', 'this browser has no sign-in under way with this state at this app', {
      reason: 'transaction_missing',
    });
  }
  const reply = await replyTo(gateway, app, answer, transaction);
  return answerUrl(transaction.issuer, transaction.redirect_uri, { ...reply, state: transaction.client_state });
}

/**
 * An answer without `state` was not asked for by this gateway: a sign-in that began at the provider, or a forgery. Its code is
 * never used; the user is sent where a sign-in begins anew (OpenID Connect Core §4).
 */
function startedElsewhere(gateway: Gateway, app: ServedApp, answer: Callback): string {
  if (app.initiate_login_uri !== undefined) return answerUrl(app.issuer, app.initiate_login_uri, {});
  if (gateway.home && 'code' in answer) return `${app.issuer}/sign-in`;
  throw new OAuthError(
    'invalid_request',
    'the answer has no state, so it does not belong to a sign-in of this gateway',
    {
      reason: 'state_missing',
    },
  );
}

async function replyTo(
  gateway: Gateway,
  app: ServedApp,
  answer: Callback,
  transaction: Transaction,
): Promise<Record<string, string>> {
  const { issuer, client_id, redirect_uri, code_challenge, nonce, scope, upstream_scope, upstream_nonce } = transaction;
  const { kept } = answer;
  const auth_time = gateway.now();
  const at = { issuer, app: app.id, client_id, redirect_uri };
  const bound = { ...at, code_challenge, nonce, scope, upstream_scope, auth_time, kept };
  const seal = (upstream: Parameters<typeof sealCode>[1]['upstream']) => ({
    code: sealCode(gateway, { ...bound, upstream_nonce, upstream } as Parameters<typeof sealCode>[1]),
  });
  if ('code' in answer) return seal({ code: answer.code, verifier: transaction.verifier });
  if ('tokens' in answer) {
    const stolen = await belongsToAnother(gateway, app, answer.tokens.access_token);
    return stolen ?? seal({ tokens: answer.tokens, raw: answer.raw });
  }
  // A provider that returns the state and nothing else tells that the user said no.
  const error = 'failure' in answer ? fromProvider(answer.failure, app.id, 'authorize') : denied(app);
  return { error: error.error, error_description: error.message };
}

/**
 * An implicit answer carries no proof that the token was made for this app: where the provider can say whose it is, it is
 * asked, so that a token taken from another app signs nobody in (RFC 9700 §2.1.2).
 */
async function belongsToAnother(gateway: Gateway, app: ServedApp, token: string | undefined) {
  if (!app.plan.introspect || token === undefined) return undefined;
  try {
    const { active } = await inspect(gateway, app, token);
    return active ? undefined : { error: 'access_denied', error_description: `${app.id}: the token is not this app's` };
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    const told = error.cause instanceof ProviderFailure ? fromProvider(error.cause, app.id, 'authorize') : error;
    return { error: told.error, error_description: told.message };
  }
}

function denied(app: ServedApp): OAuthError {
  return new OAuthError('access_denied', `${app.id}: the user did not approve`);
}
