/** Takes out of a document what the gateway fills in by itself, so that nobody is asked for it. */
import { kindOf } from '../contract/body.ts';
import type { ParameterPlan } from '../provider/plan.ts';
import { type Document, resolve, schema } from '../spec/document.ts';
import type {
  Example,
  MediaType,
  OperationObject,
  Parameter,
  PathItem,
  Reference,
  RequestBody,
  Schema,
} from '../spec/openapi.ts';

/**
 * An operation's parameters, those of its path included, without the fixed ones; references stay where they can.
 * The operation's own take the place of the path's with the same name (OpenAPI 3.1 §4.8.9.1).
 */
export function parametersOf(
  document: Document,
  item: PathItem,
  object: OperationObject,
  fixed: ParameterPlan[],
): (Parameter | Reference)[] {
  const filled = new Set(fixed.map((parameter) => `${parameter.in} ${parameter.name}`));
  const byName = new Map<string, Parameter | Reference>();
  for (const entry of [...(item.parameters ?? []), ...(object.parameters ?? [])]) {
    const parameter = resolve<Parameter>(document, entry);
    const key = `${parameter.in} ${parameter.name}`;
    if (!filled.has(key)) byName.set(key, entry);
  }
  return [...byName.values()];
}

/**
 * A request body without some of its fields; undefined where nothing is left to send. Only forms and JSON lose them: other
 * bodies pass through the gateway as they are sent.
 */
export function bodyWithout(
  document: Document,
  body: RequestBody | Reference,
  names: Set<string>,
): RequestBody | Reference | undefined {
  if (names.size === 0) return body;
  const { content, required, ...rest } = resolve<RequestBody>(document, body);
  const left = Object.entries(content).map(([type, media]) => {
    const filled = kindOf(type) === 'form' || kindOf(type) === 'json';
    return [type, filled ? mediaWithout(document, media, names) : media] as const;
  });
  if (left.every(([, media]) => isEmpty(media.schema))) return undefined;
  // What was required of the body as a whole may have been the fixed fields alone.
  const needed = required && left.some(([, media]) => needsSomething(document, media.schema));
  return { ...rest, ...(needed ? { required } : {}), content: Object.fromEntries(left) };
}

function mediaWithout(document: Document, media: MediaType, names: Set<string>): MediaType {
  const { example, examples, ...rest } = media;
  return {
    ...rest,
    ...(media.schema ? { schema: schemaWithout(document, media.schema, names) } : {}),
    ...(example === undefined ? {} : { example: without(example, names) }),
    ...(examples ? { examples: mapped(examples, (one) => exampleWithout(document, one, names)) } : {}),
  };
}

function exampleWithout(document: Document, example: Example | Reference, names: Set<string>): Example {
  const resolved = resolve<Example>(document, example);
  return { ...resolved, value: without(resolved.value, names) };
}

/** The fields stand in the schema itself (that is where the plan looks for them), or behind its reference. */
function schemaWithout(document: Document, value: Schema, names: Set<string>): Schema {
  const { $ref: _, required: all, ...whole } = schema(document, value);
  if (!Object.keys(whole.properties ?? {}).some((name) => names.has(name))) return value;
  const required = (all ?? []).filter((name) => !names.has(name));
  const properties = without(whole.properties, names) as Record<string, Schema>;
  return { ...whole, ...(required.length > 0 ? { required } : {}), properties };
}

function isEmpty(value: Schema | undefined): boolean {
  if (value?.type !== 'object' || value.allOf || value.anyOf || value.oneOf) return false;
  return Object.keys(value.properties ?? {}).length === 0 && !value.additionalProperties;
}

function needsSomething(document: Document, value: Schema | undefined): boolean {
  const { type, required = [], allOf, anyOf, oneOf } = schema(document, value);
  return type !== 'object' || required.length > 0 || [allOf, anyOf, oneOf].some(Boolean);
}

function without(value: unknown, names: Set<string>): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
}

function mapped<A, B>(values: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
