import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redeem } from '../support/visit.ts';

/** An identifier that a double cannot hold: the nearest double is another user. */
const sub = '9007199254740993';

let setup: Setup;
beforeAll(async () => {
  setup = await startSetup(passTokens);
});
afterAll(() => setup.close());

describe.each([
  { app: 'weibo', introspected: sub, kept: sub },
  { app: 'gitee', introspected: undefined, kept: undefined },
  { app: 'oschina', introspected: undefined, kept: sub },
  { app: 'bamboocloud', introspected: undefined, kept: undefined },
  { app: 'bamboocloud-simple', introspected: undefined, kept: undefined },
])('the identifier $app gives beyond 2^53', ({ app, introspected, kept }) => {
  it('is exact wherever a client meets it', async () => {
    const visit = await comeBack(setup, app, { user: 'bigid' });
    const { body } = await redeem(setup, app, visit.searchParams.get('code') as string);
    expect(decodeJwt(body.id_token as string).sub).toBe(sub);
    expect((body.upstream as Record<string, unknown> | undefined)?.uid).toEqual(kept);
    const headers = { authorization: `Bearer ${body.access_token}` };
    const text = await (await fetch(`${setup.url}/${app}/userinfo`, { headers })).text();
    expect(text).toMatch(/"sub":\s*"9007199254740993"/);
    expect(text).not.toContain('9007199254740992');
    const about = await post(setup, `/${app}/introspect`, { token: body.access_token as string });
    expect(about.body.sub).toBe(introspected);
  });
});
