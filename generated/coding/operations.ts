// Generated from openapi/providers/coding.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What CODING can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth_authorize.html',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
      { name: 'scope', in: 'query', required: false, list: { style: 'form', explode: false } },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/api/oauth/access_token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'grant_type' },
        { name: 'code' },
        { name: 'refresh_token' },
      ],
    },
    answers: { '200': ['application/json'], '400': ['application/json'], '401': ['application/json'] },
    security: [],
  },
  callOpenApi: {
    method: 'POST',
    path: '/open-api',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['user:profile:ro'] }],
  },
} as const satisfies OperationTable;
