import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { folder } from '../config/written.ts';
import { freePort } from '../support/ports.ts';
import { onegate, start, written } from './onegate.ts';

const text = (port: number) => `issuer: http://127.0.0.1:${port}
listen: { port: ${port} }
apps:
  code:
    provider: gitee
    client_id: abc
    client_secret: def
`;

/** What the log says before, of keys that were made, is another matter. */
const lastLine = (text: string) => text.trimEnd().split('\n').at(-1);

describe('onegate serve', () => {
  test('accepts connections once it has printed its address, and ends with 0 when asked', async () => {
    const port = await freePort();
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const gateway = start(['serve'], { cwd: await folder({ 'onegate.yaml': text(port) }) });
      await written(gateway, `Onegate: http://127.0.0.1:${port} (onegate.yaml)\n`);
      const discovery = await fetch(`http://127.0.0.1:${port}/code/.well-known/openid-configuration`);
      expect(await discovery.json()).toMatchObject({ issuer: `http://127.0.0.1:${port}/code` });
      gateway.process.kill(signal);
      expect(await gateway.ended).toBe(0);
    }
  });

  test('ends with 0 also where that is asked the moment it is told to serve', async () => {
    for (let round = 0; round < 3; round++) {
      const gateway = start(['serve'], { cwd: await folder({ 'onegate.yaml': text(await freePort()) }) });
      await written(gateway, 'Onegate: ');
      gateway.process.kill('SIGTERM');
      expect(await gateway.ended).toBe(0);
    }
  });

  test('says that keys were made for this run only', async () => {
    const port = await freePort();
    const gateway = start(['serve'], { cwd: await folder({ 'onegate.yaml': text(port) }) });
    await written(gateway, 'onegate keys DIR');
  });

  test('listens where --port says, and its issuer on this machine follows', async () => {
    const port = await freePort();
    const gateway = start(['--port', `${port}`], { cwd: await folder({ 'onegate.yaml': text(1) }) });
    await written(gateway, `Onegate: http://127.0.0.1:${port} `);
    const discovery = await fetch(`http://127.0.0.1:${port}/code/.well-known/openid-configuration`);
    expect(await discovery.json()).toMatchObject({ issuer: `http://127.0.0.1:${port}/code` });
  });

  test('tells in one line that its port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { status, out, err } = await onegate(['serve'], { cwd: await folder({ 'onegate.yaml': text(port) }) });
    other.close();
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(lastLine(err)).toBe(
      `onegate: port ${port} of 127.0.0.1 is in use: end the program that has it, or choose another: --port N, or listen.port in the configuration`,
    );
  });

  test('tells in one line that a host is none of this machine', async () => {
    const elsewhere = text(await freePort()).replace('{ port', '{ host: 192.0.2.1, port');
    const { status, err } = await onegate(['serve'], { cwd: await folder({ 'onegate.yaml': elsewhere }) });
    expect(status).toBe(1);
    expect(lastLine(err)).toBe('onegate: 192.0.2.1 is no address of this machine: take 127.0.0.1 or 0.0.0.0 as host');
  });

  test('does not start with a configuration that is wrong', async () => {
    const { status, out, err } = await onegate(['serve'], {
      cwd: await folder({ 'onegate.yaml': text(1).replace('gitee', 'gitea') }),
    });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^onegate\.yaml:5:5 error provider: /);
  });

  test('without any configuration plays every provider, beside the gateway', async () => {
    const [port, play] = [await freePort(), await freePort()];
    const env = { PORT: `${port}`, SANDBOX_PORT: `${play}` };
    const gateway = start([], { cwd: await folder(), env });
    await written(gateway, `Sandbox: http://127.0.0.1:${play}`);
    expect((await fetch(`http://127.0.0.1:${play}/_sandbox`)).status).toBe(200);
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
    gateway.process.kill('SIGTERM');
    expect(await gateway.ended).toBe(0);
    await expect(fetch(`http://127.0.0.1:${play}/_sandbox`)).rejects.toThrow();
  });

  test('names the sandbox’s setting where the sandbox’s port is in use', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const play = (other.address() as AddressInfo).port;
    const env = { PORT: `${await freePort()}`, SANDBOX_PORT: `${play}` };
    const { status, err } = await onegate([], { cwd: await folder(), env });
    other.close();
    expect(status).toBe(1);
    expect(err).toMatch(
      new RegExp(`^onegate: port ${play} of 127.0.0.1 is in use: .*SANDBOX_PORT=N for the sandbox setup\n$`),
    );
  });
});
