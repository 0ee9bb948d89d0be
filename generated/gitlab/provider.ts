// Generated from openapi/providers/gitlab.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of GitLab, compiled. */
export const plan: Plan = {
  id: 'gitlab',
  name: { en: 'GitLab' },
  settings: {
    host: {
      description: 'The host of the instance',
      pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
      default: 'gitlab.com',
      example: 'git.example.com',
    },
  },
  headers: {},
  scopes: {
    standard: { openid: ['read_user'], profile: ['read_user'], email: ['read_user'] },
    declared: ['read_user', 'read_api', 'api', 'read_repository'],
  },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: {
        url: 'https://{host}/oauth',
        variables: {
          host: {
            value: { app: 'host' },
            default: 'gitlab.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
          },
        },
      },
      path: '/authorize',
      parameters: [
        { name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'redirect_uri', in: 'query', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'state', in: 'query', required: false, separator: ' ', value: { word: 'state' } },
        { name: 'scope', in: 'query', required: false, separator: ' ', value: { word: 'scope' } },
        { name: 'code_challenge', in: 'query', required: false, separator: ' ', value: { word: 'code_challenge' } },
        { name: 'code_challenge_method', in: 'query', required: false, separator: ' ', value: { literal: 'S256' } },
      ],
      accept: [],
      reads: 'none',
      auth: 'none',
      scopes: [],
    },
    answer: {},
    keep: {},
  },
  token: {
    call: {
      operation: 'token',
      method: 'POST',
      server: {
        url: 'https://{host}/oauth',
        variables: {
          host: {
            value: { app: 'host' },
            default: 'gitlab.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
          },
        },
      },
      path: '/token',
      parameters: [
        {
          name: 'grant_type',
          in: 'body',
          required: true,
          separator: ' ',
          value: { word: 'grant_type' },
          enum: ['authorization_code', 'refresh_token'],
        },
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: false, separator: ' ', value: { word: 'client_secret' } },
        { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
        { name: 'redirect_uri', in: 'body', required: false, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'code_verifier', in: 'body', required: false, separator: ' ', value: { word: 'code_verifier' } },
        { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {},
    keep: {},
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'token',
        method: 'POST',
        server: {
          url: 'https://{host}/oauth',
          variables: {
            host: {
              value: { app: 'host' },
              default: 'gitlab.com',
              pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
            },
          },
        },
        path: '/token',
        parameters: [
          {
            name: 'grant_type',
            in: 'body',
            required: true,
            separator: ' ',
            value: { word: 'grant_type' },
            enum: ['authorization_code', 'refresh_token'],
          },
          { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'client_secret', in: 'body', required: false, separator: ' ', value: { word: 'client_secret' } },
          { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
          { name: 'redirect_uri', in: 'body', required: false, separator: ' ', value: { word: 'redirect_uri' } },
          { name: 'code_verifier', in: 'body', required: false, separator: ' ', value: { word: 'code_verifier' } },
          { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json'],
        reads: 'json',
        auth: 'none',
        scopes: [],
      },
      answer: {},
      keep: {},
    },
  },
  carrier: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  identity: [
    {
      keep: {},
      optional: false,
      call: {
        operation: 'getCurrentUser',
        method: 'GET',
        server: {
          url: 'https://{host}/api/v4',
          variables: {
            host: {
              value: { app: 'host' },
              default: 'gitlab.com',
              pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
            },
          },
        },
        path: '/user',
        parameters: [],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['read_user'],
      },
      claims: {
        sub: { pointer: ['id'] },
        preferred_username: { pointer: ['username'] },
        name: { first: [{ pointer: ['name'] }, { pointer: ['username'] }] },
        picture: { pointer: ['avatar_url'] },
        profile: { pointer: ['web_url'] },
        website: { pointer: ['website_url'] },
        email: { pointer: ['email'] },
        email_verified: { from: { pointer: ['confirmed_at'] }, map: { '*': true } },
      },
    },
  ],
  errors: { code: [['error']], message: [['error_description'], ['message']], map: {} },
  servers: [
    {
      url: 'https://{host}/oauth',
      variables: {
        host: { value: { app: 'host' }, default: 'gitlab.com', pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' },
      },
    },
    {
      url: 'https://{host}/api/v4',
      variables: {
        host: { value: { app: 'host' }, default: 'gitlab.com', pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' },
      },
    },
  ],
  operations: {
    authorize: {
      sign_in: true,
      auth: 'none',
      reads: 'none',
      fixed: [
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'code_challenge_method', in: 'query', required: false, separator: ' ', value: { literal: 'S256' } },
      ],
    },
    token: { sign_in: true, auth: 'none' },
    introspect: { sign_in: true, auth: 'none' },
    revoke: { sign_in: true, auth: 'none' },
    getCurrentUser: { server: 1 },
    listProjects: { server: 1 },
    getProject: { server: 1 },
    getFile: { server: 1 },
    listIssues: { server: 1 },
    createIssue: { server: 1 },
    createIssueNote: { server: 1 },
    listMergeRequests: { server: 1 },
    createMergeRequest: { server: 1 },
  },
  introspect: {
    call: {
      operation: 'introspect',
      method: 'POST',
      server: {
        url: 'https://{host}/oauth',
        variables: {
          host: {
            value: { app: 'host' },
            default: 'gitlab.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
          },
        },
      },
      path: '/introspect',
      parameters: [
        { name: 'token', in: 'body', required: true, separator: ' ', value: { word: 'token' } },
        { name: 'token_type_hint', in: 'body', required: false, separator: ' ', value: { word: 'token_type_hint' } },
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {},
  },
  revoke: {
    call: {
      operation: 'revoke',
      method: 'POST',
      server: {
        url: 'https://{host}/oauth',
        variables: {
          host: {
            value: { app: 'host' },
            default: 'gitlab.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
          },
        },
      },
      path: '/revoke',
      parameters: [
        { name: 'token', in: 'body', required: true, separator: ' ', value: { word: 'token' } },
        { name: 'token_type_hint', in: 'body', required: false, separator: ' ', value: { word: 'token_type_hint' } },
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {},
  },
  rate_limit: { remaining: 'RateLimit-Remaining', reset: 'RateLimit-Reset' },
};
