import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

const alt: [string, string] = [
  '        nick: { type: string }',
  '        nick: { type: string }\n        id_text: { type: string }',
];

test('a list under sub without a reason is a warning', () => {
  const { finding, line } = only(broken(alt, ['sub: /id\n', 'sub: [/id_text, /id]\n']), 'sub: [');
  expect(finding).toMatchObject({ rule: 'subject', severity: 'warning', line });
  expect(finding.remedy).toContain('sub: { from: [/id_text, /id], reason:');
});

test('a list under sub with a reason is right', () => {
  const text = broken(alt, ['sub: /id\n', 'sub: { from: [/id_text, /id], reason: id_text is id as text }\n']);
  expect(lint(text)).toEqual([]);
});

test('no source that gives sub', () => {
  const { finding, line } = only(broken(['        sub: /id\n', '']), '  identity:');
  expect(finding).toMatchObject({ rule: 'subject', severity: 'error', line, message: 'no source gives `sub`' });
});

test('a source of sub that may be left out', () => {
  const { finding, line } = only(
    broken(['      claims:\n', '      optional: true\n      claims:\n']),
    '- operation: showUser',
  );
  expect(finding).toMatchObject({ rule: 'subject', line });
  expect(finding.remedy).toContain('remove `optional`');
});

test.each(['42', 'true', '$client_id'])('sub: %s would be everybody', (value) => {
  const found = lint(broken(['sub: /id\n', `sub: ${value}\n`])).filter(({ rule }) => rule === 'subject');
  expect(found).toMatchObject([
    { rule: 'subject', severity: 'error', message: 'this `sub` would be the same for every user' },
  ]);
});

test('a constant token', () => {
  const text = broken(['    keep: { uid: /uid }\n', '    keep: { uid: /uid }\n    answer: { access_token: 1 }\n']);
  const { finding, line } = only(text, 'access_token: 1');
  expect(finding).toMatchObject({
    rule: 'constant',
    severity: 'error',
    line,
    message: 'access_token would be 1 for everybody',
  });
});
