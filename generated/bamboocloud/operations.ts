// Generated from openapi/providers/bamboocloud.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What BambooCloud can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/api/v1/oauth2/authorize',
    parameters: [
      { name: 'response_type', in: 'query', required: true },
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: false },
      { name: 'state', in: 'query', required: false },
      { name: 'scope', in: 'query', required: false },
    ],
    answers: { '302': [], '400': ['application/json'] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/api/v1/oauth2/token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'grant_type' }, { name: 'code' }, { name: 'redirect_uri' }, { name: 'refresh_token' }],
    },
    answers: { '200': ['application/json'], '400': ['application/json'], '401': ['application/json'] },
    security: [{ basic: [] }],
  },
  userinfo: {
    method: 'GET',
    path: '/api/v1/oauth2/userinfo',
    parameters: [],
    answers: { '200': ['application/json'], '401': ['application/json'] },
    security: [{ oauth2: [] }],
  },
  introspect: {
    method: 'POST',
    path: '/api/v1/oauth2/introspect',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'token' }, { name: 'token_type_hint' }],
    },
    answers: { '200': ['application/json'], '401': ['application/json'] },
    security: [{ basic: [] }],
  },
  keys: {
    method: 'GET',
    path: '/api/v1/oauth2/keys',
    parameters: [],
    answers: { '200': ['application/json'] },
    security: [],
  },
  unauthorizedUserPage: {
    method: 'GET',
    path: '/authentication/UnauthorizedUser.html',
    parameters: [],
    answers: { '200': ['text/html'] },
    security: [],
  },
  logout: {
    method: 'GET',
    path: '/api/v1/logout',
    parameters: [
      { name: 'redirect_url', in: 'query', required: false },
      { name: 'client_id', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
} as const satisfies OperationTable;
