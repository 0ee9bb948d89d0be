import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('a meaning that the parameter does not admit', () => {
  const { finding, line } = only(broken(['touch: mobile', 'touch: mobil']), 'touch: mobil,');
  expect(finding).toMatchObject({ rule: 'map', severity: 'error', line, remedy: 'did you mean mobile?' });
});

test('a key that is no value of the standard', () => {
  const { finding, line } = only(broken(['touch: mobile', 'tuch: mobile']), 'tuch');
  expect(finding).toMatchObject({ rule: 'map', line, message: '"tuch" never comes', remedy: 'did you mean touch?' });
});

test('a key that the schema of the answer does not have', () => {
  const { finding, line } = only(broken(['map: { m: male', 'map: { male: male']), 'male: male');
  expect(finding).toMatchObject({ rule: 'map', line, message: '"male" never comes' });
});

test('a prefix that begins none of the values', () => {
  expect(lint(broken(['map: { m: male, f: female }', 'map: { "f*": female, "x*": male }']))).toMatchObject([
    { rule: 'map', message: '"x*" never comes' },
  ]);
});

test('a condition that is never true', () => {
  const text = broken(['where: { /kind: main }, from: /address', 'where: { /kind: primary }, from: /address']);
  const found = lint(text).filter(({ rule }) => rule === 'map');
  expect(found).toMatchObject([{ message: '/kind is never "primary"' }]);
});

test('a star that is not at the end', () => {
  const text = broken(['[/name, /nick]', '{ from: /name, map: { "*x": a, "*": b } }']);
  const { finding, line } = only(text, '"*x"');
  expect(finding).toMatchObject({ rule: 'map', line });
});

test('a member behind a constant', () => {
  const text = broken([
    '    keep: { uid: /uid }\n',
    '    keep: { uid: /uid }\n    answer: { expires_in: [7200, /expires_in] }\n',
  ]);
  const { finding, line } = only(text, '[7200');
  expect(finding).toMatchObject({ rule: 'map', line, column: 34, remedy: 'put the constant last' });
});

test('a value for all operations that one of them does not admit', () => {
  const text = broken(
    ['      display: { from: $display, map: { touch: mobile, page: web } }', '      scope: $scope'],
    ['name: { en: Example }', 'parameters: { display: tv }'],
  );
  const { finding, line } = only(text, 'display: tv');
  expect(finding).toMatchObject({
    rule: 'map',
    line,
    message: 'display of authorize admits no "tv", so it would not be sent',
  });
});
