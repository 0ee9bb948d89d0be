import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { launch, visit } from './visitor.ts';

const gateway = inject('gateway');
const app = `${gateway}/bamboocloud-simple`;
/** RFC 7636, appendix B. */
const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw_cM';
let browser: Browser;
let client: Server;
let arrived: IncomingMessage[];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  arrived = [];
  client = createServer((request, response) => {
    arrived.push(request);
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><link rel="icon" href="data:,"><h1>Client</h1>');
  });
  await new Promise<void>((resolve) => client.listen(0, '127.0.0.1', resolve));
});
afterEach(() => client.close());

describe('a provider that answers behind the “#”', () => {
  it('signs in at a client on another origin, which sees a code and nothing else', async () => {
    const { page, context, requests, faults } = await visit(browser);
    let token: string | undefined;
    context.on('response', async (response) => {
      token ??= /#access_token=([^&]+)/.exec((await response.headerValue('location')) ?? '')?.[1];
    });
    await page.goto(authorize());
    await page.locator('button[value="alice"]').click();
    await page.getByRole('heading', { name: 'Client' }).waitFor();
    const answer = new URL(page.url());
    expect(answer.origin).toBe(origin());
    expect(answer.hash).toBe('');
    expect([...answer.searchParams.keys()].sort()).toEqual(['code', 'iss', 'state']);
    expect(answer.searchParams.get('state')).toBe('from-the-client');
    expect(answer.searchParams.get('iss')).toBe(app);
    expect(arrived.map(({ headers }) => headers.referer)).toEqual([undefined]);
    await expect.poll(() => token).toBeTruthy();
    expect(requests.filter((address) => address.includes(token as string))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each([
    ['en', 'The answer from your account’s provider is missing.'],
    ['zh-CN', '没有收到账号平台返回的结果。'],
  ] as const)('says in %s when nothing stands there, and sends nothing', async (language, text) => {
    const { page, requests, faults, picture } = await visit(browser, { language });
    await page.goto(`${app}/callback`);
    await page.getByRole('alert').getByText(text).waitFor();
    await picture(`relay-empty-${language}`);
    expect(requests).toEqual([`${app}/callback`]);
    expect(faults).toEqual([]);
  });

  it('takes an answer out of the address and refuses it in a browser that did not ask for it', async () => {
    const { page, requests, faults, expectStatus } = await visit(browser);
    expectStatus(400);
    await page.goto(`${app}/callback/#access_token=stolen-token&token_type=Bearer&expires_in=600&state=forged`);
    await page.getByRole('heading', { name: 'This sign-in has expired' }).waitFor();
    expect(page.url()).toBe(`${app}/callback`);
    expect(requests).toEqual([`${app}/callback/`, `${app}/callback`]);
    expect(await page.content()).not.toContain('stolen-token');
    expect(arrived).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('leaves nothing of the answer in the history', async () => {
    const { page, expectStatus } = await visit(browser);
    expectStatus(400);
    await page.goto(`${gateway}/`);
    await page.goto(`${app}/callback#access_token=stolen-token&state=forged`);
    await page.getByRole('heading', { name: 'This sign-in has expired' }).waitFor();
    const seen: string[] = [page.url()];
    while ((await page.goBack()) && seen.length < 5) seen.push(page.url());
    expect(seen.at(-1)).toBe(`${gateway}/`);
    expect(seen.filter((address) => address.includes('stolen-token'))).toEqual([]);
  });

  it.each([
    ['en', 'This step needs JavaScript'],
    ['zh-CN', '因此这一步需要 JavaScript'],
  ] as const)('asks in %s for JavaScript where there is none', async (language, text) => {
    const { page, faults, picture } = await visit(browser, { language, javaScriptEnabled: false });
    await page.goto(`${app}/callback#access_token=x&state=y`);
    // A matcher for text passes over `noscript`.
    await page.locator('noscript p').waitFor();
    expect(await page.locator('noscript p').textContent()).toContain(text);
    await picture(`relay-noscript-${language}`);
    expect(faults).toEqual([]);
  });
});

function origin(): string {
  return `http://127.0.0.1:${(client.address() as AddressInfo).port}`;
}

function authorize(): string {
  const request = new URLSearchParams({
    client_id: 'demo',
    redirect_uri: `${origin()}/callback`,
    response_type: 'code',
    scope: 'openid',
    state: 'from-the-client',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  return `${app}/authorize?${request}`;
}
