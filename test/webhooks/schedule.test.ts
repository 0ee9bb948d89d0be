import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/webhooks/deliver.ts';
import { consequence, rules } from '../../src/webhooks/schedule.ts';

const following = (outcome: Outcome, attempt = 1, random = 0.5) => consequence(attempt, outcome, rules, random);
const refused = (status: number, retry_after?: number): Outcome =>
  retry_after === undefined ? { result: 'refused', status } : { result: 'refused', status, retry_after };

describe('what follows from an attempt', () => {
  it('delivered: that is all', () => {
    expect(following({ result: 'delivered', status: 202 })).toEqual({
      settle: { state: 'delivered', status: 202 },
      pause: 0,
    });
  });

  it('gone: no other attempt, though there could be nine', () => {
    expect(following({ result: 'gone', status: 410 })).toEqual({ settle: { state: 'failed', status: 410 }, pause: 0 });
  });

  it('refused: nine more attempts within 76 hours, then it has failed', () => {
    const delays = Array.from({ length: 9 }, (_, index) => following(refused(500), index + 1).settle.next_in);
    expect(delays).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
    expect(following(refused(500), 10)).toEqual({ settle: { state: 'failed', status: 500 }, pause: 0 });
    expect(following(refused(500), 11).settle.state).toBe('failed');
  });

  it('the next attempt moves by up to a fifth', () => {
    expect(following(refused(500), 2, 0).settle.next_in).toBe(240);
    expect(following(refused(500), 2, 1).settle.next_in).toBeCloseTo(360);
  });

  it('Retry-After delays, within bounds, and never hastens', () => {
    expect(following(refused(429, 90))).toEqual({ settle: { state: 'pending', next_in: 90, status: 429 }, pause: 90 });
    expect(following(refused(503, 1e9))).toMatchObject({ settle: { next_in: 3600 }, pause: 3600 });
    expect(following(refused(503, 0))).toMatchObject({ settle: { next_in: 5 }, pause: 5 });
    expect(following(refused(503, 60), 4).settle.next_in).toBe(7200);
  });

  it('an endpoint that is overloaded or away is left alone for a while, one that has trouble with an event is not', () => {
    for (const status of [429, 502, 503, 504]) expect(following(refused(status)).pause, `${status}`).toBe(5);
    expect(following({ result: 'unanswered', error: 'timeout' }).pause).toBe(5);
    for (const status of [301, 400, 401, 404, 500]) expect(following(refused(status)).pause, `${status}`).toBe(0);
  });

  it('cut off by a stop: due at once, even where it was the last attempt', () => {
    const expected = { settle: { state: 'pending', next_in: 0, error: 'stopped' }, pause: 0 };
    expect([following({ result: 'cut' }), following({ result: 'cut' }, 10)]).toEqual([expected, expected]);
  });
});

describe('the rules', () => {
  it('let a claim outlast its attempt', () => {
    expect(rules.claim).toBeGreaterThanOrEqual(2 * rules.timeout);
  });
});
