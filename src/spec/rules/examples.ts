import { kindOf } from '../../contract/body.ts';
import { judgeOf } from '../../generate/examples.ts';
import type { Operation } from '../document.ts';
import type { Header, MediaType, Parameter, Schema } from '../openapi.ts';
import { examplesOf } from './documented.ts';
import { below, record } from './leaves.ts';
import type { Rule } from './rule.ts';
import type { View } from './view.ts';

/** An example that breaks its own schema is wrong, or the schema is. */
export const example: Rule = {
  name: 'example',
  promise: 'Every example, of parameters, bodies, answers and headers, satisfies its schema.',
  *check(view) {
    const judge = judgeOf(view.document);
    const told = new Set<string>();
    for (const operation of view.document.operations.values()) {
      for (const { at, schema, value, kind } of examplesIn(view, operation)) {
        const text = kind === 'form' && typeof value === 'string';
        const judged = kind === 'text' ? textOnly(value) : judge(schema, text ? fieldsIn(value) : value, text);
        for (const { pointer, message } of judged ?? []) {
          const place = `${at}${text ? '' : pointer}`;
          const key = `${place} ${message}`;
          if (told.has(key)) continue;
          told.add(key);
          const subject = pointer === '' ? 'the example' : pointer;
          yield {
            pointer: place,
            message: `${subject} ${message}`,
            remedy: 'correct the example, or the schema if the provider really says so',
          };
        }
      }
    }
  },
};

interface Found {
  at: string;
  schema: Schema;
  value: unknown;
  kind: 'json' | 'form' | 'text';
}

function* examplesIn(view: View, operation: Operation): Generator<Found> {
  for (const parameter of operation.parameters) yield* held(view, parameter, parameter.pointer);
  if (operation.body) yield* contentIn(view, operation.body.content, `${operation.body.pointer}/content`);
  for (const [status, answer] of Object.entries(operation.responses)) {
    const at = below(operation.pointer, 'responses', status);
    yield* contentIn(view, answer.content, `${at}/content`);
    for (const [name, header] of Object.entries(answer.headers)) yield* held(view, header, below(at, 'headers', name));
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
