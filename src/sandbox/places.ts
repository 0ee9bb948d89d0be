import { at } from '../provider/expression.ts';
import { type Json, parseExact, stringifyExact } from '../provider/json.ts';

/** JSON as the sandbox sends it: an integer beyond 2^53 stands as a bigint and leaves as a bare number. */
export type Played = null | boolean | number | bigint | string | Played[] | { [name: string]: Played };

/**
 * What stands at a place that has nothing to say: undefined (left out), or null or empty text where the schema insists.
 */
export type Absence = (pointer: string[]) => undefined | null | '';

/** Nothing insists: the member is left out. */
export const leftOut: Absence = () => undefined;

/**
 * A copy of an example with another value at a place that it has; a place that it lacks stays missing. The value takes the
 * type of what it replaces: text in a number's place becomes a number (a bigint beyond 2^53), a list in a text's place is
 * joined by the separator that the text shows.
 */
export function set(pointer: string[], value: Json, example: Played): Played {
  return changed(pointer, example, (standing) => alike(standing, value));
}

/** A copy of an example without what stands at a place. */
export function unset(pointer: string[], example: Played, absence: Absence): Played {
  const instead = absence(pointer);
  if (instead !== undefined || pointer.length === 0) return changed(pointer, example, () => instead ?? null);
  const name = pointer.at(-1) as string;
  return changed(pointer.slice(0, -1), example, (holder) => without(holder, name));
}

function without(holder: Played, name: string): Played {
  if (typeof holder === 'string') {
    const inside = opened(holder);
    return inside === undefined ? holder : stringifyExact(without(inside, name));
  }
  if (Array.isArray(holder)) return holder.filter((_, index) => index !== Number(name));
  if (typeof holder !== 'object' || holder === null) return holder;
  const { [name]: _, ...others } = holder;
  return others;
}

/** Applies a change to one place of a copy; the pointer may go on inside a string that holds JSON. */
function changed(pointer: string[], example: Played, change: (standing: Played) => Played): Played {
  const [name, ...rest] = pointer;
  if (name === undefined) return change(example);
  if (typeof example === 'string') {
    const inside = opened(example);
    return inside === undefined ? example : stringifyExact(changed(pointer, inside, change));
  }
  const member = at([name], example as Json) as Played | undefined;
  if (member === undefined) return example;
  const copy = changed(rest, member, change);
  return Array.isArray(example)
    ? example.with(Number(name), copy)
    : { ...(example as Record<string, Played>), [name]: copy };
}

/** The value in the type of what it replaces. A text that is no number cannot become one and stays text. */
function alike(standing: Played, value: Json): Played {
  if (typeof standing === 'number' && typeof value === 'string' && /^-?\d+$/.test(value)) {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : BigInt(value);
  }
  if (typeof standing === 'number' && typeof value === 'boolean') return Number(value);
  if (typeof standing === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (Array.isArray(standing)) return Array.isArray(value) ? value : [value];
  if (typeof standing !== 'string' || typeof value === 'string' || value === null) return value;
  if (Array.isArray(value)) return value.join(/[,|]/.exec(standing)?.[0] ?? ' ');
  if (typeof value === 'number' && zoned.test(standing)) return momentLike(standing, value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const zoned = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|([+-]\d\d):?(\d\d))$/;

/** Epoch seconds as an RFC 3339 text in the zone of the example. */
function momentLike(standing: string, seconds: number): string {
  const [, hours, minutes] = zoned.exec(standing) ?? [];
  if (hours === undefined) return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
  const offset = Number(hours) * 3600 + Math.sign(Number(`${hours}1`)) * Number(minutes) * 60;
  return (
    new Date((seconds + offset) * 1000).toISOString().slice(0, 19) +
    standing.slice(standing.length - (standing.endsWith(`:${minutes}`) ? 6 : 5))
  );
}

function opened(text: string): Played | undefined {
  try {
    const inside = parseExact(text);
    return typeof inside === 'object' && inside !== null ? inside : undefined;
  } catch {
    return undefined;
  }
}
