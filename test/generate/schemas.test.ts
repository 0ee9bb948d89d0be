import { expect, test } from 'vitest';
import { schemaSet } from '../../src/generate/schemas.ts';
import { documentOf } from '../../src/spec/document.ts';
import type { Schema } from '../../src/spec/openapi.ts';
import { parseSource } from '../../src/spec/source.ts';

/** A set over a document with these component schemas. */
function setOf(schemas: Record<string, Schema> = {}) {
  const text = JSON.stringify({ openapi: '3.1.0', info: {}, components: { schemas } });
  return schemaSet(documentOf(parseSource('x.yaml', text)), new Set(['date']));
}

test('annotations, extensions and formats that nobody checks are left out, at any depth', () => {
  const schema = {
    title: 'T',
    type: 'object',
    'x-secret': true,
    discriminator: { propertyName: 'a' },
    properties: { title: { type: 'string', format: 'html', example: 'x' }, day: { type: 'string', format: 'date' } },
    items: { xml: {}, anyOf: [{ deprecated: true }] },
  };
  expect(setOf().prepare(schema)).toEqual({
    type: 'object',
    properties: { title: { type: 'string' }, day: { type: 'string', format: 'date' } },
    items: { anyOf: [{}] },
  });
});

test.each([
  [{ type: 'string', nullable: true }, { type: ['string', 'null'] }],
  [
    { type: 'string', enum: ['a'], nullable: true },
    { type: ['string', 'null'], enum: ['a', null] },
  ],
  [{ allOf: [{ type: 'object' }], nullable: true }, { anyOf: [{ allOf: [{ type: 'object' }] }, { type: 'null' }] }],
  [{ type: 'string', nullable: false }, { type: 'string' }],
  [
    { type: 'integer', minimum: 1, exclusiveMinimum: true },
    { type: 'integer', exclusiveMinimum: 1 },
  ],
  [
    { type: 'integer', maximum: 1, exclusiveMaximum: false },
    { type: 'integer', maximum: 1 },
  ],
])('OpenAPI 3.0: %o means %o', (schema, meaning) => {
  expect(setOf().prepare(schema as Schema)).toEqual(meaning);
});

test('references become names, and what they name is prepared once, also in a circle', () => {
  const set = setOf({ 'A/b': { properties: { next: { $ref: '#/components/schemas/A~1b' } }, title: 'x' } });
  expect(set.prepare({ $ref: '#/components/schemas/A~1b', description: 'x' })).toEqual({
    $ref: '/components/schemas/A~1b',
  });
  expect([...set.referenced]).toEqual([
    ['/components/schemas/A~1b', { properties: { next: { $ref: '/components/schemas/A~1b' } } }],
  ]);
});

test('schemas that are just true or false keep their meaning', () => {
  const set = setOf({ All: true as unknown as Schema, None: false as unknown as Schema });
  set.prepare({ properties: { a: { $ref: '#/components/schemas/All' }, b: { $ref: '#/components/schemas/None' } } });
  expect([...set.referenced.values()]).toEqual([{}, { not: {} }]);
  expect(set.prepare({ additionalProperties: false })).toEqual({ additionalProperties: false });
});

test('a reference that leads nowhere is told', () => {
  expect(() => setOf().prepare({ $ref: '#/components/schemas/None' })).toThrow('leads nowhere');
});
