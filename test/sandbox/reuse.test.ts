import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { basic, callback, fixture, landed, perform, type Stage } from './stage.ts';

interface Tokens {
  access_token: string;
  refresh_token: string;
  expires_in: number;
}

let stage: Stage;
let time = Date.UTC(2026, 0, 1);

beforeAll(async () => {
  stage = await perform({ providers: [await fixture('plain'), await fixture('quirky')], now: () => time });
});
beforeEach(() => stage.control('plain', 'reset'));
afterAll(() => stage.close());

const post = (form: Record<string, string>) => stage.post('/plain/id/token', form, basic);
const refresh = (refresh_token: string) => post({ grant_type: 'refresh_token', refresh_token });
const refreshed = async (refresh_token: string) => (await (await refresh(refresh_token)).json()) as Tokens;
const works = async ({ access_token }: Tokens) =>
  (await stage.get('/plain/id/userinfo', {}, { authorization: `Bearer ${access_token}` })).status;
const reuse = (body: object) => stage.control('plain', 'reuse', body);

async function tokens(): Promise<Tokens> {
  const who = { client_id: 'sandbox', redirect_uri: callback, sandbox_user: 'alice' };
  const query = { ...who, response_type: 'code', scope: 'openid' };
  const { code = '' } = landed(await stage.get('/plain/id/authorize', query));
  return (await post({ grant_type: 'authorization_code', code, redirect_uri: callback })).json() as Promise<Tokens>;
}

describe('a refresh token that comes a second time', () => {
  test('is refused, and harms nobody, unless something else is asked for', async () => {
    const first = await tokens();
    const second = await refreshed(first.refresh_token);
    expect((await refresh(first.refresh_token)).status).toBe(400);
    expect((await refresh(second.refresh_token)).status).toBe(200);
    expect(await works(second)).toBe(200);
  });

  test('ends all tokens of its approval, and of no other, where that is asked for', async () => {
    expect((await reuse({ policy: 'revoke' })).status).toBe(204);
    const [first, other] = [await tokens(), await tokens()];
    const second = await refreshed(first.refresh_token);
    expect(await works(second)).toBe(200);
    expect((await refresh(first.refresh_token)).status).toBe(400);
    expect([await works(first), await works(second)]).toEqual([401, 401]);
    expect((await refresh(second.refresh_token)).status).toBe(400);
    expect(await works(other)).toBe(200);
    expect(await stage.stats('plain')).toMatchObject({ refreshes: 1, reuses: 1 });
  });

  test('gives the same refresh token as before for a while, where that is asked for', async () => {
    expect((await reuse({ policy: 'repeat', seconds: 20 })).status).toBe(204);
    const first = await tokens();
    const second = await refreshed(first.refresh_token);
    time += 20_000;
    const again = await refreshed(first.refresh_token);
    expect(again.refresh_token).toBe(second.refresh_token);
    expect(again.access_token).not.toBe(second.access_token);
    expect(await works(again)).toBe(200);
    expect((await refresh(second.refresh_token)).status).toBe(200);
    expect(await stage.stats('plain')).toMatchObject({ refreshes: 2, reuses: 1 });
    time += 1;
    expect((await refresh(first.refresh_token)).status).toBe(400);
    expect(await works(again)).toBe(200);
  });

  test('gives both that come at once the same refresh token in that time', async () => {
    await reuse({ policy: 'repeat' });
    const { refresh_token } = await tokens();
    const [one, two] = await Promise.all([refreshed(refresh_token), refreshed(refresh_token)]);
    expect(one.refresh_token).toBe(two.refresh_token);
  });

  test('meets only what is known', async () => {
    for (const body of [
      {},
      { policy: 'pardon' },
      { policy: 'repeat', seconds: -1 },
      { policy: 'repeat', seconds: '5' },
    ])
      expect((await reuse(body)).status).toBe(400);
    expect((await stage.call('/_sandbox/plain/reuse', { method: 'POST', body: '[' })).status).toBe(400);
  });
});

describe('a lifetime', () => {
  test('is that of new access tokens, and is told, until the next reset', async () => {
    expect((await stage.control('plain', 'lifetime', { seconds: 5 })).status).toBe(204);
    const short = await tokens();
    expect(short.expires_in).toBe(5);
    time += 4999;
    expect(await works(short)).toBe(200);
    time += 1;
    expect(await works(short)).toBe(401);
    expect((await refreshed(short.refresh_token)).expires_in).toBe(5);
    await stage.control('plain', 'reset');
    expect((await tokens()).expires_in).toBe(3600);
  });

  test('is a whole number', async () => {
    for (const seconds of [-1, 0.5, 'x'])
      expect((await stage.control('plain', 'lifetime', { seconds })).status).toBe(400);
  });
});

test('an answer that is late was made at once: whoever leaves meanwhile has used up the refresh token', async () => {
  const first = await tokens();
  await stage.control('plain', 'next', { operation: 'token', behaviour: 'late' });
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: first.refresh_token });
  const left = { method: 'POST', body, headers: basic, signal: AbortSignal.timeout(100) };
  await expect(stage.call('/plain/id/token', left)).rejects.toThrow();
  expect((await refresh(first.refresh_token)).status).toBe(400);
  expect(await stage.stats('plain')).toMatchObject({ refreshes: 1, reuses: 1 });
});
