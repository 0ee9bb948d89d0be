import { wholeNumber } from '../provider/answer.ts';
import { evaluate } from '../provider/expression.ts';
import type { Json } from '../provider/json.ts';
import type { TokenCall, TokenMember } from '../provider/plan.ts';
import { has, place, remove } from './backwards.ts';
import type { Told } from './examples.ts';
import type { Grant, Token } from './grants.ts';
import { fresh } from './likeness.ts';
import type { Played } from './places.ts';
import type { Play } from './play.ts';
import { absenceOf } from './samples.ts';
import type { SampleUser } from './users.ts';

/** For whom tokens are made. */
export interface Issue {
  grant: Grant;
  /** Absent for a client's own token. */
  user?: SampleUser;
  /** Whether a refresh token is made where the example has one. */
  refresh: boolean;
  /** The refresh token that is exchanged: what it gave before, it gives again. */
  used?: Token;
}

/** Lifetime of a token whose example does not tell it: a day, in seconds. */
const day = 86_400;

/**
 * Makes the tokens that an example shows, and gives back how they are placed in it: tokens that look like the example's, the
 * example's lifetimes, the granted scopes, an ID token for `openid`, and the kept fields that say who the user is.
 */
export async function issued(
  play: Play,
  { answer, keep }: Pick<TokenCall, 'answer' | 'keep'>,
  example: Played,
  issue: Issue,
  told?: Told,
) {
  const { grants, now } = play;
  const { grant, user, used } = issue;
  const at = (member: TokenMember) => answer[member] ?? { pointer: [member] };
  const read = (member: TokenMember) => evaluate(at(member), { answer: example as Json });
  const put = (store: 'access' | 'refresh', member: TokenMember, seconds: number) => {
    const value = fresh(String(read(member) ?? ''));
    grants[store].put(value, { grant, issued: now(), expires: now() + seconds * 1000 });
    return value;
  };
  const lifetime = grants.lifetime ?? wholeNumber(read('expires_in')) ?? day;
  const values: Partial<Record<TokenMember, Json>> = {
    access_token: put('access', 'access_token', lifetime),
    expires_in: lifetime,
    expires_at: Math.floor(now() / 1000) + lifetime,
    scope: grant.scope,
  };
  if (issue.refresh && has(at('refresh_token'), example)) {
    const life = wholeNumber(read('refresh_token_expires_in')) ?? 365 * day;
    const next = used?.successor ?? put('refresh', 'refresh_token', life);
    values.refresh_token = next;
    if (used) used.successor = next;
  }
  if (user && showsIdToken({ answer }, example) && wantsIdToken(play, grant))
    values.id_token = await idToken(play, grant, user);
  const absence = absenceOf(play.document, told?.schema);
  return (given: Played): Played => {
    let copy = given;
    for (const member of ['access_token', 'refresh_token', 'id_token', 'scope', 'expires_in', 'expires_at'] as const) {
      const value = values[member];
      const there = value !== undefined && !(Array.isArray(value) && value.length === 0);
      copy = there ? place(at(member), value, copy, absence) : remove(at(member), copy, absence);
    }
    for (const [name, expression] of Object.entries(keep)) {
      const value = user && keptOf(play, name, evaluate(expression, { answer: example as Json }), user);
      if (value !== undefined) copy = place(expression, value, copy, absence);
    }
    return copy;
  };
}

/** Whether a documented token answer has an ID token. */
export function showsIdToken({ answer }: Pick<TokenCall, 'answer'>, example: Played): boolean {
  return has(answer.id_token ?? { pointer: ['id_token'] }, example);
}

/** An ID token comes with the scope `openid`, and always where the provider knows no such scope. */
export function wantsIdToken({ plan }: Play, { scope }: Grant): boolean {
  return scope.includes('openid') || !plan.scopes.declared.includes('openid');
}

/**
 * What a kept field is for a sample user: a claim that is read from it, the identifier where it tells the identity operation
 * whom to show or where the document's examples have one person's in both places; undefined for anything else.
 */
export function keptOf(
  { plan, person }: Play,
  name: string,
  shown: Json | undefined,
  { claims }: SampleUser,
): Json | undefined {
  for (const source of plan.identity) {
    for (const [claim, expression] of Object.entries(source.claims ?? {})) {
      const places = 'first' in expression ? expression.first : [expression];
      if (places.some((one) => 'token' in one && one.token === name)) return claims[claim as 'sub'];
    }
    if (source.call?.parameters.some(({ value }) => value && 'token' in value && value.token === name))
      return claims.sub;
  }
  return person !== undefined && String(shown) === person ? claims.sub : undefined;
}

function idToken(play: Play, grant: Grant, { claims }: SampleUser): Promise<string> {
  const iat = Math.floor(play.now() / 1000);
  const nonce = grant.nonce === undefined ? {} : { nonce: grant.nonce };
  return play.keys.sign({
    ...claims,
    iss: play.base(),
    aud: grant.client,
    iat,
    exp: iat + 3600,
    auth_time: iat,
    ...nonce,
  });
}
