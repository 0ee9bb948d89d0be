// Generated from openapi/providers/feishu-v1.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Feishu and Lark, version 1 can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/open-apis/authen/v1/index',
    parameters: [
      { name: 'app_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  appToken: {
    method: 'POST',
    path: '/open-apis/auth/v3/app_access_token/internal',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/open-apis/authen/v1/oidc/access_token',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ appToken: [] }],
  },
  refresh: {
    method: 'POST',
    path: '/open-apis/authen/v1/oidc/refresh_access_token',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ appToken: [] }],
  },
  getUserInfo: {
    method: 'GET',
    path: '/open-apis/authen/v1/user_info',
    parameters: [],
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: [] }],
  },
} as const satisfies OperationTable;
