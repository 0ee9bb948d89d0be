import { describe, expect, it } from 'vitest';
import { answersInFragment, authorizeUrl, grantsOf, readCallback } from '../../src/provider/authorize.ts';
import type { ProviderFailure } from '../../src/provider/failure.ts';
import { app, call } from './app.ts';

const parameter = (name: string, value: object) =>
  ({ name, in: 'query', required: false, separator: ' ', value }) as never;

describe('the way out', () => {
  it('has what the operation declares, in its order, and the fragment the document wants', () => {
    const authorize = {
      call: call({ parameters: [parameter('appid', { word: 'client_id' }), parameter('scope', { word: 'scope' })] }),
      answer: {},
      keep: {},
      fragment: 'done',
    };
    const url = authorizeUrl(app({ authorize }), { scope: ['a', 'b'], state: 's' });
    expect(url).toBe('https://api.example.com/call?appid=id&scope=a%20b#done');
  });

  it('answers in the fragment where the app’s setting asks for tokens, and then has the sign-in alone', () => {
    const authorize = {
      call: call({ parameters: [parameter('response_type', { app: 'mode' })] }),
      answer: {},
      keep: {},
    };
    const implicit = app({ authorize }, { settings: { mode: 'token' } });
    expect([answersInFragment(implicit), answersInFragment(app({ authorize }))]).toEqual([true, false]);
    expect(grantsOf(implicit)).toEqual(['authorization_code']);
  });
});

describe('a callback', () => {
  const words = (errors: object, parameters: Record<string, string>) => {
    const read = readCallback(app({ errors: errors as never }), parameters, 0) as { failure?: ProviderFailure };
    return read.failure?.word;
  };

  it('tells a refusal by the standard’s `error`, whatever the provider’s other answers call it', () => {
    const own = { code: [['errcode']], message: [['errmsg']], map: { '7': 'rate_limited' } };
    expect(words(own, { state: 's', error: 'access_denied' })).toBe('access_denied');
    expect(words(own, { state: 's', errcode: '7' })).toBe('rate_limited');
  });

  it('reads the code under the document’s name, and says nothing where nothing came', () => {
    const authorize = {
      call: call(),
      answer: { code: { first: [{ pointer: ['authCode'] }, { pointer: ['code'] }] } },
      keep: {},
    };
    expect(readCallback(app({ authorize }), { authCode: 'c', state: 's' }, 0)).toMatchObject({ code: 'c', state: 's' });
    expect(readCallback(app(), { state: 's' }, 0)).toMatchObject({ nothing: true, state: 's' });
  });
});
