import { expect, test } from 'vitest';
import { broken, lineOf, lint, only } from './minimal.ts';

test('a mapping for a parameter that the operation does not declare', () => {
  const text = broken(['display: { from', 'dsiplay: { from']);
  const { finding, line } = only(text, 'dsiplay');
  expect(finding).toMatchObject({ rule: 'parameter', severity: 'error', line, column: 7 });
  expect(finding.remedy).toContain('did you mean display?');
});

test('a mapping for a constant', () => {
  const text = broken(['display: { from: $display, map: { touch: mobile, page: web } }', 'response_type: code']);
  const { finding, line } = only(text, '      response_type: code');
  expect(finding).toMatchObject({ rule: 'parameter', line, remedy: 'remove the entry, or the `const`' });
});

test('a mapping for all operations that none of them declares', () => {
  const text = broken(['name: { en: Example }', 'parameters: { usr: $client_id }']);
  const { finding, line } = only(text, 'usr');
  expect(finding).toMatchObject({ rule: 'parameter', line, message: 'no operation declares a parameter usr' });
});

test('a required parameter that nothing fills', () => {
  const text = broken(['      parameters: { uid: $token.uid }\n', '']);
  const { finding, line } = only(text, '- operation: showUser');
  expect(finding).toMatchObject({ rule: 'required', severity: 'error', line });
  expect(finding.message).toBe('showUser requires uid (query), and nothing fills it');
  expect(finding.remedy).toContain('add `parameters: { uid: ');
});

test('a word that the role does not have', () => {
  const text = broken(['parameters: { uid: $token.uid }', 'parameters: { uid: $code }']);
  const { finding, line } = only(text, 'uid: $code');
  expect(finding).toMatchObject({ rule: 'word', line, message: 'identity/0 has no $code' });
});

test('a body whose members are hidden from the gateway', () => {
  const text = broken([
    'schema: { type: object, required: [access_token], properties: { access_token: { type: string } } }',
    'schema: { oneOf: [{ type: object, properties: { access_token: { type: string } } }] }',
  ]);
  const { finding, line } = only(text, 'schema: { oneOf');
  expect(finding).toMatchObject({ rule: 'body', line });
  expect(finding.remedy).toContain('list every member under `properties`');
});

test('a body that is neither form nor JSON', () => {
  const text = broken([
    'application/x-www-form-urlencoded:\n            schema: { type: object, required',
    'multipart/form-data:\n            schema: { type: object, required',
  ]);
  const found = lint(text);
  expect(found).toMatchObject([{ rule: 'body', line: lineOf(text, 'multipart') - 1 }]);
});
