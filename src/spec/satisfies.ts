import formatTable from 'ajv-formats/dist/formats.js';
import { type Document, resolve } from './document.ts';
import type { Reference } from './openapi.ts';
import { every, exactlyOne, not, some, type Verdict } from './verdict.ts';

type Holder = Pick<Document, 'root' | 'source'>;

/**
 * Whether a value satisfies a schema, by the words that are usual in OpenAPI; undefined where there is another, or the schema is
 * none. To make a validator for every schema is what costs, and nearly every example is right: only what is not `true` here is
 * worth one, which then says why.
 */
export function satisfies(holder: Holder, schema: unknown, value: unknown, depth = 0): Verdict {
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema) || depth > 50) return undefined;
  const fits = (inner: unknown, one: unknown) => satisfies(holder, inner, one, depth + 1);
  const found = every(Object.keys(schema), (word) => {
    if (silent.has(word) || word.startsWith('x-')) return true;
    return tests.get(word)?.(schema[word], value, { holder, schema, fits });
  });
  // `nullable` admits null beside all that the rest says.
  return found === false && value === null && schema.nullable === true ? undefined : found;
}

/** Words that refuse nothing. */
const silent = new Set([
  ...['$comment', '$defs', 'default', 'definitions', 'deprecated', 'description', 'discriminator', 'example'],
  ...['examples', 'externalDocs', 'nullable', 'readOnly', 'title', 'writeOnly', 'xml'],
  ...['contentEncoding', 'contentMediaType', 'contentSchema'],
]);

interface Place {
  holder: Holder;
  /** The schema in which the word stands. */
  schema: Record<string, unknown>;
  fits(schema: unknown, value: unknown): Verdict;
}

/** What one word says to a value; `said` is what stands under it, whatever that may be. */
type Test = (said: unknown, value: unknown, place: Place) => Verdict;

const tests = new Map<string, Test>([
  ['type', (said, value) => typed([said].flat(), value)],
  ['enum', (said, value) => (Array.isArray(said) ? some(said, (member) => isSame(member, value)) : undefined)],
  ['const', isSame],
  ['format', formatted],
  ['minimum', limit(isNumber, (value, bound) => value >= bound)],
  ['maximum', limit(isNumber, (value, bound) => value <= bound)],
  ['exclusiveMinimum', limit(isNumber, (value, bound) => value > bound)],
  ['exclusiveMaximum', limit(isNumber, (value, bound) => value < bound)],
  // In characters: one outside the basic plane is one.
  ['minLength', limit(isText, (value, bound) => [...value].length >= bound)],
  ['maxLength', limit(isText, (value, bound) => [...value].length <= bound)],
  ['minItems', limit(Array.isArray, (value, bound) => value.length >= bound)],
  ['maxItems', limit(Array.isArray, (value, bound) => value.length <= bound)],
  ['pattern', (said, value) => !isText(value) || matches(said, value)],
  ['required', (said, value) => !isObject(value) || ofList(said, (name) => isMember(value, name))],
  ['properties', members],
  ['additionalProperties', others],
  ['items', items],
  ['allOf', (said, value, { fits }) => ofList(said, (one) => fits(one, value))],
  ['anyOf', (said, value, { fits }) => (Array.isArray(said) ? some(said, (one) => fits(one, value)) : undefined)],
  ['oneOf', (said, value, { fits }) => (Array.isArray(said) ? exactlyOne(said, (one) => fits(one, value)) : undefined)],
  ['$ref', (said, value, { holder, fits }) => fits(referredTo(holder, said), value)],
]);

function ofList(said: unknown, verdict: (one: unknown) => Verdict): Verdict {
  return Array.isArray(said) ? every(said, verdict) : undefined;
}

function typed(types: unknown[], value: unknown): Verdict {
  return types.length > 0 ? some(types, (type) => isOf(type, value)) : undefined;
}

function isOf(type: unknown, value: unknown): Verdict {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return isNumber(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    case 'null':
      return value === null;
    default:
      return undefined;
  }
}

/** Lists and objects are compared by the validator. */
function isSame(said: unknown, value: unknown): Verdict {
  const deep = typeof said === 'object' && said !== null && typeof value === 'object' && value !== null;
  return deep ? undefined : said === value;
}

/** By the validator's own table; a format that is not in it says nothing. */
function formatted(said: unknown, value: unknown): Verdict {
  const { fullFormats } = formatTable;
  if (!isText(said)) return undefined;
  if (!Object.hasOwn(fullFormats, said)) return true;
  const format: unknown = fullFormats[said as keyof typeof fullFormats];
  const { validate, type = 'string' } = isObject(format) && 'validate' in format ? format : { validate: format };
  if (typeof value !== type || validate === true) return true;
  if (validate instanceof RegExp) return validate.test(String(value));
  return typeof validate === 'function' ? Boolean(validate(value)) : undefined;
}

function limit<T>(concerns: (value: unknown) => value is T, holds: (value: T, bound: number) => boolean): Test {
  return (said, value) => !concerns(value) || (isNumber(said) ? holds(value, said) : undefined);
}

function matches(pattern: unknown, text: string): Verdict {
  try {
    return isText(pattern) ? new RegExp(pattern, 'u').test(text) : undefined;
  } catch {
    return undefined;
  }
}

function members(said: unknown, value: unknown, { fits }: Place): Verdict {
  if (!isObject(value)) return true;
  if (!isObject(said)) return undefined;
  return every(Object.keys(said), (name) => {
    const there = isMember(value, name);
    return there ? fits(said[name], value[name]) : not(there);
  });
}

function others(said: unknown, value: unknown, { schema, fits }: Place): Verdict {
  if (!isObject(value) || said === true) return true;
  if (schema.patternProperties !== undefined) return undefined;
  const known = isObject(schema.properties) ? schema.properties : {};
  return every(Object.keys(value), (name) =>
    isInherited(name) ? undefined : Object.hasOwn(known, name) || fits(said, value[name]),
  );
}

function items(said: unknown, value: unknown, { schema, fits }: Place): Verdict {
  if (!Array.isArray(value)) return true;
  return schema.prefixItems === undefined ? every(value, (each) => fits(said, each)) : undefined;
}

function referredTo(holder: Holder, $ref: unknown): unknown {
  try {
    return resolve<unknown>(holder, { $ref } as Reference);
  } catch {
    return undefined;
  }
}

function isMember(value: Record<string, unknown>, name: unknown): Verdict {
  if (!isText(name) || isInherited(name)) return undefined;
  return Object.hasOwn(value, name) && value[name] !== undefined;
}

/** Such names, `constructor` or `__proto__`, the validator treats in ways of its own. */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
