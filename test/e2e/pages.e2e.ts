import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './visitor.ts';

const gateway = inject('gateway');
const { providers } = (await (await fetch(`${gateway}/providers`)).json()) as { providers: App[] };
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe('the start page', () => {
  it.each([
    ['en', 'Try a sign-in', 'Sign in with Weibo'],
    ['zh-CN', '体验登录', '使用微博登录'],
    ['fr', 'Try a sign-in', 'Sign in with Weibo'],
  ] as const)('speaks to a browser in %s', async (language, heading, button) => {
    const { page, requests, faults, picture } = await visit(browser, { language });
    await page.goto(`${gateway}/`);
    await picture(`home-${language}`);
    await expect(page.getByRole('heading', { name: heading }).isVisible()).resolves.toBe(true);
    await expect(page.getByRole('link', { name: button, exact: true }).isVisible()).resolves.toBe(true);
    expect(requests).toEqual([`${gateway}/`]);
    expect(faults).toEqual([]);
  });

  it('offers every app with its id and discovery document', async () => {
    const { page, faults } = await visit(browser);
    await page.goto(`${gateway}/`);
    const apps = providers.map(({ app }) => app);
    expect(apps.length).toBeGreaterThan(4);
    expect(await page.locator('main li code').allTextContents()).toEqual(apps);
    for (const app of apps) {
      const link = page.locator(`a[href="${gateway}/${app}/.well-known/openid-configuration"]`);
      const answer = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(await answer.json()).toMatchObject({ issuer: `${gateway}/${app}` });
    }
    expect(faults).toEqual([]);
  });

  it('changes the language on request, whatever the browser says', async () => {
    const { page, faults } = await visit(browser, { language: 'en' });
    await page.goto(`${gateway}/`);
    await page.getByRole('link', { name: '简体中文' }).click();
    await page.getByRole('heading', { name: '体验登录' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Try a sign-in' }).waitFor();
    expect(faults).toEqual([]);
  });

  it('can be used by keyboard alone: the first stop leads past the header, each stop is visible', async () => {
    const { page, faults } = await visit(browser);
    await page.goto(`${gateway}/`);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ text: 'Skip to the content', outline: 'solid' });
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await focused()).toMatchObject({ text: `Sign in with ${providers[0]?.name.en}`, outline: 'solid' });
    expect(faults).toEqual([]);

    function focused() {
      return page.evaluate(`(() => {
        const { outlineStyle } = getComputedStyle(document.activeElement);
        const { ariaLabel, textContent } = document.activeElement;
        return { text: ariaLabel ?? textContent.trim(), outline: outlineStyle };
      })()`);
    }
  });

  it.each(['light', 'dark'] as const)('fits a narrow screen in %s', async (colorScheme) => {
    const { page, faults, picture } = await visit(browser, { colorScheme, width: 320 });
    await page.goto(`${gateway}/`);
    await picture(`home-narrow-${colorScheme}`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(18, 22, 21)' : 'rgb(247, 247, 244)');
    expect(faults).toEqual([]);
  });
});

describe('an error that must not be redirected', () => {
  it.each([
    ['en', 'The way back is not registered'],
    ['zh-CN', '返回地址未注册'],
  ] as const)('is explained in %s and leads nowhere else', async (language, heading) => {
    const { page, requests, faults, expectStatus, picture } = await visit(browser, { language });
    expectStatus(400);
    const address = `${gateway}/weibo/authorize?client_id=demo&response_type=code&redirect_uri=https%3A%2F%2Fevil.example%2F`;
    const answer = await page.goto(address);
    await picture(`error-${language}`);
    expect(answer?.status()).toBe(400);
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await page.locator('.word').textContent()).toBe('invalid_request');
    expect(requests).toEqual([address]);
    expect(faults).toEqual([]);
  });
});

interface App {
  app: string;
  name: Record<string, string>;
}
