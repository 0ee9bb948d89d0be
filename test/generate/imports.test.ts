import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const generate = join(import.meta.dirname, '../../src/generate');

/** The packages that a file loads, itself or through what it imports; types cost nothing at run time. */
async function packagesOf(file: string, seen = new Map<string, string[]>()): Promise<Set<string>> {
  const text = await readFile(file, 'utf8');
  const imported = [...text.matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm)].map(
    (match) => match[1] ?? '',
  );
  seen.set(
    file,
    imported.filter((name) => !name.startsWith('.')),
  );
  for (const name of imported.filter((each) => each.startsWith('.') && each.endsWith('.ts'))) {
    const next = resolve(file, '..', name);
    if (!seen.has(next)) await packagesOf(next, seen);
  }
  return new Set([...seen.values()].flat());
}

test('an operator’s document is compiled without what only the project’s own generation needs', async () => {
  const packages = await packagesOf(join(generate, 'runtime.ts'));
  expect([...packages]).toContain('ajv/dist/2020.js');
  for (const name of ['esbuild', 'openapi-typescript', 'typescript']) expect([...packages]).not.toContain(name);
});

test('the stub runs without Ajv', async () => {
  const packages = await packagesOf(join(generate, '../contract/stub.ts'));
  expect([...packages].filter((name) => name.startsWith('ajv'))).toEqual([]);
});
