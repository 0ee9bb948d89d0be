// Generated from openapi/providers/bamboocloud.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of BambooCloud, compiled. */
export const plan: Plan = {
  id: 'bamboocloud',
  name: { en: 'BambooCloud', 'zh-CN': '竹云' },
  settings: {
    tenant: {
      description: 'The host of the tenant, such as login.corp.example.com',
      pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$',
    },
    response_type: {
      description: 'What authorize answers with. code is the standard way; token is the simplified mode',
      enum: ['code', 'token'],
      default: 'code',
    },
    scope: {
      description: 'get_user_info signs in with plain OAuth 2.0, openid with OpenID Connect (an ID token comes along)',
      enum: ['get_user_info', 'openid'],
      default: 'get_user_info',
    },
  },
  headers: {},
  scopes: { standard: { openid: [], profile: [], email: [], phone: [] }, declared: ['get_user_info', 'openid'] },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: {
        url: 'https://{tenant}',
        variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' } },
      },
      path: '/api/v1/oauth2/authorize',
      parameters: [
        {
          name: 'response_type',
          in: 'query',
          required: true,
          separator: ' ',
          value: { app: 'response_type' },
          enum: ['code', 'token'],
        },
        { name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'redirect_uri', in: 'query', required: false, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'state', in: 'query', required: false, separator: ' ', value: { word: 'state' } },
        {
          name: 'scope',
          in: 'query',
          required: false,
          separator: ' ',
          value: { app: 'scope' },
          enum: ['get_user_info', 'openid'],
        },
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
        url: 'https://{tenant}',
        variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' } },
      },
      path: '/api/v1/oauth2/token',
      parameters: [
        {
          name: 'grant_type',
          in: 'body',
          required: true,
          separator: ' ',
          value: { word: 'grant_type' },
          enum: ['authorization_code', 'refresh_token'],
        },
        { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
        { name: 'redirect_uri', in: 'body', required: false, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'basic',
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
          url: 'https://{tenant}',
          variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' } },
        },
        path: '/api/v1/oauth2/token',
        parameters: [
          {
            name: 'grant_type',
            in: 'body',
            required: true,
            separator: ' ',
            value: { word: 'grant_type' },
            enum: ['authorization_code', 'refresh_token'],
          },
          { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
          { name: 'redirect_uri', in: 'body', required: false, separator: ' ', value: { word: 'redirect_uri' } },
          { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json'],
        reads: 'json',
        auth: 'basic',
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
        operation: 'userinfo',
        method: 'GET',
        server: {
          url: 'https://{tenant}',
          variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' } },
        },
        path: '/api/v1/oauth2/userinfo',
        parameters: [],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: [],
      },
      claims: {
        sub: { pointer: ['id'] },
        preferred_username: { pointer: ['userName'] },
        name: { pointer: ['name'] },
        email: { pointer: ['email'] },
        phone_number: { pointer: ['mobile'] },
      },
    },
  ],
  errors: { code: [['error']], message: [['error_description']], map: { unauthorized: 'invalid_token' } },
  servers: [
    {
      url: 'https://{tenant}',
      variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' } },
    },
  ],
  operations: {
    authorize: { auth: 'none', reads: 'none' },
    token: { auth: 'basic' },
    userinfo: {},
    introspect: { auth: 'basic' },
    keys: { auth: 'none' },
    unauthorizedUserPage: { auth: 'none' },
    logout: { auth: 'none', reads: 'none' },
  },
  introspect: {
    call: {
      operation: 'introspect',
      method: 'POST',
      server: {
        url: 'https://{tenant}',
        variables: { tenant: { value: { app: 'tenant' }, pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+(:[0-9]{1,5})?$' } },
      },
      path: '/api/v1/oauth2/introspect',
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
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'basic',
      scopes: [],
    },
    answer: {},
  },
};
