import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('a pointer that leads nowhere, with the nearest that leads somewhere', () => {
  const { finding, line } = only(broken(['[/name, /nick]', '[/name, /nik]']), '/nik');
  expect(finding).toMatchObject({ rule: 'answer', severity: 'error', line, column: 23 });
  expect(finding.remedy).toContain('did you mean nick?');
});

test('a pointer into a list of objects is followed through `in`', () => {
  const { finding, line } = only(broken(['from: /confirmed', 'from: /confirm']), 'from: /confirm ');
  expect(finding).toMatchObject({ rule: 'answer', line });
  expect(finding.message).toContain('no confirm');
});

test('a condition on a field that the members do not have', () => {
  const text = broken(['where: { /kind: main }, from: /address', 'where: { /sort: main }, from: /address']);
  const found = lint(text).filter(({ rule }) => rule === 'answer');
  expect(found).toMatchObject([{ severity: 'error', message: expect.stringContaining('/sort leads nowhere') }]);
});

test('`in` at something that is no list', () => {
  const text = broken([
    '{ in: /mails, where: { /kind: main }, from: /confirmed }',
    '{ in: /name, where: { /kind: main }, from: /confirmed }',
  ]);
  const found = lint(text).filter(({ rule, message }) => rule === 'answer' && message.includes('is no list'));
  expect(found).toMatchObject([{ remedy: 'point at the list whose members `where` compares' }]);
});

test('a place that an open object does not declare is a warning', () => {
  const text = broken(
    ['        nick: { type: string }', '        nick: { type: object }'],
    ['[/name, /nick]', '[/name, /nick/short]'],
  );
  const { finding, line } = only(text, '/nick/short');
  expect(finding).toMatchObject({ rule: 'answer', severity: 'warning', line, remedy: 'declare it under `properties`' });
});

test('a type that can not become what it is read as', () => {
  const text = broken(['[/name, /nick]', '[/name, /mails]']);
  const { finding, line } = only(text, '[/name, /mails]');
  expect(finding).toMatchObject({ rule: 'answer', line, message: 'name is text, and /mails is array' });
  expect(finding.remedy).toContain('string or integer');
});

test('a time where there is none', () => {
  const text = broken(['[/name, /nick]', '{ from: /name, as: milliseconds }']);
  expect(lint(text)).toMatchObject([{ rule: 'answer', remedy: expect.stringContaining('updated_at') }]);
});

test('alternatives, references and text that holds JSON are followed', () => {
  const text = broken(
    [
      '        nick: { type: string }',
      "        nick: { oneOf: [{ $ref: '#/components/schemas/Error' }, { type: object, properties: { short: { type: string } } }] }\n        more: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { given: { type: string } } } }",
    ],
    ['[/name, /nick]', '[/name, /nick/short, /nick/error, /more/given]'],
  );
  expect(lint(text)).toEqual([]);
});

test('a name that no redirect shows is a warning: examples need not have everything', () => {
  const text = broken([
    '    parameters:\n      display: {',
    '    answer: { code: [/code, /auth_code] }\n    parameters:\n      display: {',
  ]);
  const { finding, line } = only(text, '/auth_code');
  expect(finding).toMatchObject({ rule: 'answer', severity: 'warning', line });
});
