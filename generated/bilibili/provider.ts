// Generated from openapi/providers/bilibili.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of Bilibili, compiled. */
export const plan: Plan = {
  id: 'bilibili',
  name: { en: 'Bilibili', 'zh-CN': '哔哩哔哩' },
  settings: {},
  headers: {},
  scopes: {
    standard: { openid: ['USER_INFO'], profile: ['USER_INFO'] },
    declared: ['USER_INFO', 'USER_DATA', 'ARC_BASE', 'ARC_DATA'],
  },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: { url: 'https://account.bilibili.com', variables: {} },
      path: '/pc/account-pc/auth/oauth',
      parameters: [
        { name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'gourl', in: 'query', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'state', in: 'query', required: false, separator: ' ', value: { word: 'state' } },
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
      server: { url: 'https://api.bilibili.com', variables: {} },
      path: '/x/account-oauth2/v1/token',
      parameters: [
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'authorization_code' } },
        { name: 'code', in: 'body', required: true, separator: ' ', value: { word: 'code' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {
      access_token: { pointer: ['data', 'access_token'] },
      refresh_token: { pointer: ['data', 'refresh_token'] },
      expires_at: { pointer: ['data', 'expires_in'] },
      scope: { pointer: ['data', 'scopes'] },
    },
    keep: {},
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'refreshToken',
        method: 'POST',
        server: { url: 'https://api.bilibili.com', variables: {} },
        path: '/x/account-oauth2/v1/refresh_token',
        parameters: [
          { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
          { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'refresh_token' } },
          { name: 'refresh_token', in: 'body', required: true, separator: ' ', value: { word: 'refresh_token' } },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json'],
        reads: 'json',
        auth: 'none',
        scopes: [],
      },
      answer: {
        access_token: { pointer: ['data', 'access_token'] },
        refresh_token: { pointer: ['data', 'refresh_token'] },
        expires_at: { pointer: ['data', 'expires_in'] },
        scope: { pointer: ['data', 'scopes'] },
      },
      keep: {},
    },
  },
  carrier: { in: 'query', name: 'access_token' },
  identity: [
    {
      keep: {},
      optional: false,
      call: {
        operation: 'getUserInfo',
        method: 'GET',
        server: { url: 'https://member.bilibili.com', variables: {} },
        path: '/arcopen/fn/user/account/info',
        parameters: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['USER_INFO'],
      },
      claims: {
        sub: { pointer: ['data', 'openid'] },
        name: { pointer: ['data', 'name'] },
        picture: { pointer: ['data', 'face'] },
      },
    },
  ],
  errors: {
    ok: ['0'],
    code: [['code']],
    message: [['message']],
    map: {
      '4000': 'invalid_request',
      '4001': 'invalid_client',
      '4002': 'invalid_client',
      '4008': 'insufficient_scope',
      '4009': 'rate_limited',
      '5000': 'temporarily_unavailable',
      '-400': 'invalid_request',
      '-401': 'invalid_token',
      '-404': 'not_found',
    },
  },
  servers: [
    { url: 'https://account.bilibili.com', variables: {} },
    { url: 'https://api.bilibili.com', variables: {} },
    { url: 'https://member.bilibili.com', variables: {} },
  ],
  operations: {
    authorize: {
      sign_in: true,
      auth: 'none',
      reads: 'none',
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    token: {
      sign_in: true,
      server: 1,
      auth: 'none',
      fixed: [
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'authorization_code' } },
      ],
    },
    refreshToken: {
      sign_in: true,
      server: 1,
      auth: 'none',
      fixed: [
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'refresh_token' } },
      ],
    },
    getUserInfo: {
      server: 2,
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    getScopes: {
      server: 2,
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    listArchives: {
      server: 2,
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    getArchive: {
      server: 2,
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    getUserStatistics: {
      server: 2,
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    getArchiveStatistics: {
      server: 2,
      fixed: [{ name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
  },
};
