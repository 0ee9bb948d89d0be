import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './visitor.ts';

const gateway = inject('gateway');
const texts = {
  en: { title: 'Choose where to sign in', app: 'Sign in with Gitee', cancel: 'Cancel and go back' },
  'zh-CN': { title: '选择登录方式', app: '使用码云登录', cancel: '取消并返回' },
};
let browser: Browser;
let client: Server;

beforeAll(async () => {
  browser = await launch();
  client = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><link rel="icon" href="data:,"><h1>Client</h1>');
  });
  await new Promise<void>((resolve) => client.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  client.close();
  await browser.close();
});

describe.each(Object.keys(texts) as (keyof typeof texts)[])('choosing an app in %s', (language) => {
  const text = texts[language];

  it.each([320, 1100])('needs a keyboard and no JavaScript, %i pixels wide', async (width) => {
    const visitor = await visit(browser, { language, width, javaScriptEnabled: false });
    const { page, requests, faults, picture } = visitor;
    await page.goto(authorize());
    await picture(`choose-${language}-${width}`);
    await expect(page.getByRole('heading', { name: text.title, level: 1 }).isVisible()).resolves.toBe(true);
    const list = page.getByRole('list', { name: text.title });
    const { providers } = (await (await fetch(`${gateway}/providers`)).json()) as { providers: unknown[] };
    expect(await list.getByRole('link').count()).toBe(providers.length);
    expect(requests).toEqual([authorize()]);
    await reach(page, list.getByRole('link', { name: text.app }));
    await page.keyboard.press('Enter');
    await page.locator('button[value="alice"]').waitFor();
    const [, asked] = requests.map((address) => new URL(address));
    expect(Object.fromEntries(asked?.searchParams ?? [])).toEqual({
      ...Object.fromEntries(new URL(authorize()).searchParams),
      provider: 'gitee',
    });
    await page.locator('button[value="alice"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Client' }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('state'), searchParams.get('iss')]).toEqual(['from the client', gateway]);
    expect(searchParams.get('code')).not.toBeNull();
    expect(faults).toEqual([]);
  });

  it('can be declined by keyboard', async () => {
    const { page, faults } = await visit(browser, { language, javaScriptEnabled: false });
    await page.goto(authorize());
    await reach(page, page.getByRole('link', { name: text.cancel }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Client' }).waitFor();
    expect(new URL(page.url()).searchParams.get('error')).toBe('access_denied');
    expect(faults).toEqual([]);
  });

  it('goes on in the other language, with the request kept', async () => {
    const { page, faults } = await visit(browser, { language, javaScriptEnabled: false });
    const other = language === 'en' ? 'zh-CN' : 'en';
    await page.goto(authorize());
    await page
      .getByRole('navigation')
      .getByRole('link', { name: other === 'en' ? 'English' : '简体中文' })
      .click();
    await page.getByRole('heading', { name: texts[other].title }).waitFor();
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('ui_locales'), searchParams.get('state')]).toEqual([other, 'from the client']);
    expect(faults).toEqual([]);
  });
});

/** Presses Tab until the wanted one has the focus; each stop is visible. */
async function reach(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let stop = 0; stop < 100; stop++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
    if ((await page.locator(':focus').textContent()) === (await wanted.textContent())) return;
  }
  throw new Error('no key leads there');
}

function authorize(): string {
  const request = new URLSearchParams({
    client_id: 'demo',
    redirect_uri: `http://127.0.0.1:${(client.address() as AddressInfo).port}/callback`,
    response_type: 'code',
    scope: 'openid profile',
    state: 'from the client',
    // RFC 7636, appendix B.
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw_cM',
    code_challenge_method: 'S256',
  });
  return `${gateway}/authorize?${request}`;
}
