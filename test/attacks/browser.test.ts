import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser, deciding } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, comeBack, redirect_uri, untilCallback } from '../support/visit.ts';

/** Attacks on the browser's way: draft-ietf-oauth-security-topics-update, RFC 9700. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup((config) => {
    config.limits.transaction = 600;
  });
});
afterAll(() => setup.close());

async function refused(response: Response): Promise<void> {
  expect(response.status).toBe(400);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.get('content-type')).toContain('text/html');
}

describe('COAT: cross-app OAuth account takeover', () => {
  it('does not take one app’s answer for a sign-in that another app began', async () => {
    const victim = new Browser();
    const evil = await victim.request(authorizeAddress(setup, 'gitee'));
    const state = new URL(evil.headers.get('location') as string).searchParams.get('state') as string;
    const honest = await untilCallback(setup, 'weibo', new Browser());
    const forged = new URL(honest);
    forged.searchParams.set('state', state);
    const before = await setup.control('weibo').stats();
    await refused(await victim.request(forged.href));
    const crossed = new URL(forged.href.replace('/weibo/', '/gitee/'));
    crossed.pathname = '/weibo/callback';
    await refused(await victim.request(crossed.href));
    expect((await setup.control('weibo').stats()).operations.accessToken).toEqual(before.operations.accessToken);
  });

  it('does not take another app’s transaction, whatever brought its cookie to this callback', async () => {
    const browser = new Browser();
    const start = await browser.request(authorizeAddress(setup, 'gitee'));
    const state = new URL(start.headers.get('location') as string).searchParams.get('state') as string;
    const cookie = (start.headers.get('set-cookie') as string).split(';')[0] as string;
    const crossed = await fetch(`${setup.url}/weibo/callback?code=abc&state=${state}`, {
      redirect: 'manual',
      headers: { cookie },
    });
    await refused(crossed);
    const renamed = cookie.replace(state, `${state}x`);
    const other = await fetch(`${setup.url}/gitee/callback?code=abc&state=${state}x`, {
      redirect: 'manual',
      headers: { cookie: renamed },
    });
    await refused(other);
  });

  it('gives every app its own callback, which the provider of another app does not redirect to', async () => {
    const browser = new Browser();
    const start = await browser.request(authorizeAddress(setup, 'bamboocloud'));
    const atProvider = deciding(setup.sandbox, 'alice')(new URL(start.headers.get('location') as string));
    atProvider.searchParams.set('redirect_uri', `${setup.url}/gitee/callback`);
    const answer = await browser.request(atProvider.href);
    expect(answer.headers.get('location')).toBeNull();
  });
});

describe('CORF: cross-app OAuth request forgery', () => {
  it('does not accept a code of the attacker’s for an app at which the victim has begun nothing', async () => {
    const attackers = await untilCallback(setup, 'oschina', new Browser(), 'zhangwei');
    const victim = new Browser();
    await victim.request(authorizeAddress(setup, 'gitee'));
    await refused(await victim.request(attackers.href));
  });
});

describe('session fixation', () => {
  it('refuses a callback in a browser that did not begin the sign-in', async () => {
    const attackers = await untilCallback(setup, 'gitee', new Browser());
    await refused(await new Browser().request(attackers.href));
  });

  it('binds the relay page’s post to the browser too', async () => {
    const attackers = await untilCallback(setup, 'bamboocloud-simple', new Browser());
    expect(attackers.hash).toContain('access_token=');
    await refused(await new Browser().relay(attackers));
  });
});

describe('state replay', () => {
  it('keeps sign-ins in two tabs of one browser apart, and both come back', async () => {
    const browser = new Browser();
    const [first, second] = [
      await untilCallback(setup, 'gitee', browser),
      await untilCallback(setup, 'gitee', browser),
    ];
    for (const callback of [second, first]) {
      const answer = await browser.request(callback.href);
      expect(answer.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:53682\/callback\?code=/);
    }
  });

  it('lets an answer in once: the same callback a second time is refused', async () => {
    const browser = new Browser();
    const callback = await untilCallback(setup, 'oschina', browser);
    const first = await browser.request(callback.href);
    expect(first.headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1:53682\/callback\?code=/);
    await refused(await browser.request(callback.href));
  });

  it('refuses a transaction that was tampered with, and one that has expired', async () => {
    const tampering = new Browser();
    const callback = await untilCallback(setup, 'gitee', tampering);
    const cookie = tampering.cookies()[0] as string;
    const changed = await fetch(callback, {
      redirect: 'manual',
      headers: { cookie: `${cookie.split(' ')[1]}=v1.started.AAAA` },
    });
    await refused(changed);
    const short = await startSetup((config) => {
      config.limits.transaction = 1;
    });
    const slow = new Browser();
    const late = await untilCallback(short, 'gitee', slow);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    await refused(await slow.request(late.href));
    await short.close();
  });
});

describe('unsolicited answer', () => {
  it('never uses a code without state: the sign-in begins anew', async () => {
    const callback = await untilCallback(setup, 'bamboocloud', new Browser());
    const code = callback.searchParams.get('code') as string;
    const before = await setup.control('bamboocloud').stats();
    const answer = await new Browser().request(`${setup.url}/bamboocloud/callback?code=${code}`);
    expect(answer.headers.get('location')).toBe(`${setup.url}/bamboocloud/sign-in`);
    expect((await setup.control('bamboocloud').stats()).operations.token).toEqual(before.operations.token);
  });

  it('is refused where there is no place to begin anew, and sent to the client that has one', async () => {
    const closed = await startSetup((config) => {
      config.home = false;
      config.apps.gitee = {
        ...(config.apps.gitee as (typeof config.apps)[string]),
        initiate_login_uri: 'https://client.example/sign-in?from=portal',
      };
    });
    await refused(await new Browser().request(`${closed.url}/bamboocloud/callback?code=abc`));
    const begun = await new Browser().request(`${closed.url}/gitee/callback?code=abc`);
    const location = new URL(begun.headers.get('location') as string);
    expect(location.href).toMatch(/^https:\/\/client\.example\/sign-in\?from=portal&iss=/);
    expect(location.searchParams.get('iss')).toBe(`${closed.url}/gitee`);
    await closed.close();
  });
});

describe('open redirect', () => {
  it.each([
    ['another host', 'https://attacker.example/callback'],
    ['a registered address with more behind it', `${redirect_uri}/../../evil`],
    ['user information in front of the host', 'http://127.0.0.1@attacker.example/callback'],
    ['a look-alike of the loopback address', 'http://127.0.0.1.attacker.example/callback'],
    ['another path on loopback', 'http://127.0.0.1:53682/other'],
    ['a query that was not registered', `${redirect_uri}?next=https://attacker.example`],
    ['localhost for 127.0.0.1', 'http://localhost:53682/callback'],
    ['https for http', 'https://127.0.0.1:53682/callback'],
    ['a fragment', `${redirect_uri}#x`],
    ['a script', 'javascript:alert(1)'],
    ['nothing at all', undefined],
  ])('answers %s with a page', async (_name, uri) => {
    await refused(await new Browser().request(authorizeAddress(setup, 'gitee', { redirect_uri: uri })));
  });

  it('answers an unknown client with a page, whatever address it names', async () => {
    await refused(await new Browser().request(authorizeAddress(setup, 'gitee', { client_id: 'stranger' })));
  });

  it('redirects nowhere for repeated parameters', async () => {
    const address = `${authorizeAddress(setup, 'gitee')}&redirect_uri=https://attacker.example/`;
    await refused(await new Browser().request(address));
  });
});

describe('mix-up', () => {
  it('says in every answer which issuer answers, denials included', async () => {
    for (const app of ['weibo', 'gitee', 'bamboocloud-simple']) {
      const approved = await comeBack(setup, app);
      expect(approved.searchParams.get('iss')).toBe(`${setup.url}/${app}`);
      const denied = await comeBack(setup, app, { decision: 'deny' });
      expect(denied.searchParams.get('iss')).toBe(`${setup.url}/${app}`);
      expect(denied.searchParams.get('error')).toBe('access_denied');
    }
  });
});
