import { expect, test } from 'vitest';
import { broken, lineOf, lint, only } from './minimal.ts';

test('a token example without the token', () => {
  const { finding, line } = only(broken(['{ access_token: t-1, ', '{ ']), 'issued:');
  expect(finding).toMatchObject({ rule: 'played', severity: 'error', line });
  expect(finding.message).toBe('the first example, issued, gives no access_token under its own name');
});

test('a later example that is neither complete nor a known failure', () => {
  const text = broken([
    "uid: '42' } }\n        '400'",
    "uid: '42' } }\n                late: { value: { expires_in: 1 } }\n        '400'",
  ]);
  const { finding, line } = only(text, 'late:');
  expect(finding).toMatchObject({ rule: 'played', line });
});

test('a failure told with 200 is known by its code', () => {
  const text = broken([
    "uid: '42' } }\n        '400'",
    "uid: '42' } }\n                late: { value: { error: used_code } }\n        '400'",
  ]);
  expect(lint(text)).toEqual([]);
});

test('a role without an example', () => {
  const text = broken(['              examples:\n                active: { value: { uid: 42, app: app-1 } }\n', '']);
  const found = lint(text);
  expect(found.map(({ rule }) => rule).sort()).toEqual(['played', 'shown']);
});

test('a user without sub', () => {
  const { finding, line } = only(broken(['                    id: 42\n', '']), '                user:');
  expect(finding).toMatchObject({
    rule: 'played',
    line: line + 1,
    message: 'the first example, user, gives no sub where the mapping looks',
  });
});

test('an introspection that reads as not active', () => {
  const text = broken(
    ['active: true, sub', 'active: /on, sub'],
    ['properties: { uid: { type: integer }, app', 'properties: { on: { type: boolean }, uid: { type: integer }, app'],
  );
  const { finding } = only(text, 'active: { value');
  expect(finding).toMatchObject({ rule: 'played', line: lineOf(text, 'active: { value') });
  expect(finding.message).toContain('name it `inactive`');
});

test('a revocation that revokes nothing', () => {
  const { finding, line } = only(broken(['{ result: true }', '{ result: false }']), 'revoked: { value');
  expect(finding).toMatchObject({ rule: 'played', line });
  expect(finding.message).toContain('says that nothing was revoked');
});

test('a withdrawal that names nobody', () => {
  const { finding, line } = only(
    broken(["left: { value: { uid: '42' } }", "left: { value: { user: '42' } }"]),
    'left:',
  );
  expect(finding).toMatchObject({ rule: 'played', line, message: 'the example left gives no sub' });
});

test('a claim that no example shows', () => {
  const { finding, line } = only(broken(['                    sex: f\n', '']), 'gender:');
  expect(finding).toMatchObject({
    rule: 'played',
    severity: 'warning',
    line,
    message: 'no example of showUser has a value for gender',
  });
});

test('a redirect without code', () => {
  const { finding, line } = only(broken(['?code=c-1&', '?auth_code=c-1&']), 'approved:');
  expect(finding).toMatchObject({ rule: 'played', severity: 'error', line, message: 'approved gives no code' });
});

test('a redirect without state', () => {
  const { finding, line } = only(broken(['?code=c-1&state=s-1', '?code=c-1']), 'approved:');
  expect(finding).toMatchObject({ rule: 'played', line });
  expect(finding.message).toContain('has no state');
});

test('a code without state under another name is a sign-in that the provider began', () => {
  const text = broken([
    '                access_denied: {',
    "                portal: { value: 'https://app.example.com/cb?code=c-2' }\n                access_denied: {",
  ]);
  expect(lint(text)).toEqual([]);
});

test('an implicit answer is read as tokens', () => {
  const text = (hash: string) =>
    broken([
      '                access_denied: {',
      `                approved_token: { value: 'https://app.example.com/cb#${hash}' }\n                access_denied: {`,
    ]);
  expect(lint(text('access_token=t&expires_in=60&state=s-1'))).toEqual([]);
  expect(lint(text('token=t&state=s-1'))).toMatchObject([
    { rule: 'played', message: 'approved_token gives no tokens' },
  ]);
});

test('an operation with two roles needs an example for each, and no example for nobody', () => {
  const shared = (more: string) =>
    broken(
      [
        'operation: showUser\n      parameters: { uid: $token.uid }',
        'operation: token\n      parameters: { code: $access_token }',
      ],
      ["        '400': { $ref: '#/components/responses/Refused' }", more],
      ['required: [grant_type, client_id, client_secret]', 'required: [code]'],
      [
        "schema: { $ref: '#/components/schemas/Tokens' }",
        "schema: { anyOf: [{ $ref: '#/components/schemas/Tokens' }, { $ref: '#/components/schemas/User' }] }",
      ],
    );
  const rest = "        '400': { $ref: '#/components/responses/Refused' }";
  const user =
    '                user: { value: { id: 42, name: A, sex: f, mails: [{ address: a, kind: main, confirmed: true }] } }\n';
  expect(lint(shared(user + rest))).toEqual([]);
  expect(lint(shared(`${user}                nobody: { value: { sex: f } }\n${rest}`))).toMatchObject([
    { rule: 'played', message: 'the example nobody gives no access_token under its own name' },
    { rule: 'played', message: 'the example nobody gives no sub where the mapping looks' },
  ]);
  expect(lint(shared(rest))).toMatchObject([
    { rule: 'played', message: expect.stringContaining('issued, gives no sub') },
  ]);
});
