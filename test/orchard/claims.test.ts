import { describe, expect, it, onTestFinished } from 'vitest';
import type { App } from '../../src/config/config.ts';
import { passTokens, type Setup } from '../support/setup.ts';
import { post, redeem } from '../support/visit.ts';
import { comeBackByForm, startOrchard } from './start.ts';

/** A gateway whose operator has claims of the app `orchard` read elsewhere; `other` is as the document says. */
async function start(claims: App['claims'], upstream = false): Promise<Setup> {
  const setup = await startOrchard((config) => {
    Object.assign(config.apps.orchard as App, { claims });
    if (upstream) passTokens(config);
  });
  onTestFinished(() => setup.close());
  return setup;
}

async function signIn(setup: Setup, app = 'orchard', scope = 'openid profile email') {
  const back = await comeBackByForm(setup, { app, change: { scope } });
  const { status, body } = await redeem(setup, app, back.searchParams.get('code') as string);
  const id_token = typeof body.id_token === 'string' ? body.id_token : '';
  const claims = id_token && JSON.parse(Buffer.from(id_token.split('.')[1] as string, 'base64url').toString());
  return { status, body, claims, access_token: String(body.access_token) };
}

async function get(setup: Setup, path: string, token = ''): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(setup.url + path, { headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

describe('another `sub` than the document’s', () => {
  it('is the user in the ID token, at userinfo and of the connection', async () => {
    const setup = await start({ sub: '/union_id' });
    const { claims, access_token, body } = await signIn(setup);
    const sub = '7002719925474099';
    expect(claims).toMatchObject({ sub, given_name: 'Alice' });
    expect((await get(setup, '/orchard/userinfo', access_token)).body).toMatchObject({ sub, nickname: 'Ali' });
    const own = await post(setup, '/token', { grant_type: 'client_credentials' });
    const connection = await get(setup, `/connections/${body.connection}`, String(own.body.access_token));
    expect(connection.body).toMatchObject({ sub, app: 'orchard' });
    expect((await signIn(setup, 'other')).claims).toMatchObject({ sub: '1001' });
  });

  it('may be a kept field, or made of several', async () => {
    const setup = await start({ sub: '{$token.account}/{/open_id}' });
    expect((await signIn(setup)).claims.sub).toMatch(/^.+\/1001$/);
  });

  it('that no source has signs nobody in, rather than as the document’s', async () => {
    const setup = await start({ sub: '/nowhere' });
    const { status, body } = await signIn(setup);
    expect({ status, error: body.error }).toEqual({ status: 502, error: 'server_error' });
    expect(body).not.toHaveProperty('access_token');
  });

  it('that two sources tell differently signs nobody in', async () => {
    const setup = await start({ sub: ['/household', '/open_id'] });
    const { status, body } = await signIn(setup);
    expect({ status, said: body.error_description }).toEqual({
      status: 502,
      said: expect.stringContaining('two different users'),
    });
  });

  it('takes along what the provider tells by its own', async () => {
    const setup = await start({ sub: '/union_id' }, true);
    const hint = { method: 'POST', body: '{"event":{"app":"orchard-app","user":"1001"}}' };
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${setup.url}/orchard/deauthorize`, { ...hint, headers })).status).toBe(404);
    expect((await fetch(`${setup.url}/other/deauthorize`, { ...hint, headers })).status).toBe(200);
    for (const [app, sub] of [
      ['orchard', undefined],
      ['other', '1001'],
    ] as const) {
      const { access_token: token } = await signIn(setup, app);
      const { body } = await post(setup, `/${app}/introspect`, { token });
      expect(body.active).toBe(true);
      expect(body.sub).toBe(sub);
    }
  });
});

describe('other claims', () => {
  it('come from the first source that has them, and replace the document’s', async () => {
    const setup = await start({ nickname: '/household', phone_number: '/nothing', name: '$token.account' });
    const { claims } = await signIn(setup);
    expect(claims).toMatchObject({ sub: '1001', nickname: 'H-20311', name: expect.stringMatching(/.+/) });
    expect(claims).not.toHaveProperty('phone_number');
    // The source that has it is optional, and its scope was not asked for.
    expect((await signIn(setup, 'orchard', 'openid')).claims).not.toHaveProperty('nickname');
  });

  it('are not verified because the document’s were', async () => {
    const documented = await start({ name: '/nick' });
    expect((await signIn(documented)).claims).toMatchObject({ email: 'alice@mail.example', email_verified: true });
    const elsewhere = await start({ email: '/office/mail' });
    const { claims } = await signIn(elsewhere);
    expect(claims).toMatchObject({ email: 'pippin@office.example' });
    expect(claims).not.toHaveProperty('email_verified');
    const vouched = await start({ email: '/office/mail', email_verified: '/mail_confirmed' });
    expect((await signIn(vouched)).claims).toMatchObject({ email: 'pippin@office.example', email_verified: true });
  });

  it('are discovered', async () => {
    const setup = await start({ name: '/nick', email: '/office/mail' });
    const supported = async (app: string) =>
      (await get(setup, `/${app}/.well-known/openid-configuration`)).body.claims_supported as string[];
    expect(await supported('other')).toEqual(expect.arrayContaining(['email', 'email_verified', 'given_name']));
    expect(await supported('other')).not.toContain('name');
    expect(await supported('orchard')).toEqual(expect.arrayContaining(['name', 'email', 'given_name', 'phone_number']));
    expect(await supported('orchard')).not.toContain('email_verified');
  });
});
