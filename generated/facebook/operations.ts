// Generated from openapi/providers/facebook.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Facebook can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/dialog/oauth',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: false },
      { name: 'scope', in: 'query', required: false, list: { style: 'form', explode: false } },
      { name: 'state', in: 'query', required: false },
      { name: 'display', in: 'query', required: false },
      { name: 'auth_type', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  exchangeToken: {
    method: 'GET',
    path: '/oauth/access_token',
    parameters: [
      { name: 'grant_type', in: 'query', required: true },
      { name: 'client_id', in: 'query', required: true },
      { name: 'client_secret', in: 'query', required: true },
      { name: 'fb_exchange_token', in: 'query', required: true },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth/access_token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_id' }, { name: 'client_secret' }, { name: 'redirect_uri' }, { name: 'code' }],
    },
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  debugToken: {
    method: 'GET',
    path: '/debug_token',
    parameters: [
      { name: 'input_token', in: 'query', required: true },
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
    security: [{ oauth2: ['public_profile'] }],
  },
  deletePermissions: {
    method: 'DELETE',
    path: '/me/permissions',
    parameters: [],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ oauth2: [] }],
  },
  listPermissions: {
    method: 'GET',
    path: '/{user_id}/permissions',
    parameters: [{ name: 'user_id', in: 'path', required: true }],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ oauth2: ['public_profile'] }],
  },
  listFriends: {
    method: 'GET',
    path: '/me/friends',
    parameters: [{ name: 'limit', in: 'query', required: false }, { name: 'after', in: 'query', required: false }],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['user_friends'] }],
  },
  listPosts: {
    method: 'GET',
    path: '/me/posts',
    parameters: [{ name: 'fields', in: 'query', required: false }, { name: 'limit', in: 'query', required: false }],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '403': ['application/json'],
      '500': ['application/json'],
    },
    security: [{ oauth2: ['user_posts'] }],
  },
  listPhotos: {
    method: 'GET',
    path: '/me/photos',
    parameters: [
      { name: 'type', in: 'query', required: false },
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
    security: [{ oauth2: ['user_photos'] }],
  },
  listPages: {
    method: 'GET',
    path: '/me/accounts',
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
    security: [{ oauth2: ['pages_show_list'] }],
  },
} as const satisfies OperationTable;
