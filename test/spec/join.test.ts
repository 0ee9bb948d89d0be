import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { joined } from '../../src/spec/join.ts';
import { readSource, SpecError } from '../../src/spec/source.ts';

async function joinFiles(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'onegate-join-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return joined(await readSource(join(folder, 'root.yaml')));
}

const root = `openapi: 3.1.0
paths:
  /things:
    $ref: things.yaml#/things
components:
  schemas:
    Error: { type: object }
`;
const things = `things:
  get:
    operationId: listThings
    responses:
      '200':
        content:
          application/json:
            schema: { $ref: '#/schemas/Thing' }
      '400':
        content:
          application/json:
            schema: { $ref: 'root.yaml#/components/schemas/Error' }
schemas:
  Thing:
    properties:
      parent: { $ref: '#/schemas/Thing' }
`;

it('puts path items in their place and what they refer to under components, circles included', async () => {
  const { data } = await joinFiles({ 'root.yaml': root, 'things.yaml': things });
  const { paths, components } = data as { paths: Record<string, unknown>; components: { schemas: unknown } };
  expect(JSON.stringify(paths['/things'])).toContain('"$ref":"#/components/schemas/Thing"');
  expect(JSON.stringify(paths['/things'])).toContain('"$ref":"#/components/schemas/Error"');
  expect(components.schemas).toEqual({
    Error: { type: 'object' },
    Thing: { properties: { parent: { $ref: '#/components/schemas/Thing' } } },
  });
});

it('tells places in the file where they were written', async () => {
  const { where } = await joinFiles({ 'root.yaml': root, 'things.yaml': things });
  expect(where('/paths/~1things/get/operationId')).toMatchObject({
    file: expect.stringMatching(/things\.yaml$/),
    line: 3,
  });
  expect(where('/components/schemas/Thing/properties/parent')).toMatchObject({ line: 16 });
  expect(where('/components/schemas/Error')).toMatchObject({ file: expect.stringMatching(/root\.yaml$/), line: 7 });
});

it.each([
  ['a file that is not there', root.replace('things.yaml', 'nothing.yaml'), /can't be read/, 4],
  ['a pointer that leads nowhere', root.replace('#/things', '#/thing'), /leads nowhere/, 4],
  ['another host', root.replace('things.yaml', 'https://example.com/things.yaml'), /another host/, 4],
  ['a second component of the same name', root.replace('Error:', 'Thing:'), /two schemas are called Thing/, 8],
])('refuses %s, at its line', async (_name, text, message, line) => {
  try {
    await joinFiles({ 'root.yaml': text, 'things.yaml': things });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(SpecError);
    expect((error as SpecError).findings[0]).toMatchObject({ message: expect.stringMatching(message), line });
  }
});

it('leaves a document of one file as it is', async () => {
  const text = "openapi: 3.1.0\npaths: { /a: { get: { x: { $ref: '#/components/schemas/A' } } } }\n";
  const source = await joinFiles({ 'root.yaml': text });
  expect(joined(source)).toBe(source);
  expect(source.data).toEqual({
    openapi: '3.1.0',
    paths: { '/a': { get: { x: { $ref: '#/components/schemas/A' } } } },
  });
});
