import { at, isThere } from '../../provider/expression.ts';
import type { Json } from '../../provider/json.ts';
import { follow } from '../follow.ts';
import { nearest, or } from '../nearest.ts';
import type { MediaType, Schema } from '../openapi.ts';
import { tokens } from '../source.ts';
import { examplesOf, parametersIn, redirectsOf } from './documented.ts';
import { below, record } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import type { View } from './view.ts';

/** Error codes and texts stand where the documented failures have them. */
export const errors: Rule = {
  name: 'errors',
  promise: 'Every error pointer exists in a documented failure; `ok` is given exactly where a 2xx answer can be one.',
  *check(view) {
    const shared = record(view.block.errors);
    const own = [...view.document.operations.values()].filter(({ block }) => block !== undefined);
    const others = new Set(own.map(({ id }) => id));
    yield* breaches(view, { at: '/x-onegate/errors', given: shared, whole: shared, of: (id) => !others.has(id) });
    for (const { id, block, pointer } of own) {
      const given = record(record(block).errors);
      const whole = { ...shared, ...given };
      yield* breaches(view, { at: `${pointer}/x-onegate/errors`, given, whole, of: (one) => one === id });
    }
  },
};

/** What the document, or one of its operations, says of failures. */
interface Told {
  at: string;
  given: Record<string, unknown>;
  /** With what it leaves to the document. */
  whole: Record<string, unknown>;
  /** Whether it is about an operation. */
  of: (operation: string) => boolean;
}

function* breaches(view: View, { at: place, given, whole, of }: Told): Generator<Breach> {
  const failures = bodiesOf(view, /^([45]|default)/).filter(({ operation }) => of(operation));
  const successes = bodiesOf(view, /^2/).filter(({ operation }) => of(operation));
  const ok = Array.isArray(whole.ok);
  for (const { at: pointer, path } of [...pointersOf(given, 'code', place), ...pointersOf(given, 'message', place)]) {
    const bodies = ok ? [...failures, ...successes] : failures;
    if (has(view, bodies, path) || inRedirects(view, path) || shown(view, bodies, path)) continue;
    const open = bodies.some(({ schema }) => follow(view.document, schema, tokens(path)).kind === 'open');
    const message = open ? `no schema says whether ${path} is there` : `${path} is in no documented failure`;
    const remedy = 'correct it, or document the failure that has it, with its schema';
    yield { pointer, message, remedy, ...(open ? { warning: true } : {}) };
  }
  const codes = pointersOf(whole, 'code', place).map(({ path }) => path);
  if (!ok) yield* tellingIn(view, successes, codes);
  else if (given.ok !== undefined) yield* missingIn(view, successes, codes, `${place}/ok`);
}

/** A header that no answer has would never tell when to wait. */
export const rateLimit: Rule = {
  name: 'rate-limit',
  promise: 'The headers that `rate_limit` names are documented with some answer.',
  *check({ document, block }) {
    const names = [...document.operations.values()].flatMap(({ responses }) =>
      Object.values(responses).flatMap(({ headers }) => Object.keys(headers)),
    );
    for (const [key, name] of Object.entries(record(block.rate_limit))) {
      if (typeof name !== 'string' || names.some((one) => one.toLowerCase() === name.toLowerCase())) continue;
      const near = nearest(name, new Set(names));
      const remedy = or(near ? `did you mean ${near}?` : '', 'declare it under `headers` of the answers that have it');
      yield { pointer: below('/x-onegate/rate_limit', key), message: `no answer has a header ${name}`, remedy };
    }
  },
};

interface Body {
  /** It plays a role that must answer something, so that a failure is known by what is missing. */
  answers: boolean;
  operation: string;
  at: string;
  schema: Schema;
  media: MediaType;
}

function bodiesOf({ document, uses }: View, status: RegExp): Body[] {
  const telling = uses.filter(({ role }) => ['token', 'app_token', 'identity', 'introspect'].includes(role));
  const roles = new Set(telling.map(({ named }) => named));
  return [...document.operations.values()].flatMap(({ id, responses, pointer, webhook }) =>
    Object.entries(responses).flatMap(([code, { content }]) => {
      if (webhook || !status.test(code)) return [];
      return (Object.entries(record(content)) as [string, MediaType][]).map(([type, media]) => ({
        answers: roles.has(id),
        operation: id,
        at: below(pointer, 'responses', code, 'content', type),
        schema: record(media?.schema) as Schema,
        media: record(media) as MediaType,
      }));
    }),
  );
}

function pointersOf(given: Record<string, unknown>, key: 'code' | 'message', place: string) {
  const value = given[key];
  const at = `${place}/${key}`;
  if (typeof value === 'string') return [{ at, path: value }];
  const list = Array.isArray(value) ? value : [];
  return list.flatMap((path, index) => (typeof path === 'string' ? [{ at: `${at}/${index}`, path }] : []));
}

function has({ document }: View, bodies: Body[], path: string): boolean {
  return bodies.some(({ schema }) => follow(document, schema, tokens(path)).kind === 'declared');
}

/** Whether an example has something there, where the schema keeps silent. */
function shown({ document }: View, bodies: Body[], path: string): boolean {
  return bodies.some(({ media, at: place }) =>
    examplesOf(document, media, place).some(({ value }) => isThere(at(tokens(path), value as Json))),
  );
}

/** An authorization error is a redirect, and its parameters are read like an error's body. */
function inRedirects({ document, uses }: View, path: string): boolean {
  const [name, ...rest] = tokens(path);
  const operation = uses.find(({ role }) => role === 'authorize')?.operation;
  if (!operation || name === undefined || rest.length > 0) return false;
  return redirectsOf(document, operation).some(({ value }) => name in parametersIn(String(value)));
}

function* missingIn(view: View, successes: Body[], codes: string[], pointer: string): Generator<Breach> {
  if (codes.some((path) => has(view, successes, path) || shown(view, successes, path))) return;
  const message = '`ok` says that 2xx answers can be failures, and no 2xx answer has a code';
  yield { pointer, message, remedy: 'remove `ok`, or document such an answer with its schema' };
}

/** A role's answer that lacks what the role needs is a failure by that alone; `ok` is for all others. */
function* tellingIn(view: View, successes: Body[], codes: string[]): Generator<Breach> {
  for (const body of successes) {
    const path = codes.find((code) => !body.answers && has(view, [body], code));
    if (path === undefined) continue;
    const message = `a 2xx answer of ${body.operation} has an error code at ${path}, and nothing says which codes are none`;
    yield {
      pointer: `${body.at}/schema`,
      message,
      remedy: 'add `errors.ok` with the codes of success, or a more exact pointer',
    };
  }
}
