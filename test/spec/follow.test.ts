import { expect, test } from 'vitest';
import { documentOf } from '../../src/spec/document.ts';
import { follow, settle, typesOf, valuesOf } from '../../src/spec/follow.ts';
import { parseSource, tokens } from '../../src/spec/source.ts';

const document = documentOf(
  parseSource(
    'shapes.yaml',
    `
openapi: 3.1.0
info: { title: Shapes, version: '1' }
paths: {}
components:
  schemas:
    Person:
      type: object
      properties:
        name: { type: string }
        self: { $ref: '#/components/schemas/Person' }
        tags: { type: array, items: { type: [string, 'null'], enum: [a, b, null] } }
        pair: { type: array, prefixItems: [{ type: integer }], items: { type: string } }
        free: { type: object, additionalProperties: true }
        map: { type: object, additionalProperties: { type: boolean } }
        json: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { x: { const: 1 } } } }
        any: {}
    Either:
      oneOf: [{ $ref: '#/components/schemas/Person' }, { type: object, properties: { code: { type: integer } } }]
    Both:
      allOf: [{ $ref: '#/components/schemas/Person' }, { properties: { more: { type: string } } }]
      description: All of them.
    Lost: { $ref: '#/components/schemas/Gone' }
`,
  ),
);

const at = (name: string, path: string) => follow(document, { $ref: `#/components/schemas/${name}` }, tokens(path));

test.each([
  ['Person', '/name', ['string']],
  ['Person', '/self/self/name', ['string']],
  ['Person', '/tags/0', ['string']],
  ['Person', '/pair/0', ['integer']],
  ['Person', '/pair/1', ['string']],
  ['Person', '/map/anything', ['boolean']],
  ['Person', '/json/x', ['integer']],
  ['Either', '/code', ['integer']],
  ['Either', '/name', ['string']],
  ['Both', '/more', ['string']],
  ['Both', '/self/tags', ['array']],
])('%s%s is declared', (name, path, types) => {
  const found = at(name, path);
  expect(found.kind).toBe('declared');
  expect([...(found.kind === 'declared' ? (typesOf(found.schemas) ?? []) : [])]).toEqual(types);
});

test.each(['/free/x', '/any/x/y'])('%s is open', (path) => {
  expect(at('Person', path)).toEqual({ kind: 'open' });
});

test.each([
  ['Person', '/nme', 'nme'],
  ['Person', '/name/first', 'first'],
  ['Either', '/cod', 'cod'],
  ['Both', '/mor', 'mor'],
  ['Person', '/tags/first', 'first'],
])('%s%s leads nowhere', (name, path, missing) => {
  expect(at(name, path)).toMatchObject({ kind: 'nowhere', missing });
});

test('a schema that refers to nothing says nothing', () => {
  expect(at('Lost', '/x')).toEqual({ kind: 'open' });
});

test('the values of an enum, null left out', () => {
  const found = at('Person', '/tags/0');
  expect(found.kind === 'declared' && valuesOf(found.schemas)).toEqual(['a', 'b']);
});

test('a place behind references is where it was written', () => {
  const root = { a: { $ref: '#/b/c~1d' }, b: { 'c/d': { e: { $ref: '#/f' } } }, f: { g: 1 } };
  expect(settle(root, '/a/e/g')).toBe('/f/g');
  expect(settle(root, '/a/e')).toBe('/b/c~1d/e');
  expect(settle(root, '/a/$ref')).toBe('/a/$ref');
  expect(settle(root, '/a/none')).toBe('/b/c~1d/none');
});
