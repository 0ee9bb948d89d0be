import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, type Visit, visit } from './visitor.ts';

const gateway = inject('gateway');
const apps = ['weibo', 'gitee', 'oschina', 'bamboocloud', 'bamboocloud-simple'];
const texts = {
  en: {
    signedIn: 'You are signed in',
    denied: 'You did not give access',
    deny: 'Deny',
    back: 'Back to the start',
    start: 'Try a sign-in',
  },
  'zh-CN': { signedIn: '登录成功', denied: '您没有授权', deny: '拒绝', back: '返回首页', start: '体验登录' },
};
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe.each(Object.keys(texts) as (keyof typeof texts)[])('in %s', (language) => {
  const text = texts[language];

  it.each(apps)('a sign-in at %s shows the profile and both answers, and leads back', async (app) => {
    const visitor = await visit(browser, { language });
    const { page, faults, picture } = visitor;
    await toConsent(visitor, app);
    await picture(`consent-${app}-${language}`);
    await page.getByRole('button', { name: '张伟' }).click();
    await page.getByRole('heading', { name: text.signedIn }).waitFor();
    await picture(`signed-in-${app}-${language}`);
    expect(await page.locator('.person .name').textContent()).toBe('张伟');
    const { claims, tokens } = await shown(page);
    expect(claims).toMatchObject({ sub: '1002', name: '张伟' });
    expect(tokens).toMatchObject({ token_type: 'Bearer', access_token: expect.stringMatching(/^.{0,4}…\(\d+\)$/) });
    await page.getByRole('link', { name: text.back }).click();
    await page.getByRole('heading', { name: text.start }).waitFor();
    expect(faults).toEqual([]);
  });

  it.each(apps)('a denial at %s is told as one', async (app) => {
    const visitor = await visit(browser, { language });
    const { page, faults, expectStatus, picture } = visitor;
    await toConsent(visitor, app);
    expectStatus(400);
    await page.getByRole('button', { name: text.deny }).click();
    await page.waitForLoadState();
    await picture(`denied-${app}-${language}`);
    await page.getByRole('heading', { name: text.denied }).waitFor();
    expect(await page.locator('.word').textContent()).toBe('access_denied');
    expect(faults).toEqual([]);
  });
});

describe('a sign-in', () => {
  it('needs no JavaScript, and keeps every digit of an identifier', async () => {
    const visitor = await visit(browser, { javaScriptEnabled: false });
    const { page, faults } = visitor;
    await toConsent(visitor, 'weibo');
    await page.locator('button[value="bigid"]').click();
    await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
    expect((await shown(page)).claims.sub).toBe('9007199254740993');
    expect(faults).toEqual([]);
  });

  it('shows a user without e-mail address, and no picture is ever fetched', async () => {
    const visitor = await visit(browser);
    const { page, faults } = visitor;
    await toConsent(visitor, 'gitee');
    await page.locator('button[value="noemail"]').click();
    await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
    expect((await shown(page)).claims).not.toHaveProperty('email');
    expect(await page.locator('img').count()).toBe(0);
    expect(faults).toEqual([]);
  });

  it('shows its result once', async () => {
    const visitor = await visit(browser);
    const { page, faults, expectStatus } = visitor;
    await toConsent(visitor, 'weibo');
    await page.locator('button[value="alice"]').click();
    await page.getByRole('heading', { name: 'You are signed in' }).waitFor();
    expectStatus(400);
    await page.reload();
    await page.getByRole('heading', { name: 'This sign-in has expired' }).waitFor();
    expect(await page.content()).not.toContain('alice');
    expect(faults).toEqual([]);
  });

  it('cannot be finished in another browser', async () => {
    const [mine, theirs] = [await visit(browser), await visit(browser)];
    await toConsent(mine, 'weibo');
    const approved = await mine.page.request.get(`${mine.page.url()}&sandbox_user=alice`, { maxRedirects: 0 });
    theirs.expectStatus(400);
    await theirs.page.goto(approved.headers().location ?? '');
    await theirs.page.getByRole('heading', { name: 'This sign-in has expired' }).waitFor();
    expect(theirs.faults).toEqual([]);
  });
});

/** From the start page to the provider's question. */
async function toConsent({ page }: Visit, app: string): Promise<void> {
  await page.goto(`${gateway}/`);
  await page.locator(`a.button[href="${gateway}/${app}/sign-in"]`).click();
  await page.locator('button[value="zhangwei"]').waitFor();
}

/** The standard answers on the page of a sign-in. */
async function shown(page: Page) {
  const [claims, tokens] = await Promise.all(
    ['claims-here', 'tokens-here'].map((id) => page.locator(`pre[aria-labelledby="${id}"]`).textContent()),
  );
  return { claims: JSON.parse(claims ?? ''), tokens: JSON.parse(tokens ?? '') };
}
