import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import type { AnyInput } from '../../src/contract/contract.ts';
import { serve } from './serve.ts';

const routes = {
  token: ['POST', '/token'],
  addBook: ['POST', '/books'],
  putNote: ['PUT', '/note'],
  receive: ['POST', '/inbox'],
} as const;

/** Sends a body; gives what the handler got as its body, or the status and the errors that the client got. */
async function send(id: keyof typeof routes, body: RequestInit['body'], type?: string, limit?: number) {
  let seen: AnyInput | undefined;
  const answers = {
    token: { status: 200, body: { access_token: 't' } },
    addBook: { status: 201, headers: { Location: '/books/1' }, body: { title: 'x' } },
    putNote: { status: 204 },
    receive: { status: 204 },
  };
  const handler = (input: AnyInput) => {
    seen = input;
    return answers[id];
  };
  await using server = await serve({ [id]: handler }, { limit });
  const [method, path] = routes[id];
  const answer = await server.fetch(path, { method, body, headers: type ? { 'Content-Type': type } : {} });
  if (seen) return seen.body;
  const { status, errors } = (await answer.json()) as { status: number; errors: { pointer: string; detail: string }[] };
  return [status, ...errors.map(({ pointer, detail }) => `${pointer} ${detail}`)];
}

const form = 'application/x-www-form-urlencoded';

test('a form is coerced like a query and holds only what is declared', async () => {
  expect(await send('token', 'grant_type=refresh_token&remember=true&scope=a&scope=b&x=y', form)).toEqual({
    grant_type: 'refresh_token',
    remember: true,
    scope: ['a', 'b'],
    lifetime: 3600,
  });
  expect(await send('token', 'grant_type=refresh_token&lifetime=5&scope=a', form)).toMatchObject({
    lifetime: 5,
    scope: ['a'],
  });
});

test('a field that is given twice is refused where no list is declared', async () => {
  expect(await send('token', 'grant_type=refresh_token&code=1&code=2', form)).toEqual([
    400,
    '/body/code is given more than once',
  ]);
});

test('a form that is open to other fields gets them as text, each once', async () => {
  expect(await send('receive', 'priority=1&colour=red&size=7&empty=&__proto__=x', form)).toEqual({
    priority: 1,
    colour: 'red',
    size: '7',
  });
  expect(await send('receive', 'size=1&size=2&colour=ultramarine', form)).toEqual([
    400,
    '/body/size is given more than once',
    '/body/colour must NOT have more than 10 characters',
  ]);
});

test('an object in a form is JSON text', async () => {
  const claims = { userinfo: { email: null } };
  const fields = new URLSearchParams({ grant_type: 'refresh_token', claims: JSON.stringify(claims) });
  expect(await send('token', fields)).toMatchObject({ claims });
  fields.set('claims', '{');
  expect(await send('token', fields)).toEqual([400, '/body/claims is not JSON']);
});

test('a form that was not sent lacks its fields one by one', async () => {
  expect(await send('token', undefined)).toEqual([400, '/body/grant_type is required']);
  expect(await send('addBook', undefined)).toEqual([400, '/body is required']);
});

test('JSON is not coerced and not cut to what is declared', async () => {
  expect(await send('addBook', '{"title":"Emma","pages":474}', 'application/json; charset=utf-8')).toEqual({
    title: 'Emma',
    pages: 474,
  });
  expect(await send('addBook', '{"title":7,"author":{"age":5}}', 'application/json')).toEqual([
    400,
    '/body/title must be string',
    '/body/author/age is not known here',
  ]);
});

test('JSON keeps integers beyond 2^53 as text and its __proto__ harmless', async () => {
  const text = '{"title":"x","id":9007199254740993,"__proto__":{"a":1},"b":{"\\u005f_proto__":{"a":1}}}';
  const body = (await send('addBook', text, 'application/json')) as Record<string, object>;
  expect(body).toEqual({ title: 'x', id: '9007199254740993', b: {} });
  expect(Object.hasOwn(body, '__proto__') || Object.hasOwn(body.b as object, '__proto__')).toBe(false);
});

test('text that is not JSON is refused', async () => {
  expect(await send('addBook', '{"title":', 'application/json')).toEqual([400, '/body is not JSON']);
});

test('only a declared media type is read', async () => {
  expect(await send('addBook', 'title=Emma', form)).toEqual([415, '/body must be application/json']);
  expect(await send('addBook', new TextEncoder().encode('{}'))).toEqual([415, '/body must be application/json']);
});

test('a compressed body is not read', async () => {
  await using server = await serve({});
  const headers = { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' };
  expect((await server.fetch('/books', { method: 'POST', body: '{"title":"x"}', headers })).status).toBe(415);
});

test('a body that need not be sent may be left out', async () => {
  expect(await send('putNote', undefined)).toBeUndefined();
  expect(await send('putNote', 'Grüße', 'text/plain')).toBe('Grüße');
});

test('a body beyond the limit gets 413, whether its length is told or not', async () => {
  expect(await send('putNote', 'x'.repeat(100), 'text/plain', 100)).toBe('x'.repeat(100));
  expect(await send('putNote', 'x'.repeat(101), 'text/plain', 100)).toEqual([413, '/body is larger than 100 bytes']);
  await using server = await serve({}, { limit: 100 });
  for (const rest of [
    `Transfer-Encoding: chunked\r\n\r\n65\r\n${'x'.repeat(101)}\r\n`,
    'Content-Length: 101\r\n\r\n',
  ]) {
    const socket = connect(Number(new URL(server.base).port), '127.0.0.1');
    socket.write(`PUT /note HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\n${rest}`);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 .*connection: close/is);
    socket.destroy();
  }
});

test('a client that leaves while it sends does not stop the server', async () => {
  await using server = await serve({ getBook: () => ({ status: 200, body: { title: 'x' } }) });
  const socket = connect(Number(new URL(server.base).port), '127.0.0.1');
  socket.write('PUT /note HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 50\r\n\r\nhalf');
  await new Promise((resolve) => setTimeout(resolve, 50));
  socket.resetAndDestroy();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(server.errors.map((error) => error.message)).not.toContain('putNote was not expected');
  expect((await server.fetch('/books/1')).status).toBe(200);
});
