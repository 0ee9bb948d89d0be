import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from '../support/browser.ts';
import { comeBack, post, redeem, untilCallback } from '../support/visit.ts';
import { startWired, type WiredSetup } from './between.ts';
import { type Fault, faults } from './faults.ts';

/** What a provider, or the way to it, can do wrong: the gateway answers in OAuth's words, in time, and goes on. */
let setup: WiredSetup;
beforeAll(async () => {
  setup = await startWired((config) => {
    config.limits.upstream_timeout = 1;
  });
});
afterAll(() => setup.close());

type Send = () => ReturnType<typeof post>;

/** Requests, prepared as far as only one call to the provider is left, with the path of that call. */
const requests: { name: string; path: string; prepare: () => Promise<Send>; redeems?: true }[] = [
  { name: 'a code', path: '/weibo/oauth2/access_token', prepare: () => byCode('weibo'), redeems: true },
  {
    name: 'a code, by Basic',
    path: '/bamboocloud/api/v1/oauth2/token',
    prepare: () => byCode('bamboocloud'),
    redeems: true,
  },
  { name: 'a refresh token', path: '/gitee/oauth/token', prepare: byRefresh },
  { name: 'a password', path: '/gitee/oauth/token', prepare: byPassword },
  { name: 'userinfo', path: '/oschina/action/openapi/user', prepare: () => userinfo('oschina') },
  { name: 'userinfo, the first of two calls', path: '/weibo/2/account/get_uid.json', prepare: () => userinfo('weibo') },
  { name: 'userinfo, the second of two calls', path: '/weibo/2/users/show.json', prepare: () => userinfo('weibo') },
  { name: 'introspection', path: '/weibo/oauth2/get_token_info', prepare: () => about('introspect', 'weibo') },
  {
    name: 'introspection, by Basic',
    path: '/bamboocloud/api/v1/oauth2/introspect',
    prepare: () => about('introspect', 'bamboocloud'),
  },
  { name: 'revocation', path: '/weibo/oauth2/revokeoauth2', prepare: () => about('revoke', 'weibo') },
];

describe.each(requests)('$name, when the provider', ({ path, prepare, redeems }) => {
  it.each(faults)('$name: $status $error', async (fault) => {
    const send = await prepare();
    const { status, headers, body } = await met(fault, path, send);
    expect({ status, error: body.error }).toEqual({ status: fault.status, error: fault.error });
    expect(headers.get('retry-after')).toBe(fault.wait ?? null);
    expect(headers.get('content-type')).toMatch(/^application\/json/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(body)).not.toMatch(/\.ts\b|node:|\bat .*:\d+|\/src\//);
    // The next request finds everything in order; a code that was answered for is used up, one that was not is still good.
    const again = await send();
    const used = redeems && fault.error === 'server_error';
    expect(again.status, JSON.stringify(again.body)).toBe(used ? 400 : 200);
    if (used) expect(again.body.error).toBe('invalid_grant');
  });
});

describe('the check of an implicit token, when the provider', () => {
  it.each(faults)('$name: $error', async (fault) => {
    const app = 'bamboocloud-simple';
    const browser = new Browser();
    const callback = await untilCallback(setup, app, browser);
    const answer = await met(fault, '/bamboocloud/api/v1/oauth2/introspect', () => browser.relay(callback));
    const told = Object.fromEntries(new URL(answer.headers.get('location') as string).searchParams);
    expect(told).toMatchObject({ error: fault.error, state: 'client-state', iss: `${setup.url}/${app}` });
    expect(told.code).toBeUndefined();
    expect((await comeBack(setup, app)).searchParams.has('code')).toBe(true);
  });
});

/** Sends while the fault is there. */
async function met<Answer>({ instead }: Fault, path: string, send: () => Promise<Answer>): Promise<Answer> {
  if (instead === 'cut') await setup.wire.cut();
  else setup.wire.instead(path, instead);
  const started = Date.now();
  try {
    return await send();
  } finally {
    expect(Date.now() - started).toBeLessThan(3000);
    if (instead === 'cut') await setup.wire.mend();
  }
}

async function member(app: string, name: string): Promise<string> {
  return String((await redeem(setup, app, await codeOf(app))).body[name]);
}

async function codeOf(app: string): Promise<string> {
  return (await comeBack(setup, app)).searchParams.get('code') as string;
}

async function byCode(app: string): Promise<Send> {
  const code = await codeOf(app);
  return () => redeem(setup, app, code);
}

async function byRefresh(): Promise<Send> {
  const refresh_token = await member('gitee', 'refresh_token');
  return () => post(setup, '/gitee/token', { grant_type: 'refresh_token', refresh_token });
}

async function byPassword(): Promise<Send> {
  return () => post(setup, '/gitee/token', { grant_type: 'password', username: 'alice', password: 'password' });
}

async function about(endpoint: 'introspect' | 'revoke', app: string): Promise<Send> {
  const token = await member(app, 'access_token');
  return () => post(setup, `/${app}/${endpoint}`, { token });
}

async function userinfo(app: string): Promise<Send> {
  const headers = { authorization: `Bearer ${await member(app, 'access_token')}` };
  return async () => {
    const response = await fetch(`${setup.url}/${app}/userinfo`, { headers });
    return { status: response.status, headers: response.headers, body: (await response.json()) as never };
  };
}
