import { bodyOf as bodyIn } from '../../provider/answer.ts';
import { readCallback } from '../../provider/authorize.ts';
import { codes, failureOf, wordOf } from '../../provider/errors.ts';
import { evaluate } from '../../provider/expression.ts';
import { identityOf } from '../../provider/identity.ts';
import { readIntrospection } from '../../provider/introspect.ts';
import type { Json } from '../../provider/json.ts';
import type { Call, Plan, TokenCall } from '../../provider/plan.ts';
import type { App } from '../../provider/request.ts';
import { readRevocation } from '../../provider/revoke.ts';
import { tokensOf } from '../../provider/token.ts';
import { readExpression } from '../expressions.ts';
import type { Read } from '../vocabulary.ts';
import { record, type Written } from './leaves.ts';
import { appOf, planOf } from './plans.ts';
import { callbackExample } from './redirects.ts';
import type { Breach, Rule } from './rule.ts';
import { answerOf, deliveredTo, examplesOf, parametersIn, redirectsOf, type Use, type View } from './view.ts';

/** The cheapest and strongest rule: what the provider is documented to answer is read as the gateway will read it. */
export const played: Rule = {
  name: 'played',
  promise:
    'Every example of a role’s answer gives a complete result: a code, tokens, a user, what introspection wants.',
  *check(view) {
    const plan = planOf(view);
    if (!plan) return;
    for (const use of view.uses) {
      if (!use.operation) continue;
      if (use.role === 'authorize') yield* callbacks(view, use, plan);
      else if (use.role === 'deauthorize') yield* deliveries(view, use);
      else yield* answers(view, use, plan);
    }
  },
};

/** What is missing in an answer, in words; undefined for a complete one. */
type Complete = (body: Json | undefined, name: string) => string | undefined;

function* answers(view: View, use: Use, plan: Plan): Generator<Breach> {
  const operation = use.operation as NonNullable<Use['operation']>;
  const role = readerOf(view, use, plan);
  const answer = answerOf(operation);
  if (!role) return;
  if (!answer) {
    if (use.role === 'revoke') return;
    const remedy = 'document the 200 answer with its media type, schema and examples';
    yield { pointer: `${operation.pointer}/responses`, message: `${operation.id} documents no success answer`, remedy };
    return;
  }
  const found = examplesOf(view.document, answer.media, answer.at);
  if (found.length === 0) {
    const message = `${operation.id} has no example of its answer: nothing proves the mapping, nothing can be played`;
    yield { pointer: answer.at, message, remedy: 'add `examples` with a complete, realistic answer' };
    return;
  }
  const successes: Json[] = [];
  for (const [index, { name, value, at: pointer }] of found.entries()) {
    const body =
      typeof value === 'string' ? bodyIn(role.call, { status: 200, headers: {}, text: value }) : (value as Json);
    const refused = failureOf(plan, operation.id, { status: 200, headers: {}, text: '' }, body);
    const missing = refused ? undefined : role.complete(body, name);
    if (!refused && missing === undefined) successes.push(body as Json);
    else if (index === 0) {
      const message = `the first example, ${name}, ${missing ?? `reads as a failure (${refused?.code})`}`;
      yield { pointer, message, remedy: 'correct the mapping or the example; the sandbox plays the first one' };
    } else if (wordOf(plan, codes(plan, body)) === undefined) {
      const message = missing ? `the example ${name} ${missing}` : `the code ${refused?.code} of ${name} has no word`;
      const remedy = missing ? 'correct the mapping or the example' : `add it to errors.map: "${refused?.code}": …`;
      yield { pointer, message, remedy };
    }
  }
  if (successes.length > 0) yield* unproved(view, [...use.reads, ...use.keeps], successes, operation.id);
}

function readerOf(view: View, use: Use, plan: Plan): { call: Call; complete: Complete } | undefined {
  if (use.role === 'token' || use.role === 'app_token') {
    const part = { token: plan.token, 'token/exchange': plan.token.exchange, 'token/refresh': plan.token.refresh };
    const call: TokenCall | undefined = use.name === 'app_token' ? plan.app_token : part[use.name as keyof typeof part];
    const words = { access_token: 'a', refresh_token: 'r' };
    const complete: Complete = (body) =>
      call && tokensOf(call, body, { words, now: 0 })
        ? undefined
        : `gives no access_token${hint(call?.answer.access_token)}`;
    return call && { call: call.call, complete };
  }
  if (use.role === 'identity') {
    const source = plan.identity[Number(use.name.split('/')[1])];
    const wanted = source?.claims ? 'sub' in source.claims : keptOnly(use) === false;
    const complete: Complete = (body) => {
      const kept = Object.fromEntries(view.uses.flatMap(({ keeps }) => keeps.map(({ name }) => [name, 'kept'])));
      const { claims } = identityOf(source as NonNullable<typeof source>, body, kept);
      return !wanted || claims.sub !== undefined ? undefined : `gives no sub${hint(source?.claims?.sub)}`;
    };
    return source?.call && { call: source.call, complete };
  }
  const given = use.role === 'introspect' ? plan.introspect : plan.revoke;
  const app = appOf(plan);
  const complete: Complete = (body, name) => {
    if (!given) return undefined;
    return use.role === 'revoke'
      ? revocation(app, given as never, body)
      : introspection(app, given as never, body, name);
  };
  return given && { call: given.call, complete };
}

function introspection(app: App, role: NonNullable<Plan['introspect']>, body: Json | undefined, name: string) {
  const owner = evaluate(role.answer.client_id ?? { pointer: ['client_id'] }, { answer: body });
  const own = { ...app, client_id: owner === undefined ? app.client_id : String(owner) };
  const answer = { status: 200, headers: {}, text: JSON.stringify(body) };
  const json = { ...role, call: { ...role.call, reads: 'json' as const } };
  const { active } = readIntrospection(own, json, answer, 0).introspection;
  if (active === (name !== 'inactive')) return undefined;
  return active
    ? 'is named inactive and reads as active'
    : 'reads as not active (if it is meant so, name it `inactive`)';
}

function revocation(app: App, role: NonNullable<Plan['revoke']>, body: Json | undefined) {
  try {
    const json = { ...role, call: { ...role.call, reads: 'json' as const } };
    readRevocation(app, json, { status: 200, headers: {}, text: JSON.stringify(body) ?? '' });
    return undefined;
  } catch {
    return 'says that nothing was revoked';
  }
}

/** The redirects back, as the callback will read them. Examples that lead elsewhere are the provider's own pages. */
function* callbacks(view: View, use: Use, plan: Plan): Generator<Breach> {
  const operation = use.operation as NonNullable<Use['operation']>;
  const base = callbackExample(view, use, operation);
  const app = appOf(plan);
  const takesState = JSON.stringify(use.call?.parameters ?? []).includes('"word":"state"');
  const successes: Json[] = [];
  for (const { name, value, at: pointer } of redirectsOf(view.document, operation)) {
    const approved = name.startsWith('approved');
    if (!approved && base !== undefined && !String(value).startsWith(base)) continue;
    const parameters = parametersIn(String(value));
    const read = readCallback(app, parameters, 0);
    const got = name === 'approved_token' ? tokensOf(plan.token, parameters, { now: 0 }) !== undefined : 'code' in read;
    const unsolicited = !approved && 'code' in read && read.state === undefined;
    if (approved && !got) {
      const what = name === 'approved_token' ? 'tokens' : 'code';
      const remedy = 'correct the example, or say in authorize.answer where it is';
      yield { pointer, message: `${name} gives no ${what}`, remedy };
    } else if (!approved && 'code' in read && !unsolicited)
      yield { pointer, message: `${name} reads as success`, remedy: 'name it `approved`, or correct it' };
    const main = name === 'approved' || name === 'approved_token';
    if (takesState && read.state === undefined && !unsolicited && (main || !approved)) {
      const message = `${name} has no state, so nobody can tell whose sign-in it ends`;
      yield { pointer, message, remedy: 'put the state into the example', ...(main ? {} : { warning: true }) };
    }
    if (approved) successes.push(parameters);
  }
  if (successes.length > 0) yield* unproved(view, [...use.reads, ...use.keeps], successes, operation.id);
}

function* deliveries(view: View, use: Use): Generator<Breach> {
  const operation = use.operation as NonNullable<Use['operation']>;
  const sub = use.reads.find(({ name }) => name === 'sub');
  for (const { name, value, at: pointer } of deliveredTo(view.document, operation)) {
    if (sub && evaluate(readExpression(sub.value as Read), { answer: value as Json }) !== undefined) continue;
    yield {
      pointer,
      message: `the example ${name} gives no sub`,
      remedy: 'correct deauthorize.answer.sub, or the example',
    };
  }
}

/** A member that no example has is mapped in good faith only, and the sandbox has no place for it. */
function* unproved(view: View, mapped: Written[], bodies: Json[], id: string): Generator<Breach> {
  const settings = Object.fromEntries(Object.keys(record(view.block.settings)).map((name) => [name, 'x']));
  const token = Object.fromEntries(view.uses.flatMap(({ keeps }) => keeps.map(({ name }) => [name, 'kept'])));
  const words = Object.fromEntries(['access_token', 'refresh_token', 'client_id'].map((word) => [word, 'x']));
  for (const { name, value, at: pointer } of mapped) {
    const expression = readExpression(value as Read);
    if (bodies.some((answer) => evaluate(expression, { answer, app: settings, token, words }) !== undefined)) continue;
    const message = `no example of ${id} has a value for ${name}`;
    yield { pointer, message, remedy: 'complete an example, or correct where it is read', warning: true };
  }
}

function hint(expression: unknown): string {
  return expression === undefined ? ' under its own name' : ' where the mapping looks';
}

/** A source that only keeps fields reads no claims that must be there. */
function keptOnly({ given, keeps }: Use): boolean {
  return given.claims === undefined && keeps.length > 0;
}
