import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Validate, Validators } from '../../src/contract/contract.ts';
import { compileContract, contractOf } from '../../src/generate/runtime.ts';
import { validatorsModule } from '../../src/generate/validators-module.ts';
import { documentOf, load } from '../../src/spec/document.ts';
import { parseSource } from '../../src/spec/source.ts';

const file = `${import.meta.dirname}/fixtures/library.yaml`;
const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const validators: Record<'generated' | 'in memory', Validators> = { generated: {}, 'in memory': {} };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onegate-'));
  await writeFile(join(folder, 'validate.mjs'), await validatorsModule(await load(file)));
  validators.generated = (await import(/* @vite-ignore */ join(folder, 'validate.mjs'))).validators;
  validators['in memory'] = (await compileContract(file)).validators;
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(['generated', 'in memory'] as const)('%s validators', (kind) => {
  const of = (operation: string) => validators[kind][operation];
  const run = (validate: Validate | undefined, value: unknown) => {
    const violations = validate?.(value).map(({ pointer, message }) => `${pointer} ${message}`);
    return { value, violations };
  };

  test('coerce parameters and fill in defaults, in place', () => {
    expect(run(of('listBooks')?.query, { ids: '1', limit: '5', available: 'false', after: '7' })).toEqual({
      value: { ids: [1], limit: 5, available: false, after: 7 },
      violations: [],
    });
    expect(run(of('listBooks')?.query, {}).value).toEqual({ limit: 20 });
  });

  test('coerce forms', () => {
    expect(run(of('token')?.body?.[form], { grant_type: 'refresh_token', scope: 'a', lifetime: '60' })).toEqual({
      value: { grant_type: 'refresh_token', scope: ['a'], lifetime: 60 },
      violations: [],
    });
    expect(run(of('token')?.body?.[form], { grant_type: 'refresh_token' }).value).toMatchObject({ lifetime: 3600 });
  });

  test('leave JSON as it is', () => {
    const book = { title: 'Emma', id: '7', author: {} };
    expect(run(of('addBook')?.body?.[json], book)).toEqual({
      value: { title: 'Emma', id: '7', author: {} },
      violations: ['/body/id must be integer'],
    });
  });

  test.each([
    [{}, ['/body/title is required']],
    [{ title: '' }, ['/body/title must NOT have fewer than 1 characters']],
    [{ title: 'x', isbn: null, published: '1815-12-23' }, []],
    [{ title: 'x', isbn: '1' }, ['/body/isbn must match pattern "^[0-9]{13}$"']],
    [{ title: 'x', published: 'once' }, ['/body/published must match format "date"']],
    [{ title: 'x', author: { 'a/b': 1 } }, ['/body/author/a~1b is not known here']],
    [
      { title: 'x', sequel: { sequel: { title: 1 } } },
      ['/body/sequel/title is required', '/body/sequel/sequel/title must be string'],
    ],
  ])('say of %o: %o', (book, violations) => {
    expect(run(of('addBook')?.body?.[json], book).violations).toEqual(violations);
  });

  test('name what would be right for a choice', () => {
    expect(run(of('token')?.body?.[form], { grant_type: 'password' }).violations).toEqual([
      '/body/grant_type must be "authorization_code" or "refresh_token"',
    ]);
  });

  test('stop at ten', () => {
    expect(run(of('listBooks')?.query, { ids: Array.from({ length: 30 }, () => 'x') }).violations).toHaveLength(10);
  });

  test('know every answer by status and media type; what is not JSON or a form is text', () => {
    const newest = of('newestBook')?.answers['200'];
    expect(Object.keys(newest ?? {})).toEqual([json, 'text/html', 'application/javascript']);
    expect(run(newest?.['application/javascript'], 'cb({})').violations).toEqual([]);
    expect(run(newest?.['text/html'], { title: 'x' }).violations).toEqual(['/body must be string']);
    expect(run(of('listBooks')?.answers.default?.['application/problem+json'], {}).violations).toEqual([
      '/body/title is required',
    ]);
    expect(of('removeBook')?.answers).toEqual({ '204': {} });
    expect(run(of('token')?.answers['200']?.[form], { access_token: 't', expires_in: '60' }).violations).toEqual([
      '/body/expires_in must be integer',
    ]);
  });

  test('have none for what is not read', () => {
    expect(Object.keys(of('putNote')?.body ?? {})).toEqual(['text/plain']);
    expect(of('newestBook')?.query).toBeUndefined();
  });
});

test('what several alternatives say alike is said once', () => {
  const schema = { anyOf: [{ type: 'string' }, { type: 'string', maxLength: 5 }] };
  const responses = { 200: { description: 'x', content: { [json]: { schema } } } };
  const root = { openapi: '3.1.0', info: {}, paths: { '/x': { get: { operationId: 'x', responses } } } };
  const contract = contractOf(documentOf(parseSource('x.json', JSON.stringify(root))));
  expect(contract.validators.x?.answers['200']?.[json]?.(7)).toEqual([
    { pointer: '/body', message: 'must be string' },
    { pointer: '/body', message: 'has none of the documented shapes' },
  ]);
});

test('operations whose names look alike keep their own validators', async () => {
  const of = (type: string) => ({
    responses: { 200: { description: 'x', content: { [json]: { schema: { type } } } } },
  });
  const root = {
    openapi: '3.1.0',
    info: {},
    paths: { '/a': { get: { operationId: '书', ...of('string') }, put: { operationId: '人', ...of('number') } } },
  };
  const code = await validatorsModule(documentOf(parseSource('x.json', JSON.stringify(root))));
  await writeFile(join(folder, 'alike.mjs'), code);
  const alike = (await import(/* @vite-ignore */ join(folder, 'alike.mjs'))).validators as Validators;
  expect(alike.书?.answers['200']?.[json]?.(1)).toEqual([{ pointer: '/body', message: 'must be string' }]);
  expect(alike.人?.answers['200']?.[json]?.(1)).toEqual([]);
});

test('at run time an unknown word in a schema is an annotation, and OpenAPI 3.0 is understood', () => {
  const schema = { type: 'object', properties: { a: { type: 'string', nullable: true, colour: 'red' } } };
  const responses = { 200: { description: 'x', content: { [json]: { schema } } } };
  const root = { openapi: '3.0.3', info: {}, paths: { '/x': { get: { operationId: 'x', responses } } } };
  const contract = contractOf(documentOf(parseSource('x.json', JSON.stringify(root))));
  const validate = contract.validators.x?.answers['200']?.[json];
  expect([validate?.({ a: null }), validate?.({ a: 1 })]).toEqual([
    [],
    [{ pointer: '/body/a', message: 'must be string or null' }],
  ]);
});
