import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import type { Terminal } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { openFile } from '../../src/config/catalogue.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { checkFile } from '../../src/spec/check.ts';
import { folder } from '../config/written.ts';
import { discovered, signIn } from '../fifth/judge.ts';
import { startServer } from '../fifth/server.ts';
import { gatewayTo, registration } from '../fifth/stages.ts';

/** Runs it as a program would, with nobody at the keyboard unless there are answers. */
async function told(args: string[], cwd: string, answers?: string[]) {
  const lines: string[] = [];
  const note = (line: string) => void lines.push(line);
  const terminal: Terminal = { env: {}, cwd, print: note, complain: note, stopped: async () => {} };
  const rest = answers?.slice();
  if (rest) terminal.ask = async () => rest.shift() ?? '';
  return { status: await main(['new', ...args], terminal), text: lines.join('\n') };
}

/** A server on this machine that answers so, until the test ends. */
async function serving(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const endpoints = [
  ...['--authorization-endpoint', 'https://port.example/authorize'],
  ...['--token-endpoint', 'https://port.example/token'],
  ...['--userinfo-endpoint', 'https://port.example/me'],
];

/** A provider that is known by the draft alone, made of what it publishes: nobody wrote a line. */
describe('a draft of what an OpenID provider publishes', () => {
  test('signs users in at that provider', async () => {
    const server = await startServer();
    onTestFinished(() => server.close());
    // It publishes its metadata once it knows a client; the gateway's address comes later.
    server.register({ ...registration, redirect_uris: ['https://gate.example.com/harbour/callback'] });
    const cwd = await folder();
    expect(await told(['harbour', '--from', server.issuer], cwd)).toMatchObject({ status: 0 });
    const file = join(cwd, 'harbour.yaml');
    expect(await checkFile(file)).toEqual([]);
    const setup = await gatewayTo(
      server.issuer,
      ({ issuer }) => server.register({ ...registration, redirect_uris: [`${issuer}/harbour/callback`] }),
      await openFile(file),
    );
    onTestFinished(() => setup.close());
    const tokens = await signIn(await discovered(`${setup.url}/harbour`), server.asks);
    expect(tokens.claims()).toMatchObject({ sub: '1001', email: 'alice@mail.example' });
    expect(tokens.refresh_token).toEqual(expect.any(String));
  });

  test.each([
    ['client_secret_basic', ['openid', 'profile']],
    ['client_secret_post', ['openid', 'email', 'offline_access']],
  ])('is played by the sandbox: %s', async (method, scopes_supported) => {
    const metadata = {
      issuer: 'https://port.example',
      authorization_endpoint: 'https://login.port.example/authorize?tenant=a',
      token_endpoint: 'https://api.port.example/authorize',
      userinfo_endpoint: 'https://api.port.example/v1/me',
      introspection_endpoint: 'https://port.example/introspect',
      revocation_endpoint: 'https://port.example/revoke',
      jwks_uri: 'https://port.example/keys',
      token_endpoint_auth_methods_supported: ['private_key_jwt', method],
      code_challenge_methods_supported: ['plain', 'S256'],
      scopes_supported,
    };
    const cwd = await folder({ 'metadata.json': JSON.stringify(metadata) });
    expect(await told(['harbour', '--from', 'metadata.json'], cwd)).toMatchObject({ status: 0 });
    const file = join(cwd, 'harbour.yaml');
    expect(await checkFile(file)).toEqual([]);
    const provider = await openFile(file);
    const sandbox = await startSandbox({ providers: [provider], registrations: { harbour: [registration] } });
    onTestFinished(() => sandbox.close());
    const issuer = `${sandbox.url}/harbour`;
    const change = ({ apps }: Parameters<NonNullable<Parameters<typeof gatewayTo>[1]>>[0]) =>
      Object.assign(apps.harbour as object, { server: issuer, settings: { issuer: metadata.issuer } });
    const setup = await gatewayTo(issuer, change, provider);
    onTestFinished(() => setup.close());
    const tokens = await signIn(await discovered(`${setup.url}/harbour`), sandbox.url);
    expect(tokens.claims()).toMatchObject({ sub: '1001' });
  });

  test('is looked up where RFC 8414 wants it, too, and its issuer must be the one that was named', async () => {
    const metadata = (issuer: string) => ({
      issuer,
      authorization_endpoint: 'https://port.example/authorize',
      token_endpoint: 'https://port.example/token',
    });
    let named = 'https://another.example';
    const base = await serving((req, res) => {
      if (req.url !== '/.well-known/oauth-authorization-server/tenant') return void res.writeHead(404).end();
      res.end(JSON.stringify(metadata(named)));
    });
    const cwd = await folder();
    const refused = await told(['port', '--from', `${base}/tenant`], cwd);
    expect(refused.text).toMatch(/names the issuer https:\/\/another\.example: take that instead/);
    named = `${base}/tenant`;
    expect(await told(['port', '--from', `${base}/tenant`], cwd)).toMatchObject({ status: 0 });
    // Nobody said who the user is; lint leads there.
    const errors = (await checkFile(join(cwd, 'port.yaml'))).filter(({ severity }) => severity === 'error');
    expect(errors).toMatchObject([{ rule: 'operation', message: expect.stringContaining('TODO') }]);
    expect(await readFile(join(cwd, 'port.yaml'), 'utf8')).toContain('# TODO: name the operation that tells who');
  });
});

describe('a draft of answers', () => {
  test('is written by options alone, for scripts', async () => {
    const cwd = await folder();
    const args = [...endpoints, '--client-auth', 'post', '--scopes', 'berths profile', '--pkce', '--refresh'];
    expect(await told(['port', '--dir', 'mine', ...args], cwd)).toEqual({
      status: 0,
      text: 'mine/port.yaml is written.\nIt can be played: onegate sandbox mine/port.yaml',
    });
    expect(await checkFile(join(cwd, 'mine/port.yaml'))).toEqual([]);
    const { plan } = await openFile(join(cwd, 'mine/port.yaml'));
    expect(plan.token.grants).toEqual(['authorization_code', 'refresh_token']);
    expect(plan.token.call.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['client_secret', 'code_verifier']),
    );
    expect(plan.scopes.standard).toEqual({ openid: ['profile'], profile: ['profile'] });
  });

  test('asks for what no option told', async () => {
    const cwd = await folder();
    const answers = ['https://port.example/token', 'https://port.example/me', 'none', ''];
    const { status } = await told(['port', ...endpoints.slice(0, 2)], cwd, answers);
    expect(status).toBe(0);
    const { plan } = await openFile(join(cwd, 'port.yaml'));
    expect(plan.token.call).toMatchObject({ path: '/token', auth: 'none' });
    expect(plan.identity[0]?.call?.path).toBe('/me');
  });

  test.each([
    [['port'], 'new needs --from SOURCE, or --authorization-endpoint URL and --token-endpoint URL'],
    [['Port', ...endpoints], 'an id has lower-case letters'],
    [['port', ...endpoints, '--client-auth', 'jwt'], '--client-auth takes basic, post or none, not jwt'],
    [
      ['port', '--token-endpoint', 'port.example/token'],
      '--token-endpoint "port.example/token" is no absolute address',
    ],
    [['port', '--token-endpoint', 'http://port.example/token'], 'is not https, and http is for this machine only'],
  ])('tells what is not understood: %j', async (args, message) => {
    const { status, text } = await told(args, await folder());
    expect(status).toBe(2);
    expect(text).toContain(message);
  });
});

test('a document that is there is kept, unless told otherwise', async () => {
  const cwd = await folder({ 'port.yaml': 'mine' });
  const kept = await told(['port', ...endpoints], cwd);
  expect(kept).toMatchObject({ status: 1, text: expect.stringMatching(/port\.yaml is there already.*--force/) });
  expect(await readFile(join(cwd, 'port.yaml'), 'utf8')).toBe('mine');
  expect(await told(['port', ...endpoints, '--force'], cwd)).toMatchObject({ status: 0 });
  expect(parse(await readFile(join(cwd, 'port.yaml'), 'utf8'))).toHaveProperty('x-onegate');
});

describe('a source that is none is told, and nothing is written', () => {
  const tooMuch: RequestListener = (_, res) => {
    const more = () => {
      while (res.writable && res.write('x'.repeat(2 ** 20)));
    };
    res.on('drain', more);
    more();
  };
  test.each<[string, RequestListener, RegExp]>([
    [
      'a page',
      (_, res) => res.end('<!DOCTYPE html><title>Hello</title>'),
      /neither a server's metadata nor an OpenAPI/,
    ],
    ['nothing', (_, res) => res.writeHead(404).end(), /answered 404/],
    [
      'another host',
      (_, res) => res.writeHead(302, { location: 'https://elsewhere.example/' }).end(),
      /another host, https:\/\/elsewhere\.example/,
    ],
    ['a circle', (_, res) => res.writeHead(302, { location: '/again.json' }).end(), /from address to address/],
    ['too much', tooMuch, /more than 16 MiB/],
    ['a broken connection', (req) => void req.socket.destroy(), /can't be fetched/],
    [
      'bad metadata',
      (_, res) => res.end('{"token_endpoint":"http://port.example/t","scopes_supported":"all"}'),
      /token_endpoint http:\/\/port\.example\/t is not https.*; scopes_supported is no list/,
    ],
    [
      'another version',
      (_, res) => res.end('{"swagger":"1.2"}'),
      /version 1\.2: Swagger 2\.0, OpenAPI 3\.0 and OpenAPI 3\.1 are known/,
    ],
  ])('%s', async (_name, answer, message) => {
    const cwd = await folder();
    const { status, text } = await told(['port', '--from', `${await serving(answer)}/source.json`], cwd);
    expect(text).toMatch(message);
    expect(status).toBe(1);
    await expect(readFile(join(cwd, 'port.yaml'))).rejects.toThrow('ENOENT');
  });

  test('an address that is not https', async () => {
    const { status, text } = await told(['port', '--from', 'http://port.example'], await folder());
    expect({ status, text }).toEqual({
      status: 1,
      text: 'onegate: http://port.example is not https, and http is for this machine only',
    });
  });
});
