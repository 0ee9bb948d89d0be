import { createServer } from 'node:http';
import Koa from 'koa';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { stub } from '../../src/contract/stub.ts';

const operation = {
  method: 'POST',
  path: '/pictures',
  parameters: [],
  body: { required: true, types: ['multipart/form-data'] },
  answers: { '200': ['application/json'] },
  security: [],
};
const seen: unknown[] = [];
const app = new Koa();
app.use(
  stub({ id: 'x', operations: { upload: operation }, validators: {} } as never, {
    upload: ({ body }) => {
      seen.push(body);
      return { status: 200, body: {} };
    },
  }).routes() as never,
);
const server = createServer(app.callback());
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/pictures`;
});
afterAll(() => void server.close());

it('takes a form with files: texts as text, files as bytes', async () => {
  const body = new FormData();
  body.set('msg', '你好');
  body.set('img', new Blob([new Uint8Array([0, 255, 13, 10])]), 'a.png');
  expect((await fetch(url, { method: 'POST', body })).status).toBe(200);
  expect({ ...(seen.at(-1) as object) }).toEqual({ msg: '你好', img: Buffer.from([0, 255, 13, 10]) });
});

it('refuses what only says that it is one, and other kinds', async () => {
  const headers = { 'content-type': 'multipart/form-data; boundary=x' };
  expect((await fetch(url, { method: 'POST', headers, body: 'nothing' })).status).toBe(400);
  expect(
    (await fetch(url, { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } })).status,
  ).toBe(415);
});
