// Generated from openapi/providers/tiktok.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of TikTok, compiled. */
export const plan: Plan = {
  id: 'tiktok',
  name: { en: 'TikTok' },
  settings: {},
  headers: {},
  scopes: {
    standard: { openid: ['user.info.basic'], profile: ['user.info.basic'] },
    declared: [
      'user.info.basic',
      'user.info.profile',
      'user.info.stats',
      'video.list',
      'video.publish',
      'video.upload',
    ],
  },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: { url: 'https://www.tiktok.com', variables: {} },
      path: '/v2/auth/authorize/',
      parameters: [
        { name: 'client_key', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'scope', in: 'query', required: true, separator: ',', value: { word: 'scope' } },
        { name: 'redirect_uri', in: 'query', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'state', in: 'query', required: true, separator: ' ', value: { word: 'state' } },
        {
          name: 'disable_auto_auth',
          in: 'query',
          required: false,
          separator: ' ',
          value: { from: { word: 'prompt' }, map: { login: '1', consent: '1' } },
          enum: ['0', '1'],
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
      server: { url: 'https://open.tiktokapis.com', variables: {} },
      path: '/v2/oauth/token/',
      parameters: [
        { name: 'client_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
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
      auth: 'none',
      scopes: [],
    },
    answer: {
      scope: { from: { pointer: ['scope'] }, split: ',' },
      refresh_token_expires_in: { pointer: ['refresh_expires_in'] },
    },
    keep: {
      open_id: { pointer: ['open_id'] },
      profile_fields: {
        from: { from: { pointer: ['scope'] }, split: ',' },
        map: { 'user.info.profile': 'username,profile_deep_link' },
      },
    },
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'token',
        method: 'POST',
        server: { url: 'https://open.tiktokapis.com', variables: {} },
        path: '/v2/oauth/token/',
        parameters: [
          { name: 'client_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
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
        auth: 'none',
        scopes: [],
      },
      answer: {
        scope: { from: { pointer: ['scope'] }, split: ',' },
        refresh_token_expires_in: { pointer: ['refresh_expires_in'] },
      },
      keep: {
        open_id: { pointer: ['open_id'] },
        profile_fields: {
          from: { from: { pointer: ['scope'] }, split: ',' },
          map: { 'user.info.profile': 'username,profile_deep_link' },
        },
      },
    },
  },
  carrier: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  identity: [
    {
      keep: { union_id: { pointer: ['data', 'user', 'union_id'] } },
      optional: false,
      call: {
        operation: 'getUserInfo',
        method: 'GET',
        server: { url: 'https://open.tiktokapis.com', variables: {} },
        path: '/v2/user/info/',
        parameters: [
          {
            name: 'fields',
            in: 'query',
            required: true,
            separator: ' ',
            value: {
              first: [
                { template: ['open_id,union_id,avatar_url,display_name,', { token: 'profile_fields' }] },
                { literal: 'open_id,union_id,avatar_url,display_name' },
              ],
            },
          },
        ],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['user.info.basic'],
      },
      claims: {
        sub: { pointer: ['data', 'user', 'open_id'] },
        name: { pointer: ['data', 'user', 'display_name'] },
        nickname: { pointer: ['data', 'user', 'display_name'] },
        preferred_username: { pointer: ['data', 'user', 'username'] },
        picture: { pointer: ['data', 'user', 'avatar_url'] },
        profile: { pointer: ['data', 'user', 'profile_deep_link'] },
      },
    },
  ],
  errors: {
    ok: ['ok'],
    code: [['error', 'code'], ['error']],
    message: [['error_description'], ['error', 'message']],
    map: {
      access_token_invalid: 'invalid_token',
      scope_not_authorized: 'insufficient_scope',
      scope_permission_missed: 'insufficient_scope',
      rate_limit_exceeded: 'rate_limited',
      invalid_params: 'invalid_request',
      internal_error: 'server_error',
    },
  },
  servers: [{ url: 'https://www.tiktok.com', variables: {} }, { url: 'https://open.tiktokapis.com', variables: {} }],
  operations: {
    authorize: {
      sign_in: true,
      auth: 'none',
      reads: 'none',
      fixed: [
        { name: 'client_key', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
      ],
    },
    token: {
      sign_in: true,
      server: 1,
      auth: 'none',
      fixed: [{ name: 'client_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    revoke: {
      sign_in: true,
      server: 1,
      auth: 'none',
      reads: 'none',
      fixed: [{ name: 'client_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } }],
    },
    getUserInfo: { server: 1 },
    listVideos: { server: 1 },
    queryVideos: { server: 1 },
    queryCreatorInfo: {
      server: 1,
      errors: {
        map: {
          spam_risk_too_many_posts: 'rate_limited',
          reached_active_user_cap: 'rate_limited',
          spam_risk_user_banned_from_posting: 'forbidden',
        },
      },
    },
    initVideoPost: {
      server: 1,
      errors: {
        map: {
          spam_risk_too_many_posts: 'rate_limited',
          reached_active_user_cap: 'rate_limited',
          spam_risk_user_banned_from_posting: 'forbidden',
          unaudited_client_can_only_post_to_private_accounts: 'forbidden',
          url_ownership_unverified: 'forbidden',
          privacy_level_option_mismatch: 'invalid_request',
          invalid_param: 'invalid_request',
        },
      },
    },
    initPhotoPost: {
      server: 1,
      errors: {
        map: {
          spam_risk_too_many_posts: 'rate_limited',
          reached_active_user_cap: 'rate_limited',
          spam_risk_user_banned_from_posting: 'forbidden',
          unaudited_client_can_only_post_to_private_accounts: 'forbidden',
          url_ownership_unverified: 'forbidden',
          privacy_level_option_mismatch: 'invalid_request',
          invalid_param: 'invalid_request',
        },
      },
    },
    getPostStatus: {
      server: 1,
      errors: {
        map: {
          invalid_param: 'invalid_request',
          invalid_publish_id: 'not_found',
          token_not_authorized_for_specified_publish_id: 'forbidden',
        },
      },
    },
  },
  revoke: {
    call: {
      operation: 'revoke',
      method: 'POST',
      server: { url: 'https://open.tiktokapis.com', variables: {} },
      path: '/v2/oauth/revoke/',
      parameters: [
        { name: 'client_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'token', in: 'body', required: true, separator: ' ', value: { word: 'token' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: [],
      reads: 'none',
      auth: 'none',
      scopes: [],
    },
    answer: {},
  },
};
