import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callback, fixture, landed, perform, type Stage } from './stage.ts';

const registered = 'https://app.example.org/back?keep=1';
let stage: Stage;

beforeAll(async () => {
  const registrations = {
    quirky: [
      { client_id: 'wx1', client_secret: 's1', redirect_uris: [registered] },
      { client_id: 'wx2', redirect_uris: [] },
    ],
  };
  stage = await perform({ providers: [await fixture('plain'), await fixture('quirky')], registrations });
});
afterAll(() => stage.close());

const plain = (query: Record<string, string> = {}) =>
  stage.get('/plain/id/authorize', {
    client_id: 'sandbox',
    redirect_uri: callback,
    response_type: 'code',
    state: 'my state',
    ...query,
  });
const quirky = (query: Record<string, string> = {}) =>
  stage.get('/quirky/connect', { appid: 'wx1', redirect_uri: registered, state: 'st', ...query });

describe('an approval', () => {
  test('comes back with a fresh code and the state, in the order of the document', async () => {
    const response = await plain({ sandbox_user: 'alice' });
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toMatch(
      /^http:\/\/127\.0\.0\.1:5\/callback\?code=[A-Za-z0-9]{22}&state=my%20state$/,
    );
    expect(landed(await plain({ sandbox_user: 'alice' })).code).not.toBe(landed(response).code);
  });

  test('leaves the state out where none came', async () => {
    const response = await stage.get('/plain/id/authorize', {
      client_id: 'sandbox',
      redirect_uri: callback,
      response_type: 'code',
      sandbox_user: 'alice',
    });
    expect(Object.keys(landed(response))).toEqual(['code']);
  });

  test("carries the code under the document's name and keeps the address's own query", async () => {
    const response = await quirky({ sandbox_user: 'alice', scope: 'base,mail' });
    expect(response.headers.get('location')).toMatch(
      /^https:\/\/app\.example\.org\/back\?keep=1&auth_code=[A-Za-z0-9]{8}&state=st$/,
    );
  });

  test('of an implicit request is in the fragment, behind the documented slash, and its token works', async () => {
    const response = await plain({ response_type: 'token', scope: 'openid', sandbox_user: 'zhangwei' });
    expect(response.headers.get('location')).toMatch(
      /^http:\/\/127\.0\.0\.1:5\/callback\/#access_token=\w{22}&token_type=Bearer&expires_in=600&scope=openid&state=my%20state$/,
    );
    const authorization = `Bearer ${landed(response).access_token}`;
    const user = (await (await stage.get('/plain/id/userinfo', {}, { authorization })).json()) as { name: string };
    expect(user.name).toBe('张伟');
  });

  test('can be posted by the browser', async () => {
    const response = await plain({ response_mode: 'form_post', sandbox_user: 'alice' });
    const page = await response.text();
    expect(response.status).toBe(200);
    expect(page).toContain(`<form method="post" action="${callback}">`);
    expect(page).toMatch(/name="code" value="[A-Za-z0-9]{22}"/);
    expect(page).toContain('name="state" value="my state"');
  });

  test('may be asked for by a form', async () => {
    const form = { appid: 'wx1', redirect_uri: registered, scope: 'base,mail', state: 'st' };
    const page = await (await stage.post('/quirky/connect/form', form)).text();
    expect(page).toContain('<form method="post">');
    expect(page).toContain('name="scope" value="base,mail"');
    expect(page).toContain('formaction="?sandbox_user=alice"');
    const response = await stage.post('/quirky/connect/form?sandbox_user=alice', form);
    expect(landed(response).auth_code).toBeTruthy();
  });
});

describe('a refusal by the user', () => {
  test('is the documented redirect, echoing the path asked for', async () => {
    const response = await plain({ sandbox_decision: 'deny' });
    expect(response.headers.get('location')).toBe(
      `${callback}?state=my%20state&error=access_denied&error_description=the%20user%20said%20no&error_uri=%2Fid%2Fauthorize`,
    );
    expect((await plain({ sandbox_user: 'alice', sandbox_decision: 'deny' })).headers.get('location')).toBe(
      response.headers.get('location'),
    );
  });

  test("is told by the provider's own code", async () => {
    expect(landed(await quirky({ sandbox_decision: 'deny' }))).toEqual({ keep: '1', errcode: '50001', state: 'st' });
  });
});

describe('a faulty request', () => {
  test('never redirects to an address that is not registered', async () => {
    for (const redirect_uri of [`${registered}&x=1`, 'https://app.example.org/back', callback]) {
      const response = await quirky({ redirect_uri, sandbox_user: 'alice' });
      expect(response.headers.get('location')).toBeNull();
      expect(await response.text()).toBe('<h1>10003</h1>');
    }
    for (const redirect_uri of [
      'https://evil.example/',
      'http://127.0.0.1.evil.example/',
      'http://127.0.0.1/#x',
      'nonsense:',
    ]) {
      const response = await plain({ redirect_uri, sandbox_user: 'alice' });
      expect([response.status, await response.text()]).toEqual([400, '<h1>wrong address</h1>']);
    }
    expect((await plain({ redirect_uri: 'http://localhost:9999/any/path', sandbox_user: 'alice' })).status).toBe(302);
  });

  test('of an unknown client is not redirected, though the document has a redirect for it', async () => {
    const response = await quirky({ appid: 'nobody', sandbox_user: 'alice' });
    expect([response.headers.get('location'), await response.text()]).toEqual([null, 'unknown_client\n']);
  });

  test('is answered as documented for a missing and an unknown client, and nothing of it becomes markup', async () => {
    const missing = await stage.get('/plain/id/authorize', { response_type: 'code', redirect_uri: callback });
    expect([missing.status, await missing.json()]).toEqual([
      400,
      { error: 'invalid_request', error_description: 'no client_id' },
    ]);
    const unknown = await plain({ client_id: '<script>alert(1)</script>' });
    expect([unknown.status, await unknown.text()]).toEqual([400, '<h1>unknown client app-4711</h1>']);
  });

  test('is redirected where the document says so', async () => {
    const response = await plain({ scope: 'openid everything', sandbox_user: 'alice' });
    expect(response.headers.get('location')).toBe(`${callback}?error=invalid_scope&state=my%20state`);
  });

  test('is told as RFC 6749 has it where the document is silent', async () => {
    const response = await quirky({ scope: 'base,nothing', sandbox_user: 'alice' });
    expect(landed(response)).toEqual({ keep: '1', error: 'invalid_scope', state: 'st' });
  });

  test('an address may be left out where it is optional and only one is registered', async () => {
    const provider = await fixture('plain');
    const one = await perform({
      providers: [provider],
      registrations: { plain: [{ client_id: 'c', redirect_uris: [registered] }] },
    });
    const response = await one.get('/plain/id/authorize', {
      client_id: 'c',
      response_type: 'code',
      sandbox_user: 'alice',
    });
    expect(response.headers.get('location')).toMatch(/^https:\/\/app\.example\.org\/back\?keep=1&code=/);
    await one.close();
    const none = await stage.get('/plain/id/authorize', {
      client_id: 'sandbox',
      response_type: 'code',
      sandbox_user: 'alice',
    });
    expect(none.status).toBe(400);
  });
});

describe('the consent page', () => {
  test('names the provider, says that it is a sandbox, and offers every sample user', async () => {
    const response = await plain({ scope: 'openid email' });
    const page = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page).toMatch(/<h1>Sign in to Plain<\/h1>/);
    expect(page).toContain('This is a sandbox');
    expect(page).toContain('<code>email</code>');
    for (const login of ['alice', 'zhangwei', 'noemail', 'bigid'])
      expect(page).toContain(`name="sandbox_user" value="${login}"`);
    expect(page).toContain('name="sandbox_decision" value="deny"');
    expect(page).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).not.toContain('form-action');
  });

  test('speaks Chinese to those who ask for it', async () => {
    const query = { client_id: 'sandbox', redirect_uri: callback, response_type: 'code' };
    const page = await (await stage.get('/plain/id/authorize', query, { 'accept-language': 'zh-TW,en;q=0.5' })).text();
    expect(page).toContain('<html lang="zh-CN">');
    expect(page).toContain('<h1>登录平常</h1>');
  });

  test('sends the same request once more, escaped', async () => {
    const page = await (await plain({ state: '"><script>', nonce: "a&b'" })).text();
    expect(page).toContain('name="state" value="&quot;&gt;&lt;script&gt;"');
    expect(page).toContain('name="nonce" value="a&amp;b&#39;"');
    expect(page).not.toContain('name="sandbox_user" value=""');
  });

  test('says so when there is no such sample user', async () => {
    const response = await plain({ sandbox_user: 'mallory' });
    expect([response.status, (await response.text()).includes('There is no sample user “mallory”')]).toEqual([
      400,
      true,
    ]);
  });
});
