import { schema } from '../../generated/config/validate.js';
import { pointer, tokens } from '../spec/source.ts';

/** The part of JSON Schema that the configuration's schema is written in. */
export interface ConfigSchema {
  $ref?: string;
  description?: string;
  type?: string;
  enum?: string[];
  writeOnly?: boolean;
  properties?: Record<string, ConfigSchema>;
  propertyNames?: ConfigSchema;
  additionalProperties?: boolean | ConfigSchema;
  items?: ConfigSchema;
  $defs?: Record<string, ConfigSchema>;
}

/** The schema of onegate.yaml (openapi/onegate-config.schema.json). */
export const root = schema as ConfigSchema;

/** The schema of the member that a pointer names; undefined where the configuration has no such place. */
export function schemaAt(path: string): ConfigSchema | undefined {
  return tokens(path).reduce<ConfigSchema | undefined>((here, token) => here && memberOf(here, token), root);
}

/**
 * A copy of a value in which `visit` has had its say on every scalar, told its schema and place.
 * A member for which it returns undefined stays, as undefined, so that what follows can tell it from a missing one.
 */
export function rebuild(
  value: unknown,
  visit: (scalar: unknown, schema: ConfigSchema | undefined, pointer: string) => unknown,
  here: ConfigSchema | undefined = root,
  at = '',
): unknown {
  const member = (child: unknown, token: string | number) =>
    rebuild(child, visit, here && memberOf(here, String(token)), at + pointer(token));
  if (Array.isArray(value)) return value.map(member);
  if (typeof value !== 'object' || value === null) return visit(value, here, at);
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, member(child, name)]));
}

function memberOf(parent: ConfigSchema, token: string): ConfigSchema | undefined {
  const { properties = {}, additionalProperties, items } = parent;
  if (Object.hasOwn(properties, token)) return followed(properties[token]);
  return followed(items ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined));
}

function followed(schema: ConfigSchema | undefined): ConfigSchema | undefined {
  if (schema?.$ref === undefined) return schema;
  return root.$defs?.[schema.$ref.replace('#/$defs/', '')];
}
