/** What a column can hold. */
export type Value = string | number | null;

/** A piece of SQL with its values; each value stands between two parts. An engine writes its own placeholders. */
export interface Sql {
  parts: readonly string[];
  values: readonly Value[];
}

/** SQL as it is read: what stands in `${}` becomes a value, never text, or is itself a piece of SQL. */
export function sql(strings: readonly string[], ...holes: (Value | Sql)[]): Sql {
  const parts = [strings[0] ?? ''];
  const values: Value[] = [];
  const add = (text: string) => {
    parts[parts.length - 1] += text;
  };
  holes.forEach((hole, index) => {
    if (hole !== null && typeof hole === 'object') {
      add(hole.parts[0] ?? '');
      parts.push(...hole.parts.slice(1));
      values.push(...hole.values);
    } else {
      values.push(hole);
      parts.push('');
    }
    add(strings[index + 1] ?? '');
  });
  return { parts, values };
}

/** Text of this program as SQL: names and phrases, never anything from outside. */
export const raw = (text: string): Sql => ({ parts: [text], values: [] });

export function join(pieces: Sql[], separator: string): Sql {
  const between = raw(separator);
  return pieces.reduce((all, piece, index) => (index === 0 ? piece : sql`${all}${between}${piece}`), raw(''));
}

/** The names of columns, `a, b`; `values` has the rest. */
export const names = (columns: Record<string, Value>) => raw(Object.keys(columns).join(', '));
/** The values of columns in the order of `names`. */
export const values = (columns: Record<string, Value>) =>
  join(
    Object.values(columns).map((value) => sql`${value}`),
    ', ',
  );
/** `a = …, b = …` */
export const assign = (columns: Record<string, Value>) =>
  join(
    Object.entries(columns).map(([name, value]) => sql`${raw(name)} = ${value}`),
    ', ',
  );

/** Text from outside without U+0000, which PostgreSQL cannot hold. */
export const storable = (text: string) => text.replaceAll('\0', '\u{fffd}');
