// Generated from openapi/providers/discord.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Discord can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/oauth2/authorize',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: false },
      { name: 'scope', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
      { name: 'prompt', in: 'query', required: false },
      { name: 'code_challenge', in: 'query', required: false },
      { name: 'code_challenge_method', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/oauth2/token',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [
        { name: 'grant_type' },
        { name: 'code' },
        { name: 'redirect_uri' },
        { name: 'code_verifier' },
        { name: 'refresh_token' },
      ],
    },
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ basic: [] }],
  },
  revoke: {
    method: 'POST',
    path: '/oauth2/token/revoke',
    parameters: [],
    body: {
      required: true,
      types: ['application/x-www-form-urlencoded'],
      fields: [{ name: 'token' }, { name: 'token_type_hint' }],
    },
    answers: { '200': ['application/json'], '401': ['application/json'] },
    security: [{ basic: [] }],
  },
  getCurrentAuthorization: {
    method: 'GET',
    path: '/oauth2/@me',
    parameters: [],
    answers: { '200': ['application/json'], '401': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: [] }],
  },
  getCurrentUser: {
    method: 'GET',
    path: '/users/@me',
    parameters: [],
    answers: { '200': ['application/json'], '401': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['identify'] }],
  },
  listConnections: {
    method: 'GET',
    path: '/users/@me/connections',
    parameters: [],
    answers: {
      '200': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['connections'] }],
  },
  listGuilds: {
    method: 'GET',
    path: '/users/@me/guilds',
    parameters: [
      { name: 'after', in: 'query', required: false },
      { name: 'limit', in: 'query', required: false },
      { name: 'with_counts', in: 'query', required: false },
    ],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['guilds'] }],
  },
  getGuildMember: {
    method: 'GET',
    path: '/users/@me/guilds/{guild_id}/member',
    parameters: [{ name: 'guild_id', in: 'path', required: true }],
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '401': ['application/json'],
      '403': ['application/json'],
      '404': ['application/json'],
      '429': ['application/json'],
    },
    security: [{ oauth2: ['guilds.members.read'] }],
  },
} as const satisfies OperationTable;
