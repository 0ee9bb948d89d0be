import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Agent } from 'undici';
import { expect, it, onTestFinished } from 'vitest';
import { deliver } from '../../src/webhooks/deliver.ts';
import { endpointOf } from '../../src/webhooks/endpoint.ts';
import { eventOf } from '../../src/webhooks/event.ts';
import { freshSecret } from '../../src/webhooks/sign.ts';
import { freePort } from '../support/ports.ts';
import { until } from './start.ts';

const connection = { id: 'con_1', client_id: 'shop', app: 'weibo', sub: '1002', scope: ['openid'] };

it('webhook-receiver.ts hears each event once, and nothing that the gateway did not send', async () => {
  const [secret, port, now] = [freshSecret(), await freePort(), Date.now() / 1000];
  const told = listen(secret, port);
  await until(() => told.out.includes('Listening'));
  const agent = new Agent();
  onTestFinished(() => agent.destroy());
  const send = (event: ReturnType<typeof eventOf>, secrets = [secret]) =>
    deliver(agent, endpointOf({ url: `http://127.0.0.1:${port}/`, secrets }), event, { now, timeout: 5 });
  const last_error = { error: 'invalid_grant', description: '', at: now };
  const broken = eventOf('connection.broken', { ...connection, last_error }, now);

  expect(await send(broken)).toEqual({ result: 'delivered', status: 204 });
  expect(await send(broken)).toEqual({ result: 'delivered', status: 204 });
  expect(await send(eventOf('connection.recovered', { ...connection, last_error: undefined }, now))).toEqual({
    result: 'delivered',
    status: 204,
  });
  expect(await send(broken, [freshSecret()])).toEqual({ result: 'refused', status: 400 });
  expect(await send({ ...broken, body: 'x'.repeat(100_000) })).toMatchObject({ result: 'refused', status: 413 });
  const [, ...lines] = told.out.trim().split('\n');
  expect(lines).toEqual(['connection.broken weibo 1002 invalid_grant', 'connection.recovered weibo 1002']);
});

function listen(secret: string, port: number): { process: ChildProcess; out: string } {
  const file = fileURLToPath(new URL('../../examples/webhook-receiver.ts', import.meta.url));
  const child = spawn(process.execPath, [file, String(port)], { env: { ...process.env, SECRET: secret } });
  onTestFinished(() => void child.kill('SIGKILL'));
  const told = { process: child, out: '' };
  child.stdout.on('data', (chunk) => (told.out += chunk));
  return told;
}
