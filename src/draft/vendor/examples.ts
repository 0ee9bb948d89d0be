import { check } from '../../spec/check.ts';
import { documentOf } from '../../spec/document.ts';
import type { OpenAPI } from '../../spec/openapi.ts';
import { parseSource, pointer, tokens } from '../../spec/source.ts';
import { isObject } from './value.ts';

/**
 * Takes the examples out that break their own schemas: vendors write them by hand, and nobody checked. Changes the document that it is
 * given, and tells how many there were.
 */
export function withoutFaultyExamples(root: OpenAPI, id: string): string[] {
  const source = parseSource(`${id}.yaml`, JSON.stringify(root));
  const findings = check(documentOf(source, []));
  const faulty = new Set(findings.filter(({ rule }) => rule === 'example').map((found) => whole(found.pointer)));
  for (const place of faulty) remove(root, tokens(place));
  const count = faulty.size;
  return count === 0 ? [] : [`${count} example${count === 1 ? '' : 's'} left out: their own schemas refuse them`];
}

/** The example that a place is in. */
function whole(place: string): string {
  const path = tokens(place);
  const end = path.findIndex((name, index) => index > 2 && (name === 'example' || name === 'examples'));
  return pointer(...path.slice(0, path[end] === 'examples' ? end + 2 : end + 1));
}

function remove(root: unknown, path: string[]): void {
  const name = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce<unknown>((here, token) => (here as Record<string, unknown>)?.[token], root);
  if (isObject(holder)) delete holder[name];
}
