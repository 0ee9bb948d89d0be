import { expect, test } from 'vitest';
import { broken, lineOf, lint, minimal, only } from './minimal.ts';

test('the minimal document obeys every rule', () => {
  expect(lint(minimal)).toEqual([]);
});

test('a document without block is told so, with the key that was meant', () => {
  const text = broken(['x-onegate:', 'x-onegat:']);
  const { finding, line } = only(text, 'x-onegat:');
  expect(finding).toMatchObject({ rule: 'vocabulary', severity: 'error', line, remedy: 'did you mean x-onegate?' });
});

test.each([
  ['an unknown key', 'sent_as: queryToken', 'send_as: queryToken', 'did you mean sent_as?'],
  ['an unknown claim', 'sub: /id\n', 'sub: /id\n        nick: /nick\n', 'did you mean nickname?'],
  ['bare text in a read', 'sub: /id\n', 'sub: id\n', 'begin it with a slash if it is a field of the answer: /id'],
  ['an unknown $word', '$token.uid', '$redirect_url', 'did you mean $redirect_uri?'],
  ['a list of one', '[/name, /nick]', '[/name]', 'write it alone'],
  [
    '`in` without `where`',
    'where: { /kind: main }, from: /confirmed',
    'from: /confirmed',
    'add `where: { /field: value }`',
  ],
  ['an unknown error word', 'used_code: invalid_grant', 'used_code: invalid_grand', 'did you mean invalid_grant?'],
  [
    'Authorization in headers',
    'name: { en: Example }',
    'headers: { authorization: x }',
    'credentials come from `security`',
  ],
  ['a pointer in a send', '{ uid: $token.uid }', '{ uid: /uid }', 'send $token.name'],
  ['a template that reads in a send', '{ uid: $token.uid }', '{ uid: "u-{/uid}" }', 'send $token.name'],
  ['a number in a send', '{ uid: $token.uid }', '{ uid: 42 }', 'what is sent is text: write "42"'],
  ['an error pointer without slash', 'code: /error', 'code: error', 'begin it with a slash: /error'],
  ['a missing key', 'operation: revoke\n', 'parameters: { uid: $token.uid }\n', 'add `operation:`'],
])('%s is refused with the remedy', (_, from, to, remedy) => {
  const text = broken([from, to]);
  const found = lint(text).filter(({ rule }) => rule === 'vocabulary');
  expect(found).toHaveLength(1);
  expect(found[0]?.remedy).toContain(remedy);
  const at = text.split('\n').findIndex((row, index) => row !== minimal.split('\n')[index]) + 1;
  // What is missing is told at what lacks it.
  expect(found[0]?.line).toBe(remedy.includes('operation:') ? at - 1 : at);
});

test('a source that is both asked and read from the ID token is refused', () => {
  const text = broken([
    '- operation: showUser',
    '- id_token: { issuer: https://api.example.com }\n      operation: showUser',
  ]);
  const found = lint(text).filter(({ rule }) => rule === 'vocabulary');
  expect(found).toMatchObject([{ line: lineOf(text, '- id_token'), remedy: 'make two sources' }]);
});

test('every fault is told, not the first', () => {
  const text = broken(['sub: /id\n', 'sub: id\n'], ['[/name, /nick]', 'name'], ['code: /error', 'code: error']);
  expect(lint(text).filter(({ rule }) => rule === 'vocabulary')).toHaveLength(3);
});
