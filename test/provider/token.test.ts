import { describe, expect, it } from 'vitest';
import { ProviderFailure } from '../../src/provider/failure.ts';
import type { Call, TokenCall } from '../../src/provider/plan.ts';
import { readTokens, tokenRequest } from '../../src/provider/token.ts';
import { readExpression } from '../../src/spec/expressions.ts';
import { answer, app, call } from './app.ts';

const NOW = 1_700_000_000;
const role = (change: Partial<TokenCall> = {}, reads: Call['reads'] = 'json'): TokenCall => ({
  call: call({ operation: 'token', reads }),
  answer: {},
  keep: {},
  ...change,
});
const read = (plan: TokenCall, body: unknown, status = 200) =>
  readTokens(app(), plan, answer(body, status), { now: NOW }).tokens;

describe('a token answer', () => {
  it.each([
    ['a number', 7200, 7200],
    ['text', '7200', 7200],
    ['nonsense', 'soon', undefined],
    ['nothing', null, undefined],
  ])('has a lifetime in seconds, given as %s', (_name, expires_in, expected) => {
    expect(read(role(), { access_token: 't', expires_in }).expires_in).toBe(expected);
  });

  it('takes a moment for a lifetime, and a documented default', () => {
    const moment = role({ answer: { expires_at: { pointer: ['expires_in'] } } });
    expect(read(moment, { access_token: 't', expires_in: NOW + 60 }).expires_in).toBe(60);
    const fallback = role({ answer: { expires_in: readExpression(['/expires_in', 7200]) } });
    expect(read(fallback, { access_token: 't' }).expires_in).toBe(7200);
  });

  it('keeps what the document keeps, exact to the last digit', () => {
    const plan = role({ keep: { uid: { pointer: ['uid'] } } });
    expect(read(plan, '{"access_token":"t","uid":9007199254740993}').kept).toEqual({ uid: '9007199254740993' });
  });

  it.each([
    ['form' as const, 'access_token=t&scope=a%2Cb&expires_in=60'],
    ['json' as const, '{"access_token":"t","scope":"a b","expires_in":60}'],
    ['jsonp' as const, 'callback( {"access_token":"t","scope":["a","b"],"expires_in":"60"} );'],
  ])('is read by its declared form: %s', (reads, text) => {
    expect(read(role({}, reads), text)).toMatchObject({ access_token: 't', scope: ['a', 'b'], expires_in: 60 });
  });

  it.each([
    ['an error told with 200', { error: 'invalid_grant' }, 200, 'invalid_grant'],
    ['an empty object', {}, 200, 'server_error'],
    ['HTML', '<html><body>maintenance</body></html>', 200, 'server_error'],
    ['an access token that is no text', { access_token: { a: 1 } }, 200, 'server_error'],
  ])('that is %s is no token', (_name, body, status, word) => {
    try {
      read(role(), body, status);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ProviderFailure);
      expect((error as ProviderFailure).word).toBe(word);
    }
  });
});

describe('a token request', () => {
  it('sends what the operation declares and nothing else, in its order', () => {
    const plan = role({
      call: call({
        method: 'POST',
        body: 'application/x-www-form-urlencoded',
        parameters: [
          { name: 'appid', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
          { name: 'dataType', in: 'body', required: true, separator: ' ', value: { literal: 'json' } },
        ],
      }),
    });
    const request = tokenRequest(app(), plan, { code: 'a b&c', code_verifier: 'v' });
    expect(request.body).toBe('appid=id&code=a%20b%26c&dataType=json');
    expect(request.headers).toMatchObject({
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
    });
  });

  it('authenticates by HTTP Basic where the operation says so', () => {
    const plan = role({ call: call({ auth: 'basic' }) });
    expect(tokenRequest(app(), plan, {}).headers.authorization).toBe(`Basic ${btoa('id:secret')}`);
  });
});
