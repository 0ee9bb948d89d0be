import { type Document, schema } from '../../src/spec/document.ts';
import type { Schema } from '../../src/spec/openapi.ts';
import type { Callable, Documented } from './documents.ts';

/** The properties of a schema and of all its parts. */
export function fieldsOf(
  document: Document,
  given: Schema | undefined,
): Required<Pick<Schema, 'properties' | 'required'>> {
  const whole = schema(document, given);
  const all = [whole, ...(whole.allOf ?? []).map((part) => fieldsOf(document, part))];
  return {
    properties: Object.assign({}, ...all.map(({ properties }) => properties)),
    required: all.flatMap(({ required }) => required ?? []),
  };
}

/** What the provider's own document says of a parameter or field, by name. */
export function schemaAt({ own }: Documented, { id }: Callable, name: string): Schema {
  const { parameters = [], body } = own.operations.get(id) ?? {};
  const [media] = Object.values(body?.content ?? {});
  const parameter = parameters.find((one) => one.name === name);
  return schema(own, parameter?.schema ?? fieldsOf(own, media?.schema).properties[name]);
}
