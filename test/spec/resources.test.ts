import { expect, test } from 'vitest';
import { compile } from '../../src/spec/compile.ts';
import { documentOf } from '../../src/spec/document.ts';
import { parseSource } from '../../src/spec/source.ts';

const answers = { '200': { description: 'An answer.' } };
const form = (schema: object) => ({ content: { 'application/x-www-form-urlencoded': { schema } } });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const get = (operationId: string, more: object = {}) => ({ get: { operationId, responses: answers, ...more } });
const post = (operationId: string, requestBody: object, more: object = {}) => ({
  post: { operationId, requestBody, responses: answers, ...more },
});
const query = (name: string, more: object = {}) => ({ name, in: 'query', schema: { type: 'string' }, ...more });
const mine = { security: [{ user: ['profile'] }] };

const { operations } = compile(
  documentOf(
    parseSource(
      'example.yaml',
      JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'Example', version: '1' },
        servers: [{ url: 'https://api.example.com' }],
        'x-onegate': {
          name: { en: 'Example' },
          authorize: { operation: 'authorize' },
          token: { operation: 'token' },
          identity: [{ operation: 'me', claims: { sub: '/id' } }],
          parameters: { format: 'json' },
        },
        paths: {
          '/authorize': get('authorize', { parameters: [query('state')] }),
          '/token': post('token', form({ type: 'object', properties: { code: { type: 'string' } } })),
          '/v2/token': post('tokenAlias', json({ allOf: [{ type: 'object', properties: { client_secret: {} } }] })),
          '/revoke': get('revokeAlias', { parameters: [query('access_token')] }),
          '/check': get('check', { security: [{ basic: [] }] }),
          '/me': get('me', mine),
          '/status': get('status'),
          '/apps': get('apps', { parameters: [query('client_id')], ...mine }),
          '/list': get('list', {
            parameters: [
              query('size', { required: true, schema: { type: 'integer', default: 20 } }),
              query('version', { required: true, schema: { const: '2' } }),
              query('format', { required: true, schema: { enum: ['json', 'xml'] } }),
            ],
            ...mine,
          }),
        },
        components: {
          securitySchemes: {
            basic: { type: 'http', scheme: 'basic' },
            user: { type: 'oauth2', flows: { authorizationCode: { scopes: { profile: 'Who it is.' } } } },
          },
        },
      }),
    ),
  ),
);

test.each(['authorize', 'token', 'tokenAlias', 'revokeAlias', 'check'])('%s is a part of a sign-in', (id) => {
  expect(operations[id]?.sign_in).toBe(true);
});

test.each(['me', 'status', 'apps', 'list'])('%s is a resource', (id) => {
  expect(operations[id]?.sign_in).toBeUndefined();
});

test('constants and what the document always sends are filled in; a default is only what a caller may have in mind', () => {
  expect(operations.list?.fixed?.map(({ name }) => name)).toEqual(['version', 'format']);
});
