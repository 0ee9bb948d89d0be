import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { signedIn } from '../client/token.ts';
import { freePort } from '../support/ports.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { type Consumer, consumer } from './consumer.ts';

let installed: Consumer;
beforeAll(async () => {
  installed = await consumer(['examples/typed-fetch.ts']);
}, 120_000);
afterAll(() => installed?.remove());

describe('what is packed', () => {
  test('is what runs, and neither sources nor tests', () => {
    const folders = new Set(installed.files.map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...folders]).toEqual(expect.arrayContaining(['bin/onegate.js', 'dist/src', 'dist/generated']));
    const strangers = /^(src|test|bench|generated|node_modules|\.)|[^d]\.ts$/;
    expect(installed.files.filter((file) => strangers.test(file))).toEqual([]);
  });

  test('has what is read at run time', () => {
    const read = ['gateway', 'weibo'].flatMap((id) => ['openapi.json', 'validate.js'].map((name) => `${id}/${name}`));
    const files = [...read, 'openapi.json', 'config/validate.js'].map((file) => `dist/generated/${file}`);
    expect(installed.files).toEqual(expect.arrayContaining([...files, 'dist/onegate.sandbox.yaml']));
  });
});

describe('types', () => {
  const bundler = { module: 'esnext', moduleResolution: 'bundler' };

  test.each([
    ['nodenext', { module: 'nodenext' }],
    ['bundler', bundler],
  ])('of the client fit %s', async (_, mode) => {
    expect(await installed.check({ ...mode, skipLibCheck: false }, 'examples/typed-fetch.ts')).toBe('');
  });

  test('of the client ask nothing of Node', async () => {
    const text = `import { createGateway } from 'onegate/client';
import weibo from 'onegate/providers/weibo';
export const app = createGateway({ issuer: location.origin }).app(weibo);
// @ts-expect-error a path that is not in the document
void app.GET('/2/users/shown.json');`;
    await writeFile(join(installed.folder, 'browser.ts'), text);
    const browser = { ...bundler, lib: ['es2024', 'dom', 'dom.iterable'], types: [] };
    expect(await installed.check(browser, 'browser.ts')).toBe('');
  });

  test.each([
    ['nodenext', { module: 'nodenext' }],
    ['bundler', bundler],
  ])('of the gateway fit %s', async (_, mode) => {
    const text = `import { loadConfig, openFile, type Running, startGateway, startSandbox } from 'onegate';
const running: Running = await startGateway(await loadConfig({ env: {} }), { acme: await openFile('acme.yaml') });
const { url } = await startSandbox({ providers: [] });
// @ts-expect-error it is text
url satisfies number;
await running.close();`;
    await writeFile(join(installed.folder, 'server.ts'), text);
    expect(await installed.check({ ...mode, skipLibCheck: false }, 'server.ts')).toBe('');
  });
});

describe('with a gateway', () => {
  let setup: Setup;
  beforeAll(async () => {
    setup = await startSetup();
  });
  afterAll(() => setup.close());

  test('typed-fetch.ts calls a provider', async () => {
    const env = { ISSUER: setup.url, TOKEN: (await signedIn(setup, 'weibo')).access_token };
    expect(await installed.node(['examples/typed-fetch.ts'], env)).toMatch(/^(?!40)./);
    const refused = await installed.node(['examples/typed-fetch.ts'], { ...env, TOKEN: 'no-such-token' });
    expect(refused).toMatch(/^401 invalid_token /);
  });
});

describe('the command', () => {
  const onegate = 'node_modules/.bin/onegate';

  test('tells its version', async () => {
    expect(await installed.node([onegate, '--version'])).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('serves without any configuration: pages, documents and sign-in', async () => {
    const env = { ...process.env, PORT: `${await freePort()}`, SANDBOX_PORT: `${await freePort()}` };
    const child = spawn(process.execPath, [onegate, 'serve'], { cwd: installed.folder, env });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [started] = await once(child.stdout, 'data');
    expect(String(started)).toContain(`http://127.0.0.1:${env.PORT}`);
    const url = `http://127.0.0.1:${env.PORT}`;
    expect((await fetch(url)).status).toBe(200);
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as { paths: Record<string, unknown> };
    expect(document.paths).toHaveProperty(['/weibo/api/2/users/show.json']);
    const { access_token } = await signedIn({ url, sandbox: `http://127.0.0.1:${env.SANDBOX_PORT}` } as Setup, 'gitee');
    const headers = { authorization: `Bearer ${access_token}` };
    expect((await fetch(`${url}/gitee/api/api/v5/user`, { headers })).status).toBe(200);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
