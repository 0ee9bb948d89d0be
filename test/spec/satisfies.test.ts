import { type Arbitrary, array, assert, constant, constantFrom, dictionary, letrec, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { judgeOf } from '../../src/generate/examples.ts';
import { documentOf } from '../../src/spec/document.ts';
import type { Schema } from '../../src/spec/openapi.ts';
import { satisfies } from '../../src/spec/satisfies.ts';
import { parseSource } from '../../src/spec/source.ts';

const document = documentOf(
  parseSource(
    'schemas.yaml',
    `
openapi: 3.1.0
info: { title: Schemas, version: '1' }
paths: {}
components:
  schemas:
    Name: { type: string, minLength: 2 }
    Node: { type: object, required: [a], properties: { a: { type: integer }, b: { $ref: '#/components/schemas/Node' } } }
`,
  ),
);

const names = constantFrom('a', 'b', 'toString', '__proto__', '0');
const scalars = constantFrom(
  null,
  true,
  false,
  0,
  1,
  2.5,
  -7,
  3e9,
  '',
  'a',
  'bb',
  '😀',
  '1',
  '2024-02-30',
  '2024-02-29',
);
const values = letrec((self) => ({
  value: oneof(
    { maxDepth: 3 },
    scalars,
    array(self('value'), { maxLength: 3 }),
    dictionary(names, self('value'), { maxKeys: 3 }),
  ),
})).value;

const types = constantFrom('string', 'integer', 'number', 'boolean', 'array', 'object', 'null');
const bounds = constantFrom(0, 1, 2, 3);
const schemas = letrec<{ schema: unknown; list: unknown[]; words: Record<string, unknown> }>((self) => {
  const words: Record<string, Arbitrary<unknown>> = {
    type: oneof(types, array(types, { minLength: 1, maxLength: 2 })),
    enum: array(values, { minLength: 1, maxLength: 3 }),
    const: values,
    format: constantFrom('date', 'int32', 'password', 'byte', 'nobody-knows'),
    minimum: bounds,
    exclusiveMaximum: oneof(bounds, constant(true)),
    minLength: bounds,
    maxLength: bounds,
    minItems: bounds,
    maxItems: bounds,
    pattern: constantFrom('^a', '.', '['),
    required: array(names, { maxLength: 2 }),
    properties: dictionary(names, self('schema'), { maxKeys: 3 }),
    patternProperties: constant({ '^a': { type: 'string' } }),
    additionalProperties: self('schema'),
    items: self('schema'),
    prefixItems: self('list'),
    allOf: self('list'),
    anyOf: self('list'),
    oneOf: self('list'),
    not: self('schema'),
    nullable: constantFrom(true, false),
    $ref: constantFrom('#/components/schemas/Name', '#/components/schemas/Node', '#/components/schemas/None'),
    description: constant('for people'),
  };
  const word = oneof(...Object.entries(words).map(([name, said]) => said.map((each) => ({ [name]: each }))));
  return {
    list: array(self('schema'), { minLength: 1, maxLength: 3 }),
    schema: oneof({ maxDepth: 3 }, constantFrom<unknown>(true, false, {}, { type: 'string' }), self('words')),
    words: array(word, { minLength: 1, maxLength: 3 }).map((some) => Object.assign({}, ...some)),
  };
});

test('whatever is said of a value, a validator says the same', () => {
  const said = { true: 0, false: 0, undefined: 0 };
  const judge = judgeOf(document);
  assert(
    property(schemas.words, values, (schema, value) => {
      const verdict = satisfies(document, schema, value);
      said[`${verdict}`]++;
      if (verdict === undefined) return;
      // Where there is no validator to be made, there is nothing to be told of an example either.
      const judged = judge(schema as Schema, value);
      if (judged) expect({ schema, value, fits: judged.length === 0 }).toEqual({ schema, value, fits: verdict });
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(said.true, said.false, said.undefined)).toBeGreaterThan(100);
}, 60_000);

test.each([
  [{ type: 'string', maxLength: 1 }, '😀', true],
  [{ type: 'integer' }, 2.5, false],
  [{ $ref: '#/components/schemas/Node' }, { a: 1, b: { a: 2 } }, true],
  [{ $ref: '#/components/schemas/Node' }, { a: 1, b: {} }, false],
  [{ $ref: '#/components/schemas/None' }, 'x', undefined],
  [{ oneOf: [{ type: 'string' }, { type: 'null' }] }, null, true],
  [{ oneOf: [{ type: 'string' }, { minLength: 1 }] }, 'x', false],
  [{ oneOf: [{ type: 'string' }, { if: true }] }, 'x', undefined],
  [{ type: 'string', nullable: true }, null, undefined],
  [{ properties: { toString: { type: 'string' } } }, {}, undefined],
  [{ enum: [{ a: 1 }] }, { a: 1 }, undefined],
  [{ propertyNames: { maxLength: 1 } }, {}, undefined],
])('%j and %j: %s', (schema, value, verdict) => {
  expect(satisfies(document, schema, value)).toBe(verdict);
});
