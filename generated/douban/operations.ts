// Generated from openapi/providers/douban.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Douban can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/service/auth2/auth',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'scope', in: 'query', required: false, list: { style: 'form', explode: false } },
      { name: 'state', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/service/auth2/token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'redirect_uri' },
        { name: 'grant_type' },
        { name: 'code' },
        { name: 'refresh_token' },
      ],
    },
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [],
  },
  getMe: {
    method: 'GET',
    path: '/v2/user/~me',
    parameters: [],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ oauth2: ['douban_basic_common'] }],
  },
  getUser: {
    method: 'GET',
    path: '/v2/user/{name}',
    parameters: [{ name: 'name', in: 'path', required: true }],
    answers: { '200': ['application/json'], '400': ['application/json'], '404': ['application/json'] },
    security: [{ oauth2: ['douban_basic_common'] }, {}],
  },
  searchBooks: {
    method: 'GET',
    path: '/v2/book/search',
    parameters: [
      { name: 'q', in: 'query', required: false },
      { name: 'tag', in: 'query', required: false },
      { name: 'start', in: 'query', required: false },
      { name: 'count', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ oauth2: ['book_basic_r'] }, {}],
  },
  getBook: {
    method: 'GET',
    path: '/v2/book/{id}',
    parameters: [{ name: 'id', in: 'path', required: true }],
    answers: { '200': ['application/json'], '400': ['application/json'], '404': ['application/json'] },
    security: [{ oauth2: ['book_basic_r'] }, {}],
  },
  collectBook: {
    method: 'POST',
    path: '/v2/book/{id}/collection',
    parameters: [{ name: 'id', in: 'path', required: true }],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'status' }, { name: 'tags' }, { name: 'comment' }, { name: 'privacy' }, { name: 'rating' }],
    },
    answers: { '201': ['application/json'], '400': ['application/json'], '404': ['application/json'] },
    security: [{ oauth2: ['book_basic_w'] }],
  },
  releaseBook: {
    method: 'DELETE',
    path: '/v2/book/{id}/collection',
    parameters: [{ name: 'id', in: 'path', required: true }],
    answers: { '204': [], '400': ['application/json'], '404': ['application/json'] },
    security: [{ oauth2: ['book_basic_w'] }],
  },
  listCollections: {
    method: 'GET',
    path: '/v2/book/user/{name}/collections',
    parameters: [
      { name: 'name', in: 'path', required: true },
      { name: 'status', in: 'query', required: false },
      { name: 'start', in: 'query', required: false },
      { name: 'count', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'] },
    security: [{ oauth2: ['book_basic_r'] }, {}],
  },
} as const satisfies OperationTable;
