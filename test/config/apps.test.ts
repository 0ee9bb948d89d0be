import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkApps, settingsOf } from '../../src/config/apps.ts';
import { compile } from '../../src/spec/compile.ts';
import { documentOf } from '../../src/spec/document.ts';
import { parseSource } from '../../src/spec/source.ts';
import { least, load, shown } from './written.ts';

const document = `openapi: 3.1.0
info: { title: Example, version: '1' }
servers: [{ url: 'https://{tenant}' , variables: { tenant: { default: a.example.com } } }]
components:
  securitySchemes:
    oauth2:
      type: oauth2
      flows:
        authorizationCode: { authorizationUrl: /a, tokenUrl: /t, scopes: { read_user: Profile, read_mail: E-mail } }
paths:
  /a: { get: { operationId: authorize, parameters: [{ name: client_id, in: query, schema: {} }], responses: {} } }
  /t:
    post:
      operationId: token
      security: []
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema: { required: [REQUIRED], properties: { client_id: {}, client_secret: {}, code: {} } }
      responses: {}
  /u: { get: { operationId: user, security: [{ oauth2: [read_user] }], responses: {} } }
x-onegate:
  settings:
    tenant: { description: The tenant's host, pattern: '^[a-z.]+$' }
    mode: { enum: [code, token], default: code }
    key: { description: The key, pattern: '^k', default: k1, writeOnly: true }
  authorize: { operation: authorize }
  token: { operation: token }
  identity: [{ operation: user }]
`;
const plan = (text = document) => compile(documentOf(parseSource('example.yaml', text)));

/** What is found wrong with these settings of the one app, which stand in line 6. */
const found = async (line: string, plans = { example: plan() }) =>
  checkApps(await load(`${least}    ${line}\n`), plans).map(shown);

test('an app whose settings are right and complete is in order', async () => {
  expect(await found('settings: { tenant: b.example.com, mode: token, key: k2 }')).toEqual([]);
  expect(await found('settings: { tenant: b.example.com }')).toEqual([]);
});

test('a provider without a document is an error that names those that exist', async () => {
  const config = await load(least.replace('provider: example', 'provider: exampel'));
  expect(checkApps(config, { example: plan(), other: plan() }).map(shown)).toEqual([
    { at: '4:5 provider', message: 'no provider document is called exampel', remedy: 'did you mean example?' },
  ]);
  const stranger = await load(least.replace('provider: example', 'provider: constructor'));
  expect(checkApps(stranger, {}, ['example', 'other']).map(shown)).toMatchObject([
    { at: '4:5 provider', remedy: 'known: example, other' },
  ]);
});

test('a setting without a default must be given', async () => {
  expect(await found('settings: { mode: code }')).toEqual([
    {
      at: '6:5 setting',
      message: 'example needs the setting tenant',
      remedy: "add tenant: The tenant's host, matching ^[a-z.]+$",
    },
  ]);
});

test('a setting that the document does not know is an error that names the nearest', async () => {
  expect(await found('settings: { tenant: a.b, mod: token }')).toEqual([
    { at: '6:30 setting', message: 'example has no setting mod', remedy: 'did you mean mode?' },
  ]);
});

test('a setting must fit its pattern or list; a secret one is not shown', async () => {
  expect(await found('settings: { tenant: a/b, mode: implicit, key: canary }')).toEqual([
    {
      at: '6:17 setting',
      message: '"a/b" does not fit the setting tenant',
      remedy: "write The tenant's host, matching ^[a-z.]+$",
    },
    { at: '6:30 setting', message: '"implicit" does not fit the setting mode', remedy: 'write one of code, token' },
    { at: '6:46 setting', message: 'this secret does not fit the setting key', remedy: 'write The key, matching ^k' },
  ]);
});

test('a secret that the token operation cannot do without must be given', async () => {
  const line = 'settings: { tenant: a.b }';
  const missing = [
    {
      at: '3:3 secret',
      message: 'client_secret is missing: example asks for it at token',
      remedy: expect.stringContaining('file:/path'),
    },
  ];
  const inBody = { example: plan(document.replace('REQUIRED', 'client_secret')) };
  const basic = {
    example: plan(
      document
        .replace('security: []', 'security: [{ basic: [] }]')
        .replace('    oauth2:', '    basic: { type: http, scheme: basic }\n    oauth2:'),
    ),
  };
  expect(await found(line, inBody)).toEqual(missing);
  expect(await found(line, basic)).toEqual(missing);
  expect(await found(`client_secret: x\n    ${line}`, inBody)).toEqual([]);
});

test('a scope that the document does not declare is a warning', async () => {
  const config = await load(`${least}    settings: { tenant: a.b }\n    scope: [read_user, read_male]\n`);
  expect(checkApps(config, { example: plan() })).toMatchObject([
    { severity: 'warning', line: 7, column: 24, remedy: expect.stringContaining('did you mean read_mail?') },
  ]);
});

test('a configuration made in code is checked too, without places', () => {
  const apps = {
    work: { provider: 'none', client_id: 'abc', settings: {}, scope: [], undocumented: 'refuse' as const },
  };
  expect(checkApps({ apps }, { example: plan() })).toMatchObject([{ file: 'configuration', rule: 'provider' }]);
});

test('defaults of settings are filled in below what is given', () => {
  expect(settingsOf({ settings: { tenant: 'a.b', key: 'k9' } }, plan())).toEqual({
    tenant: 'a.b',
    mode: 'code',
    key: 'k9',
  });
});

const signed = (algorithm: string, over: string, key: string) =>
  plan(
    document.replace(
      'x-onegate:',
      `x-onegate:\n  sign: { parameter: s, algorithm: ${algorithm}, key: ${key}, over: ${over} }`,
    ),
  );

test('a key that cannot sign is refused at start, where it stands and without a word of it', async () => {
  const own = document
    .replace("key: { description: The key, pattern: '^k', default: k1, writeOnly: true }", 'key: { writeOnly: true }')
    .replace('x-onegate:', 'x-onegate:\n  client_assertion: { algorithm: ES256, key: $app.key, audience: a }');
  const faults = (at: string, message: string) => [
    {
      at,
      message,
      remedy: expect.stringMatching(/^write the (RSA|P-256) private key in PEM, from -----BEGIN PRIVATE KEY-----/),
    },
  ];
  expect(await found('settings: { tenant: a.b, key: canary }', { example: plan(own) })).toEqual(
    faults('6:30 setting', 'key is no private key in PEM (for client_assertion)'),
  );
  expect(await found('settings: { tenant: a.b }', { example: plan(own) })).toMatchObject([
    { message: 'example needs the setting key' },
  ]);
  const rsa = { example: signed('RSA-SHA256', 'pairs', '$app.key') };
  expect(await found('settings: { tenant: a.b, key: k-canary }', rsa)).toEqual(
    faults('6:30 setting', 'key is no private key in PEM (for sign)'),
  );
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().replaceAll('\n', '\\n');
  const named = { example: plan(own.replace('ES256', 'RS256')) };
  expect(await found(`settings: { tenant: a.b, key: '${pem}' }`, named)).toEqual([]);
});

test('a secret that requests are signed with must be given', async () => {
  const plans = { example: signed('MD5', 'wrapped', '$client_secret') };
  expect(await found('settings: { tenant: a.b }', plans)).toMatchObject([
    { at: '3:3 secret', message: 'example needs client_secret: its requests are signed with it (sign)' },
  ]);
  expect(await found('client_secret: x\n    settings: { tenant: a.b }', plans)).toEqual([]);
});
