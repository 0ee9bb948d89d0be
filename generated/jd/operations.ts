// Generated from openapi/providers/jd.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What JD can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth2/to_login',
    parameters: [
      { name: 'app_key', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
      { name: 'scope', in: 'query', required: true },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth2/access_token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'app_key' }, { name: 'app_secret' }, { name: 'grant_type' }, { name: 'code' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
  refreshToken: {
    method: 'POST',
    path: '/oauth2/refresh_token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'app_key' }, { name: 'app_secret' }, { name: 'grant_type' }, { name: 'refresh_token' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
  callApi: {
    method: 'POST',
    path: '/routerjson',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'app_key' },
        { name: 'method' },
        { name: '360buy_param_json' },
        { name: 'timestamp' },
        { name: 'v' },
        { name: 'sign' },
      ],
    },
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['snsapi_base'] }],
  },
} as const satisfies OperationTable;
