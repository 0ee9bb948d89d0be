import { type Document, examples, type Operation, schema } from '../spec/document.ts';
import type { Header, Schema } from '../spec/openapi.ts';
import type { Played } from './places.ts';
import { sampleOf } from './samples.ts';

/** One documented answer of an operation: the sandbox says nothing that is not one of these. */
export interface Told {
  /** The operation that answers so. */
  operation: string;
  /** The example's name in the document. */
  name: string;
  summary?: string;
  status: number;
  type?: string;
  body?: Played;
  /** The schema of the body, for what an absent member must be replaced by. */
  schema?: Schema;
  /** The example of a redirect's Location header. */
  location?: string;
  /** The other documented headers, with their examples. */
  headers: Record<string, string>;
}

/** Every documented answer of an operation, in document order; a body without examples is made up from its schema. */
export function toldOf(document: Document, operation: Operation): Told[] {
  const { id } = operation;
  return Object.entries(operation.responses).flatMap(([key, response]) => {
    const status = statusOf(key);
    const { Location: location, ...others } = capitalized(response.headers);
    const headers = headersOf(document, others);
    const bodies = Object.entries(response.content ?? {}).flatMap(([type, media]) => {
      const named = Object.entries(examples(document, media));
      const shape = schema(document, media.schema);
      const all = named.length > 0 ? named : [[`status_${status}`, { value: sampleOf(document, shape) }] as const];
      return all.map(([name, { value, ...summary }]) => {
        return { operation: id, name, ...summary, status, type, body: value as Played, schema: shape, headers };
      });
    });
    if (location && status >= 300 && status < 400) {
      const body = bodies[0] && { type: bodies[0].type, body: bodies[0].body, schema: bodies[0].schema };
      return Object.entries(examples(document, location)).map(([name, { value, ...summary }]) => {
        return { operation: id, name, ...summary, status, ...body, location: String(value), headers };
      });
    }
    return bodies.length > 0 ? bodies : [{ operation: id, name: `status_${status}`, status, headers }];
  });
}

/** The example of a parameter or body property by name: what a request to this operation would carry. */
export function exampleOf(document: Document, operation: Operation, name: string): string | undefined {
  const parameter = operation.parameters.find((candidate) => candidate.name === name);
  const media = Object.values(operation.body?.content ?? {});
  const properties = media.map((one) => schema(document, schema(document, one.schema).properties?.[name]));
  const sent = media.flatMap((one) => Object.values(examples(document, one)).map(({ value }) => value));
  const found = [
    parameter && firstExample(document, parameter),
    ...properties.map((property) => property.example ?? property.examples?.[0]),
    ...sent.map((value) => (value as Record<string, unknown> | null)?.[name]),
  ].find((value) => value !== undefined);
  return found === undefined || typeof found === 'object' ? undefined : String(found);
}

function firstExample(document: Document, header: Header): unknown {
  const named = Object.values(examples(document, header))[0]?.value;
  const { example, examples: list, const: fixed, default: usual } = schema(document, header.schema);
  return named ?? example ?? list?.[0] ?? fixed ?? usual;
}

function headersOf(document: Document, headers: Record<string, Header>): Record<string, string> {
  const found = Object.entries(headers).map(([name, header]) => [name, firstExample(document, header)] as const);
  return Object.fromEntries(
    found.filter(([, value]) => value !== undefined).map(([name, value]) => [name, String(value)]),
  );
}

/** `4XX` stands for 400, `default` for 500 (OpenAPI 3.1 §4.8.16). */
function statusOf(key: string): number {
  return /^\d{3}$/.test(key) ? Number(key) : /^\dXX$/i.test(key) ? Number(key[0]) * 100 : 500;
}

function capitalized(headers: Record<string, Header>): Record<string, Header> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name.toLowerCase() === 'location' ? 'Location' : name, header]),
  );
}
