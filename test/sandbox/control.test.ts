import { request } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { basic, callback, fixture, landed, perform, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await perform({ providers: [await fixture('plain'), await fixture('quirky')] });
});
afterEach(async () => {
  await stage.control('plain', 'reset');
  await stage.control('quirky', 'reset');
});
afterAll(() => stage.close());

const news = () => stage.get('/plain/id/news');
const next = (body: object, provider = 'plain') => stage.control(provider, 'next', body);
const nextNews = async (behaviour: string, more: object = {}) => {
  expect((await next({ operation: 'news', behaviour, ...more })).status).toBe(204);
};
const token = (form: Record<string, string>) => stage.post('/plain/id/token', form, basic);

async function authorized(): Promise<string> {
  const query = {
    client_id: 'sandbox',
    redirect_uri: callback,
    response_type: 'code',
    scope: 'openid',
    sandbox_user: 'alice',
  };
  const { code = '' } = landed(await stage.get('/plain/id/authorize', query));
  const tokens = (await (await token({ grant_type: 'authorization_code', code, redirect_uri: callback })).json()) as {
    access_token: string;
  };
  return `Bearer ${tokens.access_token}`;
}

describe('the next request', () => {
  test.each(['500', '502', '503', '599'])('answers %s once', async (status) => {
    await nextNews(status);
    expect((await news()).status).toBe(Number(status));
    expect((await news()).status).toBe(200);
  });

  test('waits', async () => {
    await nextNews('slow', { delay: 150 });
    const start = performance.now();
    expect((await news()).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(140);
  });

  test('waits no longer than its client', async () => {
    await nextNews('slow');
    await expect(stage.call('/plain/id/news', { signal: AbortSignal.timeout(50) })).rejects.toThrow();
    expect((await news()).status).toBe(200);
  });

  test('is cut short', async () => {
    await nextNews('truncated');
    const told = await new Promise<{ length: number; said: number; complete: boolean }>((resolve) => {
      request(`${stage.url}/plain/id/news`, (response) => {
        let length = 0;
        const said = Number(response.headers['content-length']);
        response.on('data', (chunk: Buffer) => {
          length += chunk.length;
        });
        response.on('error', () => {});
        response.on('close', () => resolve({ length, said, complete: response.complete }));
      }).end();
    });
    expect(told.length).toBeGreaterThan(0);
    expect(told.said).toBeGreaterThan(told.length);
    expect(told.complete).toBe(false);
  });

  test('is reset, and counted as that', async () => {
    await nextNews('reset');
    await expect(news()).rejects.toThrow();
    expect(await stage.stats('plain')).toMatchObject({ operations: { news: { reset: 1 } } });
  });

  test('answers a page in place of JSON', async () => {
    await nextNews('html');
    const response = await news();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  });

  test('answers more than a mebibyte', async () => {
    await nextNews('large');
    expect((await (await news()).arrayBuffer()).byteLength).toBeGreaterThan(1024 * 1024);
  });

  test('answers a documented failure by example, by code and by standard word', async () => {
    const code = { grant_type: 'authorization_code', code: 'x', redirect_uri: callback };
    await next({ operation: 'token', behaviour: 'slow_down' });
    expect(await (await token(code)).json()).toEqual({ error: 'temporarily_unavailable' });
    await next({ operation: 'token', behaviour: 'invalid_client' });
    expect((await token(code)).status).toBe(401);
    await next({ operation: 'me', behaviour: '42001' }, 'quirky');
    expect(await (await stage.get('/quirky/me/profile')).json()).toEqual({ errcode: 42001, errmsg: 'bad token' });
    await next({ operation: 'token', behaviour: 'invalid_client' }, 'quirky');
    expect(await (await stage.get('/quirky/token')).json()).toEqual({ errcode: 40001, errmsg: 'no such app' });
  });

  test('redirects with a documented failure, and to a page of the provider', async () => {
    const query = { client_id: 'sandbox', redirect_uri: callback, response_type: 'code', state: 's' };
    await next({ operation: 'authorize', behaviour: 'invalid_scope' });
    expect((await stage.get('/plain/id/authorize', query)).headers.get('location')).toBe(
      `${callback}?error=invalid_scope&state=s`,
    );
    await next({ operation: 'authorize', behaviour: 'no_seat' });
    const page = (await stage.get('/plain/id/authorize', { ...query, sandbox_user: 'alice' })).headers.get(
      'location',
    ) as string;
    expect(page).toBe(`${stage.url}/plain/no-seat.html`);
    const response = await fetch(page);
    expect([response.status, (await response.text()).includes('would show a page of its own')]).toEqual([404, true]);
  });

  test('answers another documented success, when a user has been chosen, and it counts', async () => {
    const query = { client_id: 'sandbox', redirect_uri: callback, response_type: 'code', state: 's' };
    await next({ operation: 'authorize', behaviour: 'started_elsewhere' });
    expect((await stage.get('/plain/id/authorize', query)).status).toBe(200);
    const back = landed(await stage.get('/plain/id/authorize', { ...query, sandbox_user: 'alice' }));
    expect(Object.keys(back)).toEqual(['code']);
    const answer = await token({ grant_type: 'authorization_code', code: back.code as string, redirect_uri: callback });
    expect(answer.status).toBe(200);
  });

  test('may be several', async () => {
    await nextNews('503', { times: 2 });
    await nextNews('500');
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await news()).status);
    expect(statuses).toEqual([503, 503, 500, 200]);
  });

  test('can only be what is possible, which is listed', async () => {
    const refused = async (body: object) => {
      const response = await next(body);
      return [response.status, ((await response.json()) as { possible: unknown }).possible];
    };
    expect(await refused({ operation: 'nothing', behaviour: '500' })).toEqual([
      400,
      expect.arrayContaining(['token', 'news']),
    ]);
    const [status, possible] = await refused({ operation: 'token', behaviour: 'nothing' });
    expect(status).toBe(400);
    expect(possible).toEqual({
      network: expect.arrayContaining(['slow', 'truncated', 'html', 'reset', 'large', '500']),
      examples: expect.arrayContaining(['issued', 'slow_down']),
      codes: expect.arrayContaining(['temporarily_unavailable']),
      words: expect.arrayContaining(['invalid_grant', 'invalid_client']),
    });
    for (const times of [0, -1, 1.5, 'x'])
      expect((await next({ operation: 'news', behaviour: '500', times })).status).toBe(400);
    expect((await stage.call('/_sandbox/plain/next', { method: 'POST', body: 'no json' })).status).toBe(400);
    expect((await stage.control('nobody', 'next', {})).status).toBe(404);
    expect((await stage.control('plain', 'nothing')).status).toBe(404);
  });
});

test('expire ends every access token', async () => {
  const authorization = await authorized();
  const ask = async () => (await stage.get('/plain/id/userinfo', {}, { authorization })).json();
  expect(await ask()).toMatchObject({ sub: '1001' });
  expect((await stage.control('plain', 'expire')).status).toBe(204);
  expect(await ask()).toEqual({ error: 'invalid_token', error_description: 'expired' });
});

test('stats count answers by operation and status, reset clears everything', async () => {
  const authorization = await authorized();
  await stage.get('/plain/id/userinfo');
  await nextNews('500');
  expect(await stage.stats('plain')).toEqual({
    operations: { authorize: { 302: 1 }, token: { 200: 1 }, userinfo: { 401: 1 } },
    refreshes: 0,
    reuses: 0,
  });
  expect((await stage.control('plain', 'reset')).status).toBe(204);
  expect(await stage.stats('plain')).toEqual({ operations: {}, refreshes: 0, reuses: 0 });
  expect((await news()).status).toBe(200);
  expect((await stage.get('/plain/id/userinfo', {}, { authorization })).status).toBe(401);
});

test('everything that is played is listed', async () => {
  const { providers } = (await (await stage.get('/_sandbox')).json()) as {
    providers: Record<string, { operations: Record<string, object> }>;
  };
  expect(Object.keys(providers)).toEqual(['plain', 'quirky']);
  expect(providers.plain?.operations.token).toMatchObject({ method: 'POST', path: '/plain/id/token', role: 'token' });
  const page = await (await stage.get('/')).text();
  expect(page).toContain('Plain');
});

describe('what the document does not have', () => {
  test('a wrong method is answered as documented, else with 405', async () => {
    const response = await stage.post('/quirky/token', {});
    expect([response.status, await response.json()]).toEqual([
      200,
      { errcode: 44000, errmsg: 'wrong method', path: '/token' },
    ]);
    const other = await stage.post('/plain/id/news', {});
    expect([other.status, other.headers.get('allow')]).toEqual([405, 'GET']);
  });

  test('a wrong path is answered as documented, else with a page', async () => {
    const response = await stage.get('/quirky/me/nothing');
    expect([response.status, await response.json()]).toEqual([404, { errcode: 44004, path: '/me/nothing' }]);
    expect((await stage.get('/plain/nothing')).status).toBe(404);
    expect((await stage.get('/nobody')).status).toBe(404);
  });

  test('a body without end is refused as a faulty request', async () => {
    const response = await token({ grant_type: 'authorization_code', code: 'x'.repeat(100_000) });
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: 'something is missing' },
    ]);
  });
});

test('the sandbox listens to this machine only, and frees its port', async () => {
  const other = await perform({ providers: [] });
  expect(other.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  await other.close();
  await expect(fetch(other.url)).rejects.toThrow();
});
