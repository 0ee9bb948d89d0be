// Generated from openapi/providers/bilibili.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Bilibili can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/pc/account-pc/auth/oauth',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'gourl', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/x/account-oauth2/v1/token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_id' }, { name: 'client_secret' }, { name: 'grant_type' }, { name: 'code' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
  refreshToken: {
    method: 'POST',
    path: '/x/account-oauth2/v1/refresh_token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_id' }, { name: 'client_secret' }, { name: 'grant_type' }, { name: 'refresh_token' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
  getUserInfo: {
    method: 'GET',
    path: '/arcopen/fn/user/account/info',
    parameters: [{ name: 'client_id', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['USER_INFO'] }],
  },
  getScopes: {
    method: 'GET',
    path: '/arcopen/fn/user/account/scopes',
    parameters: [{ name: 'client_id', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['USER_INFO'] }],
  },
  listArchives: {
    method: 'GET',
    path: '/arcopen/fn/archive/viewlist',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'pn', in: 'query', required: true },
      { name: 'ps', in: 'query', required: true },
      { name: 'status', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['ARC_BASE'] }],
  },
  getArchive: {
    method: 'GET',
    path: '/arcopen/fn/archive/view',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'resource_id', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['ARC_BASE'] }],
  },
  getUserStatistics: {
    method: 'GET',
    path: '/arcopen/fn/data/user/stat',
    parameters: [{ name: 'client_id', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['USER_DATA'] }],
  },
  getArchiveStatistics: {
    method: 'GET',
    path: '/arcopen/fn/data/arc/stat',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'resource_id', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['ARC_DATA'] }],
  },
} as const satisfies OperationTable;
