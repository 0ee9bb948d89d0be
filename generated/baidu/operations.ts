// Generated from openapi/providers/baidu.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Baidu can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth/2.0/authorize',
    parameters: [
      { name: 'response_type', in: 'query', required: true },
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'scope', in: 'query', required: false },
      { name: 'state', in: 'query', required: false },
      { name: 'display', in: 'query', required: false },
      { name: 'force_login', in: 'query', required: false },
      { name: 'confirm_login', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth/2.0/token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'grant_type' },
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'code' },
        { name: 'redirect_uri' },
        { name: 'refresh_token' },
      ],
    },
    answers: { '200': ['application/json'], '400': ['application/json'], '401': ['application/json'] },
    security: [],
  },
  revokeAuthorization: {
    method: 'GET',
    path: '/rest/2.0/passport/auth/revokeAuthorization',
    parameters: [{ name: 'access_token', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [],
  },
  getUserInfo: {
    method: 'GET',
    path: '/rest/2.0/passport/users/getInfo',
    parameters: [{ name: 'get_unionid', in: 'query', required: false }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['basic'] }],
  },
  getLoggedInUser: {
    method: 'GET',
    path: '/rest/2.0/passport/users/getLoggedInUser',
    parameters: [],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['basic'] }],
  },
  getDriveUser: {
    method: 'GET',
    path: '/rest/2.0/xpan/nas',
    parameters: [{ name: 'method', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['netdisk'] }],
  },
  getQuota: {
    method: 'GET',
    path: '/api/quota',
    parameters: [
      { name: 'checkfree', in: 'query', required: false },
      { name: 'checkexpire', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['netdisk'] }],
  },
  listFiles: {
    method: 'GET',
    path: '/rest/2.0/xpan/file',
    parameters: [
      { name: 'method', in: 'query', required: true },
      { name: 'dir', in: 'query', required: false },
      { name: 'order', in: 'query', required: false },
      { name: 'desc', in: 'query', required: false },
      { name: 'start', in: 'query', required: false },
      { name: 'limit', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['netdisk'] }],
  },
  getFileMetadata: {
    method: 'GET',
    path: '/rest/2.0/xpan/multimedia',
    parameters: [
      { name: 'method', in: 'query', required: true },
      { name: 'fsids', in: 'query', required: true },
      { name: 'dlink', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['netdisk'] }],
  },
} as const satisfies OperationTable;
