import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setup } from '../support/setup.ts';
import { type Front, fronts } from './fronts.ts';
import { startQuarry, startUpstream, type Upstream } from './quarry.ts';
import { call, connection, head, readAnswer, until } from './wire.ts';

/** HTTP carried as it is (RFC 9110, 9112): over real sockets, and with a real proxy in front. */
describe.each(Object.entries(fronts))('%s, the API path', (name, start) => {
  let upstream: Upstream;
  let setup: Setup;
  let front: Front;
  beforeAll(async () => {
    upstream = await startUpstream();
    setup = await startQuarry(upstream.url);
    front = await start(setup.url);
  });
  afterAll(async () => {
    await front.close();
    await setup.close();
    await upstream.close();
  });

  const stone = '/quarry/api/stones/a1';

  it('keeps what concerns one connection on its side, also what Connection names', async () => {
    let asked: IncomingMessage | undefined;
    upstream.plays((req, res) => {
      asked = req;
      const named = ['Connection', 'keep-alive, X-Hop', 'X-Hop', 'theirs', 'Keep-Alive', 'timeout=9'];
      const more = ['Trailer', 'X-End', 'Proxy-Authenticate', 'Basic', 'X-Kept', 'yes'];
      res.writeHead(200, [...named, ...more]).end('{}');
    });
    const hops = ['TE: trailers', 'Proxy-Authorization: Basic eA==', 'Keep-Alive: timeout=5', 'X-Kept: yes'];
    const closing = name === 'directly' ? ['Connection: keep-alive, X-Mine', 'X-Mine: secret'] : [];
    const answer = await call(front.url, 'GET', stone, [...hops, ...closing, 'Upgrade: h2c', 'HTTP2-Settings: AAMA']);
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({ 'x-kept': 'yes' });
    for (const gone of ['x-hop', 'trailer', 'proxy-authenticate']) expect(answer.headers[gone]).toBeUndefined();
    expect(asked?.headers).toMatchObject({ 'x-kept': 'yes', connection: 'keep-alive' });
    for (const gone of ['te', 'proxy-authorization', 'keep-alive', 'x-mine', 'upgrade', 'http2-settings'])
      expect(asked?.headers[gone]).toBeUndefined();
  });

  it('tells the provider nothing of who is there and how it came, and the browser nothing of the provider', async () => {
    let asked: IncomingMessage | undefined;
    upstream.plays((req, res) => {
      asked = req;
      const own = { 'Set-Cookie': 'a=b', 'Strict-Transport-Security': 'max-age=9', 'Clear-Site-Data': '"*"' };
      const cors = {
        'Access-Control-Allow-Origin': 'https://else.example',
        'Access-Control-Allow-Credentials': 'true',
      };
      res.writeHead(200, { ...own, ...cors, ETag: '"1"' }).end('{}');
    });
    const told = ['Cookie: a=b', 'Origin: https://a.example', 'Referer: https://a.example/x', 'X-Real-IP: 10.0.0.1'];
    const paths = ['X-Original-URL: /admin', 'X-HTTP-Method-Override: DELETE', 'X-Forwarded-Host: evil.example'];
    const answer = await call(front.url, 'GET', stone, [...told, ...paths]);
    for (const gone of ['cookie', 'origin', 'referer', 'x-real-ip', 'x-original-url', 'x-http-method-override'])
      expect(asked?.headers[gone]).toBeUndefined();
    expect(asked?.headers['x-forwarded-host'] ?? asked?.headers['x-forwarded-for']).toBeUndefined();
    expect(asked?.headers.authorization).toBeUndefined();
    for (const gone of [
      'set-cookie',
      'strict-transport-security',
      'clear-site-data',
      'access-control-allow-credentials',
    ])
      expect(answer.headers[gone]).toBeUndefined();
    expect(answer.headers).toMatchObject({ etag: '"1"', 'access-control-allow-origin': '*' });
  });

  it('answers HEAD without a body, and the connection goes on', async () => {
    const methods: string[] = [];
    upstream.plays((req, res) => {
      methods.push(req.method as string);
      res.writeHead(200, { 'Content-Length': '5', 'Content-Type': 'application/json' }).end('12345');
    });
    const socket = await connection(front.url);
    socket.write(head(front.url, 'HEAD', stone));
    const first = await readAnswer(socket, true);
    socket.write(head(front.url, 'GET', stone));
    const second = await readAnswer(socket);
    socket.destroy();
    expect([first.status, first.headers['content-length'], first.body.length]).toEqual([200, '5', 0]);
    expect([second.status, second.text]).toEqual([200, '12345']);
    expect(methods).toEqual(['HEAD', 'GET']);
    upstream.plays((_, res) => res.writeHead(404).end());
    expect(await call(front.url, 'HEAD', stone)).toMatchObject({ status: 404, text: '' });
  });

  it.each([204, 205, 304])('passes %i without a body', async (status) => {
    upstream.plays((_, res) =>
      res.writeHead(status, { ETag: '"1"', ...(status === 205 ? { 'Content-Length': 0 } : {}) }).end(),
    );
    const socket = await connection(front.url);
    for (let i = 0; i < 2; i++) {
      socket.write(head(front.url, 'GET', stone, ['If-None-Match: "1"']));
      expect(await readAnswer(socket)).toMatchObject({ status, text: '', broken: false, headers: { etag: '"1"' } });
    }
    socket.destroy();
  });

  it('passes conditions and ranges on, and their answers back', async () => {
    let asked: IncomingMessage | undefined;
    const picture = randomBytes(1000);
    upstream.plays((req, res) => {
      asked = req;
      if (req.headers['if-none-match']) res.writeHead(304, { ETag: '"p"' }).end();
      else {
        const headers = { 'Content-Range': 'bytes 10-19/1000', 'Content-Length': '10', 'Accept-Ranges': 'bytes' };
        res.writeHead(206, headers).end(picture.subarray(10, 20));
      }
    });
    const part = await call(front.url, 'GET', '/quarry/api/pictures/p1', ['Range: bytes=10-19', 'If-Range: "p"']);
    expect(asked?.headers).toMatchObject({ range: 'bytes=10-19', 'if-range': '"p"' });
    expect(part).toMatchObject({ status: 206, headers: { 'content-range': 'bytes 10-19/1000' } });
    expect(part.body.equals(picture.subarray(10, 20))).toBe(true);
    const none = await call(front.url, 'GET', '/quarry/api/pictures/p1', ['If-None-Match: "p"']);
    expect(none).toMatchObject({ status: 304, headers: { etag: '"p"' } });
  });

  it('passes encoded bodies unopened, judged or not', async () => {
    const zipped = gzipSync(JSON.stringify({ ret: 0, id: 9, text: 'x'.repeat(5000) }));
    upstream.plays((_, res) =>
      res.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': zipped.length }).end(zipped),
    );
    for (const path of [stone, '/quarry/api/pictures/p1']) {
      const answer = await call(front.url, 'GET', path, ['Accept-Encoding: gzip']);
      expect(answer).toMatchObject({ status: 200, headers: { 'content-encoding': 'gzip' } });
      expect(answer.body.equals(zipped)).toBe(true);
      expect(JSON.parse(gunzipSync(answer.body).toString()).id).toBe(9);
    }
  });

  it('understands an encoded failure', async () => {
    const zipped = gzipSync(JSON.stringify({ ret: 9, msg: 'no token' }));
    upstream.plays((_, res) => res.writeHead(200, { 'Content-Encoding': 'gzip' }).end(zipped));
    const answer = await call(front.url, 'GET', stone, ['Accept-Encoding: gzip']);
    expect(answer).toMatchObject({
      status: 401,
      json: { error: 'invalid_token', upstream: { code: '9', message: 'no token' } },
    });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });

  it('tells who waits for 100 to go on, and the provider gets the body', async () => {
    upstream.plays(async (req, res) => {
      let size = 0;
      for await (const chunk of req) size += (chunk as Buffer).length;
      res.end(JSON.stringify({ size, expect: req.headers.expect ?? null }));
    });
    const socket = await connection(front.url);
    const lines = ['Expect: 100-continue', 'Content-Type: image/png', 'Content-Length: 5'];
    socket.write(head(front.url, 'POST', '/quarry/api/pictures', lines));
    const interim = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
    expect(interim.toString()).toMatch(/^HTTP\/1\.1 100 /);
    socket.write('12345');
    expect((await readAnswer(socket)).json).toEqual({ size: 5, expect: null });
    socket.destroy();
  });

  it('streams multipart and chunked uploads while they come', async () => {
    let begun = false;
    upstream.plays(async (req, res) => {
      const hash = createHash('sha256');
      let size = 0;
      for await (const chunk of req) {
        begun = true;
        hash.update(chunk);
        size += (chunk as Buffer).length;
      }
      res.end(
        JSON.stringify({
          type: req.headers['content-type'],
          length: req.headers['content-length'],
          size,
          hash: hash.digest('hex'),
        }),
      );
    });
    const body = Buffer.concat([
      Buffer.from('--b\r\nContent-Disposition: form-data; name="file"\r\n\r\n'),
      randomBytes(300_000),
      Buffer.from('\r\n--b--\r\n'),
    ]);
    const hash = createHash('sha256').update(body).digest('hex');
    for (const chunked of [false, true]) {
      begun = false;
      const socket = await connection(front.url);
      const framing = chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`;
      socket.write(
        head(front.url, 'POST', '/quarry/api/pictures', ['Content-Type: multipart/form-data; boundary=b', framing]),
      );
      const write = (part: Buffer) => {
        if (chunked) socket.write(`${part.length.toString(16)}\r\n`);
        socket.write(part);
        if (chunked) socket.write('\r\n');
      };
      write(body.subarray(0, 100_000));
      await until(() => begun);
      write(body.subarray(100_000));
      if (chunked) socket.write('0\r\n\r\n');
      const { json } = await readAnswer(socket);
      expect(json).toEqual({
        type: 'multipart/form-data; boundary=b',
        ...(chunked ? {} : { length: String(body.length) }),
        size: body.length,
        hash,
      });
      socket.destroy();
    }
  });

  it('hands on an answer that comes before the upload is over', async () => {
    upstream.plays((_, res) => res.writeHead(413, { Connection: 'close' }).end('{"ret":1}'));
    const socket = await connection(front.url);
    socket.write(
      head(front.url, 'POST', '/quarry/api/pictures', ['Content-Type: image/png', 'Content-Length: 600000']),
    );
    socket.write(randomBytes(200_000));
    expect(await readAnswer(socket)).toMatchObject({ status: 413, json: { error: 'content_too_large' } });
    socket.destroy();
  });
});
