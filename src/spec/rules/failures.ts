import { readCallback } from '../../provider/authorize.ts';
import { codes, planAt, wordOf } from '../../provider/errors.ts';
import { mapped } from '../../provider/expression.ts';
import type { Json } from '../../provider/json.ts';
import type { ErrorWord, Plan } from '../../provider/plan.ts';
import { isWord, wordOfStatus } from '../../provider/words.ts';
import type { MediaType } from '../openapi.ts';
import { examplesOf, parametersIn, redirectsOf } from './documented.ts';
import { below, record } from './leaves.ts';
import { appOf, planOf } from './plans.ts';
import { callbackExample } from './redirects.ts';
import type { Breach, Rule } from './rule.ts';
import type { View } from './view.ts';

/** A documented failure is understood: by its code, not only by its status, and as what its name says. */
export const failure: Rule = {
  name: 'failure',
  promise: "The code of every documented failure has a word, and the word is the one that the example's name says.",
  *check(view) {
    const plan = planOf(view);
    if (!plan) return;
    // What operations share is looked at once if it is understood, and told at each if it is not.
    const understood = new Map<number, WeakSet<object>>();
    for (const { operation, content, status, examples } of answersIn(view, /^([45]|default)/)) {
      const known = understood.get(status) ?? new WeakSet();
      understood.set(status, known);
      if (known.has(content)) continue;
      const breaches = examples().flatMap((one) => [...misunderstood(planAt(plan, operation.id), status, one)]);
      if (breaches.length === 0) known.add(content);
      yield* breaches;
    }
    yield* redirectFailures(view, plan);
    yield* unseen(view, plan);
  },
};

function* misunderstood(plan: Plan, status: number, { name, value, at: pointer }: Shown): Generator<Breach> {
  const found = codes(plan, value as Json);
  const word = wordOf(plan, found);
  if (found.length > 0 && word === undefined) {
    const message = `nothing says what the code ${JSON.stringify(found[0])} means; its status ${status} reads as ${wordOfStatus(status)}`;
    const remedy = `add to errors.map: "${found[0]}": ${expectedOf(name) ?? '…'}`;
    yield { pointer, message, remedy, warning: true };
  } else yield* disagreement(name, word ?? wordOfStatus(status), pointer, found[0]);
}

/** A row for a code that no documented failure has is mapped in good faith only, and may be a typing error. */
function* unseen(view: View, plan: Plan): Generator<Breach> {
  const seen = new Map<object, string[]>();
  const own = new Map<string, Set<string>>();
  for (const { operation, content, examples } of answersIn(view, /./)) {
    const found =
      seen.get(content) ?? examples().flatMap(({ value }) => codes(planAt(plan, operation.id), value as Json));
    seen.set(content, found);
    if (operation.block === undefined) continue;
    own.set(operation.id, new Set([...(own.get(operation.id) ?? []), ...found]));
  }
  const authorize = view.uses.find(({ role }) => role === 'authorize')?.operation;
  const redirects = authorize ? redirectsOf(view.document, authorize) : [];
  const told = redirects.flatMap(({ value }) => codes(plan, parametersIn(String(value))));
  yield* unmet('/x-onegate', Object.keys(plan.errors.map), [...[...seen.values()].flat(), ...told]);
  for (const { id, pointer } of view.document.operations.values()) {
    const rows = Object.keys(plan.operations[id]?.errors?.map ?? {});
    yield* unmet(`${pointer}/x-onegate`, rows, [...(own.get(id) ?? [])]);
  }
}

function* unmet(place: string, rows: string[], seen: string[]): Generator<Breach> {
  for (const row of rows) {
    if (seen.some((code) => mapped({ [row]: true }, code))) continue;
    const remedy = 'correct it, or add an example of that failure: the sandbox plays it then';
    const pointer = below(`${place}/errors/map`, row);
    yield { pointer, message: `no documented failure has the code ${row}`, remedy, warning: true };
  }
}

/** What the name of an error example promises, where it leaves no choice. */
const expected: Record<string, ErrorWord> = {
  wrong_secret: 'invalid_client',
  invalid_signature: 'invalid_client',
  invalid_code: 'invalid_grant',
  invalid_refresh_token: 'invalid_grant',
  wrong_password: 'invalid_grant',
  unsupported_grant_type: 'unsupported_grant_type',
  invalid_scope: 'invalid_scope',
  access_denied: 'access_denied',
  invalid_token: 'invalid_token',
  expired_token: 'invalid_token',
  revoked_token: 'invalid_token',
  rate_limited: 'rate_limited',
  not_found: 'not_found',
  wrong_method: 'method_not_allowed',
};

function expectedOf(name: string): ErrorWord | undefined {
  return Object.hasOwn(expected, name) ? expected[name] : undefined;
}

function* disagreement(name: string, word: ErrorWord, pointer: string, code?: string): Generator<Breach> {
  const promised = expectedOf(name);
  if (promised === undefined || promised === word) return;
  const remedy =
    code === undefined
      ? 'correct errors.code or the name'
      : `add to errors.map: "${code}": ${promised}, or name it ${word}`;
  yield { pointer, message: `the example ${name} reads as ${word}`, remedy, warning: true };
}

type Shown = ReturnType<typeof examplesOf>[number];

/** The answers with such a status, and their examples that are data; a page for people says nothing to a program. */
function* answersIn({ document }: View, statuses: RegExp) {
  for (const operation of document.operations.values()) {
    const { pointer, responses, webhook } = operation;
    for (const [code, answer] of Object.entries(responses)) {
      if (webhook || !statuses.test(code)) continue;
      const status = /^\d{3}$/.test(code) ? Number(code) : code === '5XX' ? 500 : 400;
      const content = record(answer.content) as Record<string, MediaType>;
      const examples = () =>
        Object.entries(content)
          .flatMap(([type, media]) =>
            examplesOf(document, record(media), below(pointer, 'responses', code, 'content', type)),
          )
          .filter(({ value }) => typeof value === 'object');
      yield { operation, content, status, examples };
    }
  }
}

function* redirectFailures(view: View, plan: Plan): Generator<Breach> {
  const use = view.uses.find(({ role }) => role === 'authorize');
  if (!use?.operation) return;
  const base = callbackExample(view, use, use.operation);
  for (const { name, value, at } of redirectsOf(view.document, use.operation)) {
    if (name.startsWith('approved') || (base !== undefined && !String(value).startsWith(base))) continue;
    const read = readCallback(appOf(plan), parametersIn(String(value)), 0);
    if (!('failure' in read)) continue;
    const { word, code } = read.failure;
    if (isWord(name) && name !== word) {
      const remedy = code === undefined ? 'correct errors.code' : `add to errors.map: "${code}": ${name}`;
      yield { pointer: at, message: `the redirect ${name} reads as ${word}`, remedy, warning: true };
    }
  }
}
