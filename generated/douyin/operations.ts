// Generated from openapi/providers/douyin.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Douyin can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/platform/oauth/connect',
    parameters: [
      { name: 'client_key', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'scope', in: 'query', required: true, list: { style: 'form', explode: false } },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth/access_token/',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [],
  },
  refreshToken: {
    method: 'POST',
    path: '/oauth/refresh_token/',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_key' }, { name: 'grant_type' }, { name: 'refresh_token' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
  clientToken: {
    method: 'POST',
    path: '/oauth/client_token/',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [],
  },
  getUserinfo: {
    method: 'POST',
    path: '/oauth/userinfo/',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'access_token' }, { name: 'open_id' }],
    },
    answers: { '200': ['application/json'] },
    security: [],
  },
  listVideos: {
    method: 'GET',
    path: '/api/douyin/v1/video/video_list/',
    parameters: [
      { name: 'open_id', in: 'query', required: true },
      { name: 'cursor', in: 'query', required: false },
      { name: 'count', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['video.list.bind'] }],
  },
  getVideoData: {
    method: 'POST',
    path: '/api/douyin/v1/video/video_data/',
    parameters: [{ name: 'open_id', in: 'query', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['video.data.bind'] }],
  },
  listComments: {
    method: 'GET',
    path: '/item/comment/list/',
    parameters: [
      { name: 'open_id', in: 'query', required: true },
      { name: 'item_id', in: 'query', required: true },
      { name: 'cursor', in: 'query', required: false },
      { name: 'count', in: 'query', required: true },
      { name: 'sort_type', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['item.comment'] }],
  },
  replyToComment: {
    method: 'POST',
    path: '/item/comment/reply/',
    parameters: [{ name: 'open_id', in: 'query', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['item.comment'] }],
  },
  getFans: {
    method: 'GET',
    path: '/data/external/user/fans/',
    parameters: [{ name: 'open_id', in: 'query', required: true }, { name: 'date_type', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ oauth2: ['data.external.user'] }],
  },
  listRankedWorks: {
    method: 'GET',
    path: '/discovery/ent/rank/item/',
    parameters: [{ name: 'type', in: 'query', required: true }, { name: 'version', in: 'query', required: false }],
    answers: { '200': ['application/json'] },
    security: [{ clientToken: [] }],
  },
} as const satisfies OperationTable;
