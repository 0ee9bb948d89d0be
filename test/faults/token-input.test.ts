import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { basic, form, refused, send } from './send.ts';

/** What a client can do wrong at the token endpoint: an OAuth error, and never more than that. */
let setup: Setup;
beforeAll(async () => {
  setup = await startSetup(passTokens);
});
afterAll(() => setup.close());

describe('a token request', () => {
  it.each([
    ['without a body', undefined, 'invalid_request'],
    ['with an empty body', '', 'invalid_request'],
    ['without grant_type', 'code=x', 'invalid_request'],
    ['with an empty grant_type', 'grant_type=', 'invalid_request'],
    ['with a grant that nobody knows', 'grant_type=urn:example:mine', 'unsupported_grant_type'],
    ['for client credentials', 'grant_type=client_credentials', 'unsupported_grant_type'],
    ['with a grant named as a member of every object', 'grant_type=constructor', 'unsupported_grant_type'],
    ['without a code', 'grant_type=authorization_code&redirect_uri=http://127.0.0.1/callback', 'invalid_request'],
    ['with an invented code', 'grant_type=authorization_code&redirect_uri=x&code=v1.x.AAAA', 'invalid_grant'],
    ['without a refresh token', 'grant_type=refresh_token', 'invalid_request'],
    ['with an empty refresh token', 'grant_type=refresh_token&refresh_token=', 'invalid_request'],
    ['with an invented refresh token', 'grant_type=refresh_token&refresh_token=invented', 'invalid_grant'],
    ['with a scope that nobody knows', 'grant_type=refresh_token&refresh_token=x&scope=everything', 'invalid_scope'],
    ['without a user name', 'grant_type=password&password=x', 'invalid_request'],
    ['without a password', 'grant_type=password&username=alice', 'invalid_request'],
    ['with badly encoded text', 'grant_type=%zz&code=%', 'unsupported_grant_type'],
    ['with bytes that are no UTF-8', 'grant_type=%ff%fe%c0%80', 'unsupported_grant_type'],
    ['with NUL in a grant', 'grant_type=a%00b', 'unsupported_grant_type'],
    ['with line breaks in a grant', 'grant_type=a%0d%0aSet-Cookie:%20x=1', 'unsupported_grant_type'],
    ['with NUL in a code', 'grant_type=authorization_code&redirect_uri=x&code=%00', 'invalid_grant'],
    [
      'with control characters in a refresh token',
      'grant_type=refresh_token&refresh_token=%00%01%0d%0a%7f',
      'invalid_grant',
    ],
    ['with control characters in a password', 'grant_type=password&username=a%00&password=%0d%0a%1b', 'invalid_grant'],
    ['with characters of all scripts', `grant_type=${encodeURIComponent('授权"\\😀')}`, 'unsupported_grant_type'],
    ['with members of every object', '__proto__=x&constructor=y&toString=z', 'invalid_request'],
    ['with a thousand parameters', Array.from({ length: 1000 }, (_, i) => `p${i}=x`).join('&'), 'invalid_request'],
  ])('%s is refused', async (_name, body, error) => {
    const response = await send(setup, body);
    expect(response.headers.get('set-cookie')).toBeNull();
    await refused(response, 400, error);
  });

  it.each([
    ['refresh_token', 'weibo'],
    ['refresh_token', 'bamboocloud-simple'],
    ['password', 'oschina'],
  ])('for a %s is refused at %s, which has none', async (grant, app) => {
    const body = `grant_type=${grant}&refresh_token=x&username=a&password=b`;
    await refused(await send(setup, body, { path: `/${app}/token` }), 400, 'unsupported_grant_type');
  });

  it.each([
    ['JSON', 'application/json', '{"grant_type":"password"}'],
    ['plain text', 'text/plain', 'grant_type=password'],
    ['a multipart form', 'multipart/form-data; boundary=x', '--x\r\n\r\n--x--'],
    ['no type at all', '', 'grant_type=password'],
    ['a type that is none', ';;;', 'grant_type=password'],
  ])('as %s is refused', async (_name, type, body) => {
    const typed = type === '' ? { type: undefined as never, headers: { 'content-type': '' } } : { type };
    await refused(await send(setup, body, typed), 400, 'invalid_request');
  });

  it('that is compressed is refused', async () => {
    const headers = { 'content-encoding': 'gzip' };
    await refused(await send(setup, 'grant_type=password', { headers }), 400, 'invalid_request');
  });

  it('may name the character set', async () => {
    const body = 'grant_type=refresh_token&refresh_token=invented';
    await refused(await send(setup, body, { type: `${form}; charset=UTF-8` }), 400, 'invalid_grant');
  });

  it('that is too large is refused, whether it says so or not', async () => {
    const body = `grant_type=password&password=${'x'.repeat(70_000)}`;
    await refused(await send(setup, body), 400, 'invalid_request');
    const chunked = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': form }, body: chunked, duplex: 'half' } as RequestInit;
    await refused(await fetch(`${setup.url}/gitee/token`, init), 400, 'invalid_request');
  });

  it.each([
    ['no credentials', undefined],
    ['another scheme', 'Digest username="demo"'],
    ['an empty Basic', 'Basic '],
    ['Basic without colon', basic('demo')],
    ['Basic that is not base64', 'Basic !!!!'],
    ['Basic that is badly encoded', basic('demo%zz:demo-secret')],
    ['Basic with control characters', basic('de\0mo\r\n:demo-secret')],
    ['Basic with a name of every object', basic('constructor:x')],
    ['a very long secret', basic(`demo:${'x'.repeat(8000)}`)],
  ])('with %s is refused as invalid_client', async (_name, authorization) => {
    await refused(
      await send(setup, 'grant_type=refresh_token&refresh_token=x', { authorization }),
      401,
      'invalid_client',
    );
  });
});
