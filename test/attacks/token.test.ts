import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { Browser } from '../support/browser.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redeem, redirect_uri, untilCallback, verifier } from '../support/visit.ts';

/** Attacks at the token endpoint: what a stolen or forged code is worth. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup((config) => {
    const { demo } = config.clients as { demo: Config['clients'][string] };
    config.clients.other = { ...demo, client_secret: 'other-secret' };
    config.clients.narrow = { ...demo, client_secret: 'narrow', apps: ['weibo'] };
    passTokens(config);
  });
});
afterAll(() => setup.close());

const codeOf = async (app: string, change: Record<string, string | undefined> = {}) =>
  (await comeBack(setup, app, { change })).searchParams.get('code') as string;

describe('authorization code injection', () => {
  it('gives nothing for a stolen code without its verifier, and the code stays good for its owner', async () => {
    const code = await codeOf('gitee');
    const wrong = await redeem(setup, 'gitee', code, { code_verifier: 'A'.repeat(43) });
    expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const without = { grant_type: 'authorization_code', code, redirect_uri };
    expect(await post(setup, '/gitee/token', without)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await redeem(setup, 'gitee', code)).toMatchObject({ status: 200 });
  });

  it('gives nothing to another client, and the code stays good for its owner', async () => {
    const code = await codeOf('gitee');
    const fields = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
    const stolen = await post(setup, '/gitee/token', fields, 'other:other-secret');
    expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect(await redeem(setup, 'gitee', code)).toMatchObject({ status: 200 });
  });

  it('gives nothing for another redirect_uri, or none', async () => {
    const code = await codeOf('oschina');
    const moved = await redeem(setup, 'oschina', code, { redirect_uri: 'http://127.0.0.1:1/callback' });
    expect(moved).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    const none = { grant_type: 'authorization_code', code, code_verifier: verifier };
    expect(await post(setup, '/oschina/token', none)).toMatchObject({
      status: 400,
      body: { error: 'invalid_request' },
    });
  });
});

describe('mix-up at the token endpoint', () => {
  it('does not take a code of one app at another, nor send it to that app’s provider', async () => {
    const code = await codeOf('gitee');
    const before = await setup.control('oschina').stats();
    expect(await redeem(setup, 'oschina', code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await setup.control('oschina').stats()).operations).toEqual(before.operations);
  });
});

describe('PKCE downgrade', () => {
  it('refuses a verifier for a code that was asked for without a challenge', async () => {
    const code = await codeOf('gitee', { code_challenge: undefined, code_challenge_method: undefined });
    expect(await redeem(setup, 'gitee', code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it.each([
    [
      'a public client without PKCE',
      { client_id: 'demo-spa', code_challenge: undefined, code_challenge_method: undefined },
    ],
    ['the plain method', { code_challenge_method: 'plain' }],
    ['a challenge of the wrong length', { code_challenge: 'short' }],
    ['a challenge without method', { code_challenge_method: undefined }],
  ])('does not begin a sign-in with %s', async (_name, change) => {
    const answer = await comeBack(setup, 'gitee', { change });
    expect(answer.searchParams.get('error')).toBe('invalid_request');
    expect(answer.searchParams.get('state')).toBe('client-state');
  });
});

describe('code replay', () => {
  it('refuses a code’s second use, and ends at the provider what the first use gave', async () => {
    const code = await codeOf('weibo');
    const first = await redeem(setup, 'weibo', code);
    const token = first.body.access_token as string;
    expect(await post(setup, '/weibo/introspect', { token })).toMatchObject({ body: { active: true } });
    expect(await redeem(setup, 'weibo', code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
    expect((await setup.control('weibo').stats()).operations.revoke).toBeDefined();
    expect(await post(setup, '/weibo/introspect', { token })).toMatchObject({ body: { active: false } });
  });

  it('ends it at the gateway where the provider cannot', async () => {
    const code = await codeOf('gitee');
    const { body } = await redeem(setup, 'gitee', code);
    const headers = { authorization: `Bearer ${body.access_token}` };
    expect((await fetch(`${setup.url}/gitee/userinfo`, { headers })).status).toBe(200);
    await redeem(setup, 'gitee', code);
    expect((await fetch(`${setup.url}/gitee/userinfo`, { headers })).status).toBe(401);
  });

  it('gives tokens to neither when a code is used twice at the same moment', async () => {
    const code = await codeOf('gitee');
    await setup.control('gitee').next('token', 'slow', { delay: 300 });
    const answers = await Promise.all([redeem(setup, 'gitee', code), redeem(setup, 'gitee', code)]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  });

  it('lets a code be tried again when the provider was not reached', async () => {
    const code = await codeOf('gitee');
    await setup.control('gitee').next('token', 'reset');
    expect(await redeem(setup, 'gitee', code)).toMatchObject({
      status: 503,
      body: { error: 'temporarily_unavailable' },
    });
    expect(await redeem(setup, 'gitee', code)).toMatchObject({ status: 200 });
  });
});

describe('token substitution', () => {
  it('does not sign in with an implicit token that was made for another app', async () => {
    const browser = new Browser();
    const stolen = await comeBack(setup, 'bamboocloud', { user: 'zhangwei' });
    const { body } = await redeem(setup, 'bamboocloud', stolen.searchParams.get('code') as string);
    const mine = await untilCallback(setup, 'bamboocloud-simple', browser);
    const fragment = new URLSearchParams(mine.hash.slice(1));
    fragment.set('access_token', body.access_token as string);
    mine.hash = fragment.toString();
    const answer = await browser.relay(mine);
    const location = new URL(answer.headers.get('location') as string);
    expect(location.searchParams.get('error')).toBe('access_denied');
    expect(location.searchParams.get('code')).toBeNull();
  });
});

describe('client impersonation', () => {
  it.each([
    ['an unknown client', 'stranger:x', 401, 'invalid_client'],
    ['a wrong secret', 'demo:wrong', 401, 'invalid_client'],
    ['a client of another app', 'narrow:narrow', 400, 'unauthorized_client'],
    ['a secret for a public client', 'demo-spa:guess', 401, 'invalid_client'],
    ['the home page, which is no client of anybody else’s', 'onegate%3Ahome:', 401, 'invalid_client'],
  ])('refuses %s', async (_name, credentials, status, error) => {
    const code = await codeOf('gitee');
    const fields = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
    const answer = await post(setup, '/gitee/token', fields, credentials);
    expect(answer).toMatchObject({ status, body: { error } });
    if (status === 401) expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /);
  });

  it('refuses two ways of authentication at once, and repeated parameters', async () => {
    const both = await redeem(setup, 'gitee', await codeOf('gitee'), { client_secret: 'demo-secret' });
    expect(both).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    const body = 'grant_type=authorization_code&grant_type=password';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const repeated = await fetch(`${setup.url}/gitee/token`, { method: 'POST', headers, body });
    expect(repeated.status).toBe(400);
    expect(await repeated.json()).toMatchObject({ error: 'invalid_request' });
  });
});
