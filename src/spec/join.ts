import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Finding, parseSource, pointer, type Source, SpecError, tokens } from './source.ts';

type Value = Record<string, unknown>;

/** Where a piece of the joined document was written. */
interface Origin {
  file: string;
  pointer: string;
}

/**
 * Joins a document that is split over files into one: a path item that refers to another file is put in its place, anything
 * else that is referred to becomes a component under its own name. Places still point into the files that people wrote.
 * @throws SpecError for files that can't be read, references that lead nowhere, and two components of one name.
 */
export function joined(root: Source): Source {
  if (!refersElsewhere(root.data)) return root;
  const files = new Map([[normalize(root.file), root]]);
  const origins = new Map<string, Origin>();
  const data = structuredClone(root.data) as Value;
  const where = (path: string) => {
    const { file, pointer: inFile } = originOf(origins, path);
    return (files.get(file) ?? root).where(inFile);
  };
  const document: Source = { file: root.file, data, where };
  const work: Work = { document, root: normalize(root.file), files, origins, places: new Map() };
  takenIn(work, '', { file: work.root, pointer: '' });
  walk(work, data, '', work.root);
  return files.size === 1 ? root : document;
}

/** Most documents are one file: nothing is copied then, and no place is remembered. */
function refersElsewhere(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const holder = value as Value;
  if (typeof holder.$ref === 'string' && !holder.$ref.startsWith('#')) return true;
  for (const name in holder) if (refersElsewhere(holder[name])) return true;
  return false;
}

interface Work {
  document: Source;
  root: string;
  files: Map<string, Source>;
  /** By the pointer in the joined document. */
  origins: Map<string, Origin>;
  /** The other way round: pointers in the joined document by file and pointer. */
  places: Map<string, string>;
}

function walk(work: Work, value: unknown, at: string, file: string): void {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Value;
  if (typeof holder.$ref === 'string' && (file !== work.root || !holder.$ref.startsWith('#'))) {
    refer(work, holder, holder.$ref, at, file);
    return;
  }
  for (const [name, member] of Object.entries(holder)) walk(work, member, at + pointer(name), file);
}

/** Follows one reference that leaves the file, or stays in a file that is not the root. */
function refer(work: Work, holder: Value, $ref: string, at: string, file: string): void {
  if (/^[a-z]+:\/\//i.test($ref))
    throw wrong(work, at, `${$ref} is on another host`, 'keep what it refers to in a file');
  const [name = '', inFile = ''] = $ref.split('#');
  const target = name === '' ? file : normalize(join(dirname(file), name));
  if (target === work.root) {
    holder.$ref = `#${inFile}`;
    return;
  }
  const found = lookup(fileOf(work, target, at).data, inFile);
  if (found === undefined) throw wrong(work, at, `${$ref} leads nowhere`, 'correct the reference');
  const origin = { file: target, pointer: inFile };
  if (/^\/(paths|webhooks)\/[^/]+$/.test(at)) {
    delete holder.$ref;
    Object.assign(holder, structuredClone(found));
    takenIn(work, at, origin);
    walk(work, holder, at, target);
    return;
  }
  holder.$ref = `#${component(work, found, origin, at)}`;
}

/** Takes a piece in as a component, once, and gives its pointer. */
function component(work: Work, found: unknown, origin: Origin, at: string): string {
  const known = work.places.get(`${origin.file}#${origin.pointer}`);
  if (known !== undefined) return known;
  const name = tokens(origin.pointer).at(-1) ?? origin.file.replace(/^.*\/|\.\w+$/g, '');
  const section = /^\/components\/(\w+)\//.exec(origin.pointer)?.[1] ?? sectionOf(at);
  const root = work.document.data as { components?: Record<string, Value> };
  root.components ??= {};
  const { components } = root;
  const place = pointer('components', section, name);
  components[section] ??= {};
  if (components[section][name] !== undefined) {
    throw wrong(work, at, `two ${section} are called ${name}`, 'rename one of them');
  }
  takenIn(work, place, origin);
  components[section][name] = structuredClone(found);
  walk(work, components[section][name], place, origin.file);
  return place;
}

/** Remembers where a piece was written; what is referred to again is the first that was taken in. */
function takenIn({ origins, places }: Work, place: string, origin: Origin): void {
  const written = `${origin.file}#${origin.pointer}`;
  origins.set(place, origin);
  if (!places.has(written)) places.set(written, place);
}

/** What kind of thing stands at a place, by OpenAPI's own names for the places. */
function sectionOf(at: string): string {
  const path = tokens(at);
  const [parent, last] = [path.at(-2) ?? '', path.at(-1) ?? ''];
  if (last === 'requestBody') return 'requestBodies';
  return ['parameters', 'responses', 'examples', 'headers', 'requestBodies'].includes(parent) ? parent : 'schemas';
}

function fileOf(work: Work, file: string, at: string): Source {
  const known = work.files.get(file);
  if (known) return known;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw wrong(work, at, `${file} can't be read`, 'correct the path: it is relative to the file it stands in');
  }
  const source = parseSource(file, text);
  work.files.set(file, source);
  return source;
}

/** The origin of the longest known beginning of a pointer, the rest carried over. */
function originOf(origins: Map<string, Origin>, path: string): Origin {
  let beginning = path;
  while (!origins.has(beginning)) beginning = beginning.slice(0, beginning.lastIndexOf('/'));
  const { file, pointer: inFile } = origins.get(beginning) as Origin;
  return { file, pointer: inFile + path.slice(beginning.length) };
}

function lookup(data: unknown, path: string): unknown {
  return tokens(path).reduce<unknown>(
    (here, token) =>
      typeof here === 'object' && here !== null && Object.hasOwn(here, token) ? (here as Value)[token] : undefined,
    data,
  );
}

function wrong(work: Work, at: string, message: string, remedy: string): SpecError {
  const place = work.document.where(`${at}/$ref`);
  return new SpecError([{ rule: 'reference', severity: 'error', message, remedy, ...place } satisfies Finding]);
}
