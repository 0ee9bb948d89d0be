// Generated from openapi/providers/gitee.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Gitee can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth/authorize',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'scope', in: 'query', required: false },
      { name: 'state', in: 'query', required: false },
    ],
    answers: { '200': ['text/html'], '302': [], '400': ['text/html'] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth/token',
    parameters: [{ name: 'User-Agent', in: 'header', required: true }],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded', 'application/json'],
      fields: [
        { name: 'grant_type' },
        { name: 'code' },
        { name: 'client_id' },
        { name: 'client_secret' },
        { name: 'redirect_uri' },
        { name: 'refresh_token' },
        { name: 'username' },
        { name: 'password' },
        { name: 'scope' },
      ],
    },
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['text/html'],
    },
    security: [],
  },
  getUser: {
    method: 'GET',
    path: '/api/v5/user',
    parameters: [],
    answers: {
      '200': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['user_info'] }],
  },
  getEmails: {
    method: 'GET',
    path: '/api/v5/emails',
    parameters: [],
    answers: {
      '200': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['emails'] }],
  },
} as const satisfies OperationTable;
