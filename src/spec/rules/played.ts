import { bodyOf as bodyIn } from '../../provider/answer.ts';
import { readCallback } from '../../provider/authorize.ts';
import { codes, failureOf, planAt, wordOf } from '../../provider/errors.ts';
import { evaluate } from '../../provider/expression.ts';
import type { Json } from '../../provider/json.ts';
import type { Call, Plan } from '../../provider/plan.ts';
import { tokensOf } from '../../provider/token.ts';
import { readExpression } from '../expressions.ts';
import type { Read } from '../vocabulary.ts';
import { placeOf } from './answers.ts';
import { answerOf, deliveredTo, examplesOf, parametersIn, redirectsOf } from './documented.ts';
import { only, record } from './leaves.ts';
import { appOf, planOf } from './plans.ts';
import { readerOf } from './readers.ts';
import { callbackExample } from './redirects.ts';
import type { Breach, Rule } from './rule.ts';
import type { Use, View } from './view.ts';

/** The cheapest and strongest rule: what the provider is documented to answer is read as the gateway will read it. */
export const played: Rule = {
  name: 'played',
  promise:
    "Every example of a role's answer gives a complete result: a code, tokens, a user, what introspection wants.",
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

function* answers(view: View, use: Use, plan: Plan): Generator<Breach> {
  const operation = use.operation as NonNullable<Use['operation']>;
  const reader = readerOf(view, use, plan);
  const answer = answerOf(operation);
  if (!reader) return;
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
  const others = view.uses.filter((one) => one !== use && one.named === use.named && one.role !== use.role);
  const readers = others.flatMap((one) => readerOf(view, one, plan) ?? []);
  const own = planAt(plan, operation.id);
  const judged = found.map(({ name, value, at }) => {
    const body = parsed(reader.call, value);
    const refused = failureOf(plan, operation.id, { status: 200, headers: {}, text: '' }, body);
    const missing = refused ? `reads as a failure (${refused.code})` : reader.missing(body, name);
    const elsewhere = !refused && readers.some((other) => other.missing(body, name) === undefined);
    return { name, at, body, missing, elsewhere, known: wordOf(own, codes(own, body)) !== undefined };
  });
  const [first] = judged;
  const complete = judged.filter(({ missing }) => missing === undefined);
  if (first?.missing !== undefined && (complete.length === 0 || !first.elsewhere)) {
    const message = `the first example, ${first.name}, ${first.missing}`;
    const remedy = 'correct the mapping or the example; the sandbox plays the first one';
    yield { pointer: first.at, message, remedy };
  }
  for (const { name, at: pointer, missing, elsewhere, known } of judged.slice(1)) {
    if (missing === undefined || elsewhere || known) continue;
    const remedy = 'correct the mapping or the example; if it is a failure, add its code to errors.map';
    yield { pointer, message: `the example ${name} ${missing}`, remedy };
  }
  const bodies = complete.map(({ body }) => body as Json);
  if (bodies.length > 0) yield* unproved(view, use, bodies);
}

/** The value of an example as the role reads it: text is parsed by the declared type. */
function parsed(call: Call, value: unknown): Json | undefined {
  return typeof value === 'string' ? bodyIn(call, { status: 200, headers: {}, text: value }) : (value as Json);
}

/** The redirects back, as the callback will read them. Examples that lead elsewhere are the provider's own pages. */
function* callbacks(view: View, use: Use, plan: Plan): Generator<Breach> {
  const operation = use.operation as NonNullable<Use['operation']>;
  const base = callbackExample(view, use, operation);
  const app = appOf(plan);
  const takesState = JSON.stringify(use.call?.parameters ?? []).includes('"word":"state"');
  const successes: Json[] = [];
  for (const { name, value, at: pointer } of redirectsOf(view.document, operation)) {
    const main = name === 'approved' || name === 'approved_token';
    if (!main && base !== undefined && !String(value).startsWith(base)) continue;
    const parameters = parametersIn(String(value));
    const read = readCallback(app, parameters, 0);
    const code = 'code' in read;
    const got = name === 'approved_token' ? tokensOf(plan.token, parameters, { now: 0 }) !== undefined : code;
    // A code without state is a sign-in that the provider began: documented as such, and never taken.
    const unsolicited = !main && code && read.state === undefined;
    if (main && !got) {
      const remedy = 'correct the example, or say in authorize.answer where it is';
      yield { pointer, message: `${name} gives no ${name === 'approved' ? 'code' : 'tokens'}`, remedy };
    } else if (code && !name.startsWith('approved') && !unsolicited)
      yield { pointer, message: `${name} reads as success`, remedy: 'name it `approved`, or correct it' };
    if (takesState && read.state === undefined && !unsolicited) {
      const message = `${name} has no state, so nobody can tell whose sign-in it ends`;
      yield { pointer, message, remedy: 'put the state into the example', ...(main ? {} : { warning: true }) };
    }
    if (main) successes.push(parameters);
  }
  if (successes.length > 0) yield* unproved(view, use, successes);
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
function* unproved(view: View, use: Use, bodies: Json[]): Generator<Breach> {
  const settings = Object.fromEntries(Object.keys(record(view.block.settings)).map((name) => [name, 'x']));
  const token = Object.fromEntries(view.uses.flatMap(({ keeps }) => keeps.map(({ name }) => [name, 'kept'])));
  const words = Object.fromEntries(['access_token', 'refresh_token', 'client_id'].map((word) => [word, 'x']));
  for (const written of [...use.reads, ...use.keeps]) {
    const { name, value, at: pointer } = written;
    const dangling = only('pointer', written).some(
      (leaf) => placeOf(view, use, leaf, leaf.expression.pointer)?.kind === 'nowhere',
    );
    if (dangling) continue;
    const expression = readExpression(value as Read);
    if (bodies.some((answer) => evaluate(expression, { answer, app: settings, token, words }) !== undefined)) continue;
    const message = `no example of ${use.named} has a value for ${name}`;
    yield { pointer, message, remedy: 'complete an example, or correct where it is read', warning: true };
  }
}
