import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fileOf, ids } from './documents.ts';

const lines = await Promise.all(ids.map(async (id) => (await readFile(fileOf(id), 'utf8')).trimEnd().split('\n')));

it('takes a page or two to describe a sign-in: the median document has under 220 lines besides its resources', () => {
  expect(median(lines.map((all) => all.length))).toBeLessThan(220);
});

it('takes less than a page to say what is the provider’s own: the median block has under 40 lines', () => {
  const blocks = lines.map((all) => {
    const start = all.indexOf('x-onegate:');
    return all.slice(start + 1).findIndex((line) => /^\S/.test(line));
  });
  expect(Math.min(...blocks)).toBeGreaterThan(5);
  expect(median(blocks)).toBeLessThan(40);
});

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] as number;
}
