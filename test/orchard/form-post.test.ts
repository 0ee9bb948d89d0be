import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Browser } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, comeBack, redeem, redirect_uri } from '../support/visit.ts';
import { comeBackByForm, postFrom, startOrchard, untilForm } from './start.ts';

/** OAuth 2.0 Form Post Response Mode: the answer comes by a post from the provider's site, which brings no cookie of ours. */
let setup: Setup;
beforeAll(async () => {
  setup = await startOrchard();
});
afterAll(() => setup.close());

const callback = (app = 'orchard') => `${setup.url}/${app}/callback`;
const send = (fields: Record<string, string> | [string, string][], app?: string, init: RequestInit = {}) =>
  fetch(callback(app), { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual', ...init });
const next = (response: Response) => new URL(response.headers.get('location') ?? 'missing:');

/** A page and no way on. */
async function refused(response: Response, status = 400): Promise<string> {
  const page = await response.text();
  expect(response.status, page).toBe(status);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.get('content-type')).toContain('text/html');
  return page;
}

describe('an answer that the browser posts', () => {
  it('signs in, and brings what it alone says of the user', async () => {
    const back = await comeBackByForm(setup, { change: { scope: 'openid profile email' } });
    expect(back.searchParams.get('state')).toBe('client-state');
    expect(back.searchParams.get('iss')).toBe(`${setup.url}/orchard`);
    const { status, body } = await redeem(setup, 'orchard', back.searchParams.get('code') as string);
    expect(status).toBe(200);
    const claims = JSON.parse(Buffer.from(String(body.id_token).split('.')[1] as string, 'base64url').toString());
    expect(claims).toMatchObject({ sub: '1001', given_name: 'Alice', family_name: 'Moreau' });
  });

  it('goes on by GET, with nothing of it in the address', async () => {
    const form = await untilForm(setup);
    expect(Object.keys(form.fields).sort()).toEqual(['code', 'state', 'user']);
    const answer = await postFrom(form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.getSetCookie()).toEqual([]);
    const address = next(answer);
    expect(address.origin + address.pathname).toBe(callback());
    expect([...address.searchParams.keys()]).toEqual(['posted']);
    const told = decodeURIComponent(address.href);
    const sealed = Buffer.from(told.split('.').at(-1) as string, 'base64url').toString('latin1');
    for (const secret of [form.fields.code as string, form.fields.state as string, 'Moreau', 'firstName']) {
      expect(told).not.toContain(secret);
      expect(sealed).not.toContain(secret);
    }
  });

  it('is bound to the browser that began: another one goes no further', async () => {
    const posted = await postFrom(await untilForm(setup));
    await refused(await new Browser().request(next(posted).href));
  });

  it('serves once', async () => {
    const browser = new Browser();
    const posted = next(await postFrom(await untilForm(setup, browser))).href;
    expect((await browser.request(posted)).status).toBe(303);
    await refused(await browser.request(posted));
  });

  it('tells a refusal by the user', async () => {
    const browser = new Browser();
    const start = await browser.request(authorizeAddress(setup, 'orchard'));
    const state = next(start).searchParams.get('state') as string;
    const posted = await send({ error: 'access_denied', state });
    const back = next(await browser.request(next(posted).href));
    expect(back.href.startsWith(redirect_uri)).toBe(true);
    expect(back.searchParams.get('error')).toBe('access_denied');
  });

  it('is asked for by the app’s setting; an app that is answered by a redirect stays as it was', async () => {
    const start = (app: string) => fetch(authorizeAddress(setup, app), { redirect: 'manual' });
    expect(next(await start('orchard')).searchParams.get('response_mode')).toBe('form_post');
    expect(next(await start('plain')).searchParams.get('response_mode')).toBe('query');
    const back = await comeBack(setup, 'plain');
    expect((await redeem(setup, 'plain', back.searchParams.get('code') as string)).status).toBe(200);
  });
});

describe('a form that is none of ours', () => {
  it('is not taken by an app that is answered by a redirect', async () => {
    for (const app of ['plain']) {
      const answer = await send({ code: 'abc', state: 'def' }, app);
      expect(answer.headers.get('allow')).toBe('GET');
      expect(await refused(answer, 405)).not.toContain('abc');
    }
  });

  it('finds no app', async () => {
    await refused(await send({ code: 'abc', state: 'def' }, 'nowhere'), 404);
  });

  it.each([
    ['no state', { code: 'stolen' }],
    ['nothing at all', {}],
    ['a state that this browser does not know', { code: 'stolen', state: 'forged' }],
    ['only a state', { state: 'forged' }],
  ])('with %s ends at a page', async (_, fields) => {
    const before = await setup.control('orchard').stats();
    const posted = await send(fields as Record<string, string>);
    const { response } = await new Browser().follow(next(posted).href, {
      stop: (url) => url.pathname.endsWith('/sign-in'),
    });
    if (response) expect(await refused(response)).not.toContain('stolen');
    expect((await setup.control('orchard').stats()).operations.token).toEqual(before.operations.token);
  });

  it.each<[string, [string, string][]]>([
    [
      'states',
      [
        ['code', 'a'],
        ['state', 'b'],
        ['state', 'c'],
      ],
    ],
    [
      'codes',
      [
        ['code', 'a'],
        ['code', 'a'],
        ['state', 'b'],
      ],
    ],
    ['names', Array.from({ length: 51 }, (_, n): [string, string] => [`n${n}`, 'x'])],
  ])('with too many %s is refused', async (_, fields) => {
    await refused(await send(fields));
  });

  it.each([
    ['JSON', { body: '{"code":"a","state":"b"}', headers: { 'content-type': 'application/json' } }],
    [
      'a form in parts',
      {
        body: (() => {
          const form = new FormData();
          form.set('code', 'a');
          return form;
        })(),
      },
    ],
    ['text', { body: 'code=a&state=b', headers: { 'content-type': 'text/plain' } }],
    ['a packed form', { headers: { 'content-type': 'application/x-www-form-urlencoded', 'content-encoding': 'gzip' } }],
  ])('that is %s is refused', async (_, init) => {
    await refused(await send({ code: 'a', state: 'b' }, 'orchard', init as RequestInit));
  });

  it('that is too long is refused, by what an address may be and by what is read at all', async () => {
    const fits = await send({ code: 'a', state: 'b', user: 'x'.repeat(4000) });
    expect(fits.status).toBe(303);
    expect(next(fits).href.length).toBeLessThan(7000);
    expect((await fetch(next(fits))).status).toBe(400);
    expect(await refused(await send({ code: 'a', state: 'b', user: 'x'.repeat(6000) }))).toContain('too long');
    await refused(await send({ code: 'a', state: 'b', user: 'x'.repeat(70_000) }));
  });
});

describe('what was sealed', () => {
  it('opens at its own app only, unchanged, and only where the provider posts', async () => {
    const browser = new Browser();
    const posted = next(await postFrom(await untilForm(setup, browser)));
    const sealed = posted.searchParams.get('posted') as string;
    const at = (app: string, text: string) => browser.request(`${callback(app)}?posted=${text}`);
    for (const app of ['other', 'plain']) await refused(await at(app, sealed));
    await refused(await at('orchard', `${sealed.slice(0, -2)}AA`));
    await refused(await at('orchard', 'v1.x.y'));
    await refused(await at('orchard', `${sealed}&posted=${sealed}`));
    expect((await at('orchard', sealed)).status).toBe(303);
  });

  it('is no code and no transaction, and they are not it', async () => {
    const browser = new Browser();
    const start = await browser.request(authorizeAddress(setup, 'orchard'));
    const cookie = (start.headers.get('set-cookie') as string).split(';')[0]?.split('=')[1] as string;
    await refused(await browser.request(`${callback()}?posted=${cookie}`));
    const posted = next(await postFrom(await untilForm(setup))).searchParams.get('posted') as string;
    expect((await redeem(setup, 'orchard', posted)).body).toMatchObject({ error: 'invalid_grant' });
  });

  it('is for its app, and void after a minute', async () => {
    const { keyRing } = await import('../../src/gateway/seal.ts');
    const { openPosted, postedAddress } = await import('../../src/gateway/oauth/posted.ts');
    let now = 1000;
    const ring = keyRing([{ id: 'k', key: Buffer.alloc(32, 1) }], () => now);
    const [gateway, app] = [{ ring } as never, { id: 'orchard', callback: callback() } as never];
    const sealed = new URL(postedAddress(gateway, app, { code: 'a' })).searchParams.get('posted') as string;
    now += 59;
    expect(() => openPosted(gateway, { id: 'other' } as never, sealed)).toThrow('not known here');
    expect(openPosted(gateway, app, sealed)).toEqual({ code: 'a' });
    now += 1;
    expect(() => openPosted(gateway, app, sealed)).toThrow('not known here any more');
  });
});

describe('an answer that nobody asked for', () => {
  it('leads to where sign-ins begin, if that is configured', async () => {
    const own = await startOrchard(({ apps }) => {
      Object.assign(apps.orchard as object, { initiate_login_uri: 'https://app.example.com/sign-in' });
    });
    onTestFinished(() => own.close());
    const body = new URLSearchParams({ code: 'abc' });
    const posted = await fetch(`${own.url}/orchard/callback`, { method: 'POST', body, redirect: 'manual' });
    const answer = await fetch(next(posted), { redirect: 'manual' });
    expect(next(answer).href).toContain('https://app.example.com/sign-in');
    expect(next(answer).href).not.toContain('abc');
  });
});
