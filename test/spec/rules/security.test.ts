import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

test('a carrier that is no security scheme', () => {
  const { finding, line } = only(broken(['sent_as: queryToken', 'sent_as: queryTokn']), 'queryTokn');
  expect(finding).toMatchObject({ rule: 'security', severity: 'error', line, remedy: 'did you mean queryToken?' });
});

test('a carrier that carries nothing', () => {
  const { finding, line } = only(broken(['sent_as: queryToken', 'sent_as: oauth2']), 'sent_as');
  expect(finding).toMatchObject({ rule: 'security', line });
  expect(finding.remedy).toContain('type apiKey or http');
});

test('an operation that asks for a scheme that nobody declared', () => {
  const { finding, line } = only(
    broken(['security: [{ oauth2: [profile] }]', 'security: [{ oauth: [] }]']),
    'oauth: []',
  );
  expect(finding).toMatchObject({ rule: 'security', line, message: 'there is no security scheme oauth' });
});

test('an operation that asks for a credential that the gateway does not have', () => {
  const text = broken(
    ['security: [{ oauth2: [] }]', 'security: [{ key: [] }]'],
    ['    basic: {', '    key: { type: apiKey, in: header, name: X-Key }\n    basic: {'],
  );
  const { finding, line } = only(text, 'security: [{ key');
  expect(finding).toMatchObject({ rule: 'security', line });
  expect(finding.remedy).toContain('ask for oauth2 and name key in token.sent_as');
});

test('Basic and the carriers themselves are known', () => {
  expect(lint(broken(['security: [{ oauth2: [] }]', 'security: [{ queryToken: [] }, { basic: [] }]']))).toEqual([]);
});

test('a source that is asked without a token', () => {
  const text = broken(
    ['security: [{ oauth2: [profile] }]', 'security: []'],
    ['parameters: { uid: $token.uid }', 'parameters: { uid: me }'],
  );
  const found = lint(text);
  expect(found).toMatchObject([{ rule: 'security', message: 'showUser is asked without a token' }]);
});

test.each(['$client_secret', '$app.key'])('%s in the authorize address', (value) => {
  const text = broken(
    ['{ from: $display, map: { touch: mobile, page: web } }', value],
    ['name: { en: Example }', 'settings: { key: { writeOnly: true } }\n  headers: { X-Key: $app.key }'],
    ['schema: { type: string, enum: [web, mobile] }', 'schema: { type: string }, example: web'],
  );
  const { finding, line } = only(text, 'display: $');
  expect(finding).toMatchObject({ rule: 'secret', severity: 'error', line });
  expect(finding.remedy).toContain('secrets belong to the token operation');
});

test('a secret that a name for all operations brings into the authorize address', () => {
  const text = broken(['name: { en: Example }', 'parameters: { scope: $client_secret }']);
  const { finding, line } = only(text, '  parameters: { scope');
  expect(finding).toMatchObject({ rule: 'secret', line });
});

test('a secret setting that would be shown', () => {
  const text = broken([
    'name: { en: Example }',
    'settings: { app_secret: { description: s } }\n  headers: { X-Key: $app.app_secret }',
  ]);
  const { finding, line } = only(text, 'settings:');
  expect(finding).toMatchObject({ rule: 'secret', line, remedy: 'add `writeOnly: true`' });
});

test('a scope that the flow does not declare', () => {
  const { finding, line } = only(broken(['email: [mail]', 'email: [mails]']), 'email: [mails]');
  expect(finding).toMatchObject({
    rule: 'scope',
    severity: 'error',
    line,
    column: 40,
    remedy: 'did you mean mail? Else declare it',
  });
});

test('an operation that needs an undeclared scope', () => {
  const { finding, line } = only(
    broken(['security: [{ oauth2: [profile] }]', 'security: [{ oauth2: [admin] }]']),
    'admin',
  );
  expect(finding).toMatchObject({ rule: 'scope', line, message: 'the OAuth flow declares no scope admin' });
});
