import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiOf } from '../../src/generate/api.ts';
import { apiDocument } from '../../src/generate/api-document.ts';
import { publishedArtefacts } from '../../src/generate/published.ts';
import { load } from '../../src/spec/document.ts';
import type { OpenAPI, OperationObject } from '../../src/spec/openapi.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const document = await load(fixture('catalogue.yaml'));
const api = apiDocument(document);
const things = api.paths?.['/things/{id}'];

describe('what callers get of a provider', () => {
  test('is its resources: no endpoint of the sign-in, however it is spelt', () => {
    expect(Object.keys(api.paths ?? {})).toEqual(['/me', '/news', '/things/{id}']);
    expect(api.tags).toEqual([{ name: 'Things', description: 'What there is.' }]);
  });

  test('asks for no parameter that the gateway fills in', () => {
    const names = (operation: OperationObject | undefined) => operation?.parameters?.map((p) => 'name' in p && p.name);
    expect(names(things?.get)).toEqual(['id', 'tags']);
    expect(names(things?.put)).toEqual(['id']);
  });

  test('asks for no such field either, in schemas and examples', () => {
    const { content } = things?.put?.requestBody as Extract<OperationObject['requestBody'], { content: unknown }>;
    const form = content['application/x-www-form-urlencoded'];
    expect(JSON.stringify(form?.schema)).not.toContain('format');
    expect(JSON.stringify(form?.schema)).toContain('"required":["name"]');
    // The gateway does not open other bodies, so what the provider needs must be in them.
    expect(content['multipart/form-data']?.schema).toEqual({ $ref: '#/components/schemas/ThingForm' });
    expect(form?.examples).toEqual({ one: { value: { name: 'ball' } } });
    expect(things?.delete?.requestBody).toBeUndefined();
  });

  test('wants the standard token, and says which scopes', () => {
    expect(things?.get?.security).toEqual([{ 'onegate.bearer': [] }]);
    expect(things?.get?.description).toBe('A thing.\n\nNeeds the scope `read` and `list`, or `admin`.');
    expect(api.paths?.['/me']?.get?.description).toBeUndefined();
    expect(api.paths?.['/news']?.get?.security).toEqual([]);
    expect(things?.delete?.security).toEqual([{ 'onegate.bearer': [] }, {}]);
  });

  test('tells every failure in one way, and shows none as a success', () => {
    expect(Object.keys(api.paths?.['/me']?.get?.responses ?? {})).toEqual(['200', '4XX', '5XX']);
    const found = things?.get?.responses?.['200'] as { content: Record<string, { examples: object }> };
    expect(Object.keys(found.content['application/json']?.examples ?? {})).toEqual(['good']);
  });

  test('has the components that it leads to, and no other', () => {
    expect(Object.keys(api.components?.schemas ?? {})).toEqual([
      'Person',
      'Thing',
      'ThingForm',
      'Failure',
      'onegate.Problem',
    ]);
    expect(api.components?.parameters).toBeUndefined();
    expect(api.components?.examples).toBeUndefined();
    expect(Object.keys(api.components?.securitySchemes ?? {})).toEqual(['onegate.bearer']);
  });

  test('is a table of what is not the usual, for their calls', () => {
    const types = ['application/x-www-form-urlencoded', 'multipart/form-data'];
    expect(apiOf(document)).toEqual({
      id: 'catalogue',
      operations: {
        'GET /news': { reads: 'text' },
        'GET /things/{id}': { lists: { tags: { style: 'pipeDelimited', explode: false } } },
        'PUT /things/{id}': { body: { types, fields: { tags: { list: { style: 'form', explode: false } } } } },
        'DELETE /things/{id}': { body: { types: types.slice(0, 1) } },
      },
    });
  });
});

describe('the published document', async () => {
  const gateway = { document: await load(fixture('project/openapi/gateway.yaml')), source: 'openapi/gateway.yaml' };
  const again = { document: await load(fixture('catalogue.yaml')), source: 'openapi/providers/again.yaml' };
  again.document.id = 'again';
  const [yaml, json] = publishedArtefacts(gateway, [{ document, source: 'openapi/providers/catalogue.yaml' }, again]);
  const published = parse(yaml?.text ?? '') as OpenAPI;

  test('is the same in both spellings', () => expect(JSON.parse(json?.text ?? '')).toEqual(published));

  test('has the operations of every provider below its own address, and the names of none twice', () => {
    const { paths = {} } = published;
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/catalogue/api/things/{id}',
        '/again/api/things/{id}',
        ...ownPaths(gateway.document.root),
      ]),
    );
    expect(paths['/again/api/me']?.get).toMatchObject({ operationId: 'again.me', tags: ['Catalogue: Things'] });
    const found = paths['/catalogue/api/me']?.get?.responses?.['200'];
    expect(found).toEqual({ $ref: '#/components/responses/catalogue.Person' });
    expect(published.components?.schemas).toHaveProperty(
      ['again.Person', 'properties', 'friend', '$ref'],
      '#/components/schemas/again.Person',
    );
  });

  test('lets a client’s own token name the connection wherever a user’s token is taken', () => {
    const parametersOf = (path: string) => published.paths?.[path]?.get?.parameters;
    const named = { $ref: '#/components/parameters/onegate.Connection' };
    expect(parametersOf('/catalogue/api/me')).toEqual([named]);
    expect(parametersOf('/again/api/things/{id}')).toContainEqual(named);
    expect(parametersOf('/catalogue/api/news')).toBeUndefined();
    expect(published.components?.parameters?.['onegate.Connection']).toMatchObject({
      name: 'Onegate-Connection',
      in: 'header',
    });
    // The typed calls have an option for it.
    expect(JSON.stringify(api)).not.toContain('Onegate-Connection');
  });

  test('has nothing of how a provider is spoken to', () => {
    expect(yaml?.text).not.toMatch(/x-onegate:|catalogue\.example|apiKey/);
  });
});

function ownPaths(root: OpenAPI): string[] {
  return Object.keys(root.paths ?? {});
}

test('the project’s own document keeps to OpenAPI', async () => {
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  // Literal paths go before parameters where the gateway matches them, and the providers have both.
  const options = ['--extends', 'minimal', '--skip-rule', 'no-ambiguous-paths', '--format', 'json'];
  const args = [redocly, 'lint', 'generated/openapi.yaml', ...options];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd, env });
  expect(JSON.parse(stdout).problems).toEqual([]);
});
