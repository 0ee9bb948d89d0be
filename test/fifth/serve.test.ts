import { dirname } from 'node:path';
import * as client from 'openid-client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { onegate, start, written } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { freePort } from '../support/ports.ts';
import { discovered, signIn } from './judge.ts';
import { startServer } from './server.ts';
import { file } from './stages.ts';

const providers = dirname(file);

const configuration = (port: number, app: string, more = '') => `issuer: http://127.0.0.1:${port}
listen: { port: ${port} }
apps:
  quay:
    provider: harbour
    client_id: gate
    client_secret: gate-secret
${app}
clients:
  demo: { client_secret: demo-secret, redirect_uris: [http://127.0.0.1/callback] }
${more}`;

/** What an operator does who wants another provider: a document into a folder, an app into onegate.yaml. */
describe('onegate serve --providers', () => {
  it('serves a provider of the operator’s own', async () => {
    const [server, port] = [await startServer(), await freePort()];
    onTestFinished(() => server.close());
    const redirect_uris = [`http://127.0.0.1:${port}/quay/callback`];
    server.register({ client_id: 'gate', client_secret: 'gate-secret', redirect_uris });
    const yaml = configuration(port, `    settings: { issuer: "${server.issuer}" }`);
    const gateway = start(['serve', '--providers', providers], { cwd: await folder({ 'onegate.yaml': yaml }) });
    await written(gateway, `Onegate: http://127.0.0.1:${port} `);
    const config = await discovered(`http://127.0.0.1:${port}/quay`);
    const tokens = await signIn(config, server.asks, 'zhangwei');
    expect(tokens.claims()).toMatchObject({ sub: '1002', name: '张伟' });
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token as string);
    expect(await client.fetchUserInfo(config, renewed.access_token, '1002')).toMatchObject({ name: '张伟' });
    gateway.process.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
  });

  it('plays it where the configuration has a sandbox', async () => {
    const [port, play] = [await freePort(), await freePort()];
    const own = `http://127.0.0.1:${play}/harbour`;
    const app = `    server: ${own}\n    settings: { issuer: "https://harbour.example" }`;
    const yaml = configuration(port, app, `sandbox: { port: ${play} }`);
    const gateway = start(['serve', '--providers', providers], { cwd: await folder({ 'onegate.yaml': yaml }) });
    await written(gateway, `Sandbox: http://127.0.0.1:${play}`);
    const tokens = await signIn(await discovered(`http://127.0.0.1:${port}/quay`), own, 'bigid');
    expect(tokens.claims()?.sub).toBe('9007199254740993');
  });

  it('is needed: without it the app’s line is named, and nothing starts', async () => {
    const yaml = configuration(await freePort(), '    settings: { issuer: "https://harbour.example" }');
    const { status, out, err } = await onegate(['serve'], { cwd: await folder({ 'onegate.yaml': yaml }) });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^onegate\.yaml:5:5 error provider: no provider document is called harbour/);
  });
});
