import { describe, expect, test } from 'vitest';
import { evaluate } from '../../src/provider/expression.ts';
import { type Json, parseExact, stringifyExact } from '../../src/provider/json.ts';
import type { Expression } from '../../src/provider/plan.ts';
import { has, place, remove } from '../../src/sandbox/backwards.ts';
import type { Played } from '../../src/sandbox/places.ts';
import { readExpression } from '../../src/spec/expressions.ts';
import type { Read } from '../../src/spec/vocabulary.ts';

/** What a gateway would read of an answer that went over the wire. */
function reread(expression: Expression, answer: Played): Json | undefined {
  return evaluate(expression, { answer: parseExact(stringifyExact(answer)) });
}

const mails = () => [
  { kind: 'work', address: 'w@example.com', tags: [] },
  { kind: 'main', address: 'm@example.com', tags: ['verified', 'shown'] },
];

const cases: [name: string, read: Read, example: Played, value: Json, written: Played][] = [
  ['text in text', '/a', { a: 'x', b: 1 }, 'y', { a: 'y', b: 1 }],
  ['text of digits in a number', '/a/id', { a: { id: 5 } }, '77', { a: { id: 77 } }],
  ['an integer above 2^53 in a number', '/id', { id: 5 }, '9007199254740993', { id: 9007199254740993n }],
  ['a number in text', '/ttl', { ttl: '60' }, 3600, { ttl: '3600' }],
  ['a boolean in a number', { from: '/ok', map: { '1': true } }, { ok: 0 }, true, { ok: 1 }],
  ['a boolean in text', '/ok', { ok: 'false' }, true, { ok: 'true' }],
  ['a value in the place of null', '/a', { a: null }, 'y', { a: 'y' }],
  [
    'a name with a slash',
    '/https:~1~1e.example~1id',
    { 'https://e.example/id': 'x' },
    'y',
    { 'https://e.example/id': 'y' },
  ],
  ['inside a list', '/0/email', [{ email: 'x' }], 'y', [{ email: 'y' }]],
  ['inside text that holds JSON', '/user/name', { user: '{"name":"x","n":1}' }, 'y', { user: '{"name":"y","n":1}' }],
  [
    'every place of a list that is there',
    ['/big', '/small', '/none'],
    { big: '', small: 's' },
    'y',
    { big: 'y', small: 'y' },
  ],
  ['a template', 'https://e.example/{/slug}.jpg', { slug: 'x' }, 'https://e.example/u/7.jpg', { slug: 'u/7' }],
  ['a map', { from: '/g', map: { m: 'male', f: 'female' } }, { g: 'm' }, 'female', { g: 'f' }],
  ['a map to a boolean', { from: '/s', map: { ok: true } }, { s: 'pending' }, true, { s: 'ok' }],
  [
    'a map by presence keeps what is there',
    { from: '/at', map: { '*': true } },
    { at: '2020-01-01' },
    true,
    { at: '2020-01-01' },
  ],
  ['a map by prefix', { from: '/l', map: { 'zh*': 'zh-CN' } }, { l: 'en' }, 'zh-CN', { l: 'zh' }],
  ['a number that is a key', { from: '/g', map: { '1': 'male', '2': 'female' } }, { g: 1 }, 'female', { g: 2 }],
  ['split text', { from: '/scope', split: ',' }, { scope: 'a,b' }, ['c', 'd', 'e'], { scope: 'c,d,e' }],
  ['milliseconds', { from: '/at', as: 'milliseconds' }, { at: 1700000000000 }, 1767225600, { at: 1767225600000 }],
  [
    'a time in Beijing',
    { from: '/at', as: 'beijing-time' },
    { at: '2020-01-01 08:00:00' },
    1767225600,
    { at: '2026-01-01 08:00:00' },
  ],
  [
    'a member of a list',
    { in: '', where: { '/kind': 'main', '/tags': 'verified' }, from: '/address' },
    mails(),
    'y@example.com',
    [mails()[0] as Played, { ...(mails()[1] as object), address: 'y@example.com' }],
  ],
];

describe('placing is reading backwards', () => {
  test.each(cases)('%s', (_name, read, example, value, written) => {
    const expression = readExpression(read);
    const before = structuredClone(example);
    const placed = place(expression, value, example);
    expect(placed).toEqual(written);
    expect(example).toEqual(before);
    expect(String(reread(expression, placed))).toBe(String(value));
  });

  test('a moment in RFC 3339 text keeps its zone', () => {
    const at = (example: string) => place(readExpression('/at'), 1767225600, { at: example });
    expect(at('2024-11-20T09:42:41+08:00')).toEqual({ at: '2026-01-01T08:00:00+08:00' });
    expect(at('2024-11-20T09:42:41-05:30')).toEqual({ at: '2025-12-31T18:30:00-05:30' });
    expect(at('2024-11-20T09:42:41Z')).toEqual({ at: '2026-01-01T00:00:00Z' });
    expect(at('2024-11-20T09:42:41+0800')).toEqual({ at: '2026-01-01T08:00:00+0800' });
  });

  test('a list in the place of text is joined as the text shows', () => {
    const scope = (example: string) => place(readExpression('/scope'), ['a', 'b'], { scope: example });
    expect(scope('x,y')).toEqual({ scope: 'a,b' });
    expect(scope('x y')).toEqual({ scope: 'a b' });
    expect(scope('x')).toEqual({ scope: 'a b' });
    expect(place(readExpression('/scope'), ['a', 'b'], { scope: ['x'] })).toEqual({ scope: ['a', 'b'] });
  });

  test('a place that the example lacks is not made', () => {
    expect(place(readExpression('/b/c'), 'y', { a: 1 })).toEqual({ a: 1 });
    expect(place(readExpression(['/b', '/c']), 'y', { a: 1 })).toEqual({ a: 1 });
    expect(place(readExpression({ in: '', where: { '/kind': 'none' }, from: '/address' }), 'y', mails())).toEqual(
      mails(),
    );
    expect(has(readExpression(['/b', '/a']), { a: 1 })).toBe(true);
    expect(has(readExpression('/b'), { a: 1 })).toBe(false);
  });

  test('text that does not fit a template leaves its last part, but never in the place of a number', () => {
    const template = readExpression('https://e.example/{/slug}');
    expect(place(template, 'https://people.example/pictures/kim.png?x=1', { slug: 'x' })).toEqual({ slug: 'kim' });
    expect(place(template, 'https://people.example/kim', { slug: 5 })).toEqual({ slug: 5 });
  });

  test('a meaning that no key of a map has is taken out', () => {
    const gender = readExpression({ from: '/g', map: { m: 'male' } });
    expect(place(gender, 'female', { g: 'm', x: 1 })).toEqual({ x: 1 });
  });

  test('words, settings and constants have no place', () => {
    for (const read of ['$client_id', '$app.host', true, 7200] as Read[]) {
      expect(place(readExpression(read), 'y', { a: 1 })).toEqual({ a: 1 });
      expect(remove(readExpression(read), { a: 1 })).toEqual({ a: 1 });
    }
  });
});

describe('removing leaves nothing to read', () => {
  test.each(cases.filter(([name]) => !/prefix|presence/.test(name)))('%s', (_name, read, example) => {
    const expression = readExpression(read);
    expect(reread(expression, remove(expression, example))).toBeUndefined();
  });

  test('what the schema requires stays as null or empty text', () => {
    const absence = ([name]: string[]) => (name === 'a' ? null : name === 'b' ? '' : undefined);
    const all = readExpression(['/a', '/b', '/c']);
    expect(remove(all, { a: 'x', b: 'x', c: 'x', d: 'x' }, absence)).toEqual({ a: null, b: '', d: 'x' });
  });

  test('the member of a list goes as a whole', () => {
    const email = readExpression({ in: '', where: { '/kind': 'main' }, from: '/address' });
    expect(remove(email, mails())).toEqual([mails()[0]]);
  });
});
