import type { ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import formatTable from 'ajv-formats/dist/formats.js';
import { type Document, failures } from '../spec/document.ts';
import { type SchemaSet, schemaSet } from './schemas.ts';
import type { Target } from './targets.ts';

/** A compiled schema: the function, and where its text is found when there is one. */
export interface Compiled {
  validate: ValidateFunction;
  side: keyof Sides;
  name: string;
}

export interface Sides {
  coercing: Side;
  exact: Side;
}

interface Side {
  ajv: Ajv2020;
  /** What was compiled: the name of its function to the schema's `$id`. */
  names: Record<string, string>;
}

/**
 * Compiles the schemas of a document: parameters and forms by an instance that coerces and fills in defaults, everything else
 * by one that does not; schemas that are equal only once. `strict`: a word in a schema that is not known is an error, rather
 * than an annotation.
 */
export function compilerFor(document: Document, strict: boolean) {
  const set: SchemaSet = schemaSet(document, knownFormats);
  const sides: Sides = { coercing: side(true, strict), exact: side(false, strict) };
  const known = new Map<string, Compiled>();
  /** @throws SpecError with the place of a schema that can't be compiled. */
  const compile = (target: Target): Compiled => {
    const chosen = target.coerces ? 'coercing' : 'exact';
    const key = `${chosen} ${JSON.stringify(target.schema)}`;
    const compiled = known.get(key) ?? { side: chosen, ...compiledBy(sides[chosen], target, set, document) };
    known.set(key, compiled);
    return compiled;
  };
  return { set, sides, compile };
}

const knownFormats = new Set(Object.keys(formatTable.fullFormats));

function compiledBy({ ajv, names }: Side, target: Target, set: SchemaSet, document: Document): Omit<Compiled, 'side'> {
  try {
    for (const [id, schema] of set.referenced) if (!ajv.schemas[id]) ajv.addSchema({ ...schema, $id: id });
    const validate = ajv.compile({ ...target.schema, $id: target.id });
    let name = target.id.replace(/%../g, '_').replace(/\W/g, '_');
    while (Object.hasOwn(names, name)) name += '_';
    names[name] = target.id;
    return { validate, name };
  } catch (error) {
    const message = `this schema can't be compiled: ${(error as Error).message}`;
    throw failures(document.source)('schema', target.at, message, 'correct the schema: JSON Schema 2020-12 is the law');
  }
}

function side(coerces: boolean, strict: boolean): Side {
  const ajv = new Ajv2020({
    allErrors: true,
    strictSchema: strict,
    strictTypes: false,
    strictTuples: false,
    coerceTypes: coerces ? 'array' : false,
    useDefaults: coerces,
    inlineRefs: false,
    code: { source: true, esm: true },
    logger: false,
  });
  formats.default(ajv);
  return { ajv, names: {} };
}
