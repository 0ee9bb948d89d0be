import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshKeys } from '../../src/config/keys.ts';
import { type Running, startGateway } from '../../src/gateway/start.ts';
import { freePort } from '../support/ports.ts';
import { testPostgres } from '../support/postgres.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redeem } from '../support/visit.ts';

/** Two gateways with one configuration on one database: whichever is asked, it is the same. */
const server = await testPostgres();

describe.skipIf(!server)('two gateways on one database', () => {
  let one: Setup;
  let two: Running;
  /** The second one as a client sees it that the load balancer sends there. */
  let other: Setup;
  beforeAll(async () => {
    const ring = [{ id: 'one', key: randomBytes(32).toString('base64url') }];
    const port = await freePort();
    one = await startSetup((config) => {
      config.store = server?.fresh() as string;
      config.keys = { ...freshKeys('one', 'ES256'), vault: { keys: ring } };
    });
    const { sandbox: _, ...config } = one.config;
    two = await startGateway({ ...config, listen: { host: '127.0.0.1', port } });
    other = { ...one, url: `http://127.0.0.1:${port}` };
  });
  afterAll(async () => {
    await two.close();
    await one.close();
    await server?.stop();
  });

  const profile = async (at: Setup, token: unknown) =>
    (await fetch(`${at.url}/gitee/api/api/v5/user`, { headers: { authorization: `Bearer ${token}` } })).status;
  const code = async () => {
    const back = await comeBack(one, 'gitee', { change: { scope: 'openid user_info' } });
    return back.searchParams.get('code') as string;
  };
  const soon = () => new Promise((resolve) => setTimeout(resolve, 1000));

  it('redeem a code at either, and once', async () => {
    const given = await code();
    const answers = await Promise.all([redeem(one, 'gitee', given), redeem(other, 'gitee', given)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('know each other’s tokens', async () => {
    const { body } = await redeem(other, 'gitee', await code());
    expect([await profile(one, body.access_token), await profile(other, body.access_token)]).toEqual([200, 200]);
    const grant = { grant_type: 'refresh_token', refresh_token: body.refresh_token as string };
    const first = await post(one, '/gitee/token', grant);
    expect((await post(other, '/gitee/token', grant)).body).toEqual(first.body);
    expect(await profile(other, first.body.access_token)).toBe(200);
  });

  it('end within a second what the other one was told to end', async () => {
    const { body } = await redeem(one, 'gitee', await code());
    expect([await profile(one, body.access_token), await profile(other, body.access_token)]).toEqual([200, 200]);
    await post(one, '/gitee/revoke', { token: body.refresh_token as string });
    expect(await profile(one, body.access_token)).toBe(401);
    await soon();
    expect(await profile(other, body.access_token)).toBe(401);
  });

  it('end what a code gave at one when it comes again at the other', async () => {
    const given = await code();
    const { body } = await redeem(one, 'gitee', given);
    expect(await profile(one, body.access_token)).toBe(200);
    expect((await redeem(other, 'gitee', given)).body).toMatchObject({ error: 'invalid_grant' });
    await soon();
    expect(await profile(one, body.access_token)).toBe(401);
  });

  it('refresh a connection once between them', async () => {
    const { body } = await redeem(one, 'gitee', await code());
    const before = (await one.control('gitee').stats()).refreshes;
    await one.control('gitee').expire();
    await soon();
    const asked = Array.from({ length: 20 }, (_, i) => profile(i % 2 ? one : other, body.access_token));
    expect(await Promise.all(asked)).toEqual(asked.map(() => 200));
    expect((await one.control('gitee').stats()).refreshes - before).toBe(1);
  });
});
