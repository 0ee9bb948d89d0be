import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { CORE_SCHEMA, load as loadYaml } from 'js-yaml';
import type { Node, Pair } from 'yaml';

/** Something wrong at a place that a person wrote: what, where, and what to do. */
export interface Finding {
  /** Stable name of the rule that was broken. */
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  /** What would be right. */
  remedy: string;
  file: string;
  line: number;
  column: number;
}

/** A YAML or JSON file with the place of everything in it. */
export interface Source {
  file: string;
  data: unknown;
  /** Line and column (from 1) of the member a JSON pointer names; the nearest parent where the member is not there. */
  where(pointer: string): { file: string; line: number; column: number };
}

/** Thrown when a file is unusable; carries every finding, each with its place. */
export class SpecError extends Error {
  readonly findings: Finding[];
  constructor(findings: Finding[]) {
    super(findings.map(render).join('\n'));
    this.name = 'SpecError';
    this.findings = findings;
  }
}

/** One line per finding, in the form that editors and terminals make a link of: `file:line:column`. */
export function render(finding: Finding): string {
  const { file, line, column, severity, rule, message, remedy } = finding;
  return `${file}:${line}:${column} ${severity} ${rule}: ${message}${remedy ? `\n    → ${remedy}` : ''}`;
}

/**
 * Reads a YAML or JSON file.
 * @throws SpecError with every syntax error, when the file can't be read or parsed.
 */
export async function readSource(file: string): Promise<Source> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const finding = {
      rule: 'file',
      severity: 'error' as const,
      message: `can't be read (${code})`,
      remedy: 'check the path',
    };
    throw new SpecError([{ ...finding, file, line: 1, column: 1 }]);
  }
  return parseSource(file, text);
}

/**
 * Parses the text of a YAML (1.2, core schema) or JSON file; see readSource. Where things stand is found out only when
 * somebody asks: a parser that keeps places takes six times as long, and a good document needs none.
 */
export function parseSource(file: string, text: string): Source {
  let known: Source | undefined;
  const placed = () => {
    known ??= parsedWithPlaces(file, text);
    return known;
  };
  return { file, data: dataOf(text) ?? placed().data, where: (path) => placed().where(path) };
}

/** Undefined where there is nothing, or something is wrong that the other parser tells better. */
function dataOf(text: string): unknown {
  try {
    return loadYaml(text, { schema: CORE_SCHEMA });
  } catch {
    return undefined;
  }
}

/** Seventy modules, which a start that has nothing to point at does without. */
const yaml = (): typeof import('yaml') => createRequire(import.meta.url)('yaml');

function parsedWithPlaces(file: string, text: string): Source {
  const { LineCounter, parseDocument } = yaml();
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  if (document.errors.length > 0) {
    throw new SpecError(
      document.errors.map((error) => ({
        rule: 'yaml',
        severity: 'error',
        message: error.message.split('\n')[0] ?? error.code,
        remedy: 'correct the syntax',
        ...place(error.pos[0]),
      })),
    );
  }
  const data = document.toJS({ maxAliasCount: 100 });
  return { file, data, where: (path) => place(offsetOf(document.contents, path)) };
}

/** Splits a JSON pointer (RFC 6901) into its unescaped tokens. */
export function tokens(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Joins tokens to a JSON pointer (RFC 6901). */
export function pointer(...parts: (string | number)[]): string {
  let joined = '';
  for (const part of parts) joined += `/${escaped(String(part))}`;
  return joined;
}

/** Names are many, and few have something to escape. */
function escaped(name: string): string {
  return /[~/]/.test(name) ? name.replaceAll('~', '~0').replaceAll('/', '~1') : name;
}

function offsetOf(root: Node | null, path: string): number {
  const { isMap, isScalar, isSeq } = yaml();
  let here: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const token of tokens(path)) {
    if (isMap(here)) {
      const pair: Pair | undefined = here.items.find(({ key }) => String(isScalar(key) ? key.value : key) === token);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      here = pair.value;
    } else if (isSeq(here)) {
      const item = here.items[Number(token)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      here = item;
    } else break;
  }
  return offset;
}
