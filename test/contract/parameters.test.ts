import { expect, test } from 'vitest';
import type { AnyInput } from '../../src/contract/contract.ts';
import { serve } from './serve.ts';

/** What the handler of `listBooks` gets, or the problem that the client gets. */
async function list(query: string, headers: Record<string, string> = {}): Promise<AnyInput> {
  let seen: AnyInput | undefined;
  await using server = await serve({
    listBooks(input) {
      seen = input;
      return { status: 200, headers: { 'X-Total': 0 }, body: [] };
    },
  });
  const answer = await server.fetch(`/books?${query}`, { headers });
  return seen ?? ((await answer.json()) as AnyInput);
}

/** The query that the handler gets, without the default that is always filled in. */
async function query(text: string): Promise<object> {
  const { limit, ...rest } = (await list(text)).query;
  return rest;
}

test('text becomes the declared type; text stays where text is allowed', async () => {
  expect(await query('available=true&after=12&owner=12')).toEqual({ available: true, after: 12, owner: '12' });
});

test('a default stands in for what was not sent, and gives way to what was', async () => {
  expect((await list('')).query).toEqual({ limit: 20 });
  expect((await list('limit=7')).query).toEqual({ limit: 7 });
});

test('only what is declared arrives', async () => {
  expect(await query('colour=red&__proto__=x&constructor=y')).toEqual({});
});

test('a list is repeated or separated as its style says, and one member is a list too', async () => {
  expect(await query('ids=1&ids=2&tags=a,b%20c')).toEqual({ ids: [1, 2], tags: ['a', 'b c'] });
  expect(await query('ids=1&tags=a')).toEqual({ ids: [1], tags: ['a'] });
  expect(await list('ids=1,2')).toMatchObject({ errors: [{ pointer: '/query/ids/0', detail: 'must be integer' }] });
});

test('a name that is given twice is refused where no list is declared, even when one is empty', async () => {
  const errors = [{ pointer: '/query/after', detail: 'is given more than once' }];
  expect(await list('after=1&after=2')).toMatchObject({ errors });
  expect(await list('after=&after=2')).toMatchObject({ errors });
});

test('an empty value counts as not sent (RFC 6749 §3.1), but for allowEmptyValue', async () => {
  expect(await query('after=&owner=&tags=&title=')).toEqual({ title: '' });
});

test('an integer beyond 2^53 keeps its digits as text', async () => {
  expect(await query('after=9007199254740993&ids=1&ids=9007199254740995')).toEqual({
    after: '9007199254740993',
    ids: [1, '9007199254740995'],
  });
  expect(await query('ids=9007199254740995')).toEqual({ ids: ['9007199254740995'] });
});

test('headers are found in any case, cookies by name', async () => {
  const input = await list('', { 'x-trace': 'abc', cookie: 'other=1; shelf=top' });
  expect([input.header, input.cookie]).toEqual([{ 'X-Trace': 'abc' }, { shelf: 'top' }]);
});

test('a parameter declared by `content` stays text', async () => {
  expect(await query(`filter=${encodeURIComponent('{"year":1815}')}`)).toEqual({ filter: '{"year":1815}' });
});

test('path parameters are percent-decoded once, and refused when they are badly encoded', async () => {
  const seen: unknown[] = [];
  await using server = await serve({
    getBook({ path }) {
      seen.push(path.id);
      return { status: 200, body: { title: 'x' } };
    },
  });
  for (const id of ['a%2Fb', 'a%252Fb', '%E4%B9%A6', '123']) await server.fetch(`/books/${id}`);
  expect(seen).toEqual(['a/b', 'a%2Fb', '书', '123']);
  const answer = await server.fetch('/books/%zz');
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ errors: [{ pointer: '/path/id', detail: 'is badly encoded' }] });
});
