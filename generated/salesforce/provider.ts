// Generated from openapi/providers/salesforce.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of Salesforce, compiled. */
export const plan: Plan = {
  id: 'salesforce',
  name: { en: 'Salesforce' },
  settings: {
    login_host: {
      description: "login.salesforce.com, test.salesforce.com for sandboxes, or the company's own domain",
      pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
      default: 'login.salesforce.com',
      example: 'example.my.salesforce.com',
    },
  },
  headers: {},
  scopes: {
    standard: { offline_access: ['refresh_token'] },
    declared: ['openid', 'profile', 'email', 'address', 'phone', 'api', 'refresh_token'],
  },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: {
        url: 'https://{login_host}',
        variables: {
          login_host: {
            value: { app: 'login_host' },
            default: 'login.salesforce.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
          },
        },
      },
      path: '/services/oauth2/authorize',
      parameters: [
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'redirect_uri', in: 'query', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'scope', in: 'query', required: false, separator: ' ', value: { word: 'scope' } },
        { name: 'state', in: 'query', required: false, separator: ' ', value: { word: 'state' } },
        { name: 'nonce', in: 'query', required: false, separator: ' ', value: { word: 'nonce' } },
        { name: 'code_challenge', in: 'query', required: false, separator: ' ', value: { word: 'code_challenge' } },
        { name: 'code_challenge_method', in: 'query', required: false, separator: ' ', value: { literal: 'S256' } },
        {
          name: 'prompt',
          in: 'query',
          required: false,
          separator: ' ',
          value: { word: 'prompt' },
          enum: ['login', 'consent', 'select_account'],
        },
        {
          name: 'display',
          in: 'query',
          required: false,
          separator: ' ',
          value: { word: 'display' },
          enum: ['page', 'popup', 'touch'],
        },
        { name: 'login_hint', in: 'query', required: false, separator: ' ', value: { word: 'login_hint' } },
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
        url: 'https://{login_host}',
        variables: {
          login_host: {
            value: { app: 'login_host' },
            default: 'login.salesforce.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
          },
        },
      },
      path: '/services/oauth2/token',
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
    answer: { expires_in: { first: [{ pointer: ['expires_in'] }, { literal: 7200 }] } },
    keep: { instance_url: { pointer: ['instance_url'] } },
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'token',
        method: 'POST',
        server: {
          url: 'https://{login_host}',
          variables: {
            login_host: {
              value: { app: 'login_host' },
              default: 'login.salesforce.com',
              pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
            },
          },
        },
        path: '/services/oauth2/token',
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
      answer: { expires_in: { first: [{ pointer: ['expires_in'] }, { literal: 7200 }] } },
      keep: { instance_url: { pointer: ['instance_url'] } },
    },
  },
  carrier: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  identity: [
    {
      keep: {},
      optional: false,
      call: {
        operation: 'getUserInfo',
        method: 'GET',
        server: {
          url: 'https://{login_host}',
          variables: {
            login_host: {
              value: { app: 'login_host' },
              default: 'login.salesforce.com',
              pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
            },
          },
        },
        path: '/services/oauth2/userinfo',
        parameters: [],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['openid'],
      },
    },
  ],
  errors: {
    code: [['error'], ['0', 'errorCode']],
    message: [['error_description'], ['0', 'message']],
    map: {
      invalid_client_id: 'invalid_client',
      unsupported_token_type: 'invalid_request',
      redirect_uri_mismatch: 'invalid_grant',
      inactive_user: 'access_denied',
      inactive_org: 'access_denied',
      OAUTH_APP_ACCESS_DENIED: 'access_denied',
      INVALID_SESSION_ID: 'invalid_token',
      'INSUFFICIENT_ACCESS*': 'forbidden',
      API_DISABLED_FOR_ORG: 'forbidden',
      REQUEST_LIMIT_EXCEEDED: 'rate_limited',
      NOT_FOUND: 'not_found',
      'MALFORMED_*': 'invalid_request',
      'INVALID_FIELD*': 'invalid_request',
      REQUIRED_FIELD_MISSING: 'invalid_request',
    },
  },
  servers: [
    {
      url: 'https://{login_host}',
      variables: {
        login_host: {
          value: { app: 'login_host' },
          default: 'login.salesforce.com',
          pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
        },
      },
    },
    {
      url: '{instance_url}/services/data/v62.0',
      variables: {
        instance_url: {
          value: { token: 'instance_url' },
          default: 'https://login.salesforce.com',
          pattern: '^https://[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
        },
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
    revoke: { sign_in: true, auth: 'none', reads: 'none' },
    getUserInfo: {},
    query: { server: 1 },
    search: { server: 1 },
    createRecord: { server: 1 },
    getRecord: { server: 1 },
    updateRecord: { server: 1, reads: 'none' },
    describeObject: { server: 1 },
  },
  introspect: {
    call: {
      operation: 'introspect',
      method: 'POST',
      server: {
        url: 'https://{login_host}',
        variables: {
          login_host: {
            value: { app: 'login_host' },
            default: 'login.salesforce.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
          },
        },
      },
      path: '/services/oauth2/introspect',
      parameters: [
        { name: 'token', in: 'body', required: true, separator: ' ', value: { word: 'token' } },
        {
          name: 'token_type_hint',
          in: 'body',
          required: false,
          separator: ' ',
          value: { word: 'token_type_hint' },
          enum: ['access_token', 'refresh_token'],
        },
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
        url: 'https://{login_host}',
        variables: {
          login_host: {
            value: { app: 'login_host' },
            default: 'login.salesforce.com',
            pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.salesforce\\.com$',
          },
        },
      },
      path: '/services/oauth2/revoke',
      parameters: [{ name: 'token', in: 'body', required: true, separator: ' ', value: { word: 'token' } }],
      body: 'application/x-www-form-urlencoded',
      accept: [],
      reads: 'none',
      auth: 'none',
      scopes: [],
    },
    answer: {},
  },
};
