// Generated from openapi/providers/slack.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Slack can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth/v2/authorize',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'user_scope', in: 'query', required: false, list: { style: 'form', explode: false } },
      { name: 'redirect_uri', in: 'query', required: false },
      { name: 'state', in: 'query', required: false },
      { name: 'team', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth.v2.access',
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
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [],
  },
  revoke: {
    method: 'GET',
    path: '/auth.revoke',
    parameters: [],
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: [] }],
  },
  getUserInfo: {
    method: 'GET',
    path: '/openid.connect.userInfo',
    parameters: [],
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['openid'] }],
  },
  getUser: {
    method: 'GET',
    path: '/users.info',
    parameters: [{ name: 'user', in: 'query', required: true }],
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['users:read'] }],
  },
  listUsers: {
    method: 'GET',
    path: '/users.list',
    parameters: [{ name: 'cursor', in: 'query', required: false }, { name: 'limit', in: 'query', required: false }],
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['users:read'] }],
  },
  listConversations: {
    method: 'GET',
    path: '/conversations.list',
    parameters: [
      { name: 'types', in: 'query', required: false, list: { style: 'form', explode: false } },
      { name: 'exclude_archived', in: 'query', required: false },
      { name: 'cursor', in: 'query', required: false },
      { name: 'limit', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['channels:read'] }],
  },
  listMessages: {
    method: 'GET',
    path: '/conversations.history',
    parameters: [
      { name: 'channel', in: 'query', required: true },
      { name: 'oldest', in: 'query', required: false },
      { name: 'latest', in: 'query', required: false },
      { name: 'cursor', in: 'query', required: false },
      { name: 'limit', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['channels:history'] }],
  },
  postMessage: {
    method: 'POST',
    path: '/chat.postMessage',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['chat:write'] }],
  },
} as const satisfies OperationTable;
