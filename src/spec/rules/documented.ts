import { type Document, examples, type Operation } from '../document.ts';
import { alternatives } from '../follow.ts';
import type { Header, MediaType, Schema } from '../openapi.ts';
import { below, record } from './leaves.ts';

/** The success answer that a role reads: schema, place and first declared media type; undefined where it has no body. */
export function answerOf(
  operation: Operation,
): { schema: Schema; at: string; type: string; media: MediaType } | undefined {
  const status = operation.responses['200'] ? '200' : '201';
  const content = record(operation.responses[status]?.content) as Record<string, MediaType>;
  const [type, media] = Object.entries(content)[0] ?? [];
  if (type === undefined || !media) return undefined;
  const at = below(operation.pointer, 'responses', status, 'content', type);
  return { schema: record(media.schema) as Schema, at, type, media };
}

/** The documented examples of a media type or header with their places; what can't be resolved is left out. */
export function examplesOf(document: Document, holder: MediaType | Header, at: string) {
  try {
    return Object.entries(examples(document, holder)).map(([name, { value, summary }]) => ({
      name,
      value,
      summary,
      at: holder.example === undefined ? below(at, 'examples', name, 'value') : `${at}/example`,
    }));
  } catch {
    return [];
  }
}

/** The redirects that an operation documents: the examples of the `Location` header of its 3xx answers. */
export function redirectsOf(document: Document, operation: Operation) {
  return Object.entries(operation.responses).flatMap(([status, response]) => {
    if (!/^3/.test(status)) return [];
    const name = Object.keys(response.headers).find((header) => header.toLowerCase() === 'location');
    const header = name === undefined ? undefined : response.headers[name];
    if (!header) return [];
    return examplesOf(document, header, below(operation.pointer, 'responses', status, 'headers', name as string));
  });
}

/** The parameters in an address's query and fragment together. */
export function parametersIn(address: string): Record<string, string> {
  const [, query = '', fragment = ''] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(address) ?? [];
  return Object.fromEntries([...new URLSearchParams(query), ...new URLSearchParams(fragment)]);
}

/** What a webhook brings, as one object: its parameters and the members of its body. */
export function deliveryOf(document: Document, operation: Operation): Schema {
  const properties: Record<string, Schema> = {};
  for (const { name, schema } of operation.parameters) properties[name] = schema ?? {};
  for (const media of Object.values(record(operation.body?.content)) as MediaType[]) {
    for (const facet of alternatives(document, media.schema ?? {})) Object.assign(properties, facet.properties);
  }
  return { type: 'object', properties };
}

/** The documented examples of what a webhook brings; its query parameters together make one. */
export function deliveredTo(document: Document, operation: Operation): { name: string; value: unknown; at: string }[] {
  const content = Object.entries(record(operation.body?.content)) as [string, MediaType][];
  const bodies = content.flatMap(([type, media]) =>
    examplesOf(document, media, below(`${operation.body?.pointer}/content`, type)),
  );
  if (content.length > 0) return bodies;
  const given = operation.parameters.map(
    (parameter) => [parameter.name, examplesOf(document, parameter, parameter.pointer)[0]?.value] as const,
  );
  return [{ name: 'of its parameters', value: Object.fromEntries(given), at: `${operation.pointer}/parameters` }];
}
