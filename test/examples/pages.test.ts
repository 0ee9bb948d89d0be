import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Console, stepsOf } from './console.ts';

const root = new URL('../../', import.meta.url);
const pages = ['README.md', 'docs/configuration.md', 'docs/sandbox.md'];

/** Every command that a page shows is run, in a terminal per page, and says what the page says. */
describe.each(pages)('%s', async (page) => {
  const steps = stepsOf(await readFile(new URL(page, root), 'utf8'));
  let terminal: Console;
  beforeAll(async () => {
    terminal = await Console.open();
  });
  afterAll(() => terminal.close());

  test.each(steps)('$command', async (step) => {
    const differs = await terminal.play(step);
    expect(differs?.actual).toBe(differs?.expected);
  });
});
