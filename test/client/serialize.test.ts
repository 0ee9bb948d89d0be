import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { bodyOf, queryOf } from '../../src/client/serialize.ts';

const joined = (style: string) => ({ style, explode: false });

describe('a query', () => {
  test('writes lists in the style of the document, and leaves out what is not there', () => {
    const row = { lists: { ids: joined('form'), tags: joined('pipeDelimited') } };
    const query = { ids: [1, 2], tags: ['a', 'b'], sort: ['x', 'y'], none: undefined, nil: null, text: 'a b&c' };
    expect(queryOf(row, query)).toBe('ids=1%2C2&tags=a%7Cb&sort=x&sort=y&text=a%20b%26c');
  });
});

describe('a body', () => {
  const form = 'application/x-www-form-urlencoded';
  const both = { body: { types: [form, 'multipart/form-data'], fields: { ids: { list: joined('form') } } } };

  test('is JSON where the document has no other word', () => {
    expect(bodyOf({}, { a: 1 }, undefined)).toEqual({ body: '{"a":1}', type: 'application/json' });
  });

  test('is a form with lists and JSON fields as the document wants them', () => {
    const row = { body: { types: [form], fields: { ids: { list: joined('form') }, place: { json: true } } } } as const;
    const { body } = bodyOf(row, { ids: [1, 2], place: [{ x: 1 }], tags: ['a', 'b'], none: undefined }, undefined);
    expect(decodeURIComponent(body as string)).toBe('ids=1,2&place=[{"x":1}]&tags=a&tags=b');
  });

  test('is multipart where there is a file and the document takes one', () => {
    const { body, type } = bodyOf(both, { ids: [1, 2], picture: new Blob(['…']) }, undefined);
    expect(type).toBeUndefined();
    expect((body as FormData).get('ids')).toBe('1,2');
    expect((body as FormData).get('picture')).toBeInstanceOf(Blob);
    expect(bodyOf(both, { ids: [1] }, undefined).type).toBe(form);
  });

  test('is of the type that the caller asks for', () => {
    const row = { body: { types: ['application/json', form] } };
    expect(bodyOf(row, { a: 1 }, form)).toEqual({ body: 'a=1', type: form });
  });

  test('passes as it is where the platform can send it', () => {
    const bytes = new Uint8Array([1]);
    expect(bodyOf({ body: { types: ['image/png'] } }, bytes, undefined)).toEqual({ body: bytes, type: 'image/png' });
  });
});

test('the client asks of its platform no more than fetch, and one file knows openapi-fetch', async () => {
  const folder = new URL('../../src/client/', import.meta.url);
  const files = await readdir(folder);
  const imported = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, folder), 'utf8');
      return [...text.matchAll(/from '([^.'][^']*)'/g)].map(([, name]) => `${file}: ${name}`);
    }),
  );
  expect(imported.flat()).toEqual(['fetch.ts: openapi-fetch']);
});
