import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('an operation that does not exist is named with the nearest that does', () => {
  const text = broken(['operation: showUser\n', 'operation: showUsers\n']);
  const found = lint(text).filter(({ rule }) => rule === 'operation');
  expect(found).toMatchObject([{ severity: 'error', remedy: 'did you mean showUser?', column: 7 }]);
});

test('a role can not be played by a webhook', () => {
  const { finding, line } = only(
    broken(['operation: revoke\n', 'operation: withdrawn\n'], ['{ revoked: /result }', '{}']),
    'answer: {}',
  );
  expect(finding).toMatchObject({ rule: 'operation', line: line - 1 });
  expect(finding.message).toContain('the provider calls it');
});

test('a deauthorization is a webhook', () => {
  const text = broken(['operation: withdrawn', 'operation: tokenInfo']);
  const { finding, line } = only(text, 'answer: { sub: /uid }');
  expect(finding).toMatchObject({ rule: 'operation', line: line - 1, remedy: 'move it under `webhooks`' });
});
