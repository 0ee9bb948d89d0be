import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startOrchard } from '../orchard/start.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress } from '../support/visit.ts';
import { launch, visit } from './visitor.ts';

/** To a browser 127.0.0.1 and localhost are two sites, so that what the provider has it post brings no cookie of the gateway's. */
let [setup, browser, client]: [Setup?, Browser?, Server?] = [];

beforeAll(async () => {
  browser = await launch();
  setup = await startOrchard(({ apps }) => {
    for (const app of Object.values(apps)) app.server = app.server?.replace('127.0.0.1', 'localhost') as string;
  });
  client = createServer((_, response) => {
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><link rel="icon" href="data:,"><h1>Client</h1>');
  });
  await new Promise<void>((resolve) => client?.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  client?.close();
  await Promise.all([setup?.close(), browser?.close()]);
});

describe('a provider that has the browser post its answer', () => {
  it.each([true, false])('signs in across sites, with scripts: %s', async (javaScriptEnabled) => {
    const { page, context, requests, faults } = await visit(browser as Browser, { javaScriptEnabled });
    const posts: Request[] = [];
    context.on('request', (request) => {
      if (request.method() === 'POST' && request.url().startsWith(`${setup?.url}/`)) posts.push(request);
    });
    const redirect_uri = `http://127.0.0.1:${(client?.address() as AddressInfo).port}/callback`;
    await page.goto(authorizeAddress(setup as Setup, 'orchard', { redirect_uri }));
    expect(new URL(page.url()).hostname).toBe('localhost');
    await page.locator('button[value="alice"]').click();
    if (!javaScriptEnabled) await page.locator('form[method="post"] button').click();
    await page.getByRole('heading', { name: 'Client' }).waitFor();

    const answer = new URL(page.url());
    expect(answer.origin + answer.pathname).toBe(redirect_uri);
    expect([...answer.searchParams.keys()].sort()).toEqual(['code', 'iss', 'state']);
    expect(posts.map((request) => request.url())).toEqual([`${setup?.url}/orchard/callback`]);
    const headers = await posts[0]?.allHeaders();
    expect(headers).toMatchObject({ 'sec-fetch-site': 'cross-site' });
    expect(headers).not.toHaveProperty('cookie');
    const said = new URLSearchParams(posts[0]?.postData() ?? '');
    expect([...said.keys()].sort()).toEqual(['code', 'state', 'user']);
    expect(requests.filter((url) => /Moreau/.test(url) || url.includes(said.get('code') as string))).toEqual([]);
    expect(faults.filter((fault) => !fault.startsWith('request to http://localhost:'))).toEqual([]);
  });

  it('leaves nobody signed in who did not begin here, and a page that says so', async () => {
    const { page, faults, expectStatus, picture } = await visit(browser as Browser);
    expectStatus(400);
    await page.goto(`http://localhost:${new URL(setup?.sandbox as string).port}/`);
    await page.setContent(
      `<form method="post" action="${setup?.url}/orchard/callback"><input name="code" value="stolen"><input name="state" value="forged"></form>`,
    );
    await page.evaluate('document.forms[0].submit()');
    await page.getByRole('heading', { name: 'This sign-in has expired' }).waitFor();
    expect(page.url()).not.toContain('stolen');
    await picture('form-post-forged');
    expect(faults.filter((fault) => !fault.startsWith('request to http://localhost:'))).toEqual([]);
  });
});
