import { expect, test } from 'vitest';
import { literal } from '../../src/generate/literal.ts';

const awkward = {
  "it's": 'both \' and "',
  quote: "it's",
  line: 'a\nb\\c\u2028',
  2: [],
  nested: { list: [1, null, true, { 'a-b': 'x'.repeat(100) }], empty: {} },
  chinese: '微博',
};

test('what is written is the value itself', () => {
  expect(new Function(`return (${literal(awkward)})`)()).toEqual(awkward);
});

test('a member called __proto__ stays a member', () => {
  const value = JSON.parse('{"__proto__":{"a":1}}') as object;
  const back = new Function(`return (${literal(value)})`)() as object;
  expect([Object.keys(back), Object.getPrototypeOf(back)]).toEqual([['__proto__'], Object.prototype]);
});

test('what fits on a line stands on one, what does not is broken up', () => {
  expect(literal({ a: [1, 2], 'b-c': "it's" })).toBe(`{ a: [1, 2], 'b-c': "it's" }`);
  expect(literal({ a: 'x'.repeat(100), b: ['y'.repeat(20)] })).toBe(
    `{\n  a: '${'x'.repeat(100)}',\n  b: ['${'y'.repeat(20)}'],\n}`,
  );
});
