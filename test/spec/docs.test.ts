import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { vocabularyErrors } from '../../src/generate/vocabulary.ts';
import { checkSource } from '../../src/spec/check.ts';
import { documentRules, providerRules } from '../../src/spec/rules/table.ts';
import { parseSource, render } from '../../src/spec/source.ts';
import { words } from '../../src/spec/values.ts';

const docs = readFileSync('docs/provider-documents.md', 'utf8');
const schema = JSON.parse(readFileSync('openapi/x-onegate.schema.json', 'utf8'));
const blocks = [...docs.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```/gm)].map(([, , text]) => text as string);
const keys = Object.keys(schema.properties);
const small = {
  authorize: { operation: 'authorize' },
  token: { operation: 'token' },
  identity: [{ operation: 'userinfo' }],
};

test('every example of the block keeps to the schema, and every key has one', () => {
  const parsed = blocks.map((text) => parse(text) as Record<string, unknown>);
  const ours = parsed.filter((block) => Object.keys(block).every((key) => keys.includes(key)));
  for (const block of ours) expect(vocabularyErrors({ ...small, ...block })).toEqual([]);
  expect(keys.filter((key) => !ours.some((block) => key in block))).toEqual([]);
});

test('every key, word, claim and error word of the schema is explained', () => {
  const named = new Set(
    [...docs.matchAll(/`([^`\n]+)`/g)].flatMap(([, text]) => (text as string).split(/[ :,.{}[\]]+/)),
  );
  const everywhere = namesIn(schema);
  expect(everywhere.length).toBeGreaterThan(80);
  expect([...everywhere, ...schema.$defs.error.enum, ...words].filter((name) => !named.has(name))).toEqual([]);
});

test('every rule stands in the table in its own words', () => {
  const missing = [...providerRules, ...documentRules].filter(
    ({ name, promise }) => !docs.includes(`| \`${name}\` | ${promise} |`),
  );
  expect(missing.map(({ name }) => name)).toEqual([]);
});

test('what lint is shown to say is what it says', () => {
  const text = readFileSync('examples/own-provider/providers/acme.yaml', 'utf8');
  const found = checkSource(parseSource('acme.yaml', text.replace('/data/nick', '/data/nik')));
  expect(found).toHaveLength(1);
  expect(docs.includes(found.map(render).join('\n'))).toBe(true);
});

/** The names of all members that the schema knows. */
function namesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties, ...rest } = node as Record<string, unknown>;
  const own = typeof properties === 'object' && properties !== null && !('$ref' in properties) ? properties : {};
  return [...Object.keys(own), ...Object.values(own).flatMap(namesIn), ...Object.values(rest).flatMap(namesIn)];
}
