import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Consumer, consumer } from '../package/consumer.ts';
import { blocksOf, Reader } from './reader.ts';

const page = (name: string) => readFile(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const [english, chinese] = await Promise.all(['adding-a-provider.md', 'adding-a-provider.zh-CN.md'].map(page));
const blocks = blocksOf(english as string);

let installed: Consumer;
let reader: Reader;
beforeAll(async () => {
  installed = await consumer([]);
  reader = await Reader.in(installed.folder);
}, 180_000);
afterAll(async () => {
  await reader?.close();
  await installed?.remove();
});

test('both languages have the same blocks and sections', () => {
  expect(blocksOf(chinese as string)).toEqual(blocks);
  const shape = (page = '') =>
    page
      .replaceAll(/^```.*?^```$/gms, '')
      .match(/^#+ |\]\([\w./-]+\.md\)/gm)
      ?.slice(2);
  expect(shape(chinese)).toEqual(shape(english));
});

test('whoever follows the page to the letter gets what it shows', { timeout: 300_000 }, async () => {
  for (const block of blocks) {
    for (const { command, expected, actual, agrees } of await reader.follow(block)) {
      expect.soft(agrees ? expected : actual, command).toBe(expected);
    }
  }
});

test('the types of the client made on the way are strict', { timeout: 60_000 }, async () => {
  const mode = { module: 'nodenext', allowImportingTsExtensions: true };
  expect(await installed.check(mode, 'ships.ts')).toBe('');
  const wrong = `import { createGateway } from 'onegate/client';
import harbour from './clients/harbour/api.ts';
const app = createGateway({ issuer: 'https://gate.example.com' }).app(harbour);
const { data } = await app.GET('/api/ships');
data?.[0]?.berth satisfies number | undefined;
// @ts-expect-error it is a number
data?.[0]?.berth satisfies string;
// @ts-expect-error there is no such path
await app.GET('/api/boats');`;
  await writeFile(join(installed.folder, 'wrong.ts'), wrong);
  expect(await installed.check(mode, 'wrong.ts')).toBe('');
});
