import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { users } from '../../src/sandbox/users.ts';
import { discovered, signIn } from './judge.ts';
import { type Stage, stages } from './stages.ts';

/** A provider that the gateway was never told of but by one document of its operator's. */
describe.each(Object.entries(stages))('harbour, played by %s', (_name, start) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await start();
  });
  afterAll(() => stage.close());

  const judge = (id?: string, secret?: string | null) => discovered(`${stage.setup.url}/harbour`, id, secret);

  it.each(users)('signs $login in, and says in both places who that is', async ({ login, claims }) => {
    const config = await judge();
    const tokens = await signIn(config, stage.asks, login);
    expect(tokens.claims()).toMatchObject({ ...claims });
    expect(tokens.expires_in).toBe(3600);
    expect(tokens.scope?.split(' ').sort()).toEqual(['email', 'offline_access', 'openid', 'phone', 'profile']);
    expect(await client.fetchUserInfo(config, tokens.access_token, claims.sub)).toEqual(claims);
  });

  it('signs in for a public client, though the provider wants a secret of the gateway', async () => {
    const tokens = await signIn(await judge('demo-spa', null), stage.asks);
    expect(tokens.claims()?.sub).toBe('1001');
  });

  it('is told in standard words when the user denies', async () => {
    const refusal = signIn(await judge(), stage.asks, 'alice', 'deny');
    await expect(refusal).rejects.toMatchObject({ error: 'access_denied' });
  });

  it('refreshes with what the last refresh gave, and not with what it replaced', async () => {
    const config = await judge();
    const first = await signIn(config, stage.asks);
    const second = await client.refreshTokenGrant(config, first.refresh_token as string);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const third = await client.refreshTokenGrant(config, second.refresh_token as string);
    const user = await client.fetchUserInfo(config, third.access_token, client.skipSubjectCheck);
    expect(user.sub).toBe('1001');
    const replayed = client.refreshTokenGrant(config, first.refresh_token as string);
    await expect(replayed).rejects.toMatchObject({ error: 'invalid_grant', status: 400 });
  });

  it('introspects a token that is good and one that is not', async () => {
    const config = await judge();
    const { access_token } = await signIn(config, stage.asks);
    expect(await client.tokenIntrospection(config, access_token)).toMatchObject({ active: true, sub: '1001' });
    expect(await client.tokenIntrospection(config, 'no-such-token')).toEqual({ active: false });
  });

  it('revokes a token, which then is good for nothing', async () => {
    const config = await judge();
    const { access_token } = await signIn(config, stage.asks);
    await client.tokenRevocation(config, access_token);
    expect(await client.tokenIntrospection(config, access_token)).toEqual({ active: false });
    const challenge = { scheme: 'bearer', parameters: { error: 'invalid_token' } };
    const userinfo = client.fetchUserInfo(config, access_token, client.skipSubjectCheck);
    await expect(userinfo).rejects.toMatchObject({ cause: [challenge] });
  });
});
