import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Webhook } from 'standardwebhooks';
import { Agent } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deliver } from '../../src/webhooks/deliver.ts';
import { endpointOf } from '../../src/webhooks/endpoint.ts';
import { freshSecret } from '../../src/webhooks/sign.ts';
import { freePort } from '../support/ports.ts';
import { event } from './events.ts';
import { type Receiver, receiver, status } from './receiver.ts';

const secret = freshSecret();
let agent: Agent;
beforeAll(() => {
  agent = new Agent();
});
afterAll(() => agent.destroy());

const send = (to: Pick<Receiver, 'url'>, given: { event?: ReturnType<typeof event>; timeout?: number } = {}) =>
  deliver(agent, endpointOf({ url: to.url, secrets: [secret] }), given.event ?? event(), {
    now: Date.now() / 1000,
    timeout: given.timeout ?? 5,
  });

describe('a delivery', () => {
  it('is a signed POST of the event as it was stored, to the whole address', async () => {
    const to = await receiver();
    const sent = event();
    expect(await send(to, { event: sent })).toEqual({ result: 'delivered', status: 204 });
    const [got] = to.deliveries;
    expect(got).toMatchObject({ id: sent.id, body: sent.body, path: '/hooks?of=onegate' });
    expect(got?.headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'onegate' });
    expect(new Webhook(secret).verify(got?.body ?? '', got?.headers ?? {})).toEqual(JSON.parse(sent.body));
    expect(() => new Webhook(secret).verify(`${got?.body} `, got?.headers ?? {})).toThrow('No matching signature');
  });

  it.each([200, 201, 202, 299])('is done with %i', async (code) => {
    expect(await send(await receiver(status(code)))).toEqual({ result: 'delivered', status: code });
  });

  it.each([304, 400, 404, 500, 503])('is refused with %i', async (code) => {
    expect(await send(await receiver(status(code)))).toEqual({ result: 'refused', status: code });
  });

  it('follows no redirect', async () => {
    const elsewhere = await receiver();
    for (const code of [301, 302, 303, 307, 308]) {
      const to = await receiver(status(code, { location: elsewhere.url }));
      expect(await send(to)).toEqual({ result: 'refused', status: code });
    }
    expect(elsewhere.deliveries).toEqual([]);
  });

  it('knows that a receiver is gone', async () => {
    expect(await send(await receiver(status(410)))).toEqual({ result: 'gone', status: 410 });
  });

  it.each([
    ['120', 120],
    [new Date(Date.now() + 60_000).toUTCString(), 60],
    ['soon', undefined],
    ['-5', undefined],
    [new Date(Date.now() - 60_000).toUTCString(), undefined],
  ])('reads Retry-After: %s', async (header, seconds) => {
    const outcome = await send(await receiver(status(503, { 'retry-after': header })));
    const { retry_after } = outcome as { retry_after?: number };
    if (seconds === undefined) expect(outcome).toEqual({ result: 'refused', status: 503 });
    else expect(Math.abs((retry_after as number) - seconds)).toBeLessThan(2);
  });

  it('is over in time where the receiver is slow', async () => {
    const began = performance.now();
    expect(await send(await receiver(() => {}), { timeout: 0.2 })).toEqual({ result: 'unanswered', error: 'timeout' });
    expect(performance.now() - began).toBeLessThan(1500);
  });

  it('does not wait for a body that trickles, nor read one that is large', async () => {
    const trickle = await receiver((response) => {
      response.writeHead(200).write('.');
      const timer = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await send(trickle, { timeout: 0.3 })).toEqual({ result: 'delivered', status: 200 });
    let written = 0;
    const flood = await receiver(async (response) => {
      response.on('error', () => {}).writeHead(200);
      for (; written < 50_000_000 && !response.destroyed; written += 65_536) {
        if (!response.write(Buffer.alloc(65_536))) await Promise.race([once(response, 'drain'), wait(200)]);
      }
    });
    expect(await send(flood)).toEqual({ result: 'delivered', status: 200 });
    expect(written).toBeLessThan(20_000_000);
  });

  it('says why there was no answer', async () => {
    expect(await send({ url: `http://127.0.0.1:${await freePort()}/` })).toEqual({
      result: 'unanswered',
      error: 'ECONNREFUSED',
    });
    const reset = await receiver((_, __, { socket }) => void (socket as Socket).resetAndDestroy());
    expect(await send(reset)).toEqual({ result: 'unanswered', error: 'ECONNRESET' });
    const hangUp = await receiver((_, __, { socket }) => void socket.end());
    expect(await send(hangUp)).toEqual({ result: 'unanswered', error: 'UND_ERR_SOCKET' });
    const babble = createServer((socket) => void socket.end('SSH-2.0-nonsense\r\n')).listen(0, '127.0.0.1');
    await once(babble, 'listening');
    const { port } = babble.address() as { port: number };
    expect(await send({ url: `http://127.0.0.1:${port}/` })).toEqual({
      result: 'unanswered',
      error: 'HTTPParserError',
    });
    babble.close();
  });

  it('is cut off where the agent is destroyed', async () => {
    const own = new Agent();
    const to = endpointOf({ url: (await receiver(() => {})).url, secrets: [secret] });
    const pending = deliver(own, to, event(), { now: Date.now() / 1000, timeout: 5 });
    await wait(100);
    await own.destroy();
    expect(await pending).toEqual({ result: 'cut' });
    expect(await deliver(own, to, event(), { now: Date.now() / 1000, timeout: 5 })).toEqual({ result: 'cut' });
  });
});
