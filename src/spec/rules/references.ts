import { pointer, tokens } from '../source.ts';
import type { Breach, Rule } from './rule.ts';

/** A reference that leads nowhere makes everything that stands on it unknown. */
export const reference: Rule = {
  name: 'reference',
  promise: 'Every `$ref` leads to something.',
  check({ root }) {
    const known = new Map<string, boolean>();
    const found: Breach[] = [];
    eachReference(root, [], '', (ref, way) => {
      // References to other files are followed, or told, when the document is read.
      if (!ref.startsWith('#')) return;
      const good = known.get(ref) ?? leads(root, ref);
      known.set(ref, good);
      if (!good)
        found.push({ pointer: pointer(...way), message: `${ref} leads nowhere`, remedy: 'correct the reference' });
    });
    return found;
  },
};

/** Examples, defaults and extensions are values, not OpenAPI: a `$ref` in them is a name like any other. */
const values = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);

/** Tells every reference with the names on its way, which are good until it returns. */
function eachReference(node: unknown, way: string[], key: string, tell: (ref: string, way: string[]) => void): void {
  if (typeof node !== 'object' || node === null) return;
  for (const name of Object.keys(node)) {
    const value = (node as Record<string, unknown>)[name];
    const isText = name === '$ref' && typeof value === 'string';
    if (!isText && (typeof value !== 'object' || value === null)) continue;
    if (
      !isText &&
      (name.startsWith('x-') || (values.has(name) && key !== 'properties' && !isNamedExamples(name, value)))
    )
      continue;
    way.push(name);
    if (isText) tell(value, way);
    else eachReference(value, way, name, tell);
    way.pop();
  }
}

/** `examples` of a media type is a table of examples, which may be references; of a schema, a list of values. */
function isNamedExamples(name: string, value: unknown): boolean {
  return name === 'examples' && typeof value === 'object' && !Array.isArray(value);
}

function leads(root: unknown, ref: string): boolean {
  let here = root;
  try {
    for (const token of tokens(decodeURIComponent(ref.slice(1)))) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, token)) return false;
      here = (here as Record<string, unknown>)[token];
    }
  } catch {
    return false;
  }
  return true;
}
