import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './visitor.ts';

const gateway = inject('gateway');
const pages = ['gateway', 'weibo', 'gitee', 'oschina', 'bamboocloud'];
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

  it.each(pages)('%s is drawn without asking another host for anything', async (name) => {
    const { page, requests, faults, picture } = await visit(browser, { width: 1400 });
    await page.goto(`${gateway}/docs/${name}`);
    await page.locator('h1').first().waitFor();
    await picture(`docs-${name}`);
    // The first entry of the menu is the page itself; names of groups are no links.
    const entries = page.getByRole('listitem').filter({ has: page.getByRole('link') });
    await entries.nth(1).getByRole('link').first().click();
    await page.getByRole('list').getByRole('list').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Responses' }).first().waitFor();
    await picture(`docs-${name}-operation`);
    expect(requests.filter((address) => /^https?:/.test(address))).toEqual([`${gateway}/docs/${name}`]);
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
