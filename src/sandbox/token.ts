import { createHash } from 'node:crypto';
import type { TokenCall } from '../provider/plan.ts';
import type { Asked, Reply } from './asked.ts';
import { has } from './backwards.ts';
import { clientOf } from './client.ts';
import type { Told } from './examples.ts';
import type { Code, Grant, Token } from './grants.ts';
import { formOfExample } from './media.ts';
import type { Play, Registration } from './play.ts';
import { isSuccess } from './refusals.ts';
import { issued, showsIdToken, wantsIdToken } from './token-answer.ts';
import { password, userOf, users } from './users.ts';
import { carrying, type Said } from './words.ts';

/** A grant that was accepted, or the name of the condition that failed. */
type Outcome = { grant: Grant; kind: string; used?: Token } | string;

/** The token endpoint (RFC 6749 §3.2): client, grant, then the documented success with fresh tokens placed in it. */
export async function token(play: Play, asked: Asked): Promise<Reply> {
  const client = clientOf(play, asked);
  if (typeof client === 'string') return { refuse: client };
  const outcome = accepted(play, asked, client);
  if (typeof outcome === 'string') return { refuse: outcome };
  const { grant, kind, used } = outcome;
  const call = asked.operation.token ?? play.plan.token;
  const told = asked.template ?? templateFor(play, asked, call, grant, kind);
  if (!told) return { refuse: 'server_error' };
  const user = userOf(grant.user);
  const refresh = kind !== 'client_credentials';
  const example = formOfExample(told).value;
  // Before anything is waited for: of two requests with one refresh token only the first may win.
  if (used && has(call.answer.refresh_token ?? { pointer: ['refresh_token'] }, example)) used.spent ??= play.now();
  const issue = { grant, refresh, ...(used ? { used } : {}), ...(user ? { user } : {}) };
  return { told, change: await issued(play, call, example, issue, told) };
}

function accepted(play: Play, asked: Asked, client: Registration | undefined): Outcome {
  const { said, operation } = asked;
  const named = isFixed(operation, 'grant_type') ? undefined : said.grant_type;
  const kind = operation.role === 'app_token' ? 'client_credentials' : (named ?? kindOf(said));
  switch (kind) {
    case 'authorization_code':
      return client ? byCode(play, asked, client) : 'missing_client';
    case 'refresh_token':
      return byRefreshToken(play, said, client);
    case 'password':
      return client ? byPassword(play, said, client) : 'missing_client';
    case 'client_credentials':
      return client ? { grant: { client: client.client_id, scope: said.scopes ?? [] }, kind } : 'missing_client';
    case 'exchange':
      return byAccessToken(play, said);
    default:
      return 'unsupported_grant_type';
  }
}

/** A name that the document fixes is the provider's own for what the operation does, and tells nothing more. */
function isFixed({ call }: Asked['operation'], name: string): boolean {
  const value = call.parameters.find((parameter) => parameter.name === name)?.value;
  return value !== undefined && 'literal' in value;
}

/** An operation that has no grant_type of the client's shows by what it takes which grant it is for. */
function kindOf({ refresh_token, access_token, username }: Said): string {
  if (refresh_token !== undefined) return 'refresh_token';
  if (access_token !== undefined) return 'exchange';
  return username === undefined ? 'authorization_code' : 'password';
}

/** A code is good once (RFC 6749 §4.1.2), for the client, the address and the verifier that it was made for. */
function byCode(play: Play, { said, operation }: Asked, client: Registration): Outcome {
  if (said.code === undefined) return 'missing_code';
  const code = play.grants.codes.get(said.code);
  if (!code || code.grant.client !== client.client_id) return 'invalid_code';
  const bound = code.redirect_uri !== undefined && carrying(operation.call, 'redirect_uri') !== undefined;
  if (bound && said.redirect_uri === undefined) return 'missing_redirect_uri';
  if (bound && said.redirect_uri !== code.redirect_uri) return 'redirect_uri_mismatch';
  play.grants.codes.delete(said.code);
  if (code.expires <= play.now()) return 'expired_code';
  return verifierFault(code, said) ?? { grant: code.grant, kind: 'authorization_code' };
}

/** RFC 7636 §4.6 */
function verifierFault({ challenge }: Code, { code_verifier }: Said): string | undefined {
  if (!challenge) return undefined;
  if (code_verifier === undefined) return 'missing_code_verifier';
  const derived =
    challenge.method === 'S256' ? createHash('sha256').update(code_verifier).digest('base64url') : code_verifier;
  return derived === challenge.value ? undefined : 'invalid_code_verifier';
}

/** Where the answer brings a new refresh token the old one is spent; what one meets that comes again is up to `reuse`. */
function byRefreshToken({ grants }: Play, said: Said, client: Registration | undefined): Outcome {
  if (said.refresh_token === undefined) return 'missing_refresh_token';
  const held = grants.refresh.get(said.refresh_token);
  const again = held?.spent !== undefined;
  if (again && !grants.reused(held)) return 'invalid_refresh_token';
  const live = held && grants.standing(held) === 'live';
  if (!live || (client && held.grant.client !== client.client_id)) return 'invalid_refresh_token';
  if (!again) grants.counts.refreshes++;
  return { grant: held.grant, kind: 'refresh_token', used: held };
}

/** A sample user by login or e-mail address (RFC 6749 §4.3). */
function byPassword({ plan }: Play, said: Said, client: Registration): Outcome {
  const user = users.find(({ login, claims }) => [login, claims.email].includes(said.username));
  if (!user || said.password !== password) return 'wrong_password';
  const { declared, standard } = plan.scopes;
  if (declared.length > 0 && said.scopes?.some((scope) => !declared.includes(scope))) return 'invalid_scope';
  return {
    grant: { user: user.login, client: client.client_id, scope: said.scopes ?? standard.openid ?? [] },
    kind: 'password',
  };
}

/** A token for a token: an exchange, or a refresh without a refresh token. */
function byAccessToken({ grants }: Play, said: Said): Outcome {
  const held = grants.access.get(said.access_token ?? '');
  const standing = grants.standing(held);
  if (!held || standing !== 'live') return standing === 'unknown' ? 'invalid_token' : `${standing}_token`;
  return { grant: held.grant, kind: 'exchange' };
}

/**
 * The documented success that fits: with the place of the access token, named after a refresh for a refresh, with an ID token
 * or without, telling scopes where scopes were asked for; in this order, and the first one where several fit.
 */
function templateFor(play: Play, { operation }: Asked, call: TokenCall, grant: Grant, kind: string): Told | undefined {
  const { access_token = { pointer: ['access_token'] }, scope = { pointer: ['scope'] } } = call.answer;
  const all = operation.told.filter((told) => isSuccess(play.plan, told));
  const fits = (told: Told) => {
    const { value } = formOfExample(told);
    const refreshed = /^refresh|refreshed/.test(told.name) === (kind === 'refresh_token') ? 4 : 0;
    const idToken = showsIdToken(call, value) === wantsIdToken(play, grant) ? 2 : 0;
    return (
      (has(access_token, value) ? 8 : 0) + refreshed + idToken + (grant.scope.length === 0 || has(scope, value) ? 1 : 0)
    );
  };
  return all.filter(({ type }) => type === all[0]?.type).sort((a, b) => fits(b) - fits(a))[0];
}
