import { AuthorizationCode, ResourceOwnerPassword } from 'simple-oauth2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { isBackAtClient, modes, redirect_uri, scope } from './apps.ts';

let setup: Setup;
function configured(issuer: string) {
  return {
    client: { id: 'demo', secret: 'demo-secret' },
    auth: {
      tokenHost: setup.url,
      tokenPath: `${issuer}/token`,
      revokePath: `${issuer}/revoke`,
    },
  };
}

async function back(start: string, decision?: 'deny') {
  const pass = deciding(setup.sandbox, 'alice', decision);
  const { url } = await new Browser().follow(start, { stop: isBackAtClient, pass });
  return url.searchParams;
}

describe.each(modes)('with $mode', ({ issuers, start }) => {
  beforeAll(async () => {
    setup = await start();
  });
  afterAll(() => setup.close());

  describe.each(issuers)('simple-oauth2 at $at', ({ issuer, choice, refresh, password, revokes }) => {
    it('signs in, asks who the user is, refreshes and revokes where the provider has it', async () => {
      const { client: id, auth } = configured(issuer);
      const client = new AuthorizationCode({ client: id, auth: { ...auth, authorizePath: `${issuer}/authorize` } });
      const answer = await back(client.authorizeURL({ redirect_uri, scope, state: 'xyz', ...choice }));
      expect(answer.get('state')).toBe('xyz');
      let token = await client.getToken({ code: answer.get('code') as string, redirect_uri });
      expect(token.expired()).toBe(false);
      expect(token.token).toMatchObject({ token_type: 'Bearer', id_token: expect.any(String) });
      if (refresh) token = await token.refresh();
      const headers = { authorization: `Bearer ${token.token.access_token}` };
      const response = await fetch(`${setup.url}${issuer}/userinfo`, { headers });
      expect(await response.json()).toMatchObject({ sub: expect.stringContaining('1001') });
      if (revokes) await token.revoke('access_token');
    });

    it('throws on a code that is no code: a refusal never looks like a token', async () => {
      const client = new AuthorizationCode(configured(issuer));
      const attempt = client.getToken({ code: 'no-such-code', redirect_uri });
      await expect(attempt).rejects.toMatchObject({ data: { payload: { error: 'invalid_grant' } } });
    });

    if (password)
      it('takes a user name and password, and throws on a wrong one', async () => {
        const client = new ResourceOwnerPassword(configured(issuer));
        const token = await client.getToken({ username: 'alice', password: 'password', scope, ...choice });
        expect(token.token.access_token).toEqual(expect.any(String));
        const attempt = client.getToken({ username: 'alice', password: 'wrong', scope, ...choice });
        await expect(attempt).rejects.toMatchObject({ data: { payload: { error: 'invalid_grant' } } });
      });
  });
});
