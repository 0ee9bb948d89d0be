// Generated from openapi/providers/instagram.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Instagram can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth/authorize',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'scope', in: 'query', required: true, list: { style: 'form', explode: false } },
      { name: 'state', in: 'query', required: false },
      { name: 'force_reauth', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth/access_token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'grant_type' },
        { name: 'redirect_uri' },
        { name: 'code' },
      ],
    },
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  exchangeToken: {
    method: 'GET',
    path: '/access_token',
    parameters: [
      { name: 'grant_type', in: 'query', required: true },
      { name: 'client_secret', in: 'query', required: true },
      { name: 'access_token', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  refreshToken: {
    method: 'GET',
    path: '/refresh_access_token',
    parameters: [
      { name: 'grant_type', in: 'query', required: true },
      { name: 'access_token', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  getMe: {
    method: 'GET',
    path: '/me',
    parameters: [{ name: 'fields', in: 'query', required: false }],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['instagram_business_basic'] }],
  },
  listMedia: {
    method: 'GET',
    path: '/me/media',
    parameters: [
      { name: 'fields', in: 'query', required: false },
      { name: 'limit', in: 'query', required: false },
      { name: 'after', in: 'query', required: false },
    ],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['instagram_business_basic'] }],
  },
  createMedia: {
    method: 'POST',
    path: '/{ig_id}/media',
    parameters: [{ name: 'ig_id', in: 'path', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['instagram_business_basic', 'instagram_business_content_publish'] }],
  },
  publishMedia: {
    method: 'POST',
    path: '/{ig_id}/media_publish',
    parameters: [{ name: 'ig_id', in: 'path', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['instagram_business_basic', 'instagram_business_content_publish'] }],
  },
  listComments: {
    method: 'GET',
    path: '/{media_id}/comments',
    parameters: [
      { name: 'media_id', in: 'path', required: true },
      { name: 'fields', in: 'query', required: false },
      { name: 'after', in: 'query', required: false },
    ],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['instagram_business_basic', 'instagram_business_manage_comments'] }],
  },
  replyToComment: {
    method: 'POST',
    path: '/{comment_id}/replies',
    parameters: [{ name: 'comment_id', in: 'path', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['instagram_business_basic', 'instagram_business_manage_comments'] }],
  },
} as const satisfies OperationTable;
