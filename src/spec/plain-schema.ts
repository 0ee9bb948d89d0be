/**
 * Whether a value is beyond doubt a schema of JSON Schema 2020-12. Nearly all that people write is, and told here for a hundredth
 * of what it costs to make a validator of the standard's own schema. `false` says only that the validator has to look at it.
 */
export function isPlainSchema(schema: unknown): boolean {
  if (typeof schema === 'boolean') return true;
  if (!isObject(schema)) return false;
  return Object.keys(schema).every((word) => word.startsWith('x-') || words.get(word)?.(schema[word]) === true);
}

type Test = (value: unknown) => boolean;

const anything: Test = () => true;
const text: Test = (value) => typeof value === 'string';
const flag: Test = (value) => typeof value === 'boolean';
const number: Test = (value) => Number.isFinite(value);
const count: Test = (value) => Number.isInteger(value) && (value as number) >= 0;
const list: Test = (value) => Array.isArray(value);
const schemas: Test = (value) => Array.isArray(value) && value.length > 0 && value.every(isPlainSchema);
const named: Test = (value) => isObject(value) && Object.values(value).every(isPlainSchema);

const types = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

const type: Test = (value) =>
  Array.isArray(value)
    ? value.length > 0 && value.every((one) => types.includes(one)) && isUnique(value)
    : types.includes(value as string);

const names: Test = (value) => Array.isArray(value) && value.every(text) && isUnique(value);

/** A reference into this document; what else is a URI reference is left to who knows RFC 3986. */
const reference: Test = (value) => typeof value === 'string' && /^#(?:[\w./~-]|%[0-9a-f]{2})*$/i.test(value);

const pattern: Test = (value) => {
  if (typeof value !== 'string' || value.includes('\\Z')) return false;
  try {
    return Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
};

/** The words of JSON Schema that are usual in OpenAPI, and those of OpenAPI that JSON Schema takes for annotations. */
const words = new Map<string, Test>([
  ...given(anything, ['const', 'default', 'example', 'discriminator', 'externalDocs', 'nullable', 'xml']),
  ...given(text, ['$comment', 'title', 'description', 'format', 'contentMediaType', 'contentEncoding']),
  ...given(flag, ['deprecated', 'readOnly', 'writeOnly', 'uniqueItems']),
  ...given(number, ['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum']),
  ...given(count, ['maxLength', 'minLength', 'maxItems', 'minItems', 'maxProperties', 'minProperties']),
  ...given(list, ['enum', 'examples']),
  ...given(schemas, ['allOf', 'anyOf', 'oneOf', 'prefixItems']),
  ...given(named, ['properties', '$defs']),
  ...given(isPlainSchema, ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contentSchema']),
  ...given(type, ['type']),
  ...given(names, ['required']),
  ...given(reference, ['$ref']),
  ...given(pattern, ['pattern']),
]);

function given(test: Test, names: string[]): [string, Test][] {
  return names.map((name) => [name, test]);
}

function isUnique(values: unknown[]): boolean {
  return new Set(values).size === values.length;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
