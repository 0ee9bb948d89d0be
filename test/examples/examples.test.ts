import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openFolder, openProvider } from '../../src/config/catalogue.ts';
import { loadConfig } from '../../src/config/load.ts';
import { startGateway } from '../../src/gateway/start.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { signedIn } from '../client/token.ts';
import { apps } from '../judges/apps.ts';
import { Browser, deciding } from '../support/browser.ts';
import { freePort } from '../support/ports.ts';
import { type Setup, startSetup } from '../support/setup.ts';

const example = (name: string) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));

describe('with the gateway', () => {
  let setup: Setup;
  beforeAll(async () => {
    setup = await startSetup();
  });
  afterAll(() => setup.close());

  test.each(apps)('sign-in.ts signs a user in at $app and prints the claims', async ({ app }) => {
    const out = await signIn(setup, 'sign-in.ts', app);
    expect(out).toContain(`iss: '${setup.url}/${app}'`);
    expect(out).toContain("sub: '1002'");
    expect(out).toContain("name: '张伟'");
    expect(out).toContain("email: 'zhangwei@mail.example'");
    expect(out).toContain("aud: 'demo'");
  });

  test('sign-in-with-fetch.ts does so without a library and without a secret', async () => {
    const out = await signIn(setup, 'sign-in-with-fetch.ts', 'gitee');
    expect(out).toContain("sub: '1002'");
    expect(out).toContain("name: '张伟'");
  });

  test('sign-in-with-fetch.ts tells in standard words that the user said no', async () => {
    await expect(signIn(setup, 'sign-in-with-fetch.ts', 'weibo', 'deny')).rejects.toThrow('access_denied: weibo: ');
  });

  test('typed-fetch.ts prints what the API answers, and what a failure is called', async () => {
    const { access_token } = await signedIn(setup, 'weibo');
    const { out } = await ended(runWith({ ISSUER: setup.url, TOKEN: access_token }, 'typed-fetch.ts'));
    expect(out.trim()).not.toBe('');
    expect(out).not.toContain('invalid_token');
    const refused = await ended(runWith({ ISSUER: setup.url, TOKEN: 'no-such-token' }, 'typed-fetch.ts'));
    expect(refused.out).toMatch(/^401 invalid_token /);
  });

  test('background-job.ts calls for the connection that sign-in.ts prints', async () => {
    const out = await signIn(setup, 'sign-in.ts', 'weibo');
    const [, CONNECTION = ''] = /'?(con_\w+)'?/.exec(out) ?? [];
    const { out: told } = await ended(runWith({ ISSUER: setup.url, CONNECTION }, 'background-job.ts'));
    expect(told.trim()).not.toBe('');
    expect(told).not.toMatch(/^\d{3} /);
    const refused = await ended(runWith({ ISSUER: setup.url, CONNECTION: 'con_none' }, 'background-job.ts'));
    expect(refused.out).toMatch(/^404 not_found /);
  });

  test('apps.ts tells what can be done at each app', async () => {
    const { out } = await ended(run('apps.ts', setup.url));
    const expected = apps.map(({ app, password }) =>
      [
        ...[app, 'authorization_code', 'refresh_token', ...(password ? ['password'] : [])],
        ...['client_credentials', 'revocation', 'introspection'],
      ].join(' '),
    );
    const lines = out.trim().split('\n');
    expect(lines).toEqual(expect.arrayContaining(expected));
    expect(lines.map((line) => line.split(' ')[0])).toEqual(Object.keys(setup.config.apps));
  });
});

test('mock-provider.ts sees a provider work and fail', async () => {
  const sandbox = await startSandbox({ providers: [await openProvider('gitee')] });
  onTestFinished(() => sandbox.close());
  expect((await ended(run('mock-provider.ts', sandbox.url))).out).toBe('the client survived\n');
});

test('own-provider is served by the gateway and played by the sandbox', async () => {
  const env = { PORT: `${await freePort()}`, SANDBOX_PORT: `${await freePort()}` };
  const config = await loadConfig({ file: example('own-provider/onegate.yaml'), env });
  const gateway = await startGateway(config, await openFolder(example('own-provider/providers')));
  onTestFinished(() => gateway.close());
  const out = await signIn(
    { url: gateway.url, sandbox: gateway.sandbox as string },
    'sign-in.ts',
    'acme',
    undefined,
    'bigid',
  );
  expect(out).toContain("sub: '9007199254740993'");
  expect(out).toContain("name: 'Bea Big'");
});

interface Script {
  process: ChildProcess;
  out: string;
  err: string;
}

function run(name: string, ...args: string[]): Script {
  return runWith({}, name, ...args);
}

/** By its name, the package is what is built; here it is the sources. */
function runWith(env: Record<string, string>, name: string, ...args: string[]): Script {
  const options = { env: { ...process.env, ...env } };
  const child = spawn(process.execPath, ['--conditions=onegate-source', example(name), ...args], options);
  onTestFinished(() => void child.kill('SIGKILL'));
  const script: Script = { process: child, out: '', err: '' };
  child.stdout.on('data', (chunk) => (script.out += chunk));
  child.stderr.on('data', (chunk) => (script.err += chunk));
  return script;
}

/** Runs an example and does what it asks for: opens the address that it prints, and signs in there. */
async function signIn(
  { url, sandbox }: Pick<Setup, 'url' | 'sandbox'>,
  name: string,
  app: string,
  decision?: 'deny',
  user = 'zhangwei',
): Promise<string> {
  const port = String(await freePort());
  const script = run(name, `${url}/${app}`, port);
  const end = ended(script);
  end.catch(() => {});
  const [, address = ''] = /^Open (\S+)\n/.exec(await written(script)) ?? [];
  const pass = deciding(sandbox, user, decision);
  const browser = new Browser();
  const stop = (next: URL) => next.port === port;
  const back = await browser.follow(address, { stop, pass });
  await arrive(browser, back.url.href);
  return (await end).out;
}

/** A person is slower than a busy machine: the example may have printed its address before it listens. */
async function arrive(browser: Browser, address: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const refused = await browser.request(address).then(
      () => false,
      (error: { cause?: { code?: string } }) => error.cause?.code === 'ECONNREFUSED',
    );
    if (!refused) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function written(script: Script): Promise<string> {
  while (!script.out.includes('\n')) {
    await Promise.race([once(script.process.stdout as NodeJS.ReadableStream, 'data'), ended(script)]);
  }
  return script.out;
}

/** @throws Error with what it complained about, where it did not end well. */
async function ended(script: Script): Promise<Script> {
  const [status] = script.process.exitCode === null ? await once(script.process, 'close') : [script.process.exitCode];
  if (status !== 0) throw new Error(script.err);
  return script;
}
