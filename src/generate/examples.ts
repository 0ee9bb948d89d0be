import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import formatTable from 'ajv-formats/dist/formats.js';
import type { Violation } from '../contract/contract.ts';
import type { Document } from '../spec/document.ts';
import type { Schema } from '../spec/openapi.ts';
import { schemaSet } from './schemas.ts';
import { checked } from './violations.ts';

/** What a schema says to a value: violations with pointers into the value, or why the schema itself can't be used. */
export type Judge = (schema: Schema, value: unknown, coerces?: boolean) => Violation[] | { unusable: string };

/**
 * Makes the judge of a document's examples: the same validation as at run time, schema by schema. `coerces`: the value is
 * text from a form or a query string, where `"7200"` is a number.
 */
export function judgeOf(document: Document): Judge {
  const set = schemaSet(document, new Set(Object.keys(formatTable.fullFormats)));
  const sides = [side(false), side(true)] as const;
  return (schema, value, coerces = false) => {
    const ajv = sides[coerces ? 1 : 0];
    try {
      const prepared = set.prepare(schema);
      for (const [id, referenced] of set.referenced) {
        if (!ajv.schemas[id]) ajv.addSchema({ ...referenced, $id: id });
      }
      return checked(
        ajv.compile(prepared),
        'value',
      )(structuredClone(value)).map(({ pointer, message }) => ({
        pointer: pointer.replace(/^\/value/, ''),
        message,
      }));
    } catch (error) {
      return { unusable: (error as Error).message };
    }
  };
}

function side(coerces: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strictSchema: false,
    strictTypes: false,
    coerceTypes: coerces ? 'array' : false,
    logger: false,
  });
  formats.default(ajv);
  return ajv;
}
