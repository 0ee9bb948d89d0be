import { expect, test } from 'vitest';
import { documentOf, type Operation } from '../../src/spec/document.ts';
import { serverOf } from '../../src/spec/servers.ts';
import { parseSource } from '../../src/spec/source.ts';

const document = (keep: string, more = '') =>
  documentOf(
    parseSource(
      'hosts.yaml',
      `
openapi: 3.1.0
info: { title: Hosts, version: '1' }
servers:
  - url: '{host}/v1/'
    variables: { host: { default: https://eu.example.com } }
x-onegate:
  ${more}
  authorize: { operation: things }
  token: { operation: token, keep: ${keep} }
  identity: [{ operation: things }]
paths:
  /things: { get: { operationId: things, responses: {} } }
  /token:
    post:
      operationId: token
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                type: object
                properties:
                  host: { type: string, pattern: '^https://[a-z]+\\.example\\.com$' }
                  shard: { type: string, pattern: '^https://s[0-9]\\.example\\.com$' }
`,
    ),
  );

const variable = (from: ReturnType<typeof document>) =>
  serverOf(from, from.operations.get('things') as Operation).variables.host;

test('a kept host carries the pattern of its schema, so that it is checked at every use', () => {
  expect(variable(document('{ host: /host }'))).toEqual({
    value: { token: 'host' },
    default: 'https://eu.example.com',
    pattern: '^https://[a-z]+\\.example\\.com$',
  });
});

test('a host that may stand in two places has to match one of their patterns', () => {
  expect(variable(document('{ host: [/host, /shard] }'))?.pattern).toBe(
    '(?:^https://[a-z]+\\.example\\.com$)|(?:^https://s[0-9]\\.example\\.com$)',
  );
});

test("a setting goes before, with its own pattern and without the server's default", () => {
  expect(variable(document('{ host: /host }', "settings: { host: { pattern: '^x$' } }"))).toEqual({
    value: { app: 'host' },
    pattern: '^x$',
  });
});

test('the address has no slash at the end', () => {
  const from = document('{ uid: /host }');
  expect(serverOf(from, from.operations.get('things') as Operation).url).toBe('{host}/v1');
});
