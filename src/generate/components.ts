import type { OpenAPI } from '../spec/openapi.ts';
import { problemComponents } from './problem.ts';

/** The components that a document's paths lead to, in the order of the document they come from, and those of failures. */
export function reachable(root: OpenAPI, api: OpenAPI): NonNullable<OpenAPI['components']> {
  const all = { ...root.components } as Record<string, Record<string, unknown> | undefined>;
  const found = new Set<string>();
  const follow = (value: unknown): void => {
    for (const ref of references(value)) {
      if (found.has(ref)) continue;
      found.add(ref);
      follow(componentAt(root, ref));
    }
  };
  follow(api.paths);
  const components: Record<string, Record<string, unknown>> = {};
  for (const [section, entries] of Object.entries(all)) {
    for (const [name, entry] of Object.entries(entries ?? {})) {
      if (found.has(`#/components/${section}/${name}`)) components[section] = { ...components[section], [name]: entry };
    }
  }
  for (const [section, entries] of Object.entries(problemComponents)) {
    components[section] = { ...components[section], ...entries };
  }
  return components as NonNullable<OpenAPI['components']>;
}

/** The components that a value refers to or into, by discriminators too. */
function references(value: unknown): string[] {
  if (typeof value === 'string') return /^#\/components\/[^/]+\/[^/]+/.exec(value)?.slice(0, 1) ?? [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(references);
}

/** The component that a reference names. */
export function componentAt(root: OpenAPI, ref: string): unknown {
  const [, , section = '', name = ''] = ref.split('/');
  return root.components?.[section]?.[name];
}
