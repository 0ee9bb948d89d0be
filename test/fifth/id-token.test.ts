import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/config/catalogue.ts';
import { Browser } from '../support/browser.ts';
import type { Setup } from '../support/setup.ts';
import { authorizeAddress, redeem } from '../support/visit.ts';
import { file, gatewayTo, registration } from './stages.ts';

/** A provider whose ID tokens are not what they should be (OpenID Connect Core §3.1.3.7 and §5.3.2). */
let server: Server;
let issuer: string;
let setup: Setup;
let idToken: string | undefined;
beforeAll(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  setup = await gatewayTo(issuer);
});
afterAll(async () => {
  await setup.close();
  server.close();
});

function answer(req: IncomingMessage, res: ServerResponse): void {
  const tokens = { access_token: 'at', token_type: 'Bearer', expires_in: 60, id_token: idToken };
  res.writeHead(200, { 'content-type': 'application/json' });
  res.end(JSON.stringify(req.url === '/me' ? { sub: '1', name: 'One' } : tokens));
}

/** Signs in with the claims of a good ID token but for these; undefined leaves a claim out. */
async function signIn(at: Setup, change: Record<string, unknown>): Promise<URL> {
  const browser = new Browser();
  const begun = await browser.request(authorizeAddress(at, 'harbour'));
  const asked = new URL(begun.headers.get('location') as string).searchParams;
  const exp = Math.floor(Date.now() / 1000) + 60;
  const good = { iss: issuer, aud: registration.client_id, exp, sub: '1', nonce: asked.get('nonce') };
  idToken = new UnsecuredJWT({ ...good, ...change }).encode();
  const callback = new URL(`${at.url}/harbour/callback?state=${asked.get('state')}&code=c`);
  const fragment = new URLSearchParams({ state: asked.get('state') as string, access_token: 'at', id_token: idToken });
  if (asked.get('response_type') !== 'code') callback.hash = fragment.toString();
  const back = callback.hash ? await browser.relay(callback) : await browser.request(callback.href);
  return new URL(back.headers.get('location') as string);
}

describe('an ID token of the provider', () => {
  it('signs in when it is for this gateway and this sign-in', async () => {
    const good = await redeem(setup, 'harbour', (await signIn(setup, {})).searchParams.get('code') as string);
    expect(good).toMatchObject({ status: 200, body: { id_token: expect.any(String) } });
    const more = await signIn(setup, { aud: ['another', registration.client_id], picture: 'https://one.example/p' });
    expect(await redeem(setup, 'harbour', more.searchParams.get('code') as string)).toMatchObject({ status: 200 });
  });

  it.each([
    ['by another issuer', { iss: 'https://attacker.example' }],
    ['for another client', { aud: 'another' }],
    ['expired', { exp: Math.floor(Date.now() / 1000) - 120 }],
    ['without an end', { exp: undefined }],
    ['from another sign-in', { nonce: 'another' }],
    ['without nonce', { nonce: undefined }],
    ['about another user than userinfo', { sub: '2' }],
  ])('is refused when it is %s', async (_name, change) => {
    const code = (await signIn(setup, change)).searchParams.get('code') as string;
    const refused = await redeem(setup, 'harbour', code);
    expect(refused).toMatchObject({ status: 502, body: { error: 'server_error' } });
    expect(refused.body).not.toHaveProperty('access_token');
  });

  it('is refused when it is no token at all', async () => {
    const code = (await signIn(setup, {})).searchParams.get('code') as string;
    idToken = 'not.a.token';
    expect(await redeem(setup, 'harbour', code)).toMatchObject({ status: 502, body: { error: 'server_error' } });
  });

  it('says nothing when it came through the browser, where anybody could have written it', async () => {
    const provider = await openFile(file);
    const { plan } = provider;
    const { call } = plan.authorize;
    const parameters = call.parameters.map((parameter) =>
      parameter.name === 'response_type' ? { ...parameter, value: { literal: 'id_token token' } } : parameter,
    );
    const implicit = {
      ...plan,
      authorize: { ...plan.authorize, call: { ...call, parameters } },
      identity: plan.identity.map((source) => ({ ...source, optional: false })).slice(0, 1),
      introspect: undefined,
    };
    const other = await gatewayTo(issuer, () => {}, { ...provider, plan: implicit });
    const code = (await signIn(other, { sub: 'somebody else' })).searchParams.get('code') as string;
    expect(await redeem(other, 'harbour', code)).toMatchObject({ status: 502, body: { error: 'server_error' } });
    await other.close();
  });
});
