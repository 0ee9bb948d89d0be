import { createHash } from 'node:crypto';
import { createLocalJWKSet, createRemoteJWKSet, decodeProtectedHeader, type JSONWebKeySet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openProvider } from '../../src/config/catalogue.ts';
import type { Config, Keys } from '../../src/config/config.ts';
import { freshKeys } from '../../src/config/keys.ts';
import { startGateway } from '../../src/gateway/start.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { discovered, signIn } from '../fifth/judge.ts';
import { Browser, deciding } from '../support/browser.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { authorizeAddress, comeBack, redeem } from '../support/visit.ts';

/** Key rings: what is new is made with the first key of each, what comes back may be of any. */
let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
  sandbox = await startSandbox({ providers: [await openProvider('gitee')] });
});
afterAll(() => sandbox.close());

async function started(keys: Keys): Promise<Setup> {
  const setup = await startSetup((config) => {
    const client = { client_id: 'sandbox', client_secret: 'sandbox-secret' };
    config.apps = {
      gitee: {
        provider: 'gitee',
        ...client,
        settings: {},
        scope: [],
        undocumented: 'refuse',
        server: `${sandbox.url}/gitee`,
      },
    };
    delete config.sandbox;
    config.keys = keys;
  });
  return { ...setup, sandbox: sandbox.url };
}

/** The same gateway with other keys: stopped, and started again at the same address. */
async function restarted(setup: Setup, keys: Keys): Promise<Setup> {
  await setup.close();
  const running = await startGateway({ ...(setup.config as Config), keys });
  return { ...setup, ...running, sandbox: sandbox.url };
}

const rotated = (first: Keys, second: Keys): Keys => ({
  seal: [...first.seal, ...second.seal],
  sign: [...first.sign, ...second.sign],
});

async function idToken(setup: Setup): Promise<string> {
  const code = (await comeBack(setup, 'gitee')).searchParams.get('code') as string;
  return (await redeem(setup, 'gitee', code)).body.id_token as string;
}

async function published(setup: Setup): Promise<JSONWebKeySet> {
  return (await fetch(`${setup.url}/gitee/jwks`)).json() as Promise<JSONWebKeySet>;
}

describe('signing keys', () => {
  it.each([
    ['RS256', 'sha256'],
    ['ES256', 'sha256'],
    ['EdDSA', 'sha512'],
  ] as const)('of %s make ID tokens that verify, and that name their access token by half a %s', async (alg, hash) => {
    const setup = await started(freshKeys('first.key', alg));
    onTestFinished(() => setup.close());
    const tokens = await signIn(await discovered(`${setup.url}/gitee`), sandbox.url);
    expect(tokens.claims()?.sub).toBe('1001');
    const keys = createRemoteJWKSet(new URL(`${setup.url}/gitee/jwks`));
    const options = { issuer: `${setup.url}/gitee`, audience: 'demo', algorithms: [alg] };
    const { protectedHeader, payload } = await jwtVerify(tokens.id_token as string, keys, options);
    expect(protectedHeader).toEqual({ alg, kid: 'first.key', typ: 'JWT' });
    const digest = createHash(hash).update(tokens.access_token).digest();
    expect(payload.at_hash).toBe(digest.subarray(0, digest.length / 2).toString('base64url'));
  });

  it('are published without their private parts', async () => {
    const keys = rotated(freshKeys('a', 'RS256'), rotated(freshKeys('b', 'ES256'), freshKeys('c', 'EdDSA')));
    const setup = await started(keys);
    onTestFinished(() => setup.close());
    const jwks = await published(setup);
    expect(jwks.keys.map((key: object) => Object.keys(key).sort())).toEqual([
      ['alg', 'e', 'kid', 'kty', 'n', 'use'],
      ['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y'],
      ['alg', 'crv', 'kid', 'kty', 'use', 'x'],
    ]);
  });

  it('can be changed: the new one signs, and what the old one signed still verifies', async () => {
    const [old, fresh] = [freshKeys('old', 'RS256'), freshKeys('new', 'ES256')];
    const before = await started(old);
    const signedBefore = await idToken(before);
    const setup = await restarted(before, rotated(fresh, old));
    onTestFinished(() => setup.close());
    const signedAfter = await idToken(setup);
    expect([signedBefore, signedAfter].map((jwt) => decodeProtectedHeader(jwt).kid)).toEqual(['old', 'new']);
    const keys = createLocalJWKSet(await published(setup));
    for (const jwt of [signedBefore, signedAfter]) await jwtVerify(jwt, keys, { issuer: `${setup.url}/gitee` });
  });
});

describe('sealing keys', () => {
  /** A sign-in that has reached the provider, and a code that waits to be redeemed, both sealed by the first gateway. */
  async function underWay(setup: Setup) {
    const browser = new Browser();
    const begun = await browser.request(authorizeAddress(setup, 'gitee'));
    const code = (await comeBack(setup, 'gitee')).searchParams.get('code') as string;
    return { browser, at: begun.headers.get('location') as string, code };
  }

  it('can be changed without losing what is under way', async () => {
    const [old, fresh] = [freshKeys('old', 'ES256'), freshKeys('new', 'ES256')];
    const before = await started(old);
    const { browser, at, code } = await underWay(before);
    const setup = await restarted(before, rotated(fresh, old));
    onTestFinished(() => setup.close());
    const stop = (url: URL) => url.port === '53682';
    const { url } = await browser.follow(at, { stop, pass: deciding(sandbox.url, 'alice') });
    expect(url.searchParams.get('code')).toMatch(/^v1\.new\./);
    expect(await redeem(setup, 'gitee', url.searchParams.get('code') as string)).toMatchObject({ status: 200 });
    expect(code).toMatch(/^v1\.old\./);
    expect(await redeem(setup, 'gitee', code)).toMatchObject({ status: 200 });
  });

  it('take with them what they sealed when they are gone', async () => {
    const before = await started(freshKeys('key', 'ES256'));
    const { browser, at, code } = await underWay(before);
    // The id is the same: it is the key that counts.
    const setup = await restarted(before, freshKeys('key', 'ES256'));
    onTestFinished(() => setup.close());
    const pass = deciding(sandbox.url, 'alice');
    const { response } = await browser.follow(at, { stop: (url) => url.port === '53682', pass });
    expect([response?.status, response?.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8']);
    expect(await redeem(setup, 'gitee', code)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});
