import { expect, test } from 'vitest';
import { broken, lineOf, lint, only } from './minimal.ts';

test('an example that breaks its schema, at the very member', () => {
  const text = broken(['                    name: Alice\n', '                    name: 5\n']);
  const { finding, line } = only(text, 'name: 5');
  expect(finding).toMatchObject({
    rule: 'example',
    severity: 'error',
    line,
    column: 21,
    message: '/name must be string',
  });
});

test('a parameter, a header, a form and a failure are looked at too', () => {
  const text = broken(
    ["schema: { type: string }, example: '42'", 'schema: { type: string }, example: 42'],
    ["approved: { value: 'https://app.example.com/cb?code=c-1&state=s-1' }", 'approved: { value: 5 }'],
    ["left: { value: { uid: '42' } }", 'left: { value: { uid: 42 } }'],
    ['value: { error: used_code, error', 'value: { error: [used_code], error'],
  );
  const found = lint(text).filter(({ rule }) => rule === 'example');
  expect(found.map(({ line }) => line)).toEqual([
    lineOf(text, 'approved:'),
    lineOf(text, 'name: uid'),
    lineOf(text, 'left:'),
    lineOf(text, 'invalid_code:'),
  ]);
});

test('an example in a shared answer is told once', () => {
  const text = broken(
    ['value: { error: used_code, error', 'value: { error: [used_code], error'],
    [
      '      security: [{ oauth2: [] }]\n      responses:\n',
      "      security: [{ oauth2: [] }]\n      responses:\n        '400': { $ref: '#/components/responses/Refused' }\n",
    ],
  );
  expect(lint(text).filter(({ rule }) => rule === 'example')).toHaveLength(1);
});

test('text that stands for a form is read as one', () => {
  const text = (value: string) => broken(["left: { value: { uid: '42' } }", `left: { value: ${value} }`]);
  expect(lint(text("'uid=42'")).filter(({ rule }) => rule === 'example')).toEqual([]);
});

test('a schema that is none, at the very word', () => {
  const { finding, line } = only(broken(['nick: { type: string }', 'nick: { type: text }']), 'nick: { type: text }');
  expect(finding).toMatchObject({ rule: 'schema', severity: 'error', line, column: 17, remedy: 'correct the schema' });
  expect(finding.message).toContain('properties/nick/type must be equal to one of the allowed values');
});
