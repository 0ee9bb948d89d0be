import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openFile } from '../../src/config/catalogue.ts';
import { perform, type Stage, shipped } from './stage.ts';

let stage: Stage;
let calls: { method: string | undefined; url: URL; type: string | undefined; body: string }[];
const app = createServer(async (request: IncomingMessage, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const url = new URL(request.url ?? '', here());
  calls.push({ method: request.method, url, type: request.headers['content-type'], body });
  response.writeHead(url.pathname === '/moved' ? 302 : 204, { location: '/elsewhere' }).end();
});
const here = () => `http://127.0.0.1:${(app.address() as AddressInfo).port}`;

beforeAll(async () => {
  await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve));
  const registered = { client_id: 'shop', client_secret: 's', redirect_uris: [`${here()}/shop/callback`] };
  const providers = [await openFile('test/orchard/orchard.yaml'), await shipped('weibo'), await shipped('gitee')];
  const registrations = { orchard: [registered, { client_id: 'bare' }], weibo: [registered] };
  stage = await perform({ providers, registrations });
});
beforeEach(() => {
  calls = [];
});
afterAll(async () => {
  app.close();
  await stage.close();
});

async function withdraw(body: object, provider = 'orchard') {
  const answer = await stage.control(provider, 'deauthorize', body);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('a user who withdraws', () => {
  test('is told to the app as documented, in the body', async () => {
    const before = Math.floor(Date.now() / 1000);
    const told = await withdraw({ user: 'bigid' });
    expect(told).toEqual({ status: 200, body: { url: `${here()}/shop/deauthorize`, status: 204 } });
    const [{ method, url, type, body } = {} as never, ...more] = calls;
    expect({ method, url: url.href, type }).toEqual({ method: 'POST', url: told.body.url, type: 'application/json' });
    expect(JSON.parse(body)).toEqual({ event: { app: 'shop', user: '9007199254740993', at: expect.any(Number) } });
    expect(JSON.parse(body).event.at).toBeGreaterThanOrEqual(before);
    expect(more).toEqual([]);
  });

  test('is told to the app as documented, in the address', async () => {
    await withdraw({ user: 'zhangwei', url: `${here()}/hook?keep=1` }, 'weibo');
    expect(calls).toHaveLength(1);
    const [{ method, url, body } = {} as never] = calls;
    expect({ method, path: url.pathname, body }).toEqual({ method: 'GET', path: '/hook', body: '' });
    const query = Object.fromEntries(url.searchParams);
    expect(query).toEqual({ keep: '1', source: 'shop', uid: '1002', auth_end: expect.stringMatching(/^\d{10}$/) });
  });

  test('has no tokens any more, of that client', async () => {
    const tokens = await Promise.all([signIn('shop', 's'), signIn('bare')]);
    const works = (token: string) => stage.get('/orchard/me', {}, { authorization: `Bearer ${token}` });
    for (const token of tokens) expect((await works(token)).status).toBe(200);
    await withdraw({ user: 'noemail' });
    for (const token of tokens) expect((await works(token)).status).toBe(200);
    await withdraw({ user: 'alice' });
    const statuses = await Promise.all(tokens.map(async (token) => (await works(token)).status));
    expect(statuses).toEqual([401, 200]);
  });
});

test.each([
  ['nobody', { user: 'nobody' }, 'orchard', /no such user/],
  ['no user', {}, 'orchard', /no such user/],
  ['another client', { user: 'alice', client_id: 'stranger' }, 'orchard', /no such client/],
  ['a client without an address', { user: 'alice', client_id: 'bare' }, 'orchard', /url must be/],
  ['an address elsewhere', { user: 'alice', url: 'http://169.254.169.254/latest' }, 'orchard', /url must be/],
  ['a file', { user: 'alice', url: 'file:///etc/passwd' }, 'orchard', /url must be/],
  ['a provider that tells nobody', { user: 'alice' }, 'gitee', /tells nobody/],
])('%s is refused', async (_, body, provider, error) => {
  expect(await withdraw(body, provider)).toMatchObject({ status: 400, body: { error: expect.stringMatching(error) } });
  expect(calls).toEqual([]);
});

test('a redirect is not followed, and an app that is not there is told of', async () => {
  expect(await withdraw({ user: 'alice', url: `${here()}/moved` })).toMatchObject({
    status: 200,
    body: { status: 302 },
  });
  expect(calls.map(({ url }) => url.pathname)).toEqual(['/moved']);
  expect(await withdraw({ user: 'alice', url: 'http://127.0.0.1:9/hook' })).toMatchObject({ status: 502 });
});

/** Signs alice in at a client of the played provider. */
async function signIn(client_id: string, client_secret = 'any'): Promise<string> {
  const redirect_uri = client_id === 'shop' ? `${here()}/shop/callback` : 'http://127.0.0.1:5/callback';
  const query = { client_id, redirect_uri, response_type: 'code', response_mode: 'query', scope: 'name' };
  const answer = await stage.get('/orchard/authorize', { ...query, sandbox_user: 'alice' });
  const code = new URL(answer.headers.get('location') ?? 'missing:').searchParams.get('code') as string;
  const form = { grant_type: 'authorization_code', code, redirect_uri, client_id, client_secret };
  return ((await (await stage.post('/orchard/token', form)).json()) as { access_token: string }).access_token;
}
