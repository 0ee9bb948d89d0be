import { expect, it } from 'vitest';
import { start, written } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { Browser, deciding } from '../support/browser.ts';
import { freePort } from '../support/ports.ts';
import type { Setup } from '../support/setup.ts';
import { post, redirect_uri } from '../support/visit.ts';
import { openWire } from './between.ts';
import {
  apps,
  codeOf,
  configuration,
  credentials,
  fixedSecrets,
  granted,
  leaks,
  type parts,
  planted,
  type Run,
  redeem,
  refused,
  repeat,
  shown,
  untilCallback,
  userinfo,
} from './canary.ts';

/**
 * Recognizable values in every place that holds a secret, every kind of request, and a provider that repeats in its errors
 * whatever it was sent: nothing of it may come out where it does not belong.
 */
it('shows no secret in its log, in error answers, or on pages, at the most talkative level', async () => {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const wire = await openWire(() => `http://127.0.0.1:${sandboxPort}`);
  const cwd = await folder({
    'onegate.yaml': configuration(port, sandboxPort, wire.url, { client: { tokens: 'upstream' } }),
  });
  const gateway = start(['serve'], { cwd, env: { ONEGATE_LOG: 'trace' } });
  await written(gateway, `Sandbox: http://127.0.0.1:${sandboxPort}`);
  const setup = { url: `http://127.0.0.1:${port}`, sandbox: wire.url } as Setup;
  const run: Run = { setup, wire, secrets: new Set(fixedSecrets()), told: [] };
  for (const app of Object.keys(apps)) await signsIn(run, app);
  for (const part of ['body', 'fields', 'headers', 'address'] as const) await isRepeated(run, part);
  await showsPages(run);
  gateway.process.kill('SIGTERM');
  expect(await gateway.ended).toBe(0);
  await wire.cut();

  expect(run.secrets.size).toBeGreaterThan(100);
  expect(gateway.err).toContain('"error":"invalid_grant"');
  expect(gateway.err.split('\n').length).toBeGreaterThan(run.told.length / 2);
  expect(leaks(run.secrets, [gateway.out, gateway.err, ...run.told])).toEqual([]);
}, 60_000);

/** Every step of a sign-in, with what each must not tell; then each of its values once more, where it is worth nothing. */
async function signsIn(run: Run, app: string): Promise<void> {
  const { setup, secrets } = run;
  const code = await codeOf(run, app);
  await refused(run, redeem(run, app, code, { code_verifier: planted('verifier') }));
  const tokens = await granted(run, app, code);
  await refused(
    run,
    post(setup, `/${app}/token`, { grant_type: 'authorization_code', code, redirect_uri }, credentials),
  );
  await refused(run, redeem(run, app, code));
  await refused(run, redeem(run, app, code, {}, `demo:${planted('wrong')}`));
  for (const token of [tokens.access_token, planted(`${app}-token`)] as string[]) {
    secrets.add(token);
    await refused(run, userinfo(run, app, token));
    for (const endpoint of ['introspect', 'revoke']) {
      const answer = await post(setup, `/${app}/${endpoint}`, { token }, credentials);
      run.told.push(shown(answer));
    }
  }
  const refresh_token = planted(`${app}-refresh`);
  await refused(run, post(setup, `/${app}/token`, { grant_type: 'refresh_token', refresh_token }, credentials));
  const password = { grant_type: 'password', username: 'alice', password: planted('password') };
  await refused(run, post(setup, `/${app}/token`, password, credentials));
}

/** A provider that puts what it was sent into its error. */
async function isRepeated(run: Run, part: keyof typeof parts): Promise<void> {
  const { setup, wire } = run;
  const repeats = (path: string) => wire.instead(path, (request, response) => void repeat(request, response, part));
  const paths: Record<string, { token: string; who: string; about?: string; end?: string }> = {
    weibo: {
      token: '/weibo/oauth2/access_token',
      who: '/weibo/2/users/show.json',
      about: '/weibo/oauth2/get_token_info',
      end: '/weibo/oauth2/revokeoauth2',
    },
    gitee: { token: '/gitee/oauth/token', who: '/gitee/api/v5/user' },
    oschina: { token: '/oschina/action/openapi/token', who: '/oschina/action/openapi/user' },
    bamboocloud: {
      token: '/bamboocloud/api/v1/oauth2/token',
      who: '/bamboocloud/api/v1/oauth2/userinfo',
      about: '/bamboocloud/api/v1/oauth2/introspect',
    },
  };
  for (const [app, { token, who, about, end }] of Object.entries(paths)) {
    const code = await codeOf(run, app);
    repeats(token);
    await refused(run, redeem(run, app, code));
    const { access_token, refresh_token } = await granted(run, app, await codeOf(run, app));
    repeats(who);
    await refused(run, userinfo(run, app, access_token as string));
    for (const [endpoint, path] of Object.entries({ introspect: about, revoke: end })) {
      if (path === undefined) continue;
      repeats(path);
      await refused(run, post(setup, `/${app}/${endpoint}`, { token: access_token as string }, credentials));
    }
    const grants = [{ grant_type: 'refresh_token', refresh_token: String(refresh_token) }];
    const password = { grant_type: 'password', username: 'alice', password: planted('password') };
    for (const fields of app === 'gitee' ? [...grants, password] : refresh_token ? grants : []) {
      repeats(token);
      await refused(run, post(setup, `/${app}/token`, fields, credentials));
    }
  }
  const browser = new Browser();
  const callback = await untilCallback(run, 'simple', browser);
  repeats('/bamboocloud/api/v1/oauth2/introspect');
  const answer = await browser.relay(callback);
  run.told.push(answer.headers.get('location') as string);
  expect(run.told.at(-1)).toContain('error=');
}

/** The page that shows what a sign-in gave, and the one that shows why it gave nothing. */
async function showsPages(run: Run): Promise<void> {
  const { setup, wire, secrets, told } = run;
  const token = '/weibo/oauth2/access_token';
  const visit = async () => {
    const pass = deciding(setup.sandbox, 'alice');
    const { response } = await new Browser().follow(`${setup.url}/weibo/sign-in`, { stop: () => false, pass });
    told.push(shown({ headers: response?.headers, body: await response?.text() }));
    return response?.status;
  };
  const answer = { access_token: planted('shown'), refresh_token: planted('kept'), expires_in: 60, uid: '1001' };
  for (const secret of [answer.access_token, answer.refresh_token]) secrets.add(secret);
  const headers = { 'Content-Type': 'application/json' };
  wire.instead(token, { status: 200, headers, body: JSON.stringify(answer) });
  const user = JSON.stringify({ idstr: '1001', name: 'Alice' });
  wire.instead('/weibo/2/users/show.json', { status: 200, headers, body: user });
  expect(await visit()).toBe(200);
  wire.instead(token, (request, response) => void repeat(request, response, 'fields'));
  expect(await visit()).toBe(400);
}
