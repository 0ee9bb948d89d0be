import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import formatTable from 'ajv-formats/dist/formats.js';
import type { Violation } from '../contract/contract.ts';
import type { Document } from '../spec/document.ts';
import type { Schema } from '../spec/openapi.ts';
import { schemaSet } from './schemas.ts';
import { checked } from './violations.ts';

/** What a schema says to a value, with pointers into the value; undefined for a schema that can't be used. */
export type Judge = (schema: Schema, value: unknown, coerces?: boolean) => Violation[] | undefined;

/**
 * Makes the judge of a document's examples: the same validation as at run time, schema by schema. `coerces`: the value is
 * text from a form or a query string, where `"7200"` is a number.
 */
export function judgeOf(document: Document): Judge {
  const set = schemaSet(document, new Set(Object.keys(formatTable.fullFormats)));
  const sides = { exact: side(false), coercing: side(true) };
  const known = new Map<string, ReturnType<typeof checked>>();
  const judgement = (schema: Schema, kind: keyof typeof sides) => {
    const prepared = set.prepare(schema);
    const key = `${kind} ${JSON.stringify(prepared)}`;
    const earlier = known.get(key);
    if (earlier) return earlier;
    const ajv = sides[kind];
    for (const [id, referenced] of set.referenced) if (!ajv.schemas[id]) ajv.addSchema({ ...referenced, $id: id });
    const judge = checked(ajv.compile(prepared), 'value');
    known.set(key, judge);
    return judge;
  };
  return (schema, value, coerces = false) => {
    try {
      const found = judgement(schema, coerces ? 'coercing' : 'exact')(structuredClone(value));
      return found.map(({ pointer, message }) => ({ pointer: pointer.replace(/^\/value/, ''), message }));
    } catch {
      return undefined;
    }
  };
}

/** What JSON Schema 2020-12 says to a schema itself, one violation for each place. */
export function schemaErrors(schema: unknown): Violation[] {
  meta ??= side(false);
  if (meta.validateSchema(schema as Schema, false)) return [];
  const places = new Map<string, Violation>();
  for (const { instancePath: pointer, message = '' } of meta.errors ?? []) {
    if (!places.has(pointer)) places.set(pointer, { pointer, message });
  }
  return [...places.values()];
}

let meta: Ajv2020 | undefined;

/** Schemas are judged one by one: a broken one must not hide what others say. */
function side(coerces: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateSchema: false,
    coerceTypes: coerces ? 'array' : false,
    logger: false,
  });
  formats.default(ajv);
  return ajv;
}
