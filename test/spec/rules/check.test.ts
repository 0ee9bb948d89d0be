import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check, checkContract, checkedDocument, checkFile, checkSource } from '../../../src/spec/check.ts';
import { load } from '../../../src/spec/document.ts';
import { documentRules, providerRules } from '../../../src/spec/rules/table.ts';
import { parseSource, render } from '../../../src/spec/source.ts';
import { broken, lineOf, lint, minimal, only } from './minimal.ts';

const providers = readdirSync('openapi/providers').filter((name) => name.endsWith('.yaml'));

test.each(providers)('our own document %s has no finding', async (name) => {
  expect(await checkFile(`openapi/providers/${name}`)).toEqual([]);
});

test("the gateway's own document has no finding", async () => {
  expect(checkContract(await load('openapi/gateway.yaml'))).toEqual([]);
});

test('every rule has a name of its own and stands in the docs', () => {
  const names = [...providerRules, ...documentRules].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const docs = readFileSync('docs/provider-documents.md', 'utf8');
  expect(names.filter((name) => !docs.includes(`| \`${name}\` |`))).toEqual([]);
});

test('every document of ours is known to redocly', () => {
  const config = readFileSync('redocly.yaml', 'utf8');
  expect(providers.filter((name) => !config.includes(`openapi/providers/${name}`))).toEqual([]);
});

test('a reference that leads nowhere is told where it stands, whatever holds it', () => {
  for (const [from, to] of [
    ["'400': { $ref: '#/components/responses/Refused' }", "'400': { $ref: '#/components/responses/Refusd' }"],
    ["schema: { $ref: '#/components/schemas/User' }", "schema: { $ref: '#/components/schemas/Usr' }"],
  ] as const) {
    const text = broken([from, to]);
    const found = lint(text).filter(({ rule }) => rule === 'reference');
    expect(found).toMatchObject([{ severity: 'error', line: lineOf(text, to), remedy: 'correct the reference' }]);
  }
});

test('an operation without a name does not hide the rest', () => {
  const text = broken(['      operationId: revoke\n', ''], ['sent_as: queryToken', 'sent_as: x']);
  expect(lint(text).map(({ rule }) => rule)).toEqual(['security', 'operation', 'operationId']);
});

test('an operationId that stands twice', () => {
  const text = broken(
    ['operationId: revoke\n', 'operationId: token\n'],
    ['operation: revoke\n', 'operation: token\n'],
    ['    answer: { revoked: /result }\n', ''],
  );
  const found = lint(text).filter(({ rule }) => rule === 'operationId');
  expect(found).toMatchObject([{ message: 'operationId token stands twice' }]);
});

test.each([
  ['security: [{ oauth2: [] }]', 'security: { oauth2: [] }', 'a list', '- oauth2: []'],
  ['  - url: https://api.example.com\nx-', '    url: https://api.example.com\nx-', 'a list', '- url: https://…'],
  ['summary: End a token', 'summary: 5', 'text', 'write "5"'],
])('a part of another shape than OpenAPI knows: %s', (from, to, wanted, remedy) => {
  const found = lint(broken([from, to])).filter(({ rule }) => rule === 'shape');
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain(`where OpenAPI wants ${wanted}`);
  expect(found[0]?.remedy).toContain(remedy);
});

test('a file that is no YAML, no OpenAPI document or not there', async () => {
  const broken = join(mkdtempSync(join(tmpdir(), 'lint-')), 'broken.yaml');
  writeFileSync(broken, 'openapi: 3.1.0\na: [\n');
  expect(await checkFile(broken)).toMatchObject([{ rule: 'yaml', file: broken, remedy: 'correct the syntax' }]);
  expect(lint('a: 1')).toMatchObject([{ rule: 'openapi', remedy: 'begin the file with `openapi: 3.1.0`' }]);
  expect(await checkFile('nowhere.yaml')).toMatchObject([{ rule: 'file', file: 'nowhere.yaml' }]);
});

test('nothing throws, whatever stands in the block', () => {
  const source = parseSource('example.yaml', minimal);
  const data = () => structuredClone(source.data) as { 'x-onegate': object };
  const member = (holder: object, path: string[]): object => path.reduce((here, key) => (here as never)[key], holder);
  let tried = 0;
  for (const path of pathsIn(data()['x-onegate'])) {
    for (const value of [null, 5, [null], {}]) {
      const changed = data();
      Object.assign(member(changed['x-onegate'], path.slice(0, -1)), { [path.at(-1) as string]: value });
      expect(() => checkSource({ ...source, data: changed }), `${path.join('/')}: ${value}`).not.toThrow();
      tried++;
    }
  }
  expect(tried).toBeGreaterThan(200);
}, 60_000);

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsIn(inner).map((path) => [key, ...path])]);
}

test('findings come in the order of the file, each with its column', () => {
  const text = broken(
    ['sent_as: queryToken', 'sent_as: x'],
    ['[/name, /nick]', '[/name, /nik]'],
    ['code: /error', 'code: /eror'],
  );
  const found = lint(text);
  expect(found.map(({ line }) => line)).toEqual([...found.map(({ line }) => line)].sort((a, b) => a - b));
  expect(new Set(found.map(({ rule }) => rule))).toEqual(new Set(['security', 'answer', 'errors', 'failure']));
});

test('a document that may be used is the one that was looked at, with its warnings left aside', () => {
  const warned = broken(['      summary: End a token\n', '']);
  expect(lint(warned)).toMatchObject([{ rule: 'prose', severity: 'warning' }]);
  const { operations, whole } = checkedDocument(parseSource('example.yaml', warned));
  expect([operations.has('revoke'), whole]).toEqual([true, true]);
  const text = broken(['sent_as: queryToken', 'sent_as: x']);
  const errors = lint(text).filter(({ severity }) => severity === 'error');
  expect(() => checkedDocument(parseSource('example.yaml', text))).toThrow(errors.map(render).join('\n'));
});

test('a document without block is still looked at as OpenAPI', () => {
  const { finding } = only(broken(['x-onegate:', 'x-other:']), 'x-other');
  expect(finding).toMatchObject({ rule: 'vocabulary', line: 1, message: 'the document has no x-onegate block' });
});

test('check tells the JSON pointer of each place', async () => {
  const document = await load(`openapi/providers/${providers[0]}`);
  Object.assign(document.root['x-onegate'] as object, { surplus: 1 });
  expect(check(document)).toMatchObject([{ pointer: '/x-onegate/surplus' }]);
});
