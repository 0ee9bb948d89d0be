import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenAPI } from '../../src/spec/openapi.ts';
import { type Setup, startSetup } from '../support/setup.ts';

let setup: Setup;
let document: OpenAPI;
beforeAll(async () => {
  setup = await startSetup();
  document = (await (await fetch(`${setup.url}/openapi.json`)).json()) as OpenAPI;
});
afterAll(() => setup.close());

test('the published document is about this gateway', () => {
  expect(document.servers).toEqual([{ url: setup.url }]);
});

test('what it says is there is there: an operation of each part answers, and asks for a token where it says so', async () => {
  const paths = document.paths ?? {};
  const prefixes = ['/providers', ...Object.keys(setup.config.apps).map((app) => `/${app}/api/`)];
  const asked = prefixes.flatMap((prefix) => {
    const entry = Object.entries(paths).find(
      ([path, item]) => path.startsWith(prefix) && item.get?.security && !path.includes('{'),
    );
    return entry ? [entry] : [];
  });
  // Some providers have nothing but operations with a part in their path.
  expect(asked.length).toBeGreaterThan(25);
  for (const [path, { get }] of asked) {
    const { status } = await fetch(setup.url + path);
    expect([path, status]).toEqual([path, get?.security?.length === 0 ? 200 : expect.toBeOneOf([400, 401])]);
  }
});
