import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openFile } from '../../src/config/catalogue.ts';
import { checkFile } from '../../src/spec/check.ts';
import { folder } from '../config/written.ts';
import { onegate } from './onegate.ts';
import { openapi, operations, swagger } from './vendor.ts';

// Five seconds, the usual limit of a test, are all that a vendor's document may take.
const vendors = [
  ['Swagger 2.0', swagger],
  ['OpenAPI 3.0', openapi],
] as const;

describe.each(vendors)('a large document of a vendor in %s', (_name, document) => {
  const text = JSON.stringify(document, null, 2);

  test('becomes a provider document that lint accepts, operations and circles and all', async () => {
    const cwd = await folder({ 'vendor.json': text });
    const { status, out, err } = await onegate(['new', 'port', '--from', 'vendor.json'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`${operations - 1} operations named after method and path`);
    expect(out).toContain('130 path parameters declared as text');
    const file = join(cwd, 'port.yaml');
    expect((await checkFile(file)).filter(({ severity }) => severity === 'error')).toEqual([]);
    const { plan } = await openFile(file);
    // Those of the vendor, and the two of the sign-in.
    expect(Object.keys(plan.operations)).toHaveLength(operations + 2);
    expect(plan.authorize.call).toMatchObject({ path: '/authorize', server: { url: 'https://port.example' } });
    expect(plan.identity[0]).toMatchObject({ claims: { sub: { pointer: ['id'] }, name: { pointer: ['name'] } } });
  });

  test('is OpenAPI 3.1 then', async () => {
    const cwd = await folder({ 'vendor.json': text });
    await onegate(['new', 'port', '--from', 'vendor.json'], { cwd });
    const { openapi: version, components, paths, servers } = parse(await readFile(join(cwd, 'port.yaml'), 'utf8'));
    expect(version).toBe('3.1.0');
    expect(servers).toEqual([{ url: 'https://api.port.example/port' }]);
    expect(components.schemas.Ship0.properties).toEqual({
      id: { type: 'integer' },
      name: { type: ['string', 'null'] },
      nullable: { type: 'boolean' },
      value: { type: ['string', 'null'] },
      example: { type: 'object', properties: { default: { type: ['string', 'null'] } } },
      state: { type: ['string', 'null'], enum: ['in', 'out', null] },
      depth: { type: 'number', exclusiveMinimum: 0, example: 'deep' },
      parent: { $ref: '#/components/schemas/Ship0' },
      next: { $ref: '#/components/schemas/Ship1' },
    });
    expect(paths['/ship0s'].get.parameters).toEqual([
      expect.objectContaining({ name: 'ids', explode: false, schema: { type: 'array', items: { type: 'string' } } }),
    ]);
    expect(paths['/ship0s'].post.requestBody).toEqual({
      required: true,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Ship0' } } },
    });
    expect(paths['/ship0s/{ship0_id}'].get).toMatchObject({
      operationId: 'getShip0sByShip0Id',
      security: [{ oauth: ['read'] }],
      parameters: [{ name: 'ship0_id', in: 'path', required: true, schema: { type: 'string' } }],
    });
  });

  test('is refused as it is, with places, and nothing of it is served', async () => {
    const cwd = await folder({ 'port.json': text });
    const lint = await onegate(['lint', 'port.json'], { cwd });
    expect(lint.status).toBe(1);
    expect(lint.err).toMatch(/^port\.json:\d+:\d+ error /);
    const served = await onegate(['serve', '--providers', cwd], { cwd });
    expect(served).toMatchObject({ status: 1, out: '' });
    expect(served.err).toMatch(/port\.json:\d+:\d+ error /);
  });
});

test('lint tells every operation without a name at once, each at its line', async () => {
  const cwd = await folder({ 'port.json': JSON.stringify(openapi, null, 2) });
  const { err } = await onegate(['lint', 'port.json'], { cwd });
  const places = [...err.matchAll(/^port\.json:(\d+):\d+ error operationId:/gm)].map(([, line]) => line);
  expect(new Set(places).size).toBe(operations - 1);
});

test('a vendor’s operation at an endpoint of the sign-in makes room for it, and its server’s path is kept', async () => {
  const vendor = {
    openapi: '3.1.0',
    info: { title: 'Port', version: '1' },
    servers: [{ url: 'https://port.example/api' }],
    paths: {
      '/token': { post: { operationId: 'createToken', responses: { 200: { description: 'A token.' } } } },
      '/me': {
        get: {
          operationId: 'me',
          responses: {
            200: {
              description: 'It.',
              content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } } },
            },
          },
        },
      },
    },
    components: {
      securitySchemes: {
        login: {
          type: 'oauth2',
          flows: { authorizationCode: { authorizationUrl: '/login', tokenUrl: '/api/token', scopes: {} } },
        },
      },
    },
    security: [{ login: [] }],
  };
  const cwd = await folder({ 'vendor.json': JSON.stringify(vendor) });
  const { out, err } = await onegate(['new', 'port', '--from', 'vendor.json'], { cwd });
  expect(err).toBe('');
  expect(out).toContain('It can be played');
  const { plan } = await openFile(join(cwd, 'port.yaml'));
  expect(plan.token.call).toMatchObject({
    operation: 'token',
    path: '/token',
    server: { url: 'https://port.example/api' },
  });
  expect(plan.authorize.call).toMatchObject({ path: '/login', server: { url: 'https://port.example' } });
  expect(Object.keys(plan.operations)).not.toContain('createToken');
});
