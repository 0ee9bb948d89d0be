import { isObject, mapValues, type Value } from './value.ts';

/**
 * A copy of an OpenAPI 3.0 document (or of a part of one) in which schemas are JSON Schema 2020-12, as OpenAPI 3.1 wants: `null` is a
 * type, and bounds are numbers. References stay, so that a circle of them stays one.
 */
export function inNewDialect(value: unknown, key = ''): unknown {
  if (isValue(key, value)) return value;
  if (Array.isArray(value)) return value.map((member) => inNewDialect(member));
  if (!isObject(value)) return value;
  if (named.has(key)) return mapValues(value, (member) => inNewDialect(member));
  const members = mapValues(value, inNewDialect);
  return isSchema(value) ? schemaOf(members) : members;
}

/** What stands under these has names of the vendor's own, which may be any word. */
const named = new Set([
  ...['paths', 'webhooks', 'callbacks', 'responses', 'headers', 'content', 'encoding', 'links', 'variables'],
  ...['properties', 'patternProperties', 'definitions', 'schemas', 'parameters', 'requestBodies', 'securitySchemes'],
]);

/** Examples and constants are values, in which a member may have any name, too. */
function isValue(key: string, value: unknown): boolean {
  if (key !== 'examples') return ['example', 'default', 'const', 'enum', 'value'].includes(key);
  return !isObject(value) || !Object.values(value).every((one) => isObject(one) && ('value' in one || '$ref' in one));
}

/** Words that only a schema has. */
function isSchema({
  nullable,
  'x-nullable': old,
  exclusiveMinimum,
  exclusiveMaximum,
  required,
  discriminator,
  type,
}: Value) {
  const bounds = typeof exclusiveMinimum === 'boolean' || typeof exclusiveMaximum === 'boolean';
  const flag = typeof required === 'boolean' && typeof type === 'string' && type !== 'apiKey';
  return (
    typeof nullable === 'boolean' || typeof old === 'boolean' || bounds || flag || typeof discriminator === 'string'
  );
}

function schemaOf(given: Value): Value {
  const { nullable, 'x-nullable': old, exclusiveMinimum, exclusiveMaximum, required, discriminator, ...rest } = given;
  const schema: Value = { ...rest };
  if (Array.isArray(required)) schema.required = required;
  if (discriminator !== undefined)
    schema.discriminator = typeof discriminator === 'string' ? { propertyName: discriminator } : discriminator;
  for (const [bound, exclusive, name] of [
    ['minimum', exclusiveMinimum, 'exclusiveMinimum'],
    ['maximum', exclusiveMaximum, 'exclusiveMaximum'],
  ] as const) {
    if (typeof exclusive === 'number') schema[name] = exclusive;
    if (exclusive !== true || schema[bound] === undefined) continue;
    schema[name] = schema[bound];
    delete schema[bound];
  }
  return nullable === true || old === true ? orNull(schema) : schema;
}

function orNull(schema: Value): Value {
  const { $ref, allOf, oneOf, anyOf, type, enum: values } = schema;
  if (typeof type === 'string') {
    const admitted = Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {};
    return { ...schema, type: [type, 'null'], ...admitted };
  }
  if (type !== undefined) return schema;
  const { description, ...whole } = schema;
  const said = description === undefined ? {} : { description };
  if ($ref ?? allOf ?? oneOf ?? anyOf) return { ...said, anyOf: [whole, { type: 'null' }] };
  return schema;
}
