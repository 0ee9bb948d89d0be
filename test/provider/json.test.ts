import { expect, it } from 'vitest';
import { parseExact, stringifyExact } from '../../src/provider/json.ts';

it.each([
  ['{"id":9007199254740993}', { id: '9007199254740993' }],
  ['{"id":-9223372036854775808}', { id: '-9223372036854775808' }],
  ['{"id":9007199254740991}', { id: 9007199254740991 }],
  ['{"x":1e400,"y":1.5}', { x: Number.POSITIVE_INFINITY, y: 1.5 }],
])('keeps the digits of %s', (text, expected) => {
  expect(parseExact(text)).toEqual(expected);
});

it('writes a bigint as a bare integer', () => {
  expect(stringifyExact({ id: 9007199254740993n, name: '张伟' })).toBe('{"id":9007199254740993,"name":"张伟"}');
});
