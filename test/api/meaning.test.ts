import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setup } from '../support/setup.ts';
import { startQuarry, startUpstream, type Upstream } from './quarry.ts';
import { call, connection, head, readAnswer } from './wire.ts';

/** What the gateway understands of a call: what may go to the provider, and what its answer means in standard words. */
let upstream: Upstream;
let setup: Setup;
let asked: { method: string; url: string; headers: IncomingMessage['headers']; raw: string[]; body: string }[] = [];
beforeAll(async () => {
  upstream = await startUpstream();
  setup = await startQuarry(upstream.url);
});
afterAll(async () => {
  await setup.close();
  await upstream.close();
});

/** Plays one answer, forgets what was asked before, and calls. */
async function meet(
  answer: { status?: number; headers?: Record<string, string>; body?: string | Buffer },
  ...of: [string, string, string[]?, (string | Buffer)?]
) {
  asked = [];
  upstream.plays(async (req, res) => {
    const chunks: Buffer[] = [];
    for await (const chunk of req) chunks.push(chunk as Buffer);
    asked.push({
      method: req.method as string,
      url: req.url as string,
      headers: req.headers,
      raw: req.rawHeaders,
      body: Buffer.concat(chunks).toString('latin1'),
    });
    res.writeHead(answer.status ?? 200, answer.headers).end(answer.body ?? '{}');
  });
  return call(setup.url, ...of);
}

const get = (target: string, headers: string[] = []) => meet({}, 'GET', `/quarry/api${target}`, headers);
const send = (method: string, target: string, type: string, body: string | Buffer) =>
  meet(
    {},
    method,
    `/quarry/api${target}`,
    [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`],
    body,
  );

describe('a path', () => {
  it.each([
    '/stones/..%2f..%2ftoken',
    '/stones/%2e%2e/me',
    '/stones/../me',
    '/stones/%2e%2e%2fme',
    '/stones/%252e%252e%252fme',
    '/stones/%25252e%25252e',
    '/stones/..;/me',
    '/stones/..%5cme',
    '/stones/a%5c..%5cme',
    '/stones/a\\..\\me',
    '/stones/%00',
    '/stones/a%0d%0aX:y',
    '/stones/a%250d%250a',
    '//me',
    '/stones//a',
    '/stones/',
    '/./me',
    '/me/',
    '/me/.',
    '/%6de',
    '/ME',
    '/stones/%c0%ae%c0%ae',
    '/stones/%zz',
    '/stones/%2fme',
    '/token',
    '/authorize',
    '/v1/me',
    '',
  ])('%s is not in the document, and never gets to the provider', async (path) => {
    const answer = await get(path);
    expect(answer).toMatchObject({ status: 404, json: { status: 404 } });
    expect(asked).toEqual([]);
    const forwarded = await meet({}, 'GET', `/open/api${path}`);
    if (forwarded.status === 200) expect(asked[0]?.url).not.toMatch(/\.\.|%2e|%5c|\\|%00|%0d|\/\//i);
  });

  it.each([
    '/me#x',
    '/me?a=b#c',
    `/stones/${Buffer.from('石').toString('latin1')}`,
  ])('%s has what no address has', async (path) => {
    expect(await get(path)).toMatchObject({ status: 400 });
    expect(asked).toEqual([]);
  });

  it('goes on as it was sent: UTF-8, encoded slashes and reserved characters', async () => {
    for (const id of ['%E7%9F%B3', 'a%2Fb', 'C%23', 'a+b', 'a%20b', "a!$&'()*,;=:@-._~"]) {
      expect((await get(`/stones/${id}`)).status).toBe(200);
      expect(asked[0]?.url).toBe(`/v1/stones/${id}?edition=second&ticket=token-1`);
    }
    expect(await get(`/stones/${'x'.repeat(21)}`)).toMatchObject({
      status: 400,
      json: { errors: [{ pointer: '/path/id' }] },
    });
  });

  it('that takes other methods says which', async () => {
    const answer = await meet({}, 'POST', '/quarry/api/stones/a1');
    expect(answer).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD, PUT, DELETE' },
      json: { error: 'method_not_allowed' },
    });
  });

  it('that is not documented is forwarded where the app says so, with the user’s token', async () => {
    expect(
      await meet({}, 'PATCH', '/open/api/else/where?x=%B9%CF', ['Content-Type: a/b', 'Content-Length: 2'], 'hi'),
    ).toMatchObject({ status: 200 });
    expect(asked[0]).toMatchObject({ method: 'PATCH', url: '/v1/else/where?x=%B9%CF&ticket=token-1', body: 'hi' });
    expect((await meet({}, 'GET', '/open/api/else', ['Authorization: none'])).status).toBe(401);
    expect((await meet({}, 'GET', '/open/api/else?tick%65t=other')).status).toBe(400);
  });
});

describe('a query', () => {
  it('is checked against the document, and all that is wrong is told at once', async () => {
    const answer = await get('/stones/a1?count=0&deep=maybe&alien=1&q=a&q=b&edition=first&ticket=mine', [
      'X-Colour: blue',
    ]);
    expect(answer).toMatchObject({
      status: 400,
      json: { error: 'invalid_request' },
      headers: { 'content-type': 'application/problem+json' },
    });
    const pointers = answer.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
    expect(pointers).toEqual([
      '/header/X-Colour',
      '/query/alien',
      '/query/count',
      '/query/deep',
      '/query/edition',
      '/query/q',
      '/query/ticket',
    ]);
    expect(asked).toEqual([]);
    const many = await get(`/stones/a1?${Array.from({ length: 30 }, (_, i) => `x${i}=1`).join('&')}`);
    expect(many.json.errors).toHaveLength(10);
  });

  it('goes on byte by byte: UTF-8, GBK, empty values, lists', async () => {
    for (const query of ['q=%E7%9F%B3', 'q=%B9%CF', 'q=', 'tag=a&tag=b', 'q=a+b&deep=true']) {
      expect((await get(`/stones/a1?${query}`)).status).toBe(200);
      expect(asked[0]?.url).toBe(`/v1/stones/a1?${query}&edition=second&ticket=token-1`);
    }
  });

  it('cannot carry the token by another spelling of its name', async () => {
    for (const name of ['ticket', 'tick%65t', '%74icket']) {
      expect((await get(`/stones/a1?${name}=mine`)).status).toBe(400);
      expect(asked).toEqual([]);
    }
  });

  it('cannot bring a line of its own into the request', async () => {
    expect((await get('/stones/a1?q=a%0d%0aX-Evil:%201')).status).toBe(200);
    expect(asked[0]?.headers['x-evil']).toBeUndefined();
    const socket = await connection(setup.url);
    socket.write('GET /quarry/api/me HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer a\rX-Evil: 1\r\n\r\n');
    expect((await readAnswer(socket)).status).toBe(400);
    socket.destroy();
  });
});

describe('a body', () => {
  it('of JSON is checked, gets what the document fixes, and keeps its numbers', async () => {
    expect(
      (await send('PUT', '/stones/a1', 'application/json', '{"weight":9007199254740993,"edition":"mine","x":1.0}'))
        .status,
    ).toBe(200);
    expect(asked[0]?.body).toBe('{"weight":9007199254740993,"edition":"second","x":1.0}');
    expect(asked[0]?.headers['content-length']).toBe('54');
    const wrong = await send('PUT', '/stones/a1?alien=1', 'application/json', '{"weight":"x","label":"0123456789"}');
    const pointers = wrong.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort();
    expect([wrong.status, pointers]).toEqual([400, ['/body/label', '/body/weight', '/query/alien']]);
    expect((await send('PUT', '/stones/a1', 'application/json', '{"weight":')).json.errors).toEqual([
      { pointer: '/body', detail: 'is not JSON' },
    ]);
  });

  it('of a form is checked, gets what the document fixes, and has no fields of its own', async () => {
    const form = 'application/x-www-form-urlencoded';
    expect((await send('POST', '/stones', form, 'name=%E7%9F%B3')).status).toBe(200);
    expect(asked[0]?.body).toBe('name=%E7%9F%B3&edition=second');
    const wrong = await send('POST', '/stones', form, 'name=0123456789&alien=1&edition=mine');
    expect(wrong.json.errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/body/alien',
      '/body/edition',
      '/body/name',
    ]);
    // None was sent: what the document fixes goes out all the same.
    expect((await meet({}, 'POST', '/quarry/api/stones')).status).toBe(200);
    expect(asked[0]).toMatchObject({ body: 'edition=second', headers: { 'content-type': form } });
  });

  it('is of the kind that the document declares', async () => {
    for (const [target, type] of [
      ['/pictures', 'application/json'],
      ['/stones', 'text/csv'],
      ['/pictures', 'imagesque/png'],
    ] as const) {
      expect(await send('POST', target, type, '{}')).toMatchObject({
        status: 415,
        json: { errors: [{ pointer: '/body' }] },
      });
      expect(asked).toEqual([]);
    }
    expect((await send('POST', '/pictures', 'image/webp', 'x')).status).toBe(200);
    expect((await send('DELETE', '/stones/a1', 'text/plain', 'x')).status).toBe(400);
    expect(
      (await send('PUT', '/stones/a1', 'application/json', Buffer.from('{"weight":1,"label":"\xb9\xcf"}', 'latin1')))
        .json.errors,
    ).toEqual([{ pointer: '/body', detail: 'is not UTF-8' }]);
  });

  it('is checked by the media type that goes to the provider', async () => {
    const twice = [
      'Content-Type: application/x-www-form-urlencoded',
      'Content-Type: application/json',
      'Content-Length: 6',
    ];
    await meet({}, 'POST', '/quarry/api/stones', twice, 'name=a');
    const raw = asked[0]?.raw ?? [];
    const types = raw.filter((_, i) => i % 2 === 1 && raw[i - 1]?.toLowerCase() === 'content-type');
    expect(types).toEqual(['application/x-www-form-urlencoded']);
  });
});

describe('a token', () => {
  it('is asked for as RFC 6750 does', async () => {
    for (const header of ['Authorization: Basic eA==', 'Authorization: Bearer', 'Authorization: Bearer a b']) {
      const answer = await get('/me', [header]);
      expect(answer).toMatchObject({
        status: 401,
        headers: { 'www-authenticate': 'Bearer' },
        json: { error: 'invalid_token' },
      });
      expect(asked).toEqual([]);
    }
    expect((await get('/me', ['Authorization: bearer  low'])).status).toBe(200);
    expect(asked[0]?.url).toBe('/v1/me?ticket=low');
  });

  it('stays away from operations that need none, and may be absent where the document says so', async () => {
    await get('/pictures/p1');
    expect(asked[0]?.url).toBe('/v1/pictures/p1');
    await get('/open', ['Authorization: none']);
    expect(asked[0]?.url).toBe('/v1/open');
    await get('/open');
    expect(asked[0]?.url).toBe('/v1/open?ticket=token-1');
  });

  it('in a header is the gateway’s to set', async () => {
    await meet({}, 'GET', '/headered/api/me', ['X-Ticket: mine']);
    expect(asked[0]).toMatchObject({ url: '/v1/me', headers: { 'x-ticket': 'token-1', 'user-agent': 'Onegate/1.0' } });
  });
});

describe('an answer', () => {
  const stone = ['GET', '/quarry/api/stones/a1'] as const;
  const refused = (ret: number, msg = 'no') => ({ body: JSON.stringify({ ret, msg }) });

  it('with status 200 and a code is a failure', async () => {
    expect(await meet(refused(10, 'broken'), ...stone)).toMatchObject({
      status: 502,
      json: { error: 'server_error', upstream: { code: '10', message: 'broken', status: 200 } },
    });
    expect(await meet(refused(0), ...stone)).toMatchObject({ status: 200, text: '{"ret":0,"msg":"no"}' });
    expect(await meet({ body: 'ret=9&msg=form' }, ...stone)).toMatchObject({ status: 401 });
    expect(await meet({ body: '\ufeff{"ret":9}' }, ...stone)).toMatchObject({ status: 401 });
    const json = { 'Content-Type': 'application/json' };
    expect(await meet({ ...refused(9), headers: json }, 'GET', '/quarry/api/pictures/p1')).toMatchObject({
      status: 401,
    });
    expect(await meet(refused(9), 'GET', '/quarry/api/pictures/p1')).toMatchObject({ status: 200 });
  });

  it('of a failure has its WWW-Authenticate and its Retry-After', async () => {
    expect((await meet(refused(9), ...stone)).headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    expect((await meet(refused(8), ...stone)).headers['www-authenticate']).toBe('Bearer error="insufficient_scope"');
    const limited = { status: 403, headers: { 'X-Left': '0', 'X-Reset': '30' } };
    expect(await meet(limited, ...stone)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '30' },
      json: { error: 'rate_limited' },
    });
    expect(await meet({ ...refused(7), headers: { 'Retry-After': '9' } }, ...stone)).toMatchObject({
      status: 429,
      headers: { 'retry-after': '9' },
    });
    expect(asked).toHaveLength(1);
  });

  it('that repeats the token does not bring it into the problem', async () => {
    const { text } = await meet(refused(9, 'bad token token-1'), ...stone);
    expect(text).toContain('bad token');
    expect(text).not.toContain('token-1');
  });

  it('in GBK passes byte by byte, and its failure is read', async () => {
    const body = Buffer.concat([Buffer.from('{"ret":9,"msg":"'), Buffer.from([0xca, 0xaf]), Buffer.from('"}')]);
    const headers = { 'Content-Type': 'application/json; charset=GBK' };
    expect((await meet({ headers, body }, ...stone)).json.upstream.message).toBe('石');
    const fine = Buffer.concat([Buffer.from('{"ret":0,"x":"'), Buffer.from([0xca, 0xaf]), Buffer.from('"}')]);
    expect((await meet({ headers, body: fine }, ...stone)).body.equals(fine)).toBe(true);
  });

  it('in a function call passes without it', async () => {
    const wrapped = ['GET', '/quarry/api/wrapped', ['Range: bytes=0-1', 'If-None-Match: "1"']] as [
      'GET',
      string,
      string[],
    ];
    const answer = await meet(
      {
        headers: { ETag: '"1"', 'X-Left': '5', 'Content-Type': 'text/javascript' },
        body: '/**/cb({"id":12345678901234567890});\n',
      },
      ...wrapped,
    );
    expect(answer).toMatchObject({ status: 200, text: '{"id":12345678901234567890}' });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/json', 'x-left': '5' });
    expect([answer.headers.etag, asked[0]?.headers.range, asked[0]?.headers['if-none-match']]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(await meet({ body: 'cb({"ret":9});' }, ...wrapped)).toMatchObject({ status: 401 });
    expect(await meet({ body: '<html>' }, ...wrapped)).toMatchObject({ status: 502, json: { error: 'server_error' } });
  });

  it('that redirects is an answer like others', async () => {
    expect(await meet({ status: 302, headers: { Location: 'https://else.example/' } }, ...stone)).toMatchObject({
      status: 302,
      headers: { location: 'https://else.example/' },
    });
  });
});

describe('connections', () => {
  it('serve one call after another, pipelined too', async () => {
    await get('/me');
    const socket = await connection(setup.url);
    const one = head(setup.url, 'GET', '/quarry/api/me');
    socket.write(Buffer.concat([one, head(setup.url, 'POST', '/quarry/api/me'), one]));
    const text = await new Promise<string>((resolve) => {
      let seen = '';
      socket.on('data', (chunk) => {
        seen += chunk;
        if (seen.split('HTTP/1.1 ').length === 4) resolve(seen);
      });
    });
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '405', '200']);
    socket.destroy();
  });
});
