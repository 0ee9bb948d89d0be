import { schemaErrors } from '../../generate/examples.ts';
import type { Header, MediaType, Parameter } from '../openapi.ts';
import { isPlainSchema } from '../plain-schema.ts';
import { below, record } from './leaves.ts';
import type { Rule } from './rule.ts';
import type { View } from './view.ts';

/** A schema that is none can't judge anything: types and validators are made of it. */
export const schemas: Rule = {
  name: 'schema',
  promise: 'Every schema is JSON Schema 2020-12, as OpenAPI 3.1 wants.',
  *check(view) {
    // OpenAPI 3.0 has a dialect of its own, which is translated when validators are made.
    if (!view.root.openapi.startsWith('3.1')) return;
    // Those that operations share are many times the same object.
    const plain = new Set<unknown>();
    for (const { at, schema } of schemasIn(view)) {
      if (plain.has(schema)) continue;
      if (isPlainSchema(schema)) {
        plain.add(schema);
        continue;
      }
      for (const { pointer, message } of schemaErrors(schema)) {
        const subject = pointer === '' ? 'the schema' : pointer.slice(1);
        yield { pointer: at + pointer, message: `${subject} ${message}`, remedy: 'correct the schema' };
      }
    }
  },
};

function* schemasIn({ document, root }: View): Generator<{ at: string; schema: unknown }> {
  for (const [name, schema] of Object.entries(record(root.components?.schemas))) {
    yield { at: below('/components/schemas', name), schema };
  }
  for (const { pointer, parameters, body, responses } of document.operations.values()) {
    for (const parameter of parameters) yield* held(parameter, parameter.pointer);
    yield* contents(body?.content, `${body?.pointer}/content`);
    for (const [status, answer] of Object.entries(responses)) {
      const at = below(pointer, 'responses', status);
      yield* contents(answer.content, `${at}/content`);
      for (const [name, header] of Object.entries(answer.headers)) yield* held(header, below(at, 'headers', name));
    }
  }
}

function* held({ schema }: Parameter | Header, at: string) {
  if (schema !== undefined) yield { at: `${at}/schema`, schema };
}

function* contents(content: Record<string, MediaType> | undefined, at: string) {
  for (const [type, media] of Object.entries(record(content))) {
    const { schema } = record(media);
    if (schema !== undefined) yield { at: below(at, type, 'schema'), schema };
  }
}
