import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basic, callback, fixture, landed, perform, type Stage } from './stage.ts';

let stage: Stage;
let time = Date.UTC(2026, 0, 1);

beforeAll(async () => {
  const providers = [await fixture('plain'), await fixture('quirky'), await fixture('single')];
  stage = await perform({ providers, now: () => time });
});
afterAll(() => stage.close());

async function plainToken(sandbox_user: string, scope = 'openid profile'): Promise<string> {
  const query = { client_id: 'sandbox', redirect_uri: callback, response_type: 'code', scope, sandbox_user };
  const { code = '' } = landed(await stage.get('/plain/id/authorize', query));
  const form = { grant_type: 'authorization_code', code, redirect_uri: callback };
  const tokens = (await (await stage.post('/plain/id/token', form, basic)).json()) as { access_token: string };
  return tokens.access_token;
}

async function quirkyToken(sandbox_user: string, scope = 'base,mail'): Promise<string> {
  const { auth_code = '' } = landed(
    await stage.get('/quirky/connect', { appid: 'sandbox', redirect_uri: callback, scope, sandbox_user }),
  );
  const query = { appid: 'sandbox', secret: 'sandbox-secret', grant_type: 'authorization_code', code: auth_code };
  return ((await (await stage.get('/quirky/token', query)).json()) as { data: { token: string } }).data.token;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a profile', () => {
  test('shows the user who signed in, within the documented example', async () => {
    const response = await stage.get('/plain/id/userinfo', {}, bearer(await plainToken('alice')));
    expect(await response.json()).toEqual({
      sub: '1001',
      name: 'Alice Moreau',
      given_name: 'Alice',
      email: 'alice@mail.example',
      email_verified: true,
      picture: 'https://people.example/pictures/alice.png',
      nickname: 'Ali',
      updated_at: 1767225600,
      theme: 'dark',
    });
  });

  test('leaves out what the user does not have, or writes null where the schema insists', async () => {
    const user = await (await stage.get('/plain/id/userinfo', {}, bearer(await plainToken('noemail')))).json();
    expect(user).toMatchObject({ sub: '1003', email: null });
    expect(user).not.toHaveProperty('email_verified');
    expect(user).not.toHaveProperty('picture');
  });

  test("puts claims where the provider's names, maps, templates and times have them", async () => {
    const query = { access_token: await quirkyToken('zhangwei'), uid: '1002' };
    const response = await stage.get('/quirky/me/profile', query);
    expect(response.headers.get('x-remaining')).toBe('99');
    expect(await response.json()).toEqual({
      errcode: 0,
      data: {
        id: 1002,
        login: 'zhangwei',
        nick: '张伟',
        sex: 'm',
        avatar: 'zhangwei',
        changed: 1767225600000,
        best_friend: 7654322,
      },
    });
  });

  test('keeps an identifier above 2^53 exact', async () => {
    const response = await stage.get('/quirky/me/profile', {
      access_token: await quirkyToken('bigid'),
      uid: '9007199254740993',
    });
    expect(await response.text()).toContain('"id":9007199254740993,');
  });

  test('places an e-mail address in the member that the plan would choose, and takes that member out without one', async () => {
    const mails = async (login: string) =>
      (await stage.get('/quirky/me/mails', { access_token: await quirkyToken(login) })).json();
    expect(await mails('alice')).toEqual([
      { kind: 'work', address: 'kim@work.example', tags: [] },
      { kind: 'main', address: 'alice@mail.example', tags: ['verified', 'shown'] },
    ]);
    expect(await mails('noemail')).toEqual([{ kind: 'work', address: 'kim@work.example', tags: [] }]);
  });

  test('is refused to one who asks for somebody else', async () => {
    const response = await stage.get('/quirky/me/profile', { access_token: await quirkyToken('alice'), uid: '1002' });
    expect(await response.json()).toEqual({ errcode: 48001, errmsg: 'not yours' });
  });

  test('is the same by another method on the same path', async () => {
    const posted = await stage.call('/plain/id/userinfo', {
      method: 'POST',
      headers: bearer(await plainToken('bigid')),
    });
    expect(await posted.json()).toEqual({ sub: '9007199254740993', name: 'Bea Big', email: 'bigid@mail.example' });
    const form = await stage.post('/quirky/me/profile', { access_token: await quirkyToken('alice') });
    expect(await form.json()).toEqual({ errcode: 0, data: { id: 1001, login: 'alice' } });
  });
});

describe('a token', () => {
  test('is found wherever the document carries one', async () => {
    const token = await quirkyToken('alice');
    expect(await (await stage.get('/quirky/me/profile', { access_token: token })).json()).toMatchObject({ errcode: 0 });
    expect(await (await stage.get('/quirky/me/profile', {}, { authorization: `quirk ${token}` })).json()).toMatchObject(
      { errcode: 0 },
    );
    expect(await (await stage.get('/quirky/me/profile', {}, bearer(token))).json()).toMatchObject({ errcode: 42001 });
    const plain = await plainToken('alice');
    expect((await stage.get('/plain/id/userinfo', { access_token: plain })).status).toBe(401);
  });

  test('is refused as documented: unknown, missing, without scope, expired, revoked', async () => {
    const ask = async (token?: string) => {
      const response = await stage.get('/plain/id/userinfo', {}, token === undefined ? {} : bearer(token));
      return [response.status, await response.json()];
    };
    expect(await ask('nonsense')).toEqual([401, { error: 'invalid_token' }]);
    expect(await ask()).toEqual([401, { error: 'invalid_token' }]);
    expect(await ask(await plainToken('alice', 'profile'))).toEqual([403, { error: 'insufficient_scope' }]);
    const token = await plainToken('alice');
    const other = await plainToken('alice');
    expect((await stage.post('/plain/id/revoke', { token }, basic)).status).toBe(200);
    expect(await ask(token)).toEqual([401, { error: 'invalid_token' }]);
    expect((await ask(other))[0]).toBe(200);
    time += 3600_000;
    expect(await ask(other)).toEqual([401, { error: 'invalid_token', error_description: 'expired' }]);
  });
});

describe('introspection', () => {
  const ask = async (token: string) => (await stage.post('/plain/id/introspect', { token }, basic)).json();

  test('describes a live token and says no more than inactive of any other', async () => {
    const token = await plainToken('alice');
    time += 60_000;
    expect(await ask(token)).toEqual({
      active: true,
      scope: 'openid profile',
      client_id: 'sandbox',
      username: 'alice',
      sub: '1001',
      exp: time / 1000 + 3540,
      iat: time / 1000 - 60,
    });
    expect(await ask('nonsense')).toEqual({ active: false });
    await stage.post('/plain/id/revoke', { token }, basic);
    expect(await ask(token)).toEqual({ active: false });
    expect((await stage.post('/plain/id/introspect', { token })).status).toBe(401);
  });

  test("is the provider's own form, with its own refusal", async () => {
    const about = async (token: string) => (await stage.get('/quirky/about', { token })).json();
    expect(await about(await quirkyToken('alice'))).toEqual({ uid: '1001', app: 'sandbox', left: 7200, note: null });
    expect(await about('nonsense')).toEqual({ errcode: 42001, errmsg: 'bad token' });
  });
});

describe('revocation', () => {
  test('ends all tokens of the approval, and is told where the document tells it', async () => {
    const token = await quirkyToken('alice');
    const forget = async () => (await stage.get('/quirky/forget', { token })).json();
    expect(await forget()).toEqual({ done: 1 });
    expect(await forget()).toEqual({ errcode: 42001 });
    expect(await (await stage.get('/quirky/me/profile', { access_token: token })).json()).toMatchObject({
      errcode: 42001,
    });
  });

  test('of an unknown token is a success where the document has no refusal (RFC 7009 §2.2)', async () => {
    const response = await stage.post('/plain/id/revoke', { token: 'nonsense' }, basic);
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('any other operation', () => {
  test('checks the token and answers its example, with the user in the place of its person', async () => {
    expect((await stage.get('/plain/id/friends/7')).status).toBe(401);
    const response = await stage.get('/plain/id/friends/7', {}, bearer(await plainToken('zhangwei')));
    expect(await response.json()).toEqual({ id: 7, friend_of: '1002' });
    const faulty = await stage.get('/plain/id/friends/x', {}, bearer(await plainToken('zhangwei')));
    expect([faulty.status, await faulty.json()]).toEqual([400, { error: 'invalid_request' }]);
  });

  test('without an example answers what its schema describes', async () => {
    expect(await (await stage.get('/plain/id/news')).json()).toEqual({ items: [{ id: 1, title: 'Hello' }] });
  });

  test('may answer with a form', async () => {
    const response = await stage.get('/quirky/hello');
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'application/x-www-form-urlencoded',
      'a=1&b=x+y',
    ]);
  });

  test('redirects to the address that the request names, if it is one of ours', async () => {
    const leave = async (return_to: string) =>
      (await stage.get('/plain/id/logout', { return_to })).headers.get('location');
    expect(await leave('http://127.0.0.1:7/bye')).toBe('http://127.0.0.1:7/bye');
    expect(await leave('https://evil.example/')).toBe('https://app.example.com/bye');
  });
});

describe('a provider with one address for everything', () => {
  const gateway = async (form: Record<string, string>) =>
    (await stage.post('/single/gateway', { app_id: 'sandbox', ...form })).json();
  const code = async () => {
    const query = { app_id: 'sandbox', redirect_uri: callback, state: 's', sandbox_user: 'zhangwei' };
    return landed(await stage.get('/single/authorize', query)).code ?? '';
  };

  test('is answered by what the request asks of it', async () => {
    const token = await gateway({ method: 'system.token', grant_type: 'authorization_code', code: await code() });
    expect(token).toEqual({
      token_response: { access_token: expect.stringMatching(/^[0-9a-f]{16}$/), expires_in: 60, member: '1002' },
    });
    const { access_token } = (token as { token_response: { access_token: string } }).token_response;
    expect(await gateway({ method: 'user.info', auth_token: access_token })).toEqual({
      info_response: { nick: '小张' },
    });
    expect(await gateway({ method: 'user.info', auth_token: 'x' })).toEqual({
      error_response: { code: '20001', msg: 'bad token' },
    });
    expect(await gateway({ method: 'system.token', code: 'x' })).toEqual({
      error_response: { code: '40002', msg: 'bad code' },
    });
  });

  test("shows a member to a client's own token, and to no user's", async () => {
    const own = (await (await stage.get('/single/app-token', { app_id: 'sandbox' })).json()) as {
      access_token: string;
    };
    const member = (app_token: string, id: string) => stage.get('/single/member', { app_token, id });
    expect(await (await member(own.access_token, '1002')).json()).toEqual({ member: { id: '1002', name: '张伟' } });
    expect(await (await member(own.access_token, '1003')).json()).toMatchObject({ member: { name: 'Sam Silent' } });
    const token = await gateway({ method: 'system.token', code: await code() });
    const users = (token as { token_response: { access_token: string } }).token_response.access_token;
    expect((await member(users, '1002')).status).toBe(401);
  });
});
