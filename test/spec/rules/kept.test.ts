import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('a kept field that nothing keeps', () => {
  const { finding, line } = only(broken(['$token.uid', '$token.uidd']), '$token.uidd');
  expect(finding).toMatchObject({ rule: 'kept', severity: 'error', line });
  expect(finding.remedy).toContain('did you mean uid?');
});

test('a kept field that is kept too late', () => {
  const text = broken(
    ['    keep: { uid: /uid }\n', ''],
    ['      claims:\n', '      keep: { uid: /id }\n      claims:\n'],
  );
  const { finding, line } = only(text, '$token.uid');
  expect(finding).toMatchObject({ rule: 'kept', line, message: 'uid is not kept yet when identity/0 runs' });
});

test('a setting that does not exist', () => {
  const text = broken(['parameters: { uid: $token.uid }', 'parameters: { uid: $app.user }']);
  const { finding, line } = only(text, '$app.user');
  expect(finding).toMatchObject({ rule: 'setting', severity: 'error', line, message: 'there is no setting user' });
  expect(finding.remedy).toContain('add it to `settings`');
});

test('a setting that is used nowhere', () => {
  const text = broken(['name: { en: Example }', 'settings: { team: { description: The team } }']);
  const { finding, line } = only(text, 'team');
  expect(finding).toMatchObject({ rule: 'setting', line, message: 'the setting team is used nowhere' });
  expect(finding.remedy).toContain('$app.team');
});

test('a default that its own pattern or enum refuses', () => {
  const used = ['from: $display, map: { touch: mobile, page: web }', 'from: $app.look, map: { m: mobile, w: web }'] as [
    string,
    string,
  ];
  const text = broken(used, [
    'name: { en: Example }',
    "settings: { look: { enum: [m, w], default: x, pattern: '^[mw]$' } }",
  ]);
  expect(lint(text).map(({ rule, message }) => [rule, message])).toEqual([
    ['setting', 'the default x is not in the enum'],
    ['setting', 'the default x breaks the pattern'],
  ]);
});
