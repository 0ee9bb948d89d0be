import type { AnyCall } from '../../src/client/fetch.ts';
import type { Played } from '../../src/sandbox/places.ts';
import { recast } from '../../src/sandbox/resource.ts';
import { sampleOf } from '../../src/sandbox/samples.ts';
import { users } from '../../src/sandbox/users.ts';
import { examples, schema } from '../../src/spec/document.ts';
import type { MediaType, Parameter, Schema } from '../../src/spec/openapi.ts';
import type { Callable, Documented } from './documents.ts';
import { fieldsOf } from './fields.ts';

/** A call as a user of the client writes it, made of nothing but the document's examples. */
export interface Written {
  /** The body's media type and the example's name; empty where there is no body. */
  about: string;
  call: AnyCall;
}

/**
 * Every way in which the document shows a call: all parameters that have examples, with each example of each body. Where the
 * examples name their person, it is the signed-in user who calls.
 */
export function requestsOf(of: Documented, operation: Callable): Written[] {
  const me = (value: unknown) => (of.person === undefined ? value : recast(value as Played, of.person, alice));
  const params = { path: {}, query: {}, header: {} } as Record<string, Record<string, unknown>>;
  for (const parameter of operation.seen.parameters) {
    const value = shownValue(of, parameter);
    const own = params[parameter.in];
    if (own && value !== undefined) own[parameter.name] = me(value);
  }
  const content = Object.entries(operation.seen.body?.content ?? {});
  if (content.length === 0) return [{ about: '', call: { params } }];
  return content.flatMap(([type, media], index) =>
    bodiesOf(of, type, media).map(([name, body]) => {
      // The first type is the client's choice by itself.
      const headers = index === 0 ? {} : { headers: { 'Content-Type': type } };
      return { about: `${type} ${name}`, call: { params, body, ...headers } };
    }),
  );
}

const alice = users.find(({ login }) => login === 'alice')?.claims.sub as string;

/** A parameter's example; what is required has a sample of its schema in want of one. */
function shownValue({ published }: Documented, parameter: Parameter): unknown {
  const [named] = Object.values(examples(published, parameter));
  const { example, examples: list, const: only, enum: values, default: usual } = schema(published, parameter.schema);
  const shown = named?.value ?? example ?? list?.[0] ?? only ?? usual ?? values?.[0];
  if (shown !== undefined || !parameter.required) return shown;
  return sampleOf(published, schema(published, parameter.schema));
}

function bodiesOf(of: Documented, type: string, media: MediaType): [string, unknown][] {
  const shown = Object.entries(examples(of.published, media)).map(([name, { value }]) => [name, value] as const);
  const all = shown.length > 0 ? shown : [['', sampleOf(of.published, schema(of.published, media.schema))] as const];
  if (!type.startsWith('multipart/')) return all.map(([name, value]) => [name, value]);
  const files = Object.entries(fieldsOf(of.published, media.schema).properties ?? {}).filter(([, field]) =>
    isFile(of, field),
  );
  return all.map(([name, value]) => {
    const sent = files.map(([field]) => [field, smallFile(field)]);
    return [name, { ...(value as object), ...Object.fromEntries(sent) }];
  });
}

/** OpenAPI 3.1 §4.8.14.4 leaves the schema of a file empty; 3.0 called it binary. */
function isFile({ published }: Documented, field: Schema): boolean {
  const { format, contentMediaType, type } = schema(published, field);
  return format === 'binary' || contentMediaType !== undefined || type === undefined;
}

/** The smallest GIF there is. */
function smallFile(field: string): File {
  const bytes = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
  return new File([bytes], `${field}.gif`, { type: 'image/gif' });
}
