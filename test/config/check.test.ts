import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { reserved } from '../../src/config/check.ts';
import { freshKeys } from '../../src/config/keys.ts';
import { gatewayContract } from '../../src/gateway/contract.ts';
import { least, wrong } from './written.ts';

const anything = expect.any(String);

describe('the shape', () => {
  test.each([
    [
      'a key that is nearly right',
      'lisen: {}',
      '6:1 unknown-key',
      'there is no key "lisen" here',
      'did you mean listen?',
    ],
    [
      'a key in another spelling',
      'limits: { upstreamTimeout: 5 }',
      '6:11 unknown-key',
      anything,
      'did you mean upstream_timeout?',
    ],
    ['a key like no other', 'listen: { qqqqqqqq: 1 }', '6:11 unknown-key', anything, 'known: host, port'],
    [
      'a missing key',
      'clients: { shop: {} }',
      '6:12 missing-key',
      'redirect_uris is missing in clients.shop',
      expect.stringMatching(/^add redirect_uris: a list of /),
    ],
    [
      'text for a number',
      'listen: { port: "80" }',
      '6:11 type',
      'listen.port must be a whole number, and is text',
      anything,
    ],
    ['text for a boolean', 'home: "no"', '6:1 type', 'home must be true or false, and is text', anything],
    [
      'one for a list',
      'clients: { shop: { redirect_uris: "https://a.example" } }',
      '6:20 type',
      'clients.shop.redirect_uris must be a list, and is text',
      anything,
    ],
    ['nothing for a mapping', 'clients:', '6:1 type', 'clients must be a mapping, and is empty', anything],
    [
      'a port out of range',
      'listen: { port: 65536 }',
      '6:11 maximum',
      'listen.port 65536 is out of range',
      'write a port, 1 to 65535',
    ],
    ['a time out of range', 'limits: { code: 601 }', '6:11 maximum', anything, expect.stringContaining('5 to 600')],
    [
      'an empty list',
      'clients: { shop: { redirect_uris: [] } }',
      '6:20 minItems',
      'clients.shop.redirect_uris is empty',
      anything,
    ],
    [
      'a repeated member',
      'clients: { shop: { redirect_uris: ["https://a.example", "https://a.example"] } }',
      '6:20 uniqueItems',
      anything,
      anything,
    ],
    [
      'a client_id with a space',
      'clients: { "my shop": { redirect_uris: ["https://a.example"] } }',
      '6:12 name',
      anything,
      expect.stringContaining('a client_id is'),
    ],
    [
      'the same key twice',
      'issuer: https://a.example',
      '6:1 yaml',
      'Map keys must be unique at line 6, column 1:',
      anything,
    ],
  ])('%s is an error at its place', async (_, line, at, message, remedy) => {
    expect(await wrong(`${least}${line}\n`)).toEqual([{ at, message, remedy }]);
  });

  test('an id written as a number wants quotes', async () => {
    expect(await wrong(least.replace('abc', '1234567890123456789'))).toEqual([
      { at: '5:5 type', message: 'apps.work.client_id must be text, and is a number', remedy: 'put it in quotes' },
    ]);
  });

  test('a secret that is wrong is not shown', async () => {
    const found = await wrong(`${least}    client_secret: [canary]\n    settings: { key: [canary] }\n`);
    expect(found.map(({ at }) => at)).toEqual(['6:5 type', '7:17 type']);
    expect(JSON.stringify(found)).not.toContain('canary');
  });
});

describe('an app id', () => {
  test.each([
    'Work',
    '-work',
    'wo_rk',
    'wo.rk',
    '.well-known',
    '_sandbox',
    'w'.repeat(64),
  ])('may not be %s', async (id) => {
    expect(await wrong(least.replace('work', id))).toEqual([
      {
        at: '3:3 name',
        message: `"${id}" can't be a name here`,
        remedy: expect.stringContaining('1 to 63 small letters'),
      },
    ]);
  });

  test.each(
    [...reserved].filter((id) => !id.includes('.')),
  )('may not be %s, which is a path of the gateway', async (id) => {
    expect(await wrong(least.replace('work', id))).toEqual([
      { at: '3:3 reserved', message: `/${id} is a path of the gateway itself`, remedy: `call it ${id}-app` },
    ]);
  });

  test('may be nothing that the gateway has a path for', () => {
    const mounted = Object.values(gatewayContract.operations).filter(({ webhook }) => !webhook);
    const first = mounted.map(({ path }) => path.split('/')[1] as string);
    const literal = first.filter((part) => part !== '' && part !== '{app}' && part !== '.well-known');
    expect(literal.filter((part) => !reserved.has(part))).toEqual([]);
  });

  test.each(['w', '0', 'corp-a', 'w'.repeat(63)])('may be %s', async (id) => {
    expect(await wrong(least.replace('work', id))).toEqual([]);
  });
});

describe('addresses are checked where they stand:', () => {
  test.each([
    ['the issuer', least.replace('http://127.0.0.1:8080', 'http://127.0.0.1:8080/'), '1:1 issuer'],
    ['an app’s server', `${least}    server: http://127.0.0.1:8081/\n`, '6:5 server'],
    ['an app’s initiate_login_uri', `${least}    initiate_login_uri: /sign-in\n`, '6:5 initiate_login_uri'],
    [
      'the second redirect URI',
      `${least}clients:\n  shop:\n    redirect_uris:\n      - https://a.example\n      - http://a.example\n`,
      '10:9 redirect_uri',
    ],
  ])('%s', async (_, text, at) => {
    expect((await wrong(text)).map((finding) => finding.at)).toEqual([at]);
  });
});

test('a client may only be given apps that exist', async () => {
  const text = `${least}clients:\n  shop:\n    redirect_uris: [https://a.example]\n    apps: [work, wrok, toString]\n`;
  expect(await wrong(text)).toEqual([
    { at: '9:18 app', message: 'there is no app wrok', remedy: 'did you mean work?' },
    { at: '9:24 app', message: 'there is no app toString', remedy: 'known: work' },
  ]);
});

test('an app that is wrong in itself is still an app to its clients', async () => {
  const text = `issuer: http://127.0.0.1\napps:\n  work: none\nclients:\n  shop: { redirect_uris: [https://a.example], apps: [work] }\n`;
  expect((await wrong(text)).map(({ at }) => at)).toEqual(['3:3 type']);
});

test('gateway and sandbox have a port each', async () => {
  expect((await wrong(`${least}listen: { port: 9000 }\nsandbox: { port: 9000 }\n`)).map(({ at }) => at)).toEqual([
    '7:12 port',
  ]);
  expect(await wrong(`${least}listen: { port: 9000 }\nsandbox: { host: 127.0.0.2, port: 9000 }\n`)).toEqual([]);
});

describe('keys', () => {
  const elsewhere = least.replace('http://127.0.0.1:8080', 'https://gate.example.com');
  const ring = (seal: string, sign: string) => `${elsewhere}keys:\n  seal:\n${seal}  sign:\n${sign}`;
  const sealing = (id: string, key: string) => `    - { id: "${id}", key: "${key}" }\n`;
  const signing = (id: string, alg: string, file: string) => `    - { id: "${id}", alg: ${alg}, key: file:${file} }\n`;
  const hex = 'ab'.repeat(32);
  const pem = (alg: 'RS256' | 'ES256' | 'EdDSA') => freshKeys('k', alg).sign[0]?.key ?? '';

  test('may be left out on this machine only', async () => {
    expect(await wrong(elsewhere)).toEqual([
      {
        at: '1:1 keys',
        message: expect.stringContaining('keys are missing'),
        remedy: expect.stringContaining('onegate keys DIR'),
      },
    ]);
  });

  test('are right for every algorithm, in base64url and hexadecimal', async () => {
    const files = { a: pem('RS256'), b: pem('ES256'), c: pem('EdDSA') };
    const text = ring(
      sealing('1', hex) + sealing('2', Buffer.alloc(32, 255).toString('base64url')),
      signing('1', 'RS256', 'a') + signing('2', 'ES256', 'b') + signing('3', 'EdDSA', 'c'),
    );
    expect(await wrong(text, { files })).toEqual([]);
  });

  test.each([
    ['31 bytes', hex.slice(2)],
    ['33 bytes', `${hex}ab`],
    ['base64 with + and /', Buffer.alloc(32, 255).toString('base64')],
  ])('that seal are 32 bytes, not %s', async (_, key) => {
    const text = ring(sealing('1', hex) + sealing('2', key), signing('1', 'RS256', 'a'));
    expect(await wrong(text, { files: { a: pem('RS256') } })).toEqual([
      {
        at: '9:18 keys',
        message: 'this key is not 32 bytes in base64url or hexadecimal',
        remedy: expect.stringContaining('openssl rand -hex 32'),
      },
    ]);
  });

  const exported = (type: 'pkcs1' | 'spki') => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    if (type === 'pkcs1') return privateKey.export({ type, format: 'pem' }).toString();
    return publicKey.export({ type, format: 'pem' }).toString();
  };
  const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey.export({ type: 'pkcs8', format: 'pem' });
  const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ type: 'pkcs8', format: 'pem' });

  test.each([
    ['text', 'RS256', 'no key', 'this is no PKCS#8 PEM'],
    ['PKCS#1', 'RS256', exported('pkcs1'), 'this is no PKCS#8 PEM'],
    ['a public key', 'RS256', exported('spki'), 'this is no PKCS#8 PEM'],
    ['cut in two', 'RS256', pem('RS256').slice(0, 300), 'this private key is damaged'],
    ['too short', 'RS256', short.toString(), 'RS256 needs 2048 bits, and this key has 1024'],
    ['on another curve', 'ES256', p384.toString(), 'this is no P-256 key'],
    ['for another algorithm', 'ES256', pem('EdDSA'), 'this is no P-256 key'],
    ['for another algorithm', 'EdDSA', pem('ES256'), 'this is no Ed25519 key'],
    ['for another algorithm', 'RS256', pem('ES256'), 'this is no RSA key'],
  ])('that sign are not %s (%s)', async (_, alg, key, message) => {
    const text = ring(sealing('1', hex), signing('1', alg, 'a'));
    const at = '10:30 keys';
    expect(await wrong(text, { files: { a: key } })).toEqual([{ at, message, remedy: anything }]);
  });

  test('have an id of their own', async () => {
    const text = ring(sealing('1', hex) + sealing('1', 'cd'.repeat(32)), signing('1', 'RS256', 'a'));
    expect(await wrong(text, { files: { a: pem('RS256') } })).toEqual([
      { at: '9:9 keys', message: 'two keys are called 1', remedy: 'give each its own id' },
    ]);
  });
});

describe('the ring of the vault', () => {
  const open = least.replace('http://127.0.0.1:8080', 'https://gate.example.com');
  const { seal, sign } = freshKeys('one', 'ES256');
  const ring = (more: object) => `keys: ${JSON.stringify({ seal, sign, ...more })}\n`;

  test('is asked for where the gateway is not on this machine and keeps tokens', async () => {
    const client = (tokens: string) =>
      `clients: { shop: { redirect_uris: ["https://a.example"], tokens: ${tokens} } }\n`;
    const [missing] = await wrong(open + ring({}) + client('managed'));
    expect(missing).toMatchObject({ at: '6:1 keys', message: expect.stringContaining('the vault is missing') });
    expect(await wrong(open + ring({}) + client('upstream'))).toEqual([]);
    expect(await wrong(open + ring({ vault: { keys: seal } }) + client('managed'))).toEqual([]);
    expect(await wrong(least + ring({}) + client('managed'))).toEqual([]);
  });

  test('has one source, and whole keys', async () => {
    const two = await wrong(least + ring({ vault: { file: 'a.json', command: ['b'] } }));
    expect(two).toMatchObject([{ at: expect.stringContaining('maxProperties') }]);
    const short = await wrong(least + ring({ vault: { keys: [{ id: 'one', key: 'short' }] } }));
    expect(short).toMatchObject([{ message: 'this key is not 32 bytes in base64url or hexadecimal' }]);
  });
});

test('events go to https, or to this machine', async () => {
  const client = (url: string) =>
    `${least}clients: { shop: { redirect_uris: ["https://a.example"], webhook: { url: "${url}", secret: whsec_AAAA } } }\n`;
  expect(await wrong(client('https://a.example/hook'))).toEqual([]);
  expect(await wrong(client('http://127.0.0.1:9/hook'))).toEqual([]);
  expect(await wrong(client('http://a.example/hook'))).toMatchObject([{ at: expect.stringContaining('webhook') }]);
});
