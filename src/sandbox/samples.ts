import { type Document, schema } from '../spec/document.ts';
import type { Schema } from '../spec/openapi.ts';
import type { Absence, Played } from './places.ts';

/**
 * A value made up from a schema, for documents that give no example: its own example or default, else a plain one of
 * its type.
 */
export function sampleOf(document: Document, given: Schema, depth = 0): Played {
  const shape = schema(document, given);
  const own = [shape.const, shape.example, shape.examples?.[0], shape.default, shape.enum?.[0]];
  const said = own.find((value) => value !== undefined);
  if (said !== undefined) return said as Played;
  const branches = [...(shape.allOf ?? []), ...(shape.oneOf ?? []).slice(0, 1), ...(shape.anyOf ?? []).slice(0, 1)];
  if (branches.length > 0 && depth < 8) {
    const samples = branches.map((branch) => sampleOf(document, branch, depth + 1));
    return samples.every(isRecord) ? Object.assign({}, ...samples) : (samples[0] as Played);
  }
  const type = [shape.type].flat()[0];
  if (type === 'object' || shape.properties) {
    const members = depth < 8 ? Object.entries(shape.properties ?? {}) : [];
    return Object.fromEntries(members.map(([name, member]) => [name, sampleOf(document, member, depth + 1)]));
  }
  if (type === 'array') return shape.items && depth < 8 ? [sampleOf(document, shape.items, depth + 1)] : [];
  if (type === 'integer' || type === 'number') return 1;
  return type === 'boolean' ? true : type === 'null' ? null : 'text';
}

/**
 * What must stand in an answer in place of an absent member, by the schema of the answer: nothing, null, or empty text.
 */
export function absenceOf(document: Document, shape: Schema = {}): Absence {
  return (pointer) => {
    const holders = pointer
      .slice(0, -1)
      .reduce((found, name) => found.flatMap((one) => members(document, one, name)), parts(document, shape));
    const name = pointer.at(-1) as string;
    if (!holders.some((holder) => holder.required?.includes(name))) return undefined;
    const types = holders
      .flatMap((holder) => members(document, holder, name))
      .flatMap((one) => [one.type, one.nullable ? 'null' : undefined]);
    return types.flat().includes('null') ? null : '';
  };
}

/** The schemas of a member, through every branch of its holder. */
function members(document: Document, holder: Schema, name: string): Schema[] {
  const member = holder.properties?.[name] ?? (/^\d+$/.test(name) ? holder.items : undefined);
  return member ? parts(document, member) : [];
}

/** A schema and all its branches, references followed. */
function parts(document: Document, given: Schema, depth = 0): Schema[] {
  const shape = schema(document, given);
  const branches = [...(shape.allOf ?? []), ...(shape.oneOf ?? []), ...(shape.anyOf ?? [])];
  return depth > 8 ? [shape] : [shape, ...branches.flatMap((branch) => parts(document, branch, depth + 1))];
}

function isRecord(value: Played): value is { [name: string]: Played } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
