import { expect, test } from 'vitest';
import { operationsModule, operationTable } from '../../src/generate/operations.ts';
import { load } from '../../src/spec/document.ts';

const library = await load(`${import.meta.dirname}/fixtures/library.yaml`);
const table = operationTable(library);

test('operations stand in document order, webhooks last and marked', () => {
  expect(Object.keys(table).slice(0, 3)).toEqual(['listBooks', 'addBook', 'newestBook']);
  expect(Object.keys(table).at(-1)).toBe('bookReturned');
  expect(table.bookReturned).toMatchObject({ webhook: true, path: 'bookReturned', method: 'POST' });
});

test('a parameter says where it is, and how its list is written', () => {
  expect(table.listBooks?.parameters.slice(0, 3)).toEqual([
    { name: 'ids', in: 'query', required: false, list: { style: 'form', explode: true } },
    { name: 'tags', in: 'query', required: false, list: { style: 'form', explode: false } },
    { name: 'limit', in: 'query', required: false },
  ]);
  expect(table.getBook?.parameters).toEqual([{ name: 'id', in: 'path', required: true }]);
});

test('a body says its types, and a form its fields', () => {
  expect(table.token?.body).toEqual({
    required: true,
    types: ['application/x-www-form-urlencoded'],
    fields: [
      { name: 'grant_type' },
      { name: 'code' },
      { name: 'lifetime' },
      { name: 'scope', list: { style: 'form', explode: true } },
      { name: 'remember' },
      { name: 'claims', json: true },
    ],
  });
  expect(table.receive?.body).toMatchObject({ fields: [{ name: 'priority' }], open: true });
  expect(table.putNote?.body).toEqual({ required: false, types: ['text/plain', 'multipart/form-data'] });
});

test('answers say their types and the headers they must carry', () => {
  expect(table.addBook).toMatchObject({
    answers: { '201': ['application/json'], '4XX': ['application/problem+json'] },
    headers: { '201': ['Location'] },
  });
  expect(table.removeBook?.answers).toEqual({ '204': [] });
});

test('security is the operation’s own, or else the document’s', () => {
  expect([table.token?.security, table.listBooks?.security]).toEqual([[], [{ oauth2: ['read'] }]]);
});

test('the module holds the same table', () => {
  const module = operationsModule(library);
  const literal = module.slice(module.indexOf('= {') + 2, module.lastIndexOf(' as const satisfies'));
  expect(new Function(`return (${literal})`)()).toEqual(table);
});
