import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { folder, least, load, wrong } from './written.ts';

describe('which file is read', () => {
  const of = (name: string) => least.replace('abc', name);

  test('the one that is named, before ONEGATE_CONFIG, before ./onegate.yaml', async () => {
    const cwd = await folder({ 'named.yaml': of('named'), 'env.yaml': of('env'), 'onegate.yaml': of('own') });
    const id = async (options: { file?: string; env?: Record<string, string> }) =>
      (await loadConfig({ env: {}, cwd, ...options })).apps.work?.client_id;
    expect(await id({ file: 'named.yaml', env: { ONEGATE_CONFIG: 'env.yaml' } })).toBe('named');
    expect(await id({ env: { ONEGATE_CONFIG: 'env.yaml' } })).toBe('env');
    expect(await id({ env: { ONEGATE_CONFIG: '' } })).toBe('own');
  });

  test('the shipped sandbox setup where there is none', async () => {
    const config = await loadConfig({ env: {}, cwd: await folder() });
    expect(config.source?.file).toMatch(/onegate\.sandbox\.yaml$/);
    expect(config.sandbox).toEqual({ host: '127.0.0.1', port: 8081, every: true });
  });

  test('a file that is named and not there is an error, not a reason to take another', async () => {
    const cwd = await folder({ 'onegate.yaml': least });
    await expect(loadConfig({ file: 'other.yaml', env: {}, cwd })).rejects.toThrow(/other\.yaml:1:1 .*ENOENT/);
  });
});

const limits = { transaction: 600, access_token: 3600, refresh_token: 2592000, upstream_timeout: 10, answer: 1048576 };

describe('what is left out', () => {
  test('gets its default', async () => {
    const { source: _, data = '', store, ...config } = await load(least);
    expect([data, store]).toEqual([expect.stringMatching(/\/onegate-data$/), `sqlite:${data}/onegate.db`]);
    expect(config).toEqual({
      issuer: 'http://127.0.0.1:8080',
      listen: { host: '127.0.0.1', port: 8080 },
      proxy: false,
      home: true,
      apps: { work: { provider: 'example', client_id: 'abc', settings: {}, undocumented: 'refuse', scope: [] } },
      clients: {},
      limits: { ...limits, code: 60 },
    });
  });

  test('in a section that is there in part too', async () => {
    const config = await load(`${least}limits: { code: 30 }\nsandbox: {}\n`);
    expect(config.limits).toEqual({ ...limits, code: 30 });
    expect(config.sandbox).toEqual({ host: '127.0.0.1', port: 8081, every: false });
  });
});

test('what is kept has its place beside the configuration, or in the data folder', async () => {
  const kept = async (text: string, env: Record<string, string> = {}) => (await load(least + text, { env })).store;
  expect(await kept('', { ONEGATE_DATA: '/var/lib/onegate' })).toBe('sqlite:/var/lib/onegate/onegate.db');
  expect(await kept('store: postgres://db/onegate\n')).toBe('postgres://db/onegate');
  expect(await kept('store: "sqlite::memory:"\n')).toBe('sqlite::memory:');
  expect(await kept('store: sqlite:./here.db\n')).toMatch(/^sqlite:\/.*\/onegate-config-\w+\/here\.db$/);
});

test('a name that every object has finds no app and no client', async () => {
  const config = await load(least);
  expect(config.apps.constructor).toBeUndefined();
  expect(config.clients.toString).toBeUndefined();
});

describe('variables', () => {
  test('are put in, with a default where they are not set or empty', async () => {
    const text = least.replace('abc', `"\${A}-\${B:-two}-\${C:-three}-\${D:-}"`);
    const { apps } = await load(text, { env: { A: 'one', C: '' } });
    expect(apps.work?.client_id).toBe('one-two-three-');
  });

  test('become numbers and booleans where the schema wants them, and text elsewhere', async () => {
    const text = `${least.replace('abc', `\${ID}`)}listen:\n  port: \${PORT}\nproxy: \${PROXY}\n`;
    const config = await load(text, { env: { ID: '123', PORT: '9090', PROXY: 'true' } });
    expect(config.apps.work?.client_id).toBe('123');
    expect(config.listen.port).toBe(9090);
    expect(config.proxy).toBe(true);
  });

  test('are not looked for in what was put in, and $${ stands for itself', async () => {
    const { apps } = await load(
      least.replace('abc', () => `\${A}$\${B}`),
      { env: { A: `\${B}` } },
    );
    expect(apps.work?.client_id).toBe(`\${B}\${B}`);
  });

  test('that are not set are all named, each at its line, and nothing else is said of these places', async () => {
    const text = `${least.replace('abc', `\${APP_ID}`)}    client_secret: \${APP_SECRET}\nlisten:\n  port: \${PORT}\n`;
    expect(await wrong(text)).toEqual([
      {
        at: '5:5 variable',
        message: 'the environment variable APP_ID is not set',
        remedy: `set APP_ID, or give a default: \${APP_ID:-…}`,
      },
      { at: '6:5 variable', message: expect.stringContaining('APP_SECRET'), remedy: expect.any(String) },
      { at: '8:3 variable', message: expect.stringContaining('PORT'), remedy: expect.any(String) },
    ]);
  });

  test('that are misspelled are named', async () => {
    expect(await wrong(least.replace('abc', `\${APP-ID}`))).toEqual([
      {
        at: '5:5 variable',
        message: `"\${" begins no variable here`,
        remedy: expect.stringContaining('NAME:-default'),
      },
    ]);
  });

  test('without quotes inside braces are one error, which says so', async () => {
    expect(await wrong(`${least}listen: { host: 127.0.0.1, port: \${PORT:-80} }\n`)).toEqual([
      { at: '6:35 yaml', message: expect.any(String), remedy: expect.stringContaining('in quotes') },
    ]);
  });

  test('of the wrong type are an error at their line', async () => {
    expect(await wrong(`${least}listen:\n  port: \${PORT}\n`, { env: { PORT: 'http' } })).toEqual([
      {
        at: '7:3 type',
        message: 'listen.port must be a whole number, and is text',
        remedy: 'write a port, 1 to 65535',
      },
    ]);
  });
});

describe('secret files', () => {
  const text = `${least}    client_secret: file:./secret\n`;

  test('are read beside the configuration, one newline at the end cut', async () => {
    const { apps } = await load(text, { files: { secret: 'a b\n\n' } });
    expect(apps.work?.client_secret).toBe('a b\n');
  });

  test('are found by an absolute path, also as a URL, also from a variable', async () => {
    const file = join(await folder({ secret: 'deep\r\n' }), 'secret');
    for (const reference of [`file:${file}`, `file://${file}`]) {
      const named = await load(`${least}    client_secret: \${SECRET}\n`, { env: { SECRET: reference } });
      expect(named.apps.work?.client_secret).toBe('deep');
    }
  });

  test('that are missing, empty, or folders are errors with a remedy', async () => {
    expect(await wrong(text)).toEqual([
      {
        at: '6:5 secret',
        message: expect.stringMatching(/^the secret file \/.*\/secret can't be read \(ENOENT\)$/),
        remedy: 'correct the path, or make the file; `onegate keys DIR` makes keys',
      },
    ]);
    expect(await wrong(text, { files: { secret: '\n' } })).toMatchObject([
      { at: '6:5 secret', remedy: 'write the secret into it' },
    ]);
    expect(await wrong(text.replace('./secret', '.'))).toMatchObject([
      { at: '6:5 secret', remedy: 'name a file, not a folder' },
    ]);
  });

  test('that may not be read are errors with a remedy', async () => {
    const cwd = await folder({ 'onegate.yaml': text, secret: 'x' });
    await chmod(cwd, 0o755);
    await chmod(join(cwd, 'secret'), 0);
    // Root may read everything, so that for this test it becomes nobody.
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.(65534);
    try {
      await expect(loadConfig({ env: {}, cwd })).rejects.toThrow(
        /EACCES.*\n.*let the user that runs the gateway read it/,
      );
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  test('are read for secrets only', async () => {
    const { apps } = await load(least.replace('abc', 'file:./secret'), { files: { secret: 'x' } });
    expect(apps.work?.client_id).toBe('file:./secret');
  });

  test('are read for settings, which a document may call secret', async () => {
    const { apps } = await load(`${least}    settings: { key: file:secret }\n`, { files: { secret: 'x' } });
    expect(apps.work?.settings.key).toBe('x');
  });
});

test('every violation is told at once, in the order of the file', async () => {
  const text = `issuer: https://gate.example.com/
lisen: { port: 80 }
apps:
  Work:
    provider: example
    clientId: abc
    client_secret: \${NONE}
  token:
    provider: example
    client_id: 12345678901234567890
clients:
  shop:
    redirect_uris: [/callback]
    apps: [tokn]
`;
  expect((await wrong(text)).map(({ at }) => at)).toEqual([
    '1:1 issuer',
    '1:1 keys',
    '2:1 unknown-key',
    '4:3 name',
    '4:3 missing-key',
    '6:5 unknown-key',
    '7:5 variable',
    '8:3 reserved',
    '10:5 type',
    '13:21 redirect_uri',
    '14:12 app',
  ]);
});

test('a file that is no mapping is one error', async () => {
  const cwd = await folder();
  for (const text of ['', '- a\n', 'text\n']) {
    await writeFile(join(cwd, 'onegate.yaml'), text);
    await expect(loadConfig({ env: {}, cwd })).rejects.toThrow(
      /^onegate\.yaml:1:1 error type: the configuration must be a mapping/,
    );
  }
});
