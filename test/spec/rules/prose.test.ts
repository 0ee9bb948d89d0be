import { expect, test } from 'vitest';
import { broken, lineOf, lint, only } from './minimal.ts';

test.each([
  ['summary: Get a token\n', 'operationId: token\n', 'token has no summary'],
  ['description: Code for token.\n', 'operationId: token\n', 'token has no description'],
])('an operation without %s', (gone, _, message) => {
  const text = broken([`      ${gone}`, '']);
  const { finding, line } = only(text, '  /token:');
  expect(finding).toMatchObject({ rule: 'prose', severity: 'warning', line: line + 1, message });
});

test('a parameter without description', () => {
  const text = broken(['description: The look., ', '']);
  const { finding, line } = only(text, 'name: display');
  expect(finding).toMatchObject({
    rule: 'prose',
    line,
    message: 'the parameter display of authorize has no description',
  });
});

test('a parameter without example', () => {
  const text = broken([', schema: { type: string }, example: app-1', ', schema: { type: string }']);
  const { finding, line } = only(text, 'name: client_id, in');
  expect(finding).toMatchObject({ rule: 'shown', severity: 'warning', line });
});

test('an answer without example, in the place where it is shared', () => {
  const text = broken([
    '          examples:\n            invalid_code: { value: { error: used_code, error_description: The code was used. } }\n',
    '',
  ]);
  const found = lint(text).filter(({ rule }) => rule === 'shown');
  expect(found).toMatchObject([{ line: lineOf(text, '    Refused:') + 3 }]);
});

test('an operationId that is no name', () => {
  const text = broken(
    ['operationId: tokenInfo', 'operationId: token-info'],
    ['operation: tokenInfo', 'operation: token-info'],
  );
  const { finding, line } = only(text, 'operationId: token-info');
  expect(finding).toMatchObject({ rule: 'operationId', severity: 'warning', line, remedy: 'write tokenInfo' });
});

test("no address of the provider's own page", () => {
  const found = lint(broken(['externalDocs: { url: https://docs.example.com }\n', '']));
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['source']));
  expect(found).toHaveLength(6);
});
