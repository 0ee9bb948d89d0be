// Generated from openapi/providers/linkedin-v2.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What LinkedIn (legacy) can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth/v2/authorization',
    parameters: [
      { name: 'response_type', in: 'query', required: true },
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
      { name: 'scope', in: 'query', required: true },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth/v2/accessToken',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'grant_type' },
        { name: 'code' },
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'redirect_uri' },
        { name: 'refresh_token' },
      ],
    },
    answers: { '200': ['application/json'], '400': ['application/json'], '401': ['application/json'] },
    security: [],
  },
  introspectToken: {
    method: 'POST',
    path: '/oauth/v2/introspectToken',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_id' }, { name: 'client_secret' }, { name: 'token' }],
    },
    answers: { '200': ['application/json'], '401': ['application/json'] },
    security: [],
  },
  revokeToken: {
    method: 'POST',
    path: '/oauth/v2/revoke',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'client_id' }, { name: 'client_secret' }, { name: 'token' }],
    },
    answers: { '200': [], '401': ['application/json'] },
    security: [],
  },
  getMe: {
    method: 'GET',
    path: '/v2/me',
    parameters: [{ name: 'projection', in: 'query', required: false }],
    answers: {
      '200': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['r_liteprofile'] }],
  },
  getEmailAddress: {
    method: 'GET',
    path: '/v2/emailAddress',
    parameters: [{ name: 'q', in: 'query', required: true }, { name: 'projection', in: 'query', required: false }],
    answers: {
      '200': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['r_emailaddress'] }],
  },
  createUgcPost: {
    method: 'POST',
    path: '/v2/ugcPosts',
    parameters: [{ name: 'X-Restli-Protocol-Version', in: 'header', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: {
      '201': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['w_member_social'] }],
  },
  deleteUgcPost: {
    method: 'DELETE',
    path: '/v2/ugcPosts/{post_urn}',
    parameters: [
      { name: 'post_urn', in: 'path', required: true },
      { name: 'X-Restli-Protocol-Version', in: 'header', required: true },
    ],
    answers: { '204': [], '401': ['application/json'], '403': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['w_member_social'] }],
  },
  likePost: {
    method: 'POST',
    path: '/v2/socialActions/{post_urn}/likes',
    parameters: [
      { name: 'post_urn', in: 'path', required: true },
      { name: 'X-Restli-Protocol-Version', in: 'header', required: true },
    ],
    body: { required: true, types: ['application/json'] },
    answers: {
      '201': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['w_member_social'] }],
  },
} as const satisfies OperationTable;
