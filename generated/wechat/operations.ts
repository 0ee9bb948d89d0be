// Generated from openapi/providers/wechat.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What WeChat can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/connect/qrconnect',
    parameters: [
      { name: 'appid', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'scope', in: 'query', required: true, list: { style: 'form', explode: false } },
      { name: 'state', in: 'query', required: false },
      { name: 'lang', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'GET',
    path: '/sns/oauth2/access_token',
    parameters: [
      { name: 'appid', in: 'query', required: true },
      { name: 'secret', in: 'query', required: true },
      { name: 'code', in: 'query', required: true },
      { name: 'grant_type', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [],
  },
  refresh: {
    method: 'GET',
    path: '/sns/oauth2/refresh_token',
    parameters: [
      { name: 'appid', in: 'query', required: true },
      { name: 'grant_type', in: 'query', required: true },
      { name: 'refresh_token', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [],
  },
  checkToken: {
    method: 'GET',
    path: '/sns/auth',
    parameters: [{ name: 'openid', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['snsapi_login'] }],
  },
  getUserInfo: {
    method: 'GET',
    path: '/sns/userinfo',
    parameters: [{ name: 'openid', in: 'query', required: true }, { name: 'lang', in: 'query', required: false }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['snsapi_login'] }],
  },
} as const satisfies OperationTable;
