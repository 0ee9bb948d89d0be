import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hints, type Outcome, type Pace } from '../../src/gateway/connections/hints.ts';

/** Work that strangers may ask for, by a clock that a test moves. */
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const usual: Pace = { at_once: 2, most: 3, burst: 2, every: 100, tries: 3, pause: 10 };

/** Hints whose work notes its keys, and answers what a test says. */
function start(outcome: (key: string, times: number) => Outcome | Promise<Outcome>, pace: Partial<Pace> = {}) {
  const done: string[] = [];
  const work = async (key: string) => {
    done.push(key);
    return outcome(key, done.length);
  };
  return { ...hints(work, { ...usual, ...pace }), done };
}
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe('work that strangers ask for', () => {
  it('is not begun before the caller goes on', async () => {
    const { take, done } = start(() => 'settled');
    expect(take('a')).toBe(true);
    expect(done).toEqual([]);
    await seconds(0);
    expect(done).toEqual(['a']);
  });

  it('is done once for all who ask before it begins, and once more for those who ask while it is done', async () => {
    let end = (_: Outcome) => {};
    const { take, done } = start(() => new Promise((resolve) => (end = resolve)));
    for (const key of ['a', 'a', 'a']) take(key);
    await seconds(0);
    expect(done).toEqual(['a']);
    for (const key of ['a', 'a']) take(key);
    end('settled');
    await seconds(0);
    expect(done).toEqual(['a', 'a']);
    end('settled');
    await seconds(1000);
    expect(done).toEqual(['a', 'a']);
  });

  it('may be in vain a few times at once, and then now and then', async () => {
    const { take, done } = start(() => 'vain');
    for (let tenths = 0; tenths < 3050; tenths++) {
      take('a');
      await seconds(0.1);
    }
    expect(done).toHaveLength(2 + 300 / 100);
    await seconds(100);
    expect(done).toHaveLength(6);
    await seconds(1000);
    expect(done).toHaveLength(6);
    take('a');
    await seconds(0);
    expect(done).toHaveLength(7);
  });

  it('costs nothing where it was not in vain', async () => {
    const { take, done } = start(() => 'settled');
    for (let round = 0; round < 50; round++) {
      take('a');
      await seconds(0);
    }
    expect(done).toHaveLength(50);
  });

  it('that fails is tried again, later and later, and not for ever', async () => {
    const failing = start((_, times) => (times === 2 ? Promise.reject(new Error('no')) : 'failed'), { burst: 9 });
    failing.take('a');
    await seconds(9);
    expect(failing.done).toHaveLength(1);
    await seconds(2);
    expect(failing.done).toHaveLength(2);
    await seconds(18);
    expect(failing.done).toHaveLength(2);
    await seconds(2);
    expect(failing.done).toHaveLength(3);
    await seconds(5000);
    expect(failing.done).toHaveLength(3);
  });

  it('is done for so many keys at once, and taken for so many at all', async () => {
    const { take, done } = start(() => new Promise(() => {}));
    expect(['a', 'b', 'c', 'd', 'a'].map(take)).toEqual([true, true, true, false, true]);
    await seconds(0);
    expect(done).toEqual(['a', 'b']);
  });

  it('is forgotten, so that others find room', async () => {
    const { take } = start(() => 'vain');
    for (const key of ['a', 'b', 'c']) take(key);
    await seconds(99);
    expect(take('d')).toBe(false);
    await seconds(2);
    expect(take('d')).toBe(true);
  });
});
