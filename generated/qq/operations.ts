// Generated from openapi/providers/qq.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What QQ can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth2.0/authorize',
    parameters: [
      { name: 'response_type', in: 'query', required: true },
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: true },
      { name: 'scope', in: 'query', required: false, list: { style: 'form', explode: false } },
      { name: 'display', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'GET',
    path: '/oauth2.0/token',
    parameters: [
      { name: 'grant_type', in: 'query', required: true },
      { name: 'client_id', in: 'query', required: true },
      { name: 'client_secret', in: 'query', required: true },
      { name: 'code', in: 'query', required: false },
      { name: 'redirect_uri', in: 'query', required: false },
      { name: 'refresh_token', in: 'query', required: false },
      { name: 'fmt', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [],
  },
  me: {
    method: 'GET',
    path: '/oauth2.0/me',
    parameters: [
      { name: 'access_token', in: 'query', required: true },
      { name: 'unionid', in: 'query', required: false },
      { name: 'fmt', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [],
  },
  getUserInfo: {
    method: 'GET',
    path: '/user/get_user_info',
    parameters: [
      { name: 'oauth_consumer_key', in: 'query', required: true },
      { name: 'openid', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['get_user_info'] }],
  },
} as const satisfies OperationTable;
