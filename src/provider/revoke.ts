import { bodyOf, type ProviderAnswer, truth } from './answer.ts';
import { aboutClient, failure, failureOf } from './errors.ts';
import { evaluate } from './expression.ts';
import type { Plan } from './plan.ts';
import { type App, type ProviderRequest, requestOf } from './request.ts';

type Role = NonNullable<Plan['revoke']>;

/** The request that ends a token at the provider (RFC 7009 §2.1). */
export function revocationRequest(
  app: App,
  role: Role,
  token: string,
  { hint, app_token }: { hint?: string | undefined; app_token?: string | undefined } = {},
): ProviderRequest {
  return requestOf(app, role.call, {
    words: { token, access_token: token, token_type_hint: hint, app_token },
    access_token: token,
    ...(app_token === undefined ? {} : { app_token }),
  });
}

/**
 * Reads whether a token is ended. One that the provider does not know (any more) is ended, as RFC 7009 §2.2 wants.
 * @throws ProviderFailure when the provider refused otherwise, or says that it did not work.
 */
export function readRevocation(app: App, role: Role, answer: ProviderAnswer): void {
  const body = bodyOf(role.call, answer);
  const refused = aboutClient(role.call, failureOf(app.plan, role.call.operation, answer, body));
  if (refused && refused.word !== 'invalid_token' && refused.word !== 'invalid_grant') throw refused;
  if (refused || !role.answer.revoked) return;
  if (truth(evaluate(role.answer.revoked, { answer: body })) !== true) {
    throw failure(app.plan, role.call.operation, answer, body);
  }
}
