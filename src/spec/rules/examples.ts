import { kindOf } from '../../contract/body.ts';
import { type Judge, judgeOf } from '../../generate/examples.ts';
import type { Operation } from '../document.ts';
import type { Header, MediaType, Parameter, Schema } from '../openapi.ts';
import { satisfies } from '../satisfies.ts';
import { examplesOf } from './documented.ts';
import { below, record } from './leaves.ts';
import type { Breach, Rule } from './rule.ts';
import type { View } from './view.ts';

/** An example that breaks its own schema is wrong, or the schema is. */
export const example: Rule = {
  name: 'example',
  promise: 'Every example, of parameters, bodies, answers and headers, satisfies its schema.',
  *check(view) {
    const judge = judgeIn(view);
    const told = new Set<string>();
    // What operations share is looked at once if it is right, and told at each if it is wrong.
    const right = new Set<unknown>();
    for (const operation of view.document.operations.values()) {
      for (const { part, found } of partsOf(view, operation)) {
        if (right.has(part)) continue;
        const breaches = [...found()].flatMap((one) => breachesOf(judge, one));
        if (breaches.length === 0) right.add(part);
        for (const breach of breaches) {
          const key = `${breach.pointer} ${breach.message}`;
          if (!told.has(key)) yield breach;
          told.add(key);
        }
      }
    }
  },
};

function breachesOf(judge: Judge, { at, schema, value, kind }: Found): Breach[] {
  const text = kind === 'form' && typeof value === 'string';
  const judged = kind === 'text' ? textOnly(value) : judge(schema, text ? fieldsIn(value) : value, text);
  return (judged ?? []).map(({ pointer, message }) => ({
    pointer: `${at}${text ? '' : pointer}`,
    message: `${pointer === '' ? 'the example' : pointer} ${message}`,
    remedy: 'correct the example, or the schema if the provider really says so',
  }));
}

/** What certainly satisfies its schema needs no validator, and what text of a form means only the validator knows. */
function judgeIn({ document }: View): Judge {
  let judge: Judge | undefined;
  return (schema, value, coerces) => {
    if (!coerces && satisfies(document, schema, value) === true) return [];
    judge ??= judgeOf(document);
    return judge(schema, value, coerces);
  };
}

interface Found {
  at: string;
  schema: Schema;
  value: unknown;
  kind: 'json' | 'form' | 'text';
}

/** A part of an operation that has examples; several operations may have the same. */
interface Part {
  part: unknown;
  found(): Generator<Found>;
}

function* partsOf(view: View, operation: Operation): Generator<Part> {
  const contents = (content: Record<string, MediaType> | undefined, at: string): Part[] =>
    content ? [{ part: content, found: () => contentIn(view, content, `${at}/content`) }] : [];
  for (const parameter of operation.parameters)
    yield { part: parameter, found: () => held(view, parameter, parameter.pointer) };
  yield* contents(operation.body?.content, `${operation.body?.pointer}`);
  for (const [status, answer] of Object.entries(operation.responses)) {
    const at = below(operation.pointer, 'responses', status);
    yield* contents(answer.content, at);
    for (const [name, header] of Object.entries(answer.headers))
      yield { part: header, found: () => held(view, header, below(at, 'headers', name)) };
  }
}

function* contentIn(view: View, content: Record<string, MediaType> | undefined, at: string): Generator<Found> {
  for (const [type, media] of Object.entries(record(content)) as [string, MediaType][]) {
    const kind = kindOf(type);
    if (kind === undefined) continue;
    const place = below(at, type);
    const schema = record(media?.schema) as Schema;
    for (const { value, at } of examplesOf(view.document, record(media), place)) yield { at, schema, value, kind };
  }
}

function* held(view: View, holder: Parameter | Header, at: string): Generator<Found> {
  const { schema = {}, content } = holder as Parameter;
  if (content) yield* contentIn(view, content, `${at}/content`);
  for (const { value, at: place } of examplesOf(view.document, holder, at))
    yield { at: place, schema, value, kind: 'json' };
}

function fieldsIn(text: unknown): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(String(text)));
}

function textOnly(value: unknown) {
  return typeof value === 'string' ? [] : [{ pointer: '', message: 'must be text: this media type is no JSON' }];
}
