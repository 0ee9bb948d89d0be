import { tokens } from '../source.ts';
import { below } from './leaves.ts';
import type { Rule } from './rule.ts';

/** A reference that leads nowhere makes everything that stands on it unknown. */
export const reference: Rule = {
  name: 'reference',
  promise: 'Every `$ref` leads to something.',
  *check({ root }) {
    for (const { at: pointer, ref } of referencesIn(root, '')) {
      // References to other files are followed, or told, when the document is read.
      if (!ref.startsWith('#') || leads(root, ref)) continue;
      yield { pointer, message: `${ref} leads nowhere`, remedy: 'correct the reference' };
    }
  },
};

/** Examples, defaults and extensions are values, not OpenAPI: a `$ref` in them is a name like any other. */
const values = new Set(['example', 'examples', 'default', 'const', 'enum', 'value']);

function* referencesIn(node: unknown, at: string, key = ''): Generator<{ at: string; ref: string }> {
  if (typeof node !== 'object' || node === null) return;
  for (const [name, value] of Object.entries(node)) {
    const place = below(at, name);
    if (name === '$ref' && typeof value === 'string') yield { at: place, ref: value };
    else if (name.startsWith('x-') || (values.has(name) && key !== 'properties' && !isNamedExamples(name, value)))
      continue;
    else yield* referencesIn(value, place, name);
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
