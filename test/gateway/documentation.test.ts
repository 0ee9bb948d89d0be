import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Setup, startSetup } from '../support/setup.ts';

/** The reference as `npm run docs` built it at the install, below a base with a path. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup((config) => {
    config.issuer += '/gate/way';
  });
});
afterAll(() => setup.close());

const get = async (name: string) => {
  const response = await fetch(`${setup.url}/docs/${name}`);
  const header = (name: string) => response.headers.get(name);
  return { response, header, text: await response.text() };
};

it('serves a page by its document’s name, which is asked for anew each time', async () => {
  const page = await get('gateway');
  expect(page.response.status).toBe(200);
  expect(page.header('content-type')).toMatch('text/html');
  expect(page.header('cache-control')).toBe('no-cache');
  expect((await get('gateway.html')).text).toBe(page.text);
});

it('serves the script that stands beside the pages, to be kept for a year', async () => {
  const [, name = ''] = /<script src="([^"/]+)" defer>/.exec((await get('gateway')).text) ?? [];
  const script = await get(name);
  expect(script.response.status).toBe(200);
  expect(script.header('content-type')).toMatch('text/javascript');
  expect(script.header('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.header('x-content-type-options')).toBe('nosniff');
  expect(script.text).toMatch(/^var redoc=/);
  expect((await get(name.replace(/-.*/, '-0.js'))).response.status).toBe(404);
});

it.each([
  'redoc',
  '..%2F..%2Fpackage.json',
  '%2e%2e%2fsite%2fgateway.html',
])('has nothing by the name of %s', async (name) => {
  const { response, header } = await get(name);
  expect([response.status, header('content-type')]).toEqual([404, 'application/problem+json']);
});
