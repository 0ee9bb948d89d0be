import { type Document, schema } from './document.ts';
import type { Schema } from './openapi.ts';
import { pointer, tokens } from './source.ts';

/** Where a pointer leads by what a schema says. */
export type Found =
  /** Declared; more than one schema where alternatives (`oneOf`, `anyOf`) declare it. */
  | { kind: 'declared'; schemas: Schema[] }
  /** It passes through something that says nothing of what it holds. */
  | { kind: 'open' }
  /** No alternative has it: `missing` is the first name that isn't there, `known` are those beside it. */
  | { kind: 'nowhere'; missing: string; known: string[] };

type Holder = Pick<Document, 'root' | 'source'>;

/** Follows a pointer through references, alternatives, lists, open objects and text that holds JSON (`contentSchema`). */
export function follow(document: Holder, start: Schema | undefined, path: string[]): Found {
  let here = alternatives(document, start ?? {});
  for (const token of path) {
    const steps = here.map((facet) => step(document, facet, token));
    const next = steps.flatMap((found) => (Array.isArray(found) ? found : []));
    if (next.length === 0 && steps.includes('open')) return { kind: 'open' };
    if (next.length === 0) return { kind: 'nowhere', missing: token, known: here.flatMap(namesOf) };
    here = next.flatMap((found) => alternatives(document, found));
  }
  return { kind: 'declared', schemas: here };
}

/** A schema's alternatives, references followed: itself, the parts of `allOf` and the branches of `oneOf` and `anyOf`. */
export function alternatives(document: Holder, start: Schema, depth = 0): Schema[] {
  if (typeof start !== 'object' || start === null || depth > 20) return [];
  const whole = target(document, start);
  const { allOf, oneOf, anyOf, ...own } = whole;
  const parts = [allOf, oneOf, anyOf].flatMap((list) => (Array.isArray(list) ? list : []));
  const inner = parts.flatMap((part) => alternatives(document, part, depth + 1));
  return parts.length > 0 && !speaks(own) ? inner : [own, ...inner];
}

const jsonTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** The JSON types that schemas admit, `null` left out; undefined where one of them does not say. */
export function typesOf(schemas: Schema[]): Set<string> | undefined {
  const types = new Set<string>();
  for (const { type, enum: values, const: value, properties, items } of schemas) {
    const said = type ?? (values ?? (value === undefined ? [] : [value])).map((member) => typeName(member));
    if (![said].flat().every((name) => jsonTypes.includes(name))) return undefined;
    for (const name of [said].flat()) types.add(name);
    if ([said].flat().length === 0) {
      if (properties) types.add('object');
      else if (items) types.add('array');
      else return undefined;
    }
  }
  types.delete('null');
  return types.size > 0 ? types : undefined;
}

/** The values that schemas admit, as text; undefined where one of them admits others too. */
export function valuesOf(schemas: Schema[]): string[] | undefined {
  const values: string[] = [];
  for (const { enum: list, const: value, type } of schemas) {
    if (type === 'null') continue;
    if (list === undefined && value === undefined) return undefined;
    values.push(...(list ?? [value]).filter((member) => member !== null).map(String));
  }
  return values.length > 0 ? values : undefined;
}

/** The place in the document that a pointer means when it leads through references. */
export function settle(root: unknown, path: string): string {
  let here = root;
  let place = '';
  for (const token of tokens(path)) {
    for (let depth = 0; token !== '$ref' && depth < 50; depth++) {
      const ref = (here as { $ref?: unknown } | null)?.$ref;
      if (typeof ref !== 'string' || !ref.startsWith('#/') || Object.hasOwn(here as object, token)) break;
      place = decoded(ref.slice(1));
      here = tokens(place).reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], root);
    }
    here = (here as Record<string, unknown> | null | undefined)?.[token];
    place += pointer(token);
  }
  return place;
}

function step(document: Holder, facet: Schema, token: string): Schema[] | 'open' | 'nowhere' {
  const { properties, items, prefixItems, patternProperties, additionalProperties, contentSchema, type } = facet;
  if (properties && Object.hasOwn(properties, token)) return [properties[token] as Schema];
  if (/^\d+$/.test(token) && (items || prefixItems || includes(type, 'array')))
    return [(prefixItems as Schema[] | undefined)?.[Number(token)] ?? items ?? {}];
  const matching = Object.entries((patternProperties ?? {}) as Record<string, Schema>).filter(([pattern]) =>
    matches(pattern, token),
  );
  if (matching.length > 0) return matching.map(([, found]) => found);
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    return [additionalProperties];
  if (contentSchema) {
    const inner = follow(document, contentSchema as Schema, [token]);
    return inner.kind === 'declared' ? inner.schemas : inner.kind;
  }
  const open = typeof additionalProperties === 'object' || additionalProperties === true;
  if (open || /json/.test(String(facet.contentMediaType ?? ''))) return 'open';
  if (!properties && additionalProperties !== false && includes(type, 'object')) return 'open';
  return speaks(facet) ? 'nowhere' : 'open';
}

function namesOf({ properties, items }: Schema): string[] {
  return properties ? Object.keys(properties) : items ? ['0'] : [];
}

/** Whether a schema says anything that narrows what it holds; words for people don't. */
function speaks(facet: Schema): boolean {
  const quiet = ['description', 'title', 'example', 'examples', 'default', 'deprecated', 'nullable', 'discriminator'];
  return Object.keys(facet).some((key) => !quiet.includes(key) && !key.startsWith('x-'));
}

function includes(type: Schema['type'], name: string): boolean {
  return [type].flat().includes(name);
}

function target(document: Holder, value: Schema): Schema {
  try {
    return schema(document, value);
  } catch {
    return {};
  }
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(text);
  } catch {
    return false;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
