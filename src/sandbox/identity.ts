import { evaluate } from '../provider/expression.ts';
import { claimNames } from '../provider/identity.ts';
import type { Json } from '../provider/json.ts';
import type { Expression, IdentitySource, ParameterPlan } from '../provider/plan.ts';
import { type Asked, type Reply, success } from './asked.ts';
import { has, place, remove } from './backwards.ts';
import { tokenOf } from './bearer.ts';
import type { Told } from './examples.ts';
import { described } from './introspect.ts';
import { formOfExample } from './media.ts';
import type { Absence, Played } from './places.ts';
import type { Play, PlayedOperation } from './play.ts';
import { isSuccess } from './refusals.ts';
import { absenceOf } from './samples.ts';
import { keptOf } from './token-answer.ts';
import { type SampleUser, userOf, users } from './users.ts';
import { sentIn } from './words.ts';

/** A profile operation: the documented answer with the sample user's claims where the plan reads them. */
export function identity(play: Play, asked: Asked): Reply {
  const token = tokenOf(play, asked);
  if (typeof token === 'string') return { refuse: token };
  const user = userOf(token?.grant.user) ?? namedUser(asked);
  const told = asked.template ?? shows(play, asked) ?? success(play.plan, asked);
  const { source } = asked.operation;
  if (!told || !source) return { refuse: 'server_error' };
  if (!user) return { told };
  if (namesAnother(asked, user)) return { refuse: 'wrong_user' };
  const absence = absenceOf(play.document, told.schema);
  // The same answer may also be what the plan knows of the token by.
  const tells = token !== undefined && asked.operation.parts.some(({ role }) => role === 'introspect');
  const facts = tells ? described(play, token, absence) : (copy: Played) => copy;
  return {
    told,
    change: (example) =>
      withKept(play, source, asClaims(source, user, facts(example), absence), example, user, absence),
  };
}

/** The first documented success that has a claim in it: an operation with several parts has successes for each. */
function shows({ plan }: Play, { operation: { told, source } }: Asked): Told | undefined {
  const readings = Object.values(source?.claims ?? {});
  return told.find((one) => isSuccess(plan, one) && readings.some((reading) => has(reading, formOfExample(one).value)));
}

/**
 * A copy of an example that shows a sample user. Absent claims are taken out before the others are placed, lists of places
 * before single ones, and `sub` at last, so that a place which two claims share holds the more particular one.
 */
export function asClaims(
  source: Pick<IdentitySource, 'claims'>,
  { claims }: SampleUser,
  example: Played,
  absence: Absence,
): Played {
  const readings = claimNames.flatMap((claim) => {
    const expression = source.claims ? source.claims[claim] : { pointer: [claim] };
    return expression ? [{ claim, expression, value: claims[claim] }] : [];
  });
  const weight = ({ claim, expression }: { claim: string; expression: Expression }) =>
    claim === 'sub' ? -1 : 'first' in expression ? expression.first.length : 0;
  const absent = readings.filter(({ value }) => value === undefined);
  const present = readings.filter(({ value }) => value !== undefined).sort((a, b) => weight(b) - weight(a));
  const bare = absent.reduce((copy, { expression }) => remove(expression, copy, absence), example);
  return present.reduce((copy, { expression, value }) => place(expression, value as Json, copy, absence), bare);
}

/** Fields that the source keeps and that say who the user is. */
function withKept(
  play: Play,
  { keep }: IdentitySource,
  copy: Played,
  example: Played,
  user: SampleUser,
  absence: Absence,
): Played {
  return Object.entries(keep).reduce((changed, [name, expression]) => {
    const value = keptOf(play, name, evaluate(expression, { answer: example as Json }), user);
    return value === undefined ? changed : place(expression, value, changed, absence);
  }, copy);
}

/** The user whom a client asks for with a token of its own. */
function namedUser({ operation, input }: Asked): SampleUser | undefined {
  const named = naming(operation).map((parameter) => String(sentIn(parameter, input)));
  return operation.call.auth === 'app' ? users.find(({ claims }) => named.includes(claims.sub)) : undefined;
}

/** Whether a request asks for somebody else than the token's user. */
function namesAnother({ operation, input }: Asked, { claims }: SampleUser): boolean {
  const named = naming(operation).map((parameter) => sentIn(parameter, input));
  return named.some((sent) => sent !== undefined && String(sent) !== claims.sub);
}

/** The parameters that are filled with a kept field, which says who the user is. */
function naming({ call }: PlayedOperation): ParameterPlan[] {
  return call.parameters.filter(({ value }) => value && 'token' in value);
}
