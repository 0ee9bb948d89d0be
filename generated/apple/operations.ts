// Generated from openapi/providers/apple.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Apple can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/auth/authorize',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'response_mode', in: 'query', required: false },
      { name: 'scope', in: 'query', required: false },
      { name: 'state', in: 'query', required: false },
      { name: 'nonce', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/auth/token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'grant_type' },
        { name: 'code' },
        { name: 'redirect_uri' },
        { name: 'refresh_token' },
      ],
    },
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  revoke: {
    method: 'POST',
    path: '/auth/revoke',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_id' }, { name: 'client_secret' }, { name: 'token' }, { name: 'token_type_hint' }],
    },
    answers: { '200': [], '400': ['application/json'] },
    security: [],
  },
  getKeys: {
    method: 'GET',
    path: '/auth/keys',
    parameters: [],
    answers: { '200': ['application/json'] },
    security: [],
  },
} as const satisfies OperationTable;
