import { expect, it } from 'vitest';
import { until } from '../webhooks/start.ts';
import { signInAs, startTelling } from './told.ts';

it('a user who withdraws at the sandbox has no connection at the gateway any more', async () => {
  const setup = await startTelling();
  const withdraw = async (user: string) => {
    const body = JSON.stringify({ user });
    return (await fetch(`${setup.sandbox}/_sandbox/weibo/deauthorize`, { method: 'POST', body })).json();
  };
  const { connection } = await signInAs(setup, 'weibo');
  expect(await withdraw('zhangwei')).toEqual({ url: expect.stringContaining('/weibo/deauthorize?'), status: 200 });
  expect(await withdraw('alice')).toMatchObject({ status: 200 });
  await until(() => setup.told().some(({ type }) => type === 'connection.revoked'));
  expect(setup.told().at(-1)?.data).toMatchObject({ connection, app: 'weibo', sub: '1001', state: 'revoked' });
});
