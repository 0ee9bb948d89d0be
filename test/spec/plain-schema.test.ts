import { readdirSync } from 'node:fs';
import {
  anything,
  array,
  assert,
  constant,
  constantFrom,
  dictionary,
  letrec,
  oneof,
  property,
  record,
} from 'fast-check';
import { expect, test } from 'vitest';
import { schemaErrors } from '../../src/generate/examples.ts';
import { load } from '../../src/spec/document.ts';
import { isPlainSchema } from '../../src/spec/plain-schema.ts';

const text = oneof(constant('a'), constant(''), constantFrom('string', 'object', '#/a', '#/a b', 'x.yaml', '[', '\\Z'));
const odd = oneof(
  { weight: 3, arbitrary: text },
  constantFrom<unknown>(true, 0, 3, -1, 2.5, null, [], ['a'], ['a', 'a'], {}),
);
const words = [
  ...['type', 'enum', 'const', 'format', 'minimum', 'maxLength', 'pattern', 'required', 'examples', 'default', 'title'],
  ...['readOnly', 'uniqueItems', '$ref', '$id', '$anchor', '$defs', 'x-own', 'nullable', 'unknown', 'multipleOf'],
];
const schemas = letrec((self) => ({
  schema: oneof(
    { maxDepth: 3 },
    record({
      type: constantFrom('string', 'object', ['string', 'null']),
      description: constant('for people'),
    }),
    dictionary(constantFrom(...words), odd, { maxKeys: 2 }),
    record(
      {
        properties: dictionary(constantFrom('a', 'b'), self('schema'), { maxKeys: 2 }),
        items: self('schema'),
        oneOf: array(self('schema'), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    ),
  ),
}));

test('what is taken for a schema unseen is one', () => {
  let plain = 0;
  assert(
    property(oneof({ weight: 9, arbitrary: schemas.schema }, anything()), (schema) => {
      if (!isPlainSchema(schema)) return;
      plain++;
      expect(schemaErrors(schema)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(plain).toBeGreaterThan(300);
}, 60_000);

test.each([
  { type: 'text' },
  { type: [] },
  { type: ['string', 'string'] },
  { properties: { a: 5 } },
  { required: 'a' },
  { required: ['a', 'a'] },
  { minLength: -1 },
  { oneOf: [] },
  { items: [{}] },
  { enum: 'a' },
  { description: 5 },
  { deprecated: 'yes' },
  'string',
])('%j is not taken for one', (schema) => {
  expect(schemaErrors(schema)).not.toEqual([]);
  expect(isPlainSchema(schema)).toBe(false);
});

test('the schemas of our own documents are all plain, so that a start makes no validator for them', async () => {
  for (const name of readdirSync('openapi/providers').filter((file) => file.endsWith('.yaml'))) {
    const { root } = await load(`openapi/providers/${name}`);
    for (const schema of Object.values(root.components?.schemas ?? {})) expect(isPlainSchema(schema)).toBe(true);
  }
});
