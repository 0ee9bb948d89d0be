import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { documentsIn } from '../../src/generate/documents.ts';
import { launch, visit } from './visitor.ts';

const gateway = inject('gateway');
const project = fileURLToPath(new URL('../..', import.meta.url));
const pages = (await documentsIn(project)).map(({ document }) => document.id);
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the documentation', () => {
  it('is reached from the start page and lists every document', async () => {
    const { page, faults, picture } = await visit(browser);
    await page.goto(`${gateway}/`);
    await page.getByRole('link', { name: 'Read the documentation' }).click();
    await page.waitForURL(`${gateway}/docs/index`);
    await picture('docs');
    const links = await page.evaluate<string[]>(`[...document.querySelectorAll('li a')].map((link) => link.href)`);
    expect(links.map((address) => address.replace(/\.html$/, '')).sort()).toEqual(
      pages.map((name) => `${gateway}/docs/${name}`).sort(),
    );
    for (const address of links) expect((await page.request.get(address)).status()).toBe(200);
    expect(faults).toEqual([]);
  });

  it('draws each page without asking another host for anything', async () => {
    const rest = [...pages];
    const wrong: object[] = [];
    const draw = async (name: string) => {
      const { page, requests, faults, picture } = await visit(browser, { width: 1400 });
      await page.goto(`${gateway}/docs/${name}`);
      await alive(page);
      await picture(`docs-${name}`);
      const asked = requests.filter((address) => /^https?:/.test(address));
      const [first, script, ...others] = asked;
      const right = first === `${gateway}/docs/${name}` && script?.startsWith(`${gateway}/docs/redoc-`);
      if (!right || others.length > 0 || faults.length > 0) wrong.push({ name, asked, faults });
      await page.close();
    };
    const worker = async () => {
      for (let name = rest.shift(); name !== undefined; name = rest.shift()) await draw(name);
    };
    await Promise.all([worker(), worker(), worker()]);
    expect(wrong).toEqual([]);
  }, 120_000);

  it.each(pages.slice(0, 3))('%s shows an operation on demand', async (name) => {
    const { page, faults, picture } = await visit(browser, { width: 1400 });
    await page.goto(`${gateway}/docs/${name}`);
    await openOperation(page);
    await picture(`docs-${name}-operation`);
    expect(faults).toEqual([]);
  });

  it('has its script fetched once, for all pages and for a year', async () => {
    const { page, requests } = await visit(browser);
    await page.goto(`${gateway}/docs/gateway`);
    const name = await page.locator('script[src]').getAttribute('src');
    const { headers } = await fetch(`${gateway}/docs/${name}`);
    expect(headers.get('content-type')).toMatch('text/javascript');
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${gateway}/docs/gateway`)).headers.get('cache-control')).toBe('no-cache');
    for (const other of pages.slice(0, 3)) await page.goto(`${gateway}/docs/${other}`);
    expect(new Set(requests.filter((address) => address.endsWith('.js'))).size).toBe(1);
  });

  it('is drawn from a folder of files, too', async () => {
    const { page, faults } = await visit(browser, { width: 1400 });
    await page.goto(String(pathToFileURL(`${project}docs/site/index.html`)));
    await page.getByRole('link').last().click();
    await openOperation(page);
    expect(faults.filter((fault) => !fault.startsWith('request to file:'))).toEqual([]);
  });

  it.each(['en', 'zh-CN'] as const)('has an index that fits a narrow screen in %s', async (language) => {
    const { page, faults, picture } = await visit(browser, { language, width: 320 });
    await page.goto(`${gateway}/docs/index`);
    await picture(`docs-narrow-${language}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    expect(faults).toEqual([]);
  });

  it('has no page under another name', async () => {
    const { page, expectStatus } = await visit(browser);
    expectStatus(404);
    for (const name of ['nothing', '..%2Fsite%2Fweibo', '%2e%2e%2f%2e%2e%2fpackage.json']) {
      const answer = await page.request.get(`${gateway}/docs/${name}`);
      expect(answer.status()).toBe(404);
    }
  });
});

/** Waits until the renderer's script has taken over the page. */
async function alive(page: Page): Promise<void> {
  await page.locator('#redoc h1').first().waitFor();
  const hydrated = "Object.keys(document.getElementById('redoc')).some((key) => key.startsWith('__react'))";
  await expect.poll(() => page.evaluate(hydrated), { timeout: 10_000 }).toBe(true);
}

/** The first entry of the menu is the page itself; names of groups are no links. */
async function openOperation(page: Page): Promise<void> {
  await alive(page);
  const entries = page.getByRole('listitem').filter({ has: page.getByRole('link') });
  await entries.nth(1).getByRole('link').first().click();
  await page.getByRole('list').getByRole('list').getByRole('link').first().click();
  await page.getByRole('heading', { name: 'Responses' }).first().waitFor();
}
