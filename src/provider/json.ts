/**
 * JSON that keeps integers beyond 2^53 exact, as text: provider ids are that large, and a lost digit is another user.
 */

/** A value of JSON. */
export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/**
 * Parses JSON; an integer that a double cannot hold becomes its own decimal text.
 * @throws SyntaxError when the text is not JSON.
 */
export function parseExact(text: string): Json {
  // Only integers of sixteen digits and more can be lost, and few texts have any.
  if (!/\d{16}/.test(text)) return JSON.parse(text) as Json;
  return JSON.parse(text, exact as (key: string, value: unknown) => unknown) as Json;
}

function exact(_key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source ?? '')
    ? context.source
    : value;
}

/** Writes JSON in which a `bigint` stands as a bare integer: the sandbox's answer to providers that do the same. */
export function stringifyExact(value: unknown, space?: number): string {
  try {
    return JSON.stringify(value, undefined, space);
  } catch {
    // There is a bigint, which is rare; asking every member costs more than all the rest.
    return JSON.stringify(value, (_key, v) => (typeof v === 'bigint' ? rawJSON(v.toString()) : v), space);
  }
}

const { rawJSON } = JSON as unknown as { rawJSON(text: string): unknown };
