import { expect, test } from 'vitest';
import { broken, lineOf, lint, only } from './minimal.ts';

const challenge: [string, string] = [
  '        - { name: display, in: query,',
  `        - { name: code_challenge, in: query, description: PKCE., schema: { type: string }, example: x }
        - { name: code_challenge_method, in: query, description: PKCE., schema: { const: S256 } }
        - { name: display, in: query,`,
];
const verifier: [string, string] = [
  '                refresh_token: { type: string }\n',
  '                refresh_token: { type: string }\n                code_verifier: { type: string }\n',
];

test('a challenge without verifier', () => {
  const { finding, line } = only(broken(challenge), '  /token:');
  expect(finding).toMatchObject({ rule: 'pkce', severity: 'error', line: line + 1 });
  expect(finding.remedy).toContain('declare code_verifier');
});

test('a verifier without challenge', () => {
  const { finding, line } = only(broken(verifier), '  /authorize:');
  expect(finding).toMatchObject({ rule: 'pkce', line: line + 1 });
  expect(finding.remedy).toContain('declare code_challenge and code_challenge_method');
});

test('both are right, but never by `plain` alone', () => {
  expect(lint(broken(challenge, verifier))).toEqual([]);
  const plain: [string, string] = [challenge[0], challenge[1].replace('S256', 'plain')];
  expect(lint(broken(plain, verifier))).toMatchObject([
    { rule: 'pkce', remedy: 'declare S256: `plain` is never used' },
  ]);
});

const source: [string, string] = [
  '  introspect:\n',
  '    - id_token: { issuer: https://api.example.com }\n  introspect:\n',
];

test('an ID token that no answer has and no nonce binds', () => {
  const text = broken(source);
  const line = lineOf(text, '- id_token');
  expect(lint(text).map(({ rule, line, message }) => [rule, line, message])).toEqual([
    ['id-token', line, 'the answer of token has no id_token'],
    ['id-token', line, 'authorize takes no nonce, so an ID token of another sign-in would pass'],
  ]);
});

test('an ID token with both is right', () => {
  const text = broken(
    source,
    [
      '        expires_in: { type: integer }\n',
      '        expires_in: { type: integer }\n        id_token: { type: string }\n',
    ],
    [
      '        - { name: display, in: query,',
      '        - { name: nonce, in: query, description: n, schema: { type: string }, example: n }\n        - { name: display, in: query,',
    ],
  );
  expect(lint(text)).toEqual([]);
});

const state = (given: string): [string, string] => [
  '          schema: { type: string }\n          example: s-1',
  `          schema: ${given}\n          example: s-1`,
];

test.each([
  '{ type: string, maxLength: 32 }',
  "{ type: string, pattern: '^[a-z0-9-]+$' }",
  '{ type: string, enum: [s-1] }',
])('a state of %s refuses what the gateway sends', (given) => {
  const { finding, line } = only(broken(state(given)), `schema: ${given}`);
  expect(finding).toMatchObject({ rule: 'state', severity: 'error', line });
  expect(finding.remedy).toContain('43 characters');
});

test.each([
  '{ type: string, maxLength: 43 }',
  "{ type: string, pattern: '^[A-Za-z0-9_-]{1,128}$' }",
])('a state of %s is enough', (given) => {
  expect(lint(broken(state(given)))).toEqual([]);
});

test('no state at all', () => {
  const text = broken(['        - name: state\n', '        - name: stat\n']);
  const { finding, line } = only(text, '  /authorize:');
  expect(finding).toMatchObject({ rule: 'state', line: line + 1 });
  expect(finding.remedy).toContain('declare the parameter `state`');
});
