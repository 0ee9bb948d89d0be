const WIDTH = 120;

/**
 * A JSON value as the text of a TypeScript expression, formatted as the sources are: what fits on a line stands on one.
 */
export function literal(value: unknown, indent = '', used = indent.length): string {
  const line = inline(value);
  if (typeof value !== 'object' || value === null || used + line.length < WIDTH) return line;
  const deeper = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((member) => `${deeper}${literal(member, deeper)},\n`)
    : entries(value).map(
        ([name, member]) => `${deeper}${name}: ${literal(member, deeper, deeper.length + name.length + 2)},\n`,
      );
  return Array.isArray(value) ? `[\n${members.join('')}${indent}]` : `{\n${members.join('')}${indent}}`;
}

function inline(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const members = entries(value).map(([name, member]) => `${name}: ${inline(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** The name of an object's member; `__proto__` must be computed, else it would set the prototype. */
export function memberName(name: string): string {
  if (name === '__proto__') return `['__proto__']`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

function entries(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => [memberName(name), member]);
}

function quoted(text: string): string {
  const json = JSON.stringify(text).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
  if (text.includes("'") && !text.includes('"')) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
