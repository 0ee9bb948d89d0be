import type { Json } from '../../provider/json.ts';

/** The fields that a connection keeps; undefined: the call is for no connection, and what was kept is not known here. */
export type Kept = Record<string, Json> | undefined;

/** Sets of values that are kept prepared: connections whose values are the same share one. */
const MOST = 256;

/**
 * Prepares what is another for each connection: once for each set of values, and not for each call.
 * @param names the kept fields that it depends on
 */
export function perConnection<Prepared>(names: string[], make: (kept: Kept) => Prepared): (kept: Kept) => Prepared {
  const known = new Map<string, Prepared>();
  return (kept) => {
    const key = kept ? JSON.stringify(names.map((name) => kept[name])) : '';
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(kept);
    if (known.size >= MOST) known.delete(known.keys().next().value as string);
    known.set(key, made);
    return made;
  };
}
