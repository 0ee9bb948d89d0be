// Generated from openapi/providers/alipay.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Alipay can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth2/publicAppAuthorize.htm',
    parameters: [
      { name: 'app_id', in: 'query', required: true },
      { name: 'scope', in: 'query', required: true, list: { style: 'form', explode: false } },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  callGateway: {
    method: 'GET',
    path: '/gateway.do',
    parameters: [
      { name: 'method', in: 'query', required: true },
      { name: 'biz_content', in: 'query', required: false },
      { name: 'app_id', in: 'query', required: true },
      { name: 'format', in: 'query', required: false },
      { name: 'charset', in: 'query', required: true },
      { name: 'sign_type', in: 'query', required: true },
      { name: 'sign', in: 'query', required: true },
      { name: 'timestamp', in: 'query', required: true },
      { name: 'version', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['auth_user'] }],
  },
  token: {
    method: 'POST',
    path: '/gateway.do',
    parameters: [
      { name: 'method', in: 'query', required: true },
      { name: 'app_id', in: 'query', required: true },
      { name: 'format', in: 'query', required: false },
      { name: 'charset', in: 'query', required: true },
      { name: 'sign_type', in: 'query', required: true },
      { name: 'sign', in: 'query', required: true },
      { name: 'timestamp', in: 'query', required: true },
      { name: 'version', in: 'query', required: true },
    ],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'grant_type' }, { name: 'code' }, { name: 'refresh_token' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
} as const satisfies OperationTable;
