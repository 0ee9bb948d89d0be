import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bamboocloud from '../../generated/bamboocloud/api.ts';
import gitee from '../../generated/gitee/api.ts';
import oschina from '../../generated/oschina/api.ts';
import weibo from '../../generated/weibo/api.ts';
import { createGateway, isProblem, type TokenQuestion } from '../../src/client/gateway.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { signedIn } from './token.ts';

let setup: Setup;
const tokens: Record<string, string> = {};
const sent: Request[] = [];
/** The platform's fetch, with a note of every request. */
const noting = (request: Request) => {
  sent.push(request.clone());
  return fetch(request);
};
const last = () => sent.at(-1) as Request;
const gateway = (token: Parameters<typeof createGateway>[0]['token'] = ({ app }) => tokens[app]) =>
  createGateway({ issuer: setup.url, token, fetch: noting });

beforeAll(async () => {
  setup = await startSetup();
  for (const { id } of [weibo, gitee, oschina, bamboocloud]) {
    tokens[id] = (await signedIn(setup, id)).access_token;
  }
});
afterAll(() => setup.close());

describe('a call', () => {
  test('of Weibo gives the typed answer', async () => {
    const answer = await gateway().app(weibo).GET('/2/account/get_uid.json');
    expect(answer).toMatchObject({ status: 200, data: { uid: expect.anything() } });
    expect(answer.error).toBeUndefined();
  });

  test('of Gitee gives the typed answer', async () => {
    const { data, status } = await gateway().app(gitee).GET('/api/v5/user');
    expect(status).toBe(200);
    expect(data?.login).toBe('alice');
  });

  test('of OSCHINA gives the typed answer, without the parameter that the gateway fixes', async () => {
    const { data, status } = await gateway().app(oschina).GET('/action/openapi/user');
    expect(status).toBe(200);
    expect(data).toMatchObject({ email: expect.any(String) });
    expect(last().url).toBe(`${setup.url}/oschina/api/action/openapi/user`);
  });

  test('of BambooCloud gives the typed answer', async () => {
    const { status, data } = await gateway().app(bamboocloud).GET('/api/v1/oauth2/userinfo');
    expect(status).toBe(200);
    expect(data).toMatchObject({ userName: 'alice' });
  });

  test('goes to another app of the same provider by its name', async () => {
    const app = 'bamboocloud-simple';
    const { access_token: token } = await signedIn(setup, app);
    const { status } = await gateway(token).app(bamboocloud, { app }).GET('/api/v1/oauth2/userinfo');
    expect(status).toBe(200);
    expect(last().url).toContain(`/${app}/api/`);
  });

  test('can be ended by its signal', async () => {
    await setup.control('gitee').next('getUser', 'slow', { delay: 3000 });
    const call = gateway()
      .app(gitee)
      .GET('/api/v5/user', { signal: AbortSignal.timeout(100) });
    await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  });
});

describe('a form', () => {
  test('has its Content-Type and its spelling from the document', async () => {
    const body = { comment: 'a&b 你好', id: '4567890123456789', rip: '203.0.113.7' };
    const { status } = await gateway().app(weibo).POST('/2/comments/create.json', { body });
    expect(status).toBe(200);
    expect(last().headers.get('Content-Type')).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(await last().text()))).toEqual(body);
  });

  test('with a file is multipart', async () => {
    const img = new File([new Uint8Array([137, 80, 78, 71])], 'a.png', { type: 'image/png' });
    await gateway()
      .app(oschina)
      .POST('/action/openapi/tweet_pub', { body: { msg: 'hello', img } });
    expect(last().headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/);
    expect((await last().formData()).get('img')).toMatchObject({ name: 'a.png', size: 4 });
  });
});

describe('a failure', () => {
  test('of the token is a problem of status 401', async () => {
    const { status, error, data, response } = await gateway('no-such-token').app(weibo).GET('/2/account/get_uid.json');
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(isProblem(error)).toBe(true);
    expect(error).toMatchObject({
      status: 401,
      error: 'invalid_token',
      detail: expect.stringContaining('no token of'),
    });
    expect(response.headers.get('WWW-Authenticate')).toContain('invalid_token');
  });

  test('without any token is one, too, and the provider is not asked', async () => {
    const { error } = await createGateway({ issuer: setup.url }).app(gitee).GET('/api/v5/user');
    expect(error).toMatchObject({ status: 401, error: 'invalid_token', upstream: {} });
  });

  test('of the request names every place', async () => {
    const body = { comment: 'hello' } as never;
    const { error } = await gateway().app(weibo).POST('/2/comments/create.json', { body });
    expect(error).toMatchObject({ status: 400, error: 'invalid_request' });
    expect(error?.errors.map(({ pointer }) => pointer)).toEqual(expect.arrayContaining(['/body/id']));
  });

  test('of an address is 404', async () => {
    const { error } = await gateway()
      .app(weibo)
      .GET('/2/nothing.json' as '/2/users/show.json');
    expect(error).toMatchObject({ status: 404, error: 'not_found' });
  });

  test('can be thrown, caught and logged', async () => {
    const { error } = await gateway('no-such-token').app(gitee).GET('/api/v5/user');
    const caught = await Promise.reject(error).catch((reason: unknown) => reason);
    expect(isProblem(caught) && caught.message).toBe(error?.detail);
    expect(JSON.parse(JSON.stringify(caught))).toEqual({ ...error?.toJSON() });
    expect(isProblem(new Error('another'))).toBe(false);
  });
});

describe('after a 401', () => {
  test('a function is asked once for a new token, by all calls together', async () => {
    const asked: TokenQuestion[] = [];
    const token = async (question: TokenQuestion) => {
      asked.push(question);
      await new Promise((resolve) => setTimeout(resolve, 50));
      return question.refresh ? tokens.gitee : 'stale';
    };
    const app = gateway(token).app(gitee);
    const answers = await Promise.all([app.GET('/api/v5/user'), app.GET('/api/v5/user'), app.GET('/api/v5/user')]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(asked.filter(({ refresh }) => refresh)).toEqual([{ app: 'gitee', refresh: true }]);
  });

  test.each([
    ['the same token', 'stale'],
    ['no token', undefined],
  ])('%s means that the 401 stands', async (_, given) => {
    const before = sent.length;
    const { status } = await gateway(({ refresh }) => (refresh ? given : 'stale'))
      .app(gitee)
      .GET('/api/v5/user');
    expect(status).toBe(401);
    expect(sent.length - before).toBe(1);
  });

  test('the second refusal is final', async () => {
    let count = 0;
    const { status } = await gateway(() => `stale-${count++}`)
      .app(gitee)
      .GET('/api/v5/user');
    expect([status, count]).toEqual([401, 2]);
  });

  test('a token for one call has no other', async () => {
    const { status } = await gateway().app(gitee).GET('/api/v5/user', { token: 'stale' });
    expect(status).toBe(401);
  });
});

describe('an answer of somebody in between', () => {
  const through = (response: Response) =>
    createGateway({ issuer: setup.url, fetch: async () => response })
      .app(gitee)
      .GET('/api/v5/user');

  test('is a problem, whatever it is made of', async () => {
    const html = new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'Retry-After': '7' } });
    const { error } = await through(html);
    expect(error).toMatchObject({ status: 502, error: 'server_error', detail: '<h1>Bad gateway</h1>', retryAfter: 7 });
  });

  test('is one without a body, too', async () => {
    const { error } = await through(new Response(null, { status: 503, statusText: 'Service Unavailable' }));
    expect(error).toMatchObject({ status: 503, title: 'Service Unavailable', errors: [], upstream: {} });
  });
});
