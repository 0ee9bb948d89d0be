import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { comeBack, redeem } from '../support/visit.ts';
import { answered } from './client.ts';
import { atToken } from './outcome.ts';

/** Where one request of a client's is two or more of the gateway's, each refusal is told in the words of the client's endpoint. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup(passTokens);
});
afterAll(() => setup.close());

describe('a profile that is refused while tokens are given', () => {
  it.each([
    { app: 'weibo', operation: 'showUser', name: 'invalid_token', comesTo: atToken.invalid_grant },
    { app: 'weibo', operation: 'showUser', name: 'rate_limited', comesTo: atToken.limited },
    { app: 'weibo', operation: 'showUser', name: 'unaudited_app', comesTo: atToken.access_denied },
    { app: 'weibo', operation: 'showUser', name: 'service_unavailable', comesTo: atToken.unavailable },
    { app: 'gitee', operation: 'getUser', name: 'expired_token', comesTo: atToken.invalid_grant },
    { app: 'gitee', operation: 'getUser', name: 'not_found', comesTo: atToken.server_error },
    { app: 'gitee', operation: 'getUser', name: 'rate_limited', comesTo: { ...atToken.limited, wait: 60 } },
    { app: 'oschina', operation: 'user', name: 'missing_user_agent', comesTo: atToken.access_denied },
    { app: 'bamboocloud', operation: 'userinfo', name: 'invalid_token', comesTo: atToken.invalid_grant },
  ])('$app: $operation answers $name', async ({ app, operation, name, comesTo }) => {
    const visit = await comeBack(setup, app);
    await setup.control(app).next(operation, name);
    expect(answered(await redeem(setup, app, visit.searchParams.get('code') as string)).outcome).toEqual(comesTo);
  });
});

describe('a token whose check is refused while the browser waits', () => {
  it.each([
    { name: 'wrong_secret', error: 'unauthorized_client' },
    { name: 'missing_client', error: 'unauthorized_client' },
    { name: 'inactive', error: 'access_denied' },
  ])('introspect answers $name', async ({ name, error }) => {
    await setup.control('bamboocloud').next('introspect', name);
    const { searchParams } = await comeBack(setup, 'bamboocloud-simple');
    expect(Object.fromEntries(searchParams)).toMatchObject({ error, state: 'client-state' });
    expect(searchParams.has('code')).toBe(false);
  });
});
