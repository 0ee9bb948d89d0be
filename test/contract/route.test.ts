import { expect, test } from 'vitest';
import { pattern, routesOf } from '../../src/contract/route.ts';

test.each([
  ['/users/{id}', '/users/:"id"'],
  ['/{base}...{head}', '/:"base"...:"head"'],
  ['/v1/users:batchGet', '/v1/users\\:batchGet'],
  ['/a(b)+?*[c]!{d-e}', '/a\\(b\\)\\+\\?\\*\\[c\\]\\!:"d-e"'],
  ['/{}/{', '/\\{\\}/\\{'],
  ['/文件/{a b}', '/%E6%96%87%E4%BB%B6/:"a b"'],
])('%s is written %s', (template, written) => {
  expect(pattern(template)).toBe(written);
});

test('literal segments go before mixed ones, those before bare parameters, each in document order', () => {
  const paths = ['/{a}', '/{a}.json', '/x', '/{a}/y', '/x/{b}', '/x/y', '/y'];
  const table = Object.fromEntries(
    paths.map((path) => [path, { method: 'GET', path, parameters: [], answers: {}, security: [] }]),
  );
  expect(routesOf(table).map(({ id }) => id)).toEqual(['/x', '/x/y', '/x/{b}', '/y', '/{a}.json', '/{a}', '/{a}/y']);
});

test('a HEAD of its own goes before the GET that would answer for it', () => {
  const row = { path: '/x', parameters: [], answers: {}, security: [] };
  const routes = routesOf({ read: { method: 'GET', ...row }, peek: { method: 'HEAD', ...row } });
  expect(routes.map(({ id }) => id)).toEqual(['peek', 'read']);
});
