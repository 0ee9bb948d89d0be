import { describe, expect, it } from 'vitest';
import { bodyOf } from '../../src/provider/answer.ts';
import { apiFailure } from '../../src/provider/api.ts';
import { failureOf, planAt } from '../../src/provider/errors.ts';
import type { ErrorsPlan, Plan } from '../../src/provider/plan.ts';
import { answer, call, plan } from './app.ts';

const read = (errors: Partial<ErrorsPlan>, given: ReturnType<typeof answer>, more: Partial<Plan> = {}) => {
  const full = plan({ errors: { code: [['error']], message: [['message']], map: {}, ...errors }, ...more });
  return failureOf(full, 'call', given, bodyOf(call(), given));
};

describe('a failure', () => {
  it.each([
    [
      'by a code that the map knows',
      { map: { '21327': 'invalid_token' as const } },
      { error: 21327 },
      400,
      'invalid_token',
    ],
    [
      'by a prefix of the map',
      { map: { 'rate.*': 'rate_limited' as const } },
      { error: 'rate.user' },
      403,
      'rate_limited',
    ],
    ['by a standard word that is the code', {}, { error: 'invalid_grant' }, 401, 'invalid_grant'],
    ['by the status where nothing else is known', {}, { message: 'expired' }, 401, 'invalid_token'],
    ['by the status where the answer is no JSON', {}, '<html>', 503, 'temporarily_unavailable'],
    ['not by an object under the code’s name', {}, { error: { title: ['is missing'] } }, 422, 'invalid_request'],
    ['for a redirect, which no call follows', {}, '', 302, 'server_error'],
  ])('is read %s', (_name, errors, body, status, word) => {
    expect(read(errors, answer(body, status))?.word).toBe(word);
  });

  it('prefers a later candidate that the map knows to an earlier standard word', () => {
    const errors = { code: [['error'], ['code']], map: { '7': 'rate_limited' as const } };
    expect(read(errors, answer({ error: 'access_denied', code: 7 }, 400))?.word).toBe('rate_limited');
  });

  it('comes with 200 where the document says so, told by text: 200, "200" and a nested 200 are good', () => {
    const errors = { ok: ['200'], code: [['error', 'code'], ['error']], map: { '500': 'invalid_request' as const } };
    for (const good of [{ error: 200 }, { error: '200' }, { error: { code: 200 } }, { id: 1 }]) {
      expect(read(errors, answer(good))).toBeUndefined();
    }
    expect(read(errors, answer({ error: '500', message: 'no' }))).toMatchObject({
      word: 'invalid_request',
      code: '500',
      detail: 'no',
    });
    expect(read(errors, answer({ error: { code: 500 } }))?.word).toBe('invalid_request');
  });

  it('is a rate limit when nothing remains, with the wait the provider tells', () => {
    const limits = { rate_limit: { remaining: 'X-Remaining', reset: 'X-Reset' } };
    const date = new Date(1_700_000_000_000).toUTCString();
    const at = (reset: string) => answer('', 403, { 'x-remaining': '0', 'x-reset': reset, date });
    expect(read({}, at('60'), limits)).toMatchObject({ word: 'rate_limited', retryAfter: 60 });
    expect(read({}, at('1700000090'), limits)).toMatchObject({ word: 'rate_limited', retryAfter: 90 });
    expect(read({}, answer('', 429, { 'retry-after': '7' }), limits)).toMatchObject({
      word: 'rate_limited',
      retryAfter: 7,
    });
    expect(read({}, answer('', 403, { 'x-remaining': '3' }), limits)?.word).toBe('forbidden');
  });
});

describe('a failure of an operation that says no in its own way', () => {
  const map = { '7': 'invalid_token' as const, '9': 'conflict' as const };
  const shared = { code: [['error']], message: [['message']], map };
  const own = { ok: ['100'], code: [['code'], ['error']], map: { '9': 'rate_limited' as const } };
  const full = plan({ errors: shared, operations: { call: { errors: own }, other: {} } });
  const word = (operation: string, body: object, status = 200) =>
    failureOf(full, operation, answer(body, status), body as never)?.word;

  it('is known by its own code, though others come with the status of a failure', () => {
    expect(word('call', { code: 9 })).toBe('rate_limited');
    expect(word('call', { code: 100 })).toBeUndefined();
    expect(word('other', { code: 9 })).toBeUndefined();
    expect(apiFailure(full, 'call', { status: 200, headers: {} }, { code: 9 })?.word).toBe('rate_limited');
    expect(apiFailure(full, 'other', { status: 200, headers: {} }, { code: 9 })).toBeUndefined();
  });

  it('has the document’s words where it has none of its own', () => {
    expect(word('call', { code: 7 })).toBe('invalid_token');
    expect(word('call', { error: 7 }, 400)).toBe('invalid_token');
    expect(word('other', { error: 9 }, 400)).toBe('conflict');
    expect(failureOf(full, 'call', answer({}, 400), { code: 7, message: 'why' })?.detail).toBe('why');
  });

  it('is read by one plan, made once; a plan that was changed has its own', () => {
    expect(planAt(full, 'call')).toBe(planAt(full, 'call'));
    expect(planAt(full, 'other')).toBe(full);
    expect(planAt({ ...full, errors: { ...shared, message: [['text']] } }, 'call').errors.message).toEqual([['text']]);
  });
});
