import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MissingInput, ProviderFailure } from '../../src/provider/failure.ts';
import { ANSWER_LOST, failed, nextStep, renewedEvent } from '../../src/refresh/machine.ts';
import { rules } from '../../src/refresh/rules.ts';
import { row } from './rows.ts';

const hour = { created_at: 0, expires_at: 3600 };

describe('what to do next', () => {
  test.each([
    ['a token that is new', {}, 10, undefined, 'use'],
    ['whose end nobody knows', { expires_at: undefined }, 1e9, undefined, 'use'],
    ['that ends soon', {}, 3580, undefined, 'use_and_refresh'],
    ['that may end on its way', {}, 3595, undefined, 'refresh'],
    ['that has ended', {}, 3600, undefined, 'refresh'],
    ['that has ended for good', { refreshable: false }, 3600, undefined, 'expired'],
    ['to the very end where there is no other', { refreshable: false }, 3599.9, undefined, 'use'],
    ['refused by the provider', {}, 10, 1, 'refresh'],
    ['of a newer generation than the refused one', { generation: 2 }, 10, 1, 'use'],
    ['refused, and nothing to refresh with', { refreshable: false }, 10, 1, 'expired'],
    ['that another refreshes before its end', { lease: { owner: 'b', until: 3700 } }, 3595, undefined, 'use'],
    ['that another refreshes after its end', { lease: { owner: 'b', until: 3700 } }, 3650, undefined, 'wait'],
    ['whose lease has ended', { lease: { owner: 'b', until: 3640 } }, 3650, undefined, 'refresh'],
    ['that failed before its end', { failures: 1, retry_at: 3598 }, 3595, undefined, 'use'],
    ['that failed, and may be tried again', { failures: 1, retry_at: 3601 }, 3602, undefined, 'refresh'],
    ['that is broken', { state: 'broken' as const }, 10, undefined, 'broken'],
    ['that was revoked', { state: 'revoked' as const }, 10, undefined, 'revoked'],
  ])('%s', (_name, change, now, refused, step) => {
    expect(nextStep(row({ ...hour, ...change }), now, refused)).toEqual({ step });
  });

  test('a failure of a moment ago says when to come again', () => {
    expect(nextStep(row({ ...hour, failures: 1, retry_at: 3607 }), 3602)).toEqual({ step: 'cool_down', retry_in: 5 });
  });

  test('what was made at once is not refreshed at once, and always in the last five minutes', () => {
    const began = Array.from({ length: 200 }, (_, index) => {
      const one = row({ ...hour, id: `con_${index}` });
      let at = 3000;
      while (nextStep(one, at).step === 'use') at++;
      return at;
    });
    expect(Math.min(...began)).toBeGreaterThanOrEqual(3300);
    expect(Math.max(...began)).toBeLessThanOrEqual(3451);
    expect(new Set(began).size).toBeGreaterThan(80);
  });

  test('a short life is not refreshed in its first four fifths', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.double({ min: 0, max: 0.8, noNaN: true }), (life, part) => {
        const one = row({ created_at: 1000, expires_at: 1000 + life });
        expect(nextStep(one, 1000 + life * part).step).toBe('use');
      }),
    );
  });

  test('time only ever leads from using to refreshing', () => {
    const order = ['use', 'use_and_refresh', 'refresh'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e5 }), fc.array(fc.integer({ min: -10, max: 1e5 })), (life, moments) => {
        const one = row({ created_at: 0, expires_at: life });
        const steps = moments.toSorted((a, b) => a - b).map((now) => order.indexOf(nextStep(one, now).step));
        expect(steps).toEqual(steps.toSorted());
      }),
    );
  });
});

const refusal = (word: ProviderFailure['word'], more: object = {}) =>
  new ProviderFailure(word, { message: `refresh was refused (${word})`, status: 400, ...more });
const silence = (code: string) =>
  new ProviderFailure('temporarily_unavailable', { message: 'no answer', cause: Object.assign(new Error(), { code }) });
const given = { overdue: false, dice: 0.5 };

describe('what a failure means', () => {
  test.each([
    ['a refused refresh token', {}, refusal('invalid_grant'), false, 'broken', 'invalid_grant'],
    ['another word for it', {}, refusal('login_required'), false, 'broken', 'invalid_grant'],
    ['a token that is called invalid', {}, refusal('invalid_token'), false, 'broken', 'invalid_grant'],
    ['a user who is not let in', {}, refusal('access_denied'), false, 'active', 'access_denied'],
    ['a refused one, after a holder who vanished', {}, refusal('invalid_grant'), true, 'broken', ANSWER_LOST],
    [
      'a refused one, after a lost answer',
      { last_error: { error: ANSWER_LOST, description: '', at: 1 } },
      refusal('invalid_grant'),
      false,
      'broken',
      ANSWER_LOST,
    ],
    ['a provider in trouble', {}, refusal('server_error', { status: 500 }), false, 'active', 'server_error'],
    ['wrong credentials of the gateway', {}, refusal('invalid_client'), false, 'active', 'invalid_client'],
    ['an answer that never came', {}, silence('ECONNRESET'), false, 'active', ANSWER_LOST],
    ['an answer that cannot be read', {}, refusal('server_error', { status: 200 }), false, 'active', ANSWER_LOST],
    ['a defect', {}, new TypeError('x'), false, 'active', ANSWER_LOST],
    ['a request that was never sent', {}, silence('ECONNREFUSED'), false, 'active', 'temporarily_unavailable'],
    ['a request that could not be made', {}, new MissingInput('refresh', 'tenant'), false, 'active', 'server_error'],
    [
      'trouble in doubt',
      { last_error: { error: ANSWER_LOST, description: '', at: 1 } },
      refusal('server_error', { status: 500 }),
      false,
      'active',
      ANSWER_LOST,
    ],
  ])('%s', (_name, change, failure, overdue, state, error) => {
    const outcome = failed(row({ ...hour, ...change }), failure, { overdue, dice: 0.5 });
    expect(outcome).toMatchObject({ state, error, failures: 1 });
    expect(outcome.event).toBe(state === 'broken' ? 'connection.broken' : undefined);
  });

  test('a defect is not quoted: nobody knows what its message repeats', () => {
    expect(failed(row(hour), new Error('rt-secret'), given).description).not.toContain('secret');
  });

  test('the pause doubles, has full jitter, and stays within a quarter of an hour', () => {
    const longest = [0, 1, 2, 3, 8, 9, 150].map((failures) => {
      const pause = (dice: number) =>
        failed(row({ ...hour, failures }), refusal('server_error', { status: 500 }), { overdue: false, dice })
          .retry_in ?? -1;
      expect(pause(0)).toBe(0);
      expect(pause(0.5)).toBe(pause(1) / 2);
      return pause(1);
    });
    expect(longest).toEqual([2, 4, 8, 16, 512, 900, 900]);
  });

  test('a provider that says when is believed up to an hour', () => {
    const limited = (retryAfter: number) =>
      failed(row(hour), refusal('rate_limited', { status: 429, retryAfter }), given).retry_in;
    expect(limited(60)).toBe(61);
    expect(limited(1e9)).toBe(3601);
  });

  test('a connection is broken when it failed too often', () => {
    const last = row({ ...hour, failures: rules.failures - 1 });
    expect(failed(row({ ...hour, failures: rules.failures - 2 }), silence('ECONNREFUSED'), given).state).toBe('active');
    expect(failed(last, silence('ECONNREFUSED'), given)).toMatchObject({
      state: 'broken',
      retry_in: undefined,
      error: 'temporarily_unavailable',
      event: 'connection.broken',
    });
  });
});

test('a refresh that works is told only where something had gone wrong', () => {
  expect(renewedEvent(row(hour))).toBeUndefined();
  expect(renewedEvent(row({ failures: 3 }))).toBe('connection.refreshed');
  expect(renewedEvent(row({ state: 'broken', failures: 3 }))).toBe('connection.recovered');
});
