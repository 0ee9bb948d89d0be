import { expect, test } from 'vitest';
import { broken, lint, only } from './minimal.ts';

const tenant: [string, string] = [
  '  - url: https://api.example.com\nx-onegate',
  '  - url: https://{tenant}\n    variables: { tenant: { default: a.example.com } }\nx-onegate',
];
const setting = (given: string): [string, string] => ['name: { en: Example }', `settings: { tenant: ${given} }`];

test('a server variable that nothing fills', () => {
  const { finding, line } = only(broken(tenant), 'variables: { tenant');
  expect(finding).toMatchObject({ rule: 'server', severity: 'error', line });
  expect(finding.remedy).toContain('add the setting tenant');
});

test('an enum is enough, and a setting must keep to it', () => {
  const choice: [string, string] = [
    tenant[0],
    tenant[1].replace('default: a.example.com', 'default: a.example.com, enum: [a.example.com]'),
  ];
  expect(lint(broken(choice))).toEqual([]);
  const { finding, line } = only(broken(choice, setting('{ enum: [a.example.com, b.example.com] }')), 'settings:');
  expect(finding).toMatchObject({
    rule: 'server',
    line,
    message: 'the server variable {tenant} admits no b.example.com',
  });
});

test('a setting in an address without a pattern', () => {
  const { finding, line } = only(broken(tenant, setting('{ description: The tenant }')), 'settings:');
  expect(finding).toMatchObject({ rule: 'server', line });
  expect(finding.remedy).toContain("'^[a-z0-9.-]+$'");
});

test.each(['.*', '^[a-z.]+', '^[^?]+$', '^.+\\.com$'])('the pattern %s lets more through than a host', (pattern) => {
  const { finding, line } = only(broken(tenant, setting(`{ pattern: '${pattern}' }`)), 'settings:');
  expect(finding).toMatchObject({ rule: 'server', line });
  expect(finding.remedy).toContain('admit no / @ ? #');
});

test('a pattern that pins a host is enough', () => {
  expect(lint(broken(tenant, setting("{ pattern: '^[a-z0-9.-]+$' }")))).toEqual([]);
});

const kept: [string, string][] = [
  [
    'paths:\n  /authorize',
    'paths:\n  /things:\n    servers: [{ url: "{host}", variables: { host: { default: https://api.example.com } } }]\n    get: { operationId: things, summary: s, description: d, security: [], responses: { "200": { description: ok } } }\n  /authorize',
  ],
  ['keep: { uid: /uid }', 'keep: { uid: /uid, host: /host }'],
  ["expires_in: 7200, uid: '42'", "expires_in: 7200, uid: '42', host: https://eu.example.com"],
];
const schema = (pattern: string): [string, string] => [
  '        expires_in: { type: integer }\n',
  `        expires_in: { type: integer }\n        host: { type: string${pattern} }\n`,
];

test.each([
  '',
  ", pattern: '^https://.*$'",
  ", pattern: 'example.com'",
])('a kept host that its schema does not pin (%s)', (pattern) => {
  const { finding, line } = only(broken(...kept, schema(pattern)), 'host: /host');
  expect(finding).toMatchObject({ rule: 'server', severity: 'error', line });
  expect(finding.remedy).toContain("ends in the provider's domain");
});

test('a kept host that its schema pins', () => {
  expect(lint(broken(...kept, schema(", pattern: '^https://[a-z0-9-]+\\.example\\.com$'")))).toEqual([]);
});
