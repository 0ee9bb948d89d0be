import { bodyOf, moment, type ProviderAnswer, scopeList, truth, wholeNumber } from './answer.ts';
import { aboutClient, failure, failureOf } from './errors.ts';
import { evaluate } from './expression.ts';
import type { Json } from './json.ts';
import type { IntrospectionMember, Plan } from './plan.ts';
import { type App, type ProviderRequest, requestOf } from './request.ts';

/** What is known of a token (RFC 7662 §2.2); times are epoch seconds. */
export type Introspection =
  | { active: false }
  | { active: true; scope?: string; username?: string; exp?: number; iat?: number; sub?: string };

type Role = NonNullable<Plan['introspect']>;

/** The request that asks the provider about a token. */
export function introspectionRequest(
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
 * Reads what the provider says of a token. Another app's token is not active: a provider that names the app closes the
 * substitution of tokens with it.
 * @throws ProviderFailure when the provider refused for any other reason than the token itself, or did not say whether the
 * token is active, or (where the document tells the place) whose it is: silence proves nothing.
 */
export function readIntrospection(app: App, role: Role, answer: ProviderAnswer, now: number) {
  const body = bodyOf(role.call, answer);
  const refused = aboutClient(role.call, failureOf(app.plan, role.call.operation, answer, body));
  if (refused && refused.word !== 'invalid_token' && refused.word !== 'invalid_grant') throw refused;
  const inactive: Introspection = { active: false };
  const found = refused ? inactive : introspectionOf(app, role, body, now);
  if (!found) throw failure(app.plan, role.call.operation, answer, body);
  return { introspection: found, raw: body };
}

function introspectionOf(app: App, role: Role, body: Json | undefined, now: number): Introspection | undefined {
  const read = (member: IntrospectionMember) =>
    evaluate(role.answer[member] ?? { pointer: [member] }, { answer: body, words: { client_id: app.client_id } });
  const owner = read('client_id');
  const active = truth(read('active'));
  if (active === undefined || body === undefined) return undefined;
  if (!active) return { active: false };
  if (owner === undefined && role.answer.client_id) return undefined;
  if (owner !== undefined && String(owner) !== app.client_id) return { active: false };
  const left = wholeNumber(read('expires_in'));
  const exp = moment(read('exp')) ?? (left === undefined ? undefined : now + left);
  if (exp !== undefined && exp <= now) return { active: false };
  const iat = moment(read('iat'));
  const sub = read('sub');
  const username = read('username');
  const scope = scopeList(read('scope'));
  return {
    active: true,
    ...(scope ? { scope: scope.join(' ') } : {}),
    ...(username === undefined ? {} : { username: String(username) }),
    ...(exp === undefined ? {} : { exp }),
    ...(iat === undefined ? {} : { iat }),
    ...(sub === undefined ? {} : { sub: String(sub) }),
  };
}
