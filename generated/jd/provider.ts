// Generated from openapi/providers/jd.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of JD, compiled. */
export const plan: Plan = {
  id: 'jd',
  name: { en: 'JD', 'zh-CN': '京东' },
  settings: {},
  headers: {},
  scopes: { standard: { openid: ['snsapi_base'] }, declared: ['snsapi_base', 'snsapi_union_login'] },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: { url: 'https://open-oauth.jd.com', variables: {} },
      path: '/oauth2/to_login',
      parameters: [
        { name: 'app_key', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'redirect_uri', in: 'query', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'state', in: 'query', required: false, separator: ' ', value: { word: 'state' } },
        { name: 'scope', in: 'query', required: true, separator: ' ', value: { word: 'scope' } },
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
      server: { url: 'https://open-oauth.jd.com', variables: {} },
      path: '/oauth2/access_token',
      parameters: [
        { name: 'app_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'app_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'authorization_code' } },
        { name: 'code', in: 'body', required: true, separator: ' ', value: { word: 'code' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {},
    keep: { open_id: { pointer: ['open_id'] }, xid: { pointer: ['xid'] } },
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'refreshToken',
        method: 'POST',
        server: { url: 'https://open-oauth.jd.com', variables: {} },
        path: '/oauth2/refresh_token',
        parameters: [
          { name: 'app_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'app_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
          { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'refresh_token' } },
          { name: 'refresh_token', in: 'body', required: true, separator: ' ', value: { word: 'refresh_token' } },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json'],
        reads: 'json',
        auth: 'none',
        scopes: [],
      },
      answer: {},
      keep: { open_id: { pointer: ['open_id'] }, xid: { pointer: ['xid'] } },
    },
  },
  carrier: { in: 'query', name: 'access_token' },
  identity: [
    {
      keep: {},
      optional: true,
      call: {
        operation: 'callApi',
        method: 'POST',
        server: { url: 'https://api.jd.com', variables: {} },
        path: '/routerjson',
        parameters: [
          { name: 'app_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          {
            name: 'method',
            in: 'body',
            required: true,
            separator: ' ',
            value: { literal: 'jingdong.user.getUserInfoByOpenId' },
          },
          {
            name: '360buy_param_json',
            in: 'body',
            required: true,
            separator: ' ',
            value: { template: ['{"openId":"', { token: 'open_id' }, '"}'] },
          },
          {
            name: 'timestamp',
            in: 'body',
            required: true,
            separator: ' ',
            value: { from: { word: 'now' }, as: 'beijing-time' },
          },
          { name: 'v', in: 'body', required: true, separator: ' ', value: { literal: '2.0' } },
          { name: 'sign', in: 'body', required: true, separator: ' ', signature: true },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['snsapi_base'],
      },
      claims: {
        name: {
          first: [
            {
              pointer: [
                'jingdong_user_getUserInfoByOpenId_responce',
                'getuserinfobyappidandopenid_result',
                'data',
                'nickName',
              ],
            },
            {
              pointer: [
                'jingdong_user_getUserInfoByOpenId_response',
                'getuserinfobyappidandopenid_result',
                'data',
                'nickName',
              ],
            },
          ],
        },
        nickname: {
          first: [
            {
              pointer: [
                'jingdong_user_getUserInfoByOpenId_responce',
                'getuserinfobyappidandopenid_result',
                'data',
                'nickName',
              ],
            },
            {
              pointer: [
                'jingdong_user_getUserInfoByOpenId_response',
                'getuserinfobyappidandopenid_result',
                'data',
                'nickName',
              ],
            },
          ],
        },
        picture: {
          first: [
            {
              pointer: [
                'jingdong_user_getUserInfoByOpenId_responce',
                'getuserinfobyappidandopenid_result',
                'data',
                'imageUrl',
              ],
            },
            {
              pointer: [
                'jingdong_user_getUserInfoByOpenId_response',
                'getuserinfobyappidandopenid_result',
                'data',
                'imageUrl',
              ],
            },
          ],
        },
      },
    },
    { keep: {}, optional: false, claims: { sub: { token: 'open_id' } } },
  ],
  errors: {
    ok: ['0'],
    code: [['error_response', 'code'], ['code'], ['error']],
    message: [['error_response', 'zh_desc'], ['error_response', 'en_desc'], ['msg']],
    map: {
      '2': 'rate_limited',
      '8': 'invalid_request',
      '11': 'invalid_request',
      '12': 'invalid_client',
      '15': 'not_found',
      '19': 'invalid_token',
    },
  },
  servers: [{ url: 'https://open-oauth.jd.com', variables: {} }, { url: 'https://api.jd.com', variables: {} }],
  operations: {
    authorize: {
      sign_in: true,
      auth: 'none',
      reads: 'none',
      fixed: [
        { name: 'app_key', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
      ],
    },
    token: {
      sign_in: true,
      auth: 'none',
      fixed: [
        { name: 'app_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'app_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'authorization_code' } },
      ],
    },
    refreshToken: {
      sign_in: true,
      auth: 'none',
      fixed: [
        { name: 'app_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'app_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'grant_type', in: 'body', required: true, separator: ' ', value: { literal: 'refresh_token' } },
      ],
    },
    callApi: {
      server: 1,
      fixed: [
        { name: 'app_key', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        {
          name: 'timestamp',
          in: 'body',
          required: true,
          separator: ' ',
          value: { from: { word: 'now' }, as: 'beijing-time' },
        },
        { name: 'v', in: 'body', required: true, separator: ' ', value: { literal: '2.0' } },
        { name: 'sign', in: 'body', required: true, separator: ' ', signature: true },
      ],
    },
  },
  sign: { parameter: 'sign', algorithm: 'MD5', key: { word: 'client_secret' }, over: 'wrapped' },
};
