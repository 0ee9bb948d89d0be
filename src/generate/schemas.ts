import { type Document, resolve } from '../spec/document.ts';
import type { Reference, Schema } from '../spec/openapi.ts';
import { tokens } from '../spec/source.ts';

/** Schemas cut out of a document, ready for a validator: self-contained but for each other, named by where they stand. */
export interface SchemaSet {
  /** Prepares a schema; what it refers to is prepared with it. */
  prepare(schema: Schema): Schema;
  /** Every schema that something refers to, by its `$id` (its pointer in the document, percent-encoded). */
  referenced: Map<string, Schema>;
}

/**
 * Prepares OpenAPI schemas as plain JSON Schema 2020-12: annotations and `x-` words go, formats that nobody checks go,
 * OpenAPI 3.0's `nullable` and boolean bounds become what they mean, references become names in the set.
 */
export function schemaSet(document: Document, formats: ReadonlySet<string>): SchemaSet {
  const referenced = new Map<string, Schema>();
  const follow = ($ref: string): string => {
    const id = idOf($ref);
    if (!referenced.has(id)) {
      const target = resolve<Schema>(document, { $ref } as Reference);
      referenced.set(id, {});
      referenced.set(id, whole(target));
    }
    return id;
  };
  const prepare = (schema: Schema): Schema => {
    if (typeof schema !== 'object' || schema === null) return schema;
    const result: Schema = {};
    for (const [word, value] of Object.entries(schema)) {
      if (annotations.has(word) || word.startsWith('x-')) continue;
      if (word === 'format' && !formats.has(value as string)) continue;
      if (word === '$ref') result.$ref = follow(value as string);
      else if (maps.has(word)) result[word] = mapValues(value as Record<string, Schema>, prepare);
      else if (lists.has(word)) result[word] = (value as Schema[]).map(prepare);
      else if (single.has(word)) result[word] = prepare(value as Schema);
      else result[word] = value;
    }
    return nullable(bounded(result), schema.nullable === true);
  };
  /** `true` and `false` are schemas too; on their own they can't be named. */
  const whole = (schema: Schema | boolean) =>
    typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : prepare(schema);
  return { prepare: whole, referenced };
}

const annotations = new Set([
  '$comment',
  '$defs',
  'default',
  'definitions',
  'deprecated',
  'description',
  'discriminator',
  'example',
  'examples',
  'externalDocs',
  'nullable',
  'readOnly',
  'title',
  'writeOnly',
  'xml',
]);
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const single = new Set([
  'additionalProperties',
  'unevaluatedProperties',
  'unevaluatedItems',
  'propertyNames',
  'items',
  'contains',
  'not',
  'if',
  'then',
  'else',
]);

/** Named by the pointer, which stays what it is when the document is edited elsewhere. */
function idOf($ref: string): string {
  const path = tokens(decodeURIComponent($ref.slice(1)));
  return path.map((token) => `/${encodeURIComponent(token.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function nullable(schema: Schema, may: boolean): Schema {
  if (!may) return schema;
  if (schema.type === undefined) return Object.keys(schema).length === 0 ? {} : { anyOf: [schema, { type: 'null' }] };
  const types = [schema.type].flat();
  return {
    ...schema,
    type: types.includes('null') ? types : [...types, 'null'],
    ...(schema.enum && !schema.enum.includes(null) ? { enum: [...schema.enum, null] } : {}),
  };
}

function bounded(schema: Schema): Schema {
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[exclusive] !== 'boolean') continue;
    if (schema[exclusive]) {
      schema[exclusive] = schema[bound];
      delete schema[bound];
    } else delete schema[exclusive];
  }
  return schema;
}

function mapValues(values: Record<string, Schema>, change: (schema: Schema) => Schema): Record<string, Schema> {
  return Object.fromEntries(Object.entries(values).map(([name, schema]) => [name, change(schema)]));
}
