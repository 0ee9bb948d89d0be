import { describe, expect, it } from 'vitest';
import { at, evaluate, mapped } from '../../src/provider/expression.ts';
import { readExpression, sendExpression } from '../../src/spec/expressions.ts';

const read = (value: Parameters<typeof readExpression>[0], answer: unknown) =>
  evaluate(readExpression(value), { answer: answer as never });

describe('reading', () => {
  it.each([
    ['a member', '/a/b', { a: { b: 1 } }, 1],
    ['a member of a list', '/0/email', [{ email: 'x@example.com' }], 'x@example.com'],
    ['an escaped name', '/https:~1~1x.example~1id', { 'https://x.example/id': 'i' }, 'i'],
    ['inside a string that holds JSON', '/user/name', { user: '{"name":"Ann"}' }, 'Ann'],
    ['nothing for null', '/a', { a: null }, undefined],
    ['nothing for an empty text', '/a', { a: '' }, undefined],
    ['nothing for an empty list', '/a', { a: [] }, undefined],
    ['zero', '/a', { a: 0 }, 0],
    ['false', '/a', { a: false }, false],
    ['the first that is there', ['/a', '/b'], { a: '', b: 'x' }, 'x'],
    ['a constant', true, {}, true],
    ['a template', 'https://img.example/{/id}.png', { id: 7 }, 'https://img.example/7.png'],
    ['no template with a part missing', 'https://img.example/{/id}.png', {}, undefined],
    ['a mapped value', { from: '/g', map: { m: 'male', f: 'female' } }, { g: 'f' }, 'female'],
    ['nothing for what the map does not know', { from: '/g', map: { m: 'male' } }, { g: 'n' }, undefined],
    ['presence as a value', { from: '/confirmed_at', map: { '*': true } }, { confirmed_at: '2024' }, true],
    ['a list from text', { from: '/scope', split: ',' }, { scope: 'a,b,' }, ['a', 'b']],
    ['seconds from milliseconds', { from: '/t', as: 'milliseconds' as const }, { t: 1700000000999 }, 1700000000],
    [
      'seconds from Beijing time',
      { from: '/t', as: 'beijing-time' as const },
      { t: '2023-11-15 06:13:20' },
      1700000000,
    ],
  ])('gives %s', (_name, expression, answer, expected) => {
    expect(read(expression, answer)).toEqual(expected);
  });

  it('takes the member of a list that agrees everywhere, a list of texts agreeing when it contains the text', () => {
    const emails = [
      { email: 'a@example.com', state: 'confirmed', scope: ['secure'] },
      { email: 'b@example.com', state: 'unconfirmed', scope: ['primary'] },
      { email: 'c@example.com', state: 'confirmed', scope: ['public', 'primary'] },
    ];
    const where = { '/state': 'confirmed', '/scope': 'primary' };
    expect(read({ in: '', where, from: '/email' }, emails)).toBe('c@example.com');
    expect(read({ in: '/list', where, from: '/email' }, { list: emails.slice(0, 2) })).toBeUndefined();
  });

  it('never follows what an object inherits', () => {
    expect(at(['constructor', 'name'], {})).toBeUndefined();
    expect(at(['__proto__'], {})).toBeUndefined();
    expect(mapped({ a: 1 }, 'toString')).toBeUndefined();
  });
});

describe('sending', () => {
  const send = (value: Parameters<typeof sendExpression>[0], words = {}) => evaluate(sendExpression(value), { words });

  it('gives bare text as it is, words by their value, and the longest prefix of a map', () => {
    expect(send('json')).toBe('json');
    expect(send('$client_id', { client_id: 'x' })).toBe('x');
    expect(send('{$client_id}|{$client_secret}', { client_id: 'a', client_secret: 'b' })).toBe('a|b');
    const language = { from: '$ui_locales', map: { 'zh*': 'cn', 'zh-TW*': 'tw', 'en*': 'en' } };
    expect(send(language, { ui_locales: ['fr', 'zh-TW'] })).toBe('tw');
    expect(send(language, { ui_locales: ['de'] })).toBeUndefined();
  });
});
