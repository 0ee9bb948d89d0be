import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openApps, providerIds } from '../../src/config/catalogue.ts';
import { freshKeys } from '../../src/config/keys.ts';
import { loadConfig } from '../../src/config/load.ts';
import { withSandboxApps } from '../../src/config/sandbox-apps.ts';
import { generateConfigValidator } from '../../src/generate/config.ts';
import { parseSource } from '../../src/spec/source.ts';
import { folder, load } from './written.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFile(new URL(name, root), 'utf8');

test('the sandbox setup is right without any environment, for every app', async () => {
  const config = await withSandboxApps(await loadConfig({ env: {}, cwd: await folder() }));
  expect(Object.keys(config.apps)).toEqual(expect.arrayContaining([...providerIds]));
  const { apps, warnings } = await openApps(config);
  expect(warnings).toEqual([]);
  expect([...apps.keys()]).toEqual(Object.keys(config.apps));
  for (const [id, { provider, server }] of Object.entries(config.apps)) {
    expect(server, id).toBe(`http://127.0.0.1:8081/${provider}`);
  }
});

test('the sandbox setup moves to other ports as a whole', async () => {
  const env = { PORT: '9000', SANDBOX_PORT: '9001' };
  const config = await withSandboxApps(await loadConfig({ env, cwd: await folder() }));
  expect([config.issuer, config.listen.port, config.sandbox?.port]).toEqual(['http://127.0.0.1:9000', 9000, 9001]);
  for (const { server } of Object.values(config.apps)) expect(server).toMatch(/^http:\/\/127\.0\.0\.1:9001\//);
});

test('the example is right once its variables are set and its keys are made', async () => {
  const text = await read('onegate.example.yaml');
  const names = [...text.matchAll(/\$\{([A-Z_]+)\}/g)]
    .map(([, name]) => name as string)
    .filter((name) => name !== 'NAME');
  const env = {
    ...Object.fromEntries(names.map((name) => [name, 'value'])),
    BAMBOOCLOUD_TENANT: 'corp.example.com',
    SHOP_WEBHOOK_SECRET: `whsec_${Buffer.alloc(24, 7).toString('base64')}`,
  };
  const keys = freshKeys('2026-11');
  const inPlace = text.replaceAll('file:./keys/', 'file:./');
  const files = { 'seal-2026-11.key': keys.seal[0]?.key ?? '', 'sign-2026-11.pem': keys.sign[0]?.key ?? '' };
  const config = await load(inPlace, { env, files });
  expect((await openApps(config)).warnings).toEqual([]);
  expect(config).toMatchObject({ issuer: 'https://gate.example.com', proxy: true, home: false });
});

test('the example says the defaults as they are', async () => {
  const { limits } = parseSource('example', await read('onegate.example.yaml')).data as { limits: object };
  expect((await loadConfig({ env: {}, cwd: await folder() })).limits).toEqual(limits);
});

test('the example speaks of every key that there is', async () => {
  const schema = JSON.parse(await read('openapi/onegate-config.schema.json'));
  const text = await read('onegate.example.yaml');
  const keys = [
    schema,
    ...Object.values<{ properties?: object }>(schema.$defs),
    ...Object.values<{ properties?: object }>(schema.properties),
  ].flatMap(({ properties = {} }) => Object.keys(properties));
  for (const key of keys) expect(text).toMatch(new RegExp(`\\b${key}:`));
});

test('the validator in generated/ is made of the published schema', async () => {
  for (const { file, text } of await generateConfigValidator()) {
    expect(await readFile(fileURLToPath(new URL(`generated/${file}`, root)), 'utf8')).toBe(text);
  }
});
