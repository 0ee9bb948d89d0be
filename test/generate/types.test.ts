import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { typesModule } from '../../src/generate/types.ts';
import { load } from '../../src/spec/document.ts';

/** Without what a formatter may change, and without the header. */
const bare = (text: string) =>
  text
    .slice(text.indexOf('export interface paths'))
    .replaceAll('"', "'")
    .replace(/'([A-Za-z_$][\w$]*)'(?=\??:)/g, '$1')
    .replace(/[\s;|]+/g, ' ')
    .trim();

test('types are those that the type tests are written against', async () => {
  const folder = `${import.meta.dirname}/fixtures`;
  const types = await typesModule(await load(`${folder}/library.yaml`));
  expect(bare(types)).toBe(bare(await readFile(`${folder}/library.types.ts`, 'utf8')));
});

test('the document is left as it was', async () => {
  const library = await load(`${import.meta.dirname}/fixtures/library.yaml`);
  const before = JSON.stringify(library.root);
  await typesModule(library);
  expect(JSON.stringify(library.root)).toBe(before);
});
