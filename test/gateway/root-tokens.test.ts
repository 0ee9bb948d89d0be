import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../../src/config/config.ts';
import { Browser } from '../support/browser.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, comeBack, post, redeem, signIn } from '../support/visit.ts';

const root = '';
const modes = [
  { mode: 'the providers’ tokens', change: passTokens },
  { mode: 'the gateway’s tokens', change: () => {} },
];

/** What belongs to the root issuer and what does not: codes, tokens, and the cookies of sign-ins under way. */
describe.each(modes)('with $mode,', ({ change }) => {
  let setup: Setup;
  beforeAll(async () => {
    setup = await startSetup((config) => {
      config.clients.one = { ...(config.clients.demo as Client), apps: ['oschina'] };
      change(config);
    });
  });
  afterAll(() => setup.close());

  const userinfo = (token: string | undefined) =>
    fetch(`${setup.url}/userinfo`, { headers: { authorization: `Bearer ${token}` } });

  describe('mix-up', () => {
    it('a code is good at the issuer that gave it and nowhere else; a try elsewhere does not use it up', async () => {
      for (const [gave, other] of [
        [root, 'gitee'],
        ['gitee', root],
      ] as const) {
        const back = await comeBack(setup, gave, { change: gave === root ? { provider: 'gitee' } : {} });
        const code = back.searchParams.get('code') as string;
        expect(await redeem(setup, other, code)).toMatchObject({
          status: 400,
          body: { error: 'invalid_grant', error_description: 'the code was given by another issuer' },
        });
        expect((await redeem(setup, gave, code)).status).toBe(200);
      }
    });

    it('tokens of an app’s own issuer are none of the root’s', async () => {
      const { access_token: token = '', refresh_token = '' } = await signIn(setup, 'gitee');
      const refused = await userinfo(token);
      expect(refused.status).toBe(401);
      expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
      expect((await post(setup, '/introspect', { token })).body).toEqual({ active: false });
      expect((await post(setup, '/revoke', { token })).status).toBe(200);
      expect((await post(setup, '/token', { grant_type: 'refresh_token', refresh_token })).body.error).toBe(
        'invalid_grant',
      );
    });

    it('a token of an app that a client may not use is none for that client', async () => {
      const { access_token: token = '' } = await signIn(setup, root, { provider: 'weibo' });
      expect((await post(setup, '/introspect', { token }, 'one:demo-secret')).body).toEqual({ active: false });
      expect((await post(setup, '/revoke', { token }, 'one:demo-secret')).status).toBe(200);
      expect((await userinfo(token)).status).toBe(200);
    });
  });

  describe('the token endpoint of the root', () => {
    it('refreshes, and knows the new tokens', async () => {
      const first = await signIn(setup, root, { provider: 'gitee' });
      const fields = { grant_type: 'refresh_token', refresh_token: first.refresh_token as string };
      const { status, body } = await post(setup, '/token', fields);
      expect(status).toBe(200);
      expect(await (await userinfo(body.access_token as string)).json()).toMatchObject({ sub: 'gitee:1001' });
    });

    it.each([
      [{}, 'invalid_request', 'grant_type is missing'],
      [{ grant_type: 'device' }, 'unsupported_grant_type', 'no app offers'],
      [{ grant_type: 'authorization_code' }, 'invalid_request', 'code is missing'],
      [{ grant_type: 'authorization_code', code: 'x' }, 'invalid_grant', 'not valid'],
      [{ grant_type: 'refresh_token' }, 'invalid_request', 'refresh_token is missing'],
      [{ grant_type: 'password' }, 'invalid_request', 'provider is missing'],
      [{ grant_type: 'password', provider: 'weibo' }, 'unsupported_grant_type', 'weibo offers'],
      [{ grant_type: 'password', provider: 'nobody' }, 'invalid_request', 'there is no app'],
    ])('answers %o with %s', async (fields, error, description) => {
      const { status, body } = await post(setup, '/token', fields as Record<string, string>);
      expect({ status, ...body }).toEqual({
        status: 400,
        error,
        error_description: expect.stringContaining(description),
      });
    });
  });

  describe('the cookies of sign-ins that began at the root', () => {
    it('are for the app’s path', async () => {
      const answer = await new Browser().request(authorizeAddress(setup, root, { provider: 'gitee' }));
      const paths = answer.headers
        .getSetCookie()
        .map((line) => /^(onegate.[a-z]*).*; (Path=[^;]+)/.exec(line)?.slice(1));
      expect(paths.map((pair) => pair?.[1])).toEqual(['Path=/', 'Path=/gitee']);
    });

    it('are at most five, and the newest ends well', async () => {
      const browser = new Browser();
      for (let time = 0; time < 12; time++) {
        await browser.request(authorizeAddress(setup, root, { provider: time % 2 ? 'gitee' : 'weibo' }));
      }
      expect(browser.cookies().filter((name) => name.includes(' onegate-'))).toHaveLength(5);
      const back = await comeBack(setup, root, { browser, change: { provider: 'gitee' } });
      expect(back.searchParams.get('code')).not.toBeNull();
    });
  });
});
