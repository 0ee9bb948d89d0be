import { describe, expect, test } from 'vitest';
import type { AnyInput } from '../../src/contract/contract.ts';
import { stub } from '../../src/contract/stub.ts';
import { library, serve } from './serve.ts';

const book = { title: 'Emma' };

describe('mounting', () => {
  test('an operation without a handler is named at once', () => {
    const { token, ...others } = Object.fromEntries(
      Object.keys(library.operations).map((id) => [id, () => ({ status: 200 })]),
    );
    expect(() => stub(library, others)).toThrow('library: no handler for token');
  });

  test('a handler without an operation is named at once', () => {
    expect(() => stub(library, { listBocks: () => ({ status: 200 }) })).toThrow('no operation is called listBocks');
  });

  test('a webhook needs no handler and has no route', async () => {
    await using server = await serve({});
    expect((await server.fetch('/bookReturned', { method: 'POST' })).status).toBe(404);
  });
});

describe('routing', () => {
  test('a literal path goes before a parameter', async () => {
    await using server = await serve({
      newestBook: () => ({ status: 200, body: book }),
      getBook: () => ({ status: 200, body: { title: 'by id' } }),
    });
    expect(await (await server.fetch('/books/newest')).json()).toEqual(book);
    expect(await (await server.fetch('/books/oldest')).json()).toEqual({ title: 'by id' });
  });

  test('text between parameters, colons and the router’s own characters are literal', async () => {
    const seen: unknown[] = [];
    const text = (input: AnyInput) => {
      seen.push(input.path);
      return { status: 200, body: 'ok' };
    };
    await using server = await serve({ compareEditions: text, batchGetBooks: text, oddPath: text });
    for (const path of ['/books/7/compare/first...2', '/books:batchGet', '/odd(path)+[x]*!/a%20b.json']) {
      expect([path, (await server.fetch(path)).status]).toEqual([path, 200]);
    }
    expect(seen).toEqual([{ id: '7', base: 'first', head: 2 }, {}, { 'file-name': 'a b' }]);
    expect((await server.fetch('/booksXbatchGet')).status).toBe(404);
  });

  test('paths are exact: no other case, no slash more', async () => {
    await using server = await serve({});
    expect((await server.fetch('/Token', { method: 'POST' })).status).toBe(404);
    expect((await server.fetch('/token/', { method: 'POST' })).status).toBe(404);
  });

  test('a known path with another method gets 405 with Allow, an unknown one is left to what comes after', async () => {
    await using server = await serve({});
    const wrong = await server.fetch('/books/1', { method: 'POST' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'HEAD, GET, DELETE']);
    expect(await (await server.fetch('/nowhere')).text()).toBe('somebody else');
  });

  test('HEAD is answered by GET without a body', async () => {
    await using server = await serve({ getBook: () => ({ status: 200, body: book }) });
    const answer = await server.fetch('/books/1', { method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-length'), await answer.text()]).toEqual([200, '16', '']);
  });

  test('a prefix stands before every path and may hold parameters', async () => {
    await using server = await serve({ getBook: () => ({ status: 200, body: book }) }, { prefix: '/a+b/{shelf}' });
    expect((await server.fetch('/a+b/x/books/1')).status).toBe(200);
    expect((await server.fetch('/books/1')).status).toBe(404);
  });
});

describe('a request that breaks the document', () => {
  test('gets a problem that points at each thing, up to ten', async () => {
    await using server = await serve({});
    const answer = await server.fetch('/books?limit=0&available=perhaps', { headers: { 'X-Trace': '123456789' } });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(await answer.json()).toMatchObject({
      status: 400,
      errors: [
        { pointer: '/query/limit', detail: 'must be >= 1' },
        { pointer: '/query/available', detail: 'must be boolean' },
        { pointer: '/header/X-Trace', detail: 'must NOT have more than 8 characters' },
      ],
    });
    const ids = Array.from({ length: 30 }, (_, i) => `ids=x${i}`).join('&');
    const many = await server.fetch(`/books?${ids}`, { headers: { 'X-Trace': '123456789' } });
    expect(((await many.json()) as { errors: unknown[] }).errors).toHaveLength(10);
  });

  test('is answered in the words of `refuse`, which sees what could be read', async () => {
    const seen: unknown[] = [];
    await using server = await serve(
      {},
      {
        refuse(violations, { operation, status, input }) {
          seen.push({ violations, operation, status, body: input.body });
          return { status: 302, headers: { Location: '/elsewhere' } };
        },
      },
    );
    const answer = await server.fetch('/token', {
      method: 'POST',
      body: new URLSearchParams({ lifetime: '5', x: 'y' }),
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/elsewhere']);
    const violations = [{ pointer: '/body/grant_type', message: 'is required' }];
    expect(seen).toEqual([{ violations, operation: 'token', status: 400, body: { lifetime: 5 } }]);
  });
});

describe('an answer that breaks the document', () => {
  const breaches: [string, unknown, object, string][] = [
    ['getBook', '/books/1', { status: 200, body: { name: 'Emma' } }, '/body/title is required'],
    ['getBook', '/books/1', { status: 200 }, '/body is required'],
    ['getBook', '/books/1', { status: 500, body: 'no' }, '/status 500 is not documented'],
    ['getBook', '/books/1', { status: 200, type: 'text/html', body: 'no' }, '/type must be application/json'],
    ['listBooks', '/books', { status: 200, body: [] }, '/headers/X-Total is required'],
    ['removeBook', '/books/1', { status: 204, body: 'no' }, '/body is not documented for this status'],
  ];

  test.each(breaches)('fails the request in tests: %s %s %o', async (operation, path, output, complaint) => {
    await using server = await serve({ [operation]: () => output as never });
    const answer = await server.fetch(path as string, { method: operation === 'removeBook' ? 'DELETE' : 'GET' });
    expect(answer.status).toBe(500);
    expect(server.errors[0]?.message).toBe(`The answer of ${operation} breaks its document: ${complaint}`);
  });

  test('goes out all the same when somebody takes note of it', async () => {
    const noted: unknown[] = [];
    await using server = await serve(
      { getBook: () => ({ status: 200, body: {} }) },
      { breach: (operation, violations) => void noted.push([operation, violations]) },
    );
    const answer = await server.fetch('/books/1');
    expect([answer.status, await answer.json()]).toEqual([200, {}]);
    expect(noted).toEqual([['getBook', [{ pointer: '/body/title', message: 'is required' }]]]);
  });
});

test('a handler may answer on the socket itself', async () => {
  await using server = await serve({
    getBook(_input, ctx) {
      ctx.respond = false;
      ctx.res.writeHead(418).end('teapot');
      return { status: 599 };
    },
  });
  const answer = await server.fetch('/books/1');
  expect([answer.status, await answer.text(), server.errors]).toEqual([418, 'teapot', []]);
});
