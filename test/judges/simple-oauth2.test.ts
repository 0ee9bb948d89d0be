import { AuthorizationCode, ResourceOwnerPassword } from 'simple-oauth2';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { apps, isBackAtClient, redirect_uri, scope } from './apps.ts';

let setup: Setup;
beforeAll(async () => {
  setup = await startSetup();
});
afterAll(() => setup.close());

function configured(app: string) {
  return {
    client: { id: 'demo', secret: 'demo-secret' },
    auth: {
      tokenHost: setup.url,
      tokenPath: `/${app}/token`,
      revokePath: `/${app}/revoke`,
    },
  };
}

async function back(start: string, decision?: 'deny') {
  const pass = deciding(setup.sandbox, 'alice', decision);
  const { url } = await new Browser().follow(start, { stop: isBackAtClient, pass });
  return url.searchParams;
}

describe.each(apps)('simple-oauth2 at $app', ({ app, refresh, password, revokes }) => {
  it('signs in, asks who the user is, refreshes and revokes where the provider has it', async () => {
    const { client: id, auth } = configured(app);
    const client = new AuthorizationCode({ client: id, auth: { ...auth, authorizePath: `/${app}/authorize` } });
    const answer = await back(client.authorizeURL({ redirect_uri, scope, state: 'xyz' }));
    expect(answer.get('state')).toBe('xyz');
    let token = await client.getToken({ code: answer.get('code') as string, redirect_uri });
    expect(token.expired()).toBe(false);
    expect(token.token).toMatchObject({ token_type: 'Bearer', id_token: expect.any(String) });
    if (refresh) token = await token.refresh();
    const headers = { authorization: `Bearer ${token.token.access_token}` };
    const response = await fetch(`${setup.url}/${app}/userinfo`, { headers });
    expect(await response.json()).toMatchObject({ sub: expect.stringContaining('1001') });
    if (revokes) await token.revoke('access_token');
  });

  it('throws on a code that is no code: a refusal never looks like a token', async () => {
    const client = new AuthorizationCode(configured(app));
    const attempt = client.getToken({ code: 'no-such-code', redirect_uri });
    await expect(attempt).rejects.toMatchObject({ data: { payload: { error: 'invalid_grant' } } });
  });

  if (password)
    it('takes a user name and password, and throws on a wrong one', async () => {
      const client = new ResourceOwnerPassword(configured(app));
      const token = await client.getToken({ username: 'alice', password: 'password', scope });
      expect(token.token.access_token).toEqual(expect.any(String));
      const attempt = client.getToken({ username: 'alice', password: 'wrong', scope });
      await expect(attempt).rejects.toMatchObject({ data: { payload: { error: 'invalid_grant' } } });
    });
});
