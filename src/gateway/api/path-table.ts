/** A row that a path led to, and the decoded values of its template's parameters. */
export interface Match<Row> {
  row: Row;
  parameters: Record<string, string>;
}

/** Finds rows by method and path; the price of a look-up depends on the path's length, not on the number of rows. */
export interface PathTable<Row> {
  /** Undefined: no row has this path. A list: rows have it, with these methods only. */
  find(method: string, path: string): Match<Row> | string[] | undefined;
}

/** Whether a look-up found a row. */
export function isMatch<Row>(found: Match<Row> | string[] | undefined): found is Match<Row> {
  return found !== undefined && !Array.isArray(found);
}

interface Node<Row> {
  literal: Map<string, Node<Row>>;
  /** Segments with parameters, the most telling first. */
  patterns: { source: string; pattern: RegExp; names: string[]; node: Node<Row> }[];
  rows?: Map<string, Row>;
}

/**
 * A table over OpenAPI path templates: literal segments before parameters (§4.8.8.1). A parameter never takes an empty
 * segment, nor one that a server could read as another path.
 */
export function pathTable<Row>(rows: { method: string; path: string; row: Row }[]): PathTable<Row> {
  const root = node<Row>();
  const whole = new Map<string, Map<string, Row>>();
  for (const { method, path, row } of rows) {
    const end = path
      .split('/')
      .slice(1)
      .reduce(grow<Row>, root);
    end.rows ??= new Map();
    end.rows.set(method, row);
    if (!path.includes('{')) whole.set(path, end.rows);
  }
  const chosen = (found: Map<string, Row>, method: string, parameters: Record<string, string>) => {
    const row = found.get(method) ?? (method === 'HEAD' ? found.get('GET') : undefined);
    if (row !== undefined) return { row, parameters };
    return [...found.keys()].flatMap((name) => (name === 'GET' && !found.has('HEAD') ? ['GET', 'HEAD'] : [name]));
  };
  return {
    find(method, path) {
      const literal = whole.get(path);
      if (literal) return chosen(literal, method, {});
      const segments = path.split('/').slice(1);
      const captured: [string, string][] = [];
      const found = descend(root, segments, 0, captured);
      return found && chosen(found, method, Object.fromEntries(captured));
    },
  };
}

function node<Row>(): Node<Row> {
  return { literal: new Map(), patterns: [] };
}

function grow<Row>(here: Node<Row>, segment: string): Node<Row> {
  if (!segment.includes('{')) {
    const next = here.literal.get(segment) ?? node<Row>();
    here.literal.set(segment, next);
    return next;
  }
  const known = here.patterns.find(({ source }) => source === segment);
  if (known) return known.node;
  const names = [...segment.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name as string);
  const text = segment.split(/\{[^{}]+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const entry = { source: segment, pattern: new RegExp(`^${text.join('(.+?)')}$`, 's'), names, node: node<Row>() };
  here.patterns.push(entry);
  here.patterns.sort((a, b) => literalLength(b.source) - literalLength(a.source));
  return entry.node;
}

function literalLength(segment: string): number {
  return segment.replace(/\{[^{}]+\}/g, '').length;
}

function descend<Row>(
  here: Node<Row>,
  segments: string[],
  depth: number,
  captured: [string, string][],
): Map<string, Row> | undefined {
  if (depth === segments.length) return here.rows;
  const segment = segments[depth] as string;
  const next = here.literal.get(segment);
  const found = next && descend(next, segments, depth + 1, captured);
  if (found) return found;
  const text = here.patterns.length > 0 ? harmless(segment) : undefined;
  if (text === undefined) return undefined;
  for (const { pattern, names, node: inner } of here.patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = captured.length;
    for (const [index, name] of names.entries()) captured.push([name, match[index + 1] as string]);
    const deeper = descend(inner, segments, depth + 1, captured);
    if (deeper) return deeper;
    captured.length = before;
  }
  return undefined;
}

/** Whether no segment of a path would lead elsewhere at a server that decodes it; one slash may stand at the end. */
export function harmlessPath(path: string): boolean {
  return path
    .slice(1)
    .replace(/(?<=.)\/$/, '')
    .split('/')
    .every((segment) => harmless(segment) !== undefined);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const escapes = /(^|[/\\])\.\.?([/\\;]|$)|[\u0000-\u001f\u007f]|%(25)*(2[ef]|5c|[01][\da-f]|7f)|^[/\\]/i;

/** The decoded segment, or undefined where it is empty, badly encoded, or would lead elsewhere at a server that decodes it again. */
function harmless(segment: string): string | undefined {
  let text = segment;
  if (segment.includes('%')) {
    try {
      text = decodeURIComponent(segment);
    } catch {
      return undefined;
    }
  }
  return text === '' || escapes.test(text) ? undefined : text;
}
