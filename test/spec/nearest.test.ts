import { expect, test } from 'vitest';
import { meant, nearest, or } from '../../src/spec/nearest.ts';

const known = ['authorize', 'token', 'identity', 'sent_as', 'code', 'nickname'];

test.each([
  ['authorise', 'authorize'],
  ['tokne', 'token'],
  ['sentAs', 'sent_as'],
  ['identity_', 'identity'],
  ['nick', 'nickname'],
])('%s means %s', (word, wanted) => {
  expect(nearest(word, known)).toBe(wanted);
});

test.each(['x', 'zebra', 'url', 'mode2'])('%s means nothing', (word) => {
  expect(nearest(word, known)).toBeUndefined();
});

test('what is not near is answered with what is known', () => {
  expect(meant('zebra', ['a', 'b'])).toBe('known: a, b');
  expect(meant('zebra', [])).toBe('');
  expect(or('did you mean a?', 'declare it')).toBe('did you mean a? Else declare it');
  expect(or('', 'declare it')).toBe('declare it');
});
