/** An object of a document that may be wrong in any way. */
export type Value = Record<string, unknown>;

export function isObject(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object of the same keys. */
export function mapValues(value: Value, change: (member: unknown, key: string) => unknown): Value {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member, key)]));
}
