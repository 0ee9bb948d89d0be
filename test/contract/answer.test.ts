import { expect, test } from 'vitest';
import type { AnyOutput } from '../../src/contract/contract.ts';
import { serve } from './serve.ts';

/** The answer that a client gets for what a handler returns. */
async function answered(id: string, path: string, output: AnyOutput, method = 'GET') {
  await using server = await serve({ [id]: () => output });
  const init = method === 'POST' ? { method, body: new URLSearchParams({ grant_type: 'refresh_token' }) } : { method };
  const answer = await server.fetch(path, init);
  return { status: answer.status, headers: answer.headers, text: await answer.text(), errors: server.errors };
}

test('the media type is the first documented one, unless the answer names another', async () => {
  const { headers, text } = await answered('newestBook', '/books/newest', { status: 200, body: { title: 'Emma' } });
  expect([headers.get('content-type'), text]).toEqual(['application/json', '{"title":"Emma"}']);
  const page = await answered('newestBook', '/books/newest', { status: 200, type: 'text/html', body: '<p>书' });
  expect([page.headers.get('content-type'), page.text]).toEqual(['text/html; charset=utf-8', '<p>书']);
  const script = { status: 200, type: 'application/javascript', body: 'cb({"title":"Emma"})' };
  expect((await answered('newestBook', '/books/newest', script)).text).toBe('cb({"title":"Emma"})');
});

test('a bigint goes out as a bare integer and counts as one', async () => {
  const body = { title: 'Emma', id: 9007199254740993n };
  expect((await answered('getBook', '/books/1', { status: 200, body })).text).toBe(
    '{"title":"Emma","id":9007199254740993}',
  );
});

test('a member that is undefined is not there, for the client and for the check', async () => {
  const body = { title: 'Emma', author: { name: 'Austen', age: undefined } };
  const { status, text } = await answered('getBook', '/books/1', { status: 200, body });
  expect([status, text]).toEqual([200, '{"title":"Emma","author":{"name":"Austen"}}']);
});

test('a form is written as one', async () => {
  const body = { access_token: 'a b', expires_in: 60 };
  const { headers, text } = await answered('token', '/token', { status: 200, body }, 'POST');
  expect([headers.get('content-type'), text]).toEqual([
    'application/x-www-form-urlencoded',
    'access_token=a+b&expires_in=60',
  ]);
});

test('an answer without a body has neither body nor type', async () => {
  const headers = { Location: '/elsewhere', 'Set-Cookie': ['a=1', 'b=2'], 'X-Count': 3, 'X-Absent': undefined };
  const redirect = await answered('token', '/token', { status: 302, headers }, 'POST');
  expect([redirect.status, redirect.text, redirect.headers.get('content-type')]).toEqual([302, '', null]);
  expect(redirect.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  expect([redirect.headers.get('x-count'), redirect.headers.has('x-absent')]).toEqual(['3', false]);
  expect((await answered('removeBook', '/books/1', { status: 204 }, 'DELETE')).status).toBe(204);
});

test('a status is documented by itself, by its range or by `default`', async () => {
  const problem = { status: 503, body: { title: 'Closed' } };
  const { status, headers } = await answered('listBooks', '/books', problem);
  expect([status, headers.get('content-type')]).toEqual([503, 'application/problem+json']);
  await using server = await serve({ addBook: () => ({ status: 422, body: { title: 'No' } }) });
  const init = { method: 'POST', body: '{"title":"x"}', headers: { 'Content-Type': 'application/json' } };
  expect((await server.fetch('/books', init)).status).toBe(422);
});
