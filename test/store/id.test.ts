import { describe, expect, it } from 'vitest';
import { newId } from '../../src/store/id.ts';
import { join, raw, sql, values } from '../../src/store/sql.ts';

describe('an id', () => {
  it('names its kind and has a form that needs no escaping', () => {
    expect(newId('con', 1_800_000_000)).toMatch(/^con_[0-9a-hjkmnp-tv-z]{26}$/);
  });

  it('sorts by time, to the millisecond, for thousands of years', () => {
    const times = [0, 0.001, 0.031, 0.032, 1, 1_800_000_000, 1_800_000_000.001, 1_800_000_000.5, 250_000_000_000];
    const ids = times.map((time) => newId('con', time));
    expect([...ids].sort()).toEqual(ids);
    const same = newId('con', 1_800_000_000.0004).slice(0, 14);
    expect(newId('con', 1_800_000_000).slice(0, 14)).toBe(same);
  });

  it('comes once', () => {
    expect(new Set(Array.from({ length: 5000 }, () => newId('con', 1))).size).toBe(5000);
  });
});

describe('a piece of SQL', () => {
  it('keeps values apart from text, in order, however it is put together', () => {
    const where = sql`a = ${1} AND b = ${`'; DROP`}`;
    const whole = sql`SELECT ${raw('a, b')} FROM t WHERE ${where} AND c IN (${values({ x: null, y: 2 })}) LIMIT ${3}`;
    expect(whole.parts.join('?')).toBe('SELECT a, b FROM t WHERE a = ? AND b = ? AND c IN (?, ?) LIMIT ?');
    expect(whole.values).toEqual([1, `'; DROP`, null, 2, 3]);
    expect(join([], ', ')).toEqual({ parts: [''], values: [] });
  });
});
