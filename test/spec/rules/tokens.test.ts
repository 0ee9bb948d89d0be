import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('an app token that nothing uses', () => {
  const { finding, line } = only(
    broken(['  introspect:\n', '  app_token: { operation: token }\n  introspect:\n']),
    'app_token: {',
  );
  expect(finding).toMatchObject({ rule: 'app-token', severity: 'error', line });
  expect(finding.remedy).toContain('name its scheme in `sent_as`');
});

test('an app token that is sent and not there', () => {
  const { finding, line } = only(broken(['$token.uid', '$app_token']), '$app_token');
  expect(finding).toMatchObject({ rule: 'app-token', line, message: 'there is no app_token to send' });
});

test("a user's token that is asked for where there is none", () => {
  const text = broken(['    keep: { uid: /uid }\n', '    keep: { uid: /uid }\n    answer: { access_token: false }\n']);
  const found = lint(text);
  expect(found.map(({ rule, message }) => [rule, message.split(' ')[0]])).toEqual([
    ['app-token', 'showUser'],
    ['app-token', 'revoke'],
  ]);
  expect(found[0]?.remedy).toContain('app_token.sent_as');
});

test('introspection that does not say whose token it is', () => {
  const { finding, line } = only(broken([', client_id: /app', '']), '  introspect:');
  expect(finding).toMatchObject({ rule: 'introspect', severity: 'warning', line });
  expect(finding.remedy).toContain('client_id');
});

test('a deauthorization that nothing can check', () => {
  const text = broken([
    '  introspect:\n    operation: tokenInfo\n    answer: { active: true, sub: /uid, client_id: /app }\n',
    '',
  ]);
  const { finding, line } = only(text, '  deauthorize:');
  expect(finding).toMatchObject({ rule: 'deauthorize', severity: 'warning', line });
});
