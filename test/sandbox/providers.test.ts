import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Violation } from '../../src/contract/contract.ts';
import { authorizeUrl, readCallback } from '../../src/provider/authorize.ts';
import { type Claims, identityRequest, merge, readIdentity, skips } from '../../src/provider/identity.ts';
import { introspectionRequest, readIntrospection } from '../../src/provider/introspect.ts';
import type { App, ProviderRequest } from '../../src/provider/request.ts';
import { readRevocation, revocationRequest } from '../../src/provider/revoke.ts';
import { upstreamScopes } from '../../src/provider/scopes.ts';
import { readTokens, type Tokens, tokenRequest } from '../../src/provider/token.ts';
import { users } from '../../src/sandbox/users.ts';
import { callback, landed, perform, type Stage, shipped } from './stage.ts';

/** The documents that come with Onegate, and what an app at each of them is configured with. */
const settings: Record<string, Record<string, string>> = {
  weibo: { authorize_host: 'api.weibo.com' },
  gitee: {},
  oschina: {},
  bamboocloud: { tenant: 'tenant.example.com', response_type: 'code', scope: 'openid' },
};
const ids = Object.keys(settings);
const breaches: [provider: string, operation: string, violations: Violation[]][] = [];
let stage: Stage;
const apps: Record<string, App> = {};

beforeAll(async () => {
  const providers = await Promise.all(ids.map(shipped));
  const breach = (...told: (typeof breaches)[number]) => void breaches.push(told);
  stage = await perform({ providers, breach });
  for (const { id, plan } of providers) {
    const client = { client_id: 'sandbox', client_secret: 'sandbox-secret', callback };
    const server = `${stage.url}/${id}`;
    apps[id] = { id, plan, ...client, settings: settings[id] ?? {}, scope: [], server, now: () => Date.now() / 1000 };
  }
});
afterAll(() => stage.close());

async function send({ method, url, headers, body }: ProviderRequest) {
  const response = await fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body }) });
  return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
}

/** The whole sign-in as the gateway does it, with nothing but the plan. */
async function signIn(app: App, login: string): Promise<{ tokens: Tokens; claims: Claims }> {
  const scope = upstreamScopes(app.plan, ['openid', 'profile', 'email']);
  const url = new URL(authorizeUrl(app, { response_type: 'code', scope, state: 'the state' }));
  url.searchParams.set('sandbox_user', login);
  const answer = readCallback(app, landed(await fetch(url, { redirect: 'manual' })), 0);
  expect(answer).toMatchObject({ state: 'the state', code: expect.any(String) });
  const words = { grant_type: 'authorization_code', code: 'code' in answer ? answer.code : '' };
  const { tokens } = readTokens(app, app.plan.token, await send(tokenRequest(app, app.plan.token, words)), { now: 0 });
  return { tokens, claims: await claimsOf(app, tokens) };
}

async function claimsOf(app: App, tokens: Tokens): Promise<Claims> {
  let claims: Claims = {};
  const known = {
    access_token: tokens.access_token as string,
    kept: { ...tokens.kept },
    ...(tokens.scope ? { scope: tokens.scope } : {}),
  };
  for (const source of app.plan.identity) {
    const request = skips(source, known) ? undefined : identityRequest(app, source, known);
    if (!request) continue;
    const read = readIdentity(app, source, await send(request));
    claims = merge(claims, read.claims);
    Object.assign(known.kept, read.kept);
  }
  return claims;
}

describe.each(ids)('%s', (id) => {
  test.each(users.map(({ login }) => login))('signs %s in by its plan alone', async (login) => {
    const { claims: wanted } = users.find((user) => user.login === login) as (typeof users)[number];
    const { claims } = await signIn(apps[id] as App, login);
    expect(claims.sub).toBe(wanted.sub);
    expect(claims.name).toBe(wanted.name);
    for (const claim of ['email', 'email_verified', 'picture', 'gender', 'preferred_username'] as const) {
      if (claims[claim] !== undefined) expect(claims[claim]).toBe(wanted[claim]);
    }
    if (wanted.email) expect(claims.email).toBe(wanted.email);
  });

  test('has an end for its tokens: introspection and revocation, where it has them', async () => {
    const app = apps[id] as App;
    const { introspect, revoke } = app.plan;
    const { tokens } = await signIn(app, 'alice');
    const now = Math.floor(Date.now() / 1000);
    const ask = async () =>
      introspect &&
      readIntrospection(
        app,
        introspect,
        await send(introspectionRequest(app, introspect, tokens.access_token as string)),
        now,
      ).introspection;
    if (introspect) expect(await ask()).toMatchObject({ active: true, exp: expect.any(Number) });
    if (revoke) readRevocation(app, revoke, await send(revocationRequest(app, revoke, tokens.access_token as string)));
    if (introspect && revoke) expect(await ask()).toEqual({ active: false });
    const fresh = await signIn(app, 'alice');
    await stage.control(id, 'expire');
    await expect(claimsOf(app, fresh.tokens)).rejects.toThrow();
  });

  test('refreshes, where it does', async () => {
    const app = apps[id] as App;
    const { refresh } = app.plan.token;
    const { tokens } = await signIn(app, 'bigid');
    if (!refresh) return expect(tokens.refresh_token).toBeUndefined();
    const words = { grant_type: 'refresh_token', refresh_token: tokens.refresh_token as string };
    const again = readTokens(app, refresh, await send(tokenRequest(app, refresh, words, tokens.kept)), { now: 0 });
    expect(again.tokens.access_token).not.toBe(tokens.access_token);
    expect((await claimsOf(app, { ...again.tokens, kept: { ...tokens.kept, ...again.tokens.kept } })).sub).toBe(
      '9007199254740993',
    );
  });

  test('tells every failure that it documents, in its own status and without breaking its schema', async () => {
    interface Listed {
      method: string;
      path: string;
      behaviours: { examples: string[]; codes: string[] };
    }
    const { providers } = (await (await stage.get('/_sandbox')).json()) as {
      providers: Record<string, { operations: Record<string, Listed> }>;
    };
    const { document } = await shipped(id);
    // Resource operations share their failures: each is told by a few of them, which is as good as by hundreds.
    const told = new Map<string, number>();
    for (const [operation, { method, path, behaviours }] of Object.entries(providers[id]?.operations ?? {})) {
      const where = Object.values(document.paths ?? {})
        .flatMap((item) => Object.values(item))
        .find((one) => (one as { operationId?: string }).operationId === operation);
      for (const name of behaviours.examples) {
        const before = told.get(name) ?? 0;
        if (before >= 4) continue;
        told.set(name, before + 1);
        expect((await stage.control(id, 'next', { operation, behaviour: name })).status).toBe(204);
        const response = await stage.call(path.replace(/\{[^}]+\}/g, '1'), { method });
        expect(response.status, `${operation} ${name}: ${await response.clone().text()}`).not.toBe(500);
        // An example of a success is told to a good request only, and this one lacks what the operation requires.
        const documented = [...Object.keys((where as { responses: object }).responses), '400'];
        expect(documented, `${operation} ${name}`).toContain(String(response.status));
        await stage.control(id, 'reset');
      }
    }
    expect([...told.values()].reduce((sum, times) => sum + times, 0)).toBeGreaterThan(20);
  }, 60_000);
});

test('nothing that was answered breaks its document, but where a schema has no way to say that there is no e-mail address', () => {
  const real = breaches.filter(([, operation]) => operation !== 'getEmail');
  expect(real).toEqual([]);
});
