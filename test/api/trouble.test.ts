import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Setup } from '../support/setup.ts';
import { startQuarry, startRaw, startUpstream, type Upstream } from './quarry.ts';
import { call, connection, head, readAnswer, until } from './wire.ts';

/** What goes wrong on the way: each side learns of it, and nothing stays behind. */
let upstream: Upstream;
let setup: Setup;
beforeAll(async () => {
  upstream = await startUpstream();
  setup = await startQuarry(upstream.url, (config) => {
    config.limits.upstream_timeout = 0.6;
  });
});
afterAll(async () => {
  await setup.close();
  await upstream.close();
});

const picture = '/quarry/api/pictures/p1';
const stone = '/quarry/api/stones/a1';

const running = async () => {
  const text = await (await fetch(`${setup.url}/metrics`)).text();
  return Number(/onegate_api_calls\{app="quarry"\} (\d+)/.exec(text)?.[1] ?? 0);
};
const idle = async () => {
  for (let i = 0; i < 200 && (await running()) > 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await running()).toBe(0);
};

describe('a client that leaves', () => {
  it.each(['before the answer', 'in the middle of it'])('%s takes the provider’s connection with it', async (when) => {
    let left = false;
    let asked = false;
    upstream.plays((_, res) => {
      asked = true;
      res.on('close', () => (left = !res.writableFinished));
      if (when !== 'before the answer') res.writeHead(200, { 'Content-Length': 1000 }).write('x');
    });
    const socket = await connection(setup.url);
    socket.write(head(setup.url, 'GET', picture));
    await until(() => asked);
    if (when !== 'before the answer') await new Promise((resolve) => socket.once('data', resolve));
    socket.destroy();
    await until(() => left);
    await idle();
  });

  it('in the middle of a checked body, or of an upload, leaves nothing behind', async () => {
    let broke = false;
    upstream.plays((req) => void req.on('error', () => (broke = true)).resume());
    for (const [method, path, type] of [
      ['PUT', stone, 'application/json'],
      ['POST', '/quarry/api/pictures', 'image/png'],
    ] as const) {
      const socket = await connection(setup.url);
      socket.write(head(setup.url, method, path, [`Content-Type: ${type}`, 'Content-Length: 100']));
      socket.write('{"a":');
      await new Promise((resolve) => setTimeout(resolve, 60));
      socket.destroy();
      await idle();
    }
    await until(() => broke);
  });

  it('while its answer is judged', async () => {
    let respond: ServerResponse | undefined;
    upstream.plays((_, res) => {
      respond = res;
      res.writeHead(500, { 'Content-Length': 100 }).write('{');
    });
    const socket = await connection(setup.url);
    socket.write(head(setup.url, 'GET', stone));
    await until(() => respond !== undefined);
    socket.destroy();
    await until(() => respond?.destroyed === true);
    await idle();
  });
});

describe('a provider that breaks off', () => {
  it.each([
    ['with a length', 'Content-Length: 100\r\n\r\nhalf'],
    ['in chunks', 'Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n'],
    ['in chunks that are none', 'Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\nzz\r\n'],
  ])('in the middle of an answer %s never ends it cleanly', async (_, rest) => {
    const raw = await startRaw((socket) => {
      socket.once('data', () =>
        socket.write(`HTTP/1.1 200 OK\r\n${rest}`, () => setTimeout(() => socket.destroy(), 50)),
      );
    });
    const own = await startQuarry(raw.url);
    onTestFinished(async () => {
      await own.close();
      await raw.close();
    });
    expect(await call(own.url, 'GET', picture)).toMatchObject({ status: 200, text: 'half', broken: true });
  });

  it.each([
    ['closes', ''],
    ['speaks no HTTP', '220 mail ESMTP\r\n\r\n'],
    ['begins and closes', 'HTTP/1.1 200 OK\r\nContent-'],
    ['has a header that is none', 'HTTP/1.1 200 OK\r\nX: a\x01b\r\nContent-Length: 2\r\n\r\n{}'],
    ['has a status that is none', 'HTTP/1.1 42 OK\r\nContent-Length: 2\r\n\r\n{}'],
    ['has two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}'],
    ['splits its head for ever', `HTTP/1.1 200 OK\r\n${'X: y\r\n'.repeat(20_000)}`],
    [
      'breaks a judged answer off',
      'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"ret":',
    ],
  ])('before its answer, because it %s: a problem', async (_, text) => {
    const raw = await startRaw((socket) => {
      socket.once('data', () => socket.end(Buffer.from(text, 'latin1')));
    });
    const own = await startQuarry(raw.url);
    onTestFinished(async () => {
      await own.close();
      await raw.close();
    });
    const answer = await call(own.url, 'POST', '/quarry/api/stones');
    expect(answer).toMatchObject({ status: 503, json: { error: 'temporarily_unavailable' }, broken: false });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json', 'retry-after': '5' });
  });

  it('is waited for only so long: for its connection, its head, and when it falls silent', async () => {
    upstream.plays(() => undefined);
    const started = Date.now();
    expect(await call(setup.url, 'GET', stone)).toMatchObject({
      status: 503,
      json: { detail: expect.stringContaining('in time') },
    });
    upstream.plays((_, res) => res.writeHead(200, { 'Content-Length': 9 }).write('x'));
    expect(await call(setup.url, 'GET', picture)).toMatchObject({ status: 200, broken: true });
    expect(Date.now() - started).toBeLessThan(6000);
    const nobody = await startQuarry('http://127.0.0.1:9');
    onTestFinished(() => nobody.close());
    expect(await call(nobody.url, 'GET', stone)).toMatchObject({
      status: 503,
      json: { detail: expect.stringContaining('no connection') },
    });
  });

  it('may take its time while it flows', async () => {
    upstream.plays((_, res) => {
      res.writeHead(200, { 'Content-Length': 6 });
      let sent = 0;
      const timer = setInterval(() => {
        res.write('x');
        if (++sent < 6) return;
        clearInterval(timer);
        res.end();
      }, 200);
    });
    expect(await call(setup.url, 'GET', picture)).toMatchObject({ text: 'xxxxxx', broken: false });
  });
});

describe('a slow side holds the fast one back', () => {
  it('a client that does not read pauses the provider, and loses its connection in the end', async () => {
    let sent = 0;
    let closed = false;
    const chunk = Buffer.alloc(65_536);
    upstream.plays((_, res) => {
      res.writeHead(200, { 'Content-Length': 400 * 1024 * 1024 }).on('close', () => (closed = true));
      const more = () => {
        while (!res.destroyed && res.write(chunk)) sent += chunk.length;
        sent += chunk.length;
      };
      res.on('drain', more);
      more();
    });
    const socket = await connection(setup.url);
    socket.pause();
    socket.write(head(setup.url, 'GET', picture));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const [before, rss] = [sent, process.memoryUsage().rss];
    await new Promise((resolve) => setTimeout(resolve, 700));
    // What two kernels keep for two loopback connections, and no more.
    expect(sent).toBe(before);
    expect(sent).toBeGreaterThan(200_000);
    expect(sent).toBeLessThan(40 * 1024 * 1024);
    expect(process.memoryUsage().rss - rss).toBeLessThan(50 * 1024 * 1024);
    await until(() => closed, 6000);
    socket.destroy();
    await idle();
  });

  it('a provider that does not read pauses the upload', async () => {
    let begun = false;
    const raw = await startRaw((socket) => {
      socket.pause();
      begun = true;
    });
    const own = await startQuarry(raw.url);
    onTestFinished(async () => {
      await own.close();
      await raw.close();
    });
    const socket = await connection(own.url);
    socket.write(
      head(own.url, 'POST', '/quarry/api/pictures', ['Content-Type: image/png', `Content-Length: ${2 ** 29}`]),
    );
    const chunk = randomBytes(65_536);
    const more = () => {
      while (socket.write(chunk));
    };
    socket.on('drain', more);
    more();
    await until(() => begun);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = socket.bytesWritten;
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(socket.bytesWritten).toBe(before);
    expect(before).toBeLessThan(60 * 1024 * 1024);
    socket.destroy();
  });
});

describe('limits', () => {
  it('a checked body over the limit is 413, whether its length is told or not, and the sender reads why', async () => {
    upstream.plays((_, res) => res.end('{}'));
    const body = Buffer.from(`{"weight":1,"label":"${'x'.repeat(1_100_000)}"}`);
    const told = await call(
      setup.url,
      'PUT',
      stone,
      ['Content-Type: application/json', `Content-Length: ${body.length}`],
      body,
    );
    expect(told).toMatchObject({ status: 413, json: { error: 'invalid_request', errors: [{ pointer: '/body' }] } });
    const socket = await connection(setup.url);
    socket.write(head(setup.url, 'PUT', stone, ['Content-Type: application/json', 'Transfer-Encoding: chunked']));
    socket.write(`${body.length.toString(16)}\r\n`);
    socket.write(body);
    expect((await readAnswer(socket)).status).toBe(413);
    socket.destroy();
  });

  it('who goes on sending what nobody wants loses the connection', async () => {
    const socket = await connection(setup.url);
    const lines = ['Content-Type: text/csv', `Content-Length: ${2 ** 30}`];
    socket.write(head(setup.url, 'POST', '/quarry/api/pictures', lines));
    expect((await readAnswer(socket)).status).toBe(415);
    let closed = false;
    socket.on('close', () => (closed = true));
    const timer = setInterval(() => socket.write(Buffer.alloc(500_000)), 5);
    await until(() => closed);
    clearInterval(timer);
  });

  it('a large success passes unjudged, a large failure is told by its status, a large wrapped answer is refused', async () => {
    const large = `{"ret":9,"x":"${'x'.repeat(1_200_000)}"}`;
    upstream.plays((_, res) => res.end(large));
    expect(await call(setup.url, 'GET', stone)).toMatchObject({ status: 200, text: large });
    upstream.plays((_, res) => res.writeHead(404).end(large));
    expect(await call(setup.url, 'GET', stone)).toMatchObject({ status: 404, json: { error: 'not_found' } });
    let calls = 0;
    upstream.plays((_, res) => {
      calls++;
      res.end(`f(${large})`);
    });
    expect(await call(setup.url, 'GET', '/quarry/api/wrapped')).toMatchObject({
      status: 502,
      json: { error: 'server_error' },
    });
    expect(calls).toBe(1);
    await idle();
  });
});
