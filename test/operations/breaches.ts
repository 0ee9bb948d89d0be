import type { AnyCall } from '../../src/client/fetch.ts';
import { type Document, schema } from '../../src/spec/document.ts';
import type { Schema } from '../../src/spec/openapi.ts';
import type { Callable, Documented } from './documents.ts';
import { fieldsOf } from './fields.ts';
import { requestsOf } from './requests.ts';

/** A call that breaks the document in one place. */
export interface Breach {
  about: 'something required is missing' | 'a value is of another kind' | 'a parameter is not declared';
  call: AnyCall;
  /** Where the gateway has to find it. */
  pointer: string;
}

/** Of each kind of breach one, where the operation has something that can be broken in that way. */
export function breachesOf(of: Documented, operation: Callable): Breach[] {
  const good = requestsOf(of, operation).find(({ about }) => !about.startsWith('multipart/'))?.call;
  if (!good) return [];
  const places = placesOf(of, operation);
  if (places.length === 0) return [];
  const required = places.find((place) => place.required && place.in !== 'path');
  const typed = places.find((place) => wrongValue(of.published, place.schema) !== undefined);
  return [
    ...(required ? [{ about: 'something required is missing' as const, ...without(good, required) }] : []),
    ...(typed ? [{ about: 'a value is of another kind' as const, ...withWrong(of, good, typed) }] : []),
    {
      about: 'a parameter is not declared',
      call: { ...good, params: { ...good.params, query: { ...good.params?.query, 'no/such': '1' } } },
      pointer: '/query/no~1such',
    },
  ];
}

/** Something that a caller may set: a parameter, or a field of the first body. */
interface Place {
  in: 'path' | 'query' | 'header' | 'body';
  name: string;
  required: boolean;
  schema: Schema;
}

function placesOf(of: Documented, { seen }: Callable): Place[] {
  const parameters = seen.parameters.flatMap((parameter) => {
    if (parameter.in === 'cookie') return [];
    const { in: place, name, required = false } = parameter;
    return [{ in: place, name, required, schema: schema(of.published, parameter.schema) }];
  });
  const [type = 'multipart/', media] = Object.entries(seen.body?.content ?? {})[0] ?? [];
  if (type.startsWith('multipart/')) return parameters;
  const { properties, required } = fieldsOf(of.published, media?.schema);
  const fields = Object.entries(properties).map(([name, field]): Place => {
    const needed = required.includes(name) && seen.body?.required === true;
    return { in: 'body', name, required: needed, schema: schema(of.published, field) };
  });
  return [...parameters, ...fields];
}

function without(call: AnyCall, place: Place): Pick<Breach, 'call' | 'pointer'> {
  return { call: changed(call, place, undefined), pointer: pointerOf(place) };
}

function withWrong(of: Documented, call: AnyCall, place: Place): Pick<Breach, 'call' | 'pointer'> {
  return { call: changed(call, place, wrongValue(of.published, place.schema)), pointer: pointerOf(place) };
}

function changed(call: AnyCall, { in: part, name }: Place, value: unknown): AnyCall {
  if (part === 'body') return { ...call, body: { ...(call.body as object), [name]: value } };
  return { ...call, params: { ...call.params, [part]: { ...call.params?.[part], [name]: value } } };
}

/** What no reading can take for a value of the schema; undefined where any text will do. */
function wrongValue(document: Document, given: Schema): unknown {
  const { type, enum: values, pattern, format } = schema(document, given);
  const kinds = [type].flat();
  if (kinds.includes('string') && values === undefined && pattern === undefined && format !== 'date-time')
    return undefined;
  const told = values ?? pattern ?? format ?? type;
  return told === undefined || kinds.includes('object') || kinds.includes('array') ? undefined : 'of another kind!';
}

function pointerOf({ in: part, name }: Place): string {
  return `/${part}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
