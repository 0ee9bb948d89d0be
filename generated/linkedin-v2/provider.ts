// Generated from openapi/providers/linkedin-v2.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of LinkedIn (legacy), compiled. */
export const plan: Plan = {
  id: 'linkedin-v2',
  name: { en: 'LinkedIn (legacy)', 'zh-CN': '领英（旧版）' },
  settings: {},
  headers: {},
  scopes: {
    standard: { openid: ['r_liteprofile'], profile: ['r_liteprofile'], email: ['r_emailaddress'] },
    declared: ['r_liteprofile', 'r_emailaddress', 'w_member_social'],
  },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: { url: 'https://www.linkedin.com', variables: {} },
      path: '/oauth/v2/authorization',
      parameters: [
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
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
      server: { url: 'https://www.linkedin.com', variables: {} },
      path: '/oauth/v2/accessToken',
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
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'redirect_uri', in: 'body', required: false, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: { scope: { from: { pointer: ['scope'] }, split: ',' } },
    keep: {},
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'token',
        method: 'POST',
        server: { url: 'https://www.linkedin.com', variables: {} },
        path: '/oauth/v2/accessToken',
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
          { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
          { name: 'redirect_uri', in: 'body', required: false, separator: ' ', value: { word: 'redirect_uri' } },
          { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json'],
        reads: 'json',
        auth: 'none',
        scopes: [],
      },
      answer: { scope: { from: { pointer: ['scope'] }, split: ',' } },
      keep: {},
    },
  },
  carrier: { in: 'header', name: 'Authorization', prefix: 'Bearer ' },
  identity: [
    {
      keep: {},
      optional: false,
      call: {
        operation: 'getMe',
        method: 'GET',
        server: { url: 'https://api.linkedin.com', variables: {} },
        path: '/v2/me',
        parameters: [
          {
            name: 'projection',
            in: 'query',
            required: false,
            separator: ' ',
            value: {
              literal: '(id,firstName,lastName,localizedFirstName,localizedLastName,profilePicture(displayImage~:playableStreams))',
            },
          },
        ],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['r_liteprofile'],
      },
      claims: {
        sub: { pointer: ['id'] },
        name: {
          first: [
            { template: [{ pointer: ['localizedFirstName'] }, ' ', { pointer: ['localizedLastName'] }] },
            {
              template: [
                { pointer: ['firstName', 'localized', 'en_US'] },
                ' ',
                { pointer: ['lastName', 'localized', 'en_US'] },
              ],
            },
          ],
        },
        given_name: { first: [{ pointer: ['localizedFirstName'] }, { pointer: ['firstName', 'localized', 'en_US'] }] },
        family_name: { first: [{ pointer: ['localizedLastName'] }, { pointer: ['lastName', 'localized', 'en_US'] }] },
        picture: {
          from: { pointer: ['identifiers', '0', 'identifier'] },
          in: ['profilePicture', 'displayImage~', 'elements'],
          where: [{ pointer: ['authorizationMethod'], equals: 'PUBLIC' }],
        },
        locale: {
          template: [
            { pointer: ['firstName', 'preferredLocale', 'language'] },
            '-',
            { pointer: ['firstName', 'preferredLocale', 'country'] },
          ],
        },
      },
    },
    {
      keep: {},
      optional: true,
      call: {
        operation: 'getEmailAddress',
        method: 'GET',
        server: { url: 'https://api.linkedin.com', variables: {} },
        path: '/v2/emailAddress',
        parameters: [
          { name: 'q', in: 'query', required: true, separator: ' ', value: { literal: 'members' } },
          {
            name: 'projection',
            in: 'query',
            required: false,
            separator: ' ',
            value: { literal: '(elements*(handle~))' },
          },
        ],
        accept: ['application/json'],
        reads: 'json',
        auth: 'user',
        scopes: ['r_emailaddress'],
      },
      claims: {
        email: {
          first: [{ pointer: ['elements', '0', 'handle~', 'emailAddress'] }, { pointer: ['handle~', 'emailAddress'] }],
        },
      },
    },
  ],
  errors: {
    code: [['error'], ['error_description'], ['serviceErrorCode']],
    message: [['error_description'], ['message']],
    map: {
      '100': 'forbidden',
      '101': 'rate_limited',
      '65600': 'invalid_token',
      '65601': 'invalid_token',
      '65602': 'invalid_token',
      '65604': 'invalid_token',
      'Unable to retrieve access token:*': 'invalid_grant',
      user_cancelled_login: 'access_denied',
      user_cancelled_authorize: 'access_denied',
      unauthorized_scope_error: 'invalid_scope',
    },
  },
  servers: [{ url: 'https://www.linkedin.com', variables: {} }, { url: 'https://api.linkedin.com', variables: {} }],
  operations: {
    authorize: {
      sign_in: true,
      auth: 'none',
      reads: 'none',
      fixed: [{ name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } }],
    },
    token: { sign_in: true, auth: 'none' },
    introspectToken: { sign_in: true, auth: 'none' },
    revokeToken: { sign_in: true, auth: 'none', reads: 'none' },
    getMe: { server: 1 },
    getEmailAddress: {
      server: 1,
      fixed: [{ name: 'q', in: 'query', required: true, separator: ' ', value: { literal: 'members' } }],
    },
    createUgcPost: {
      server: 1,
      fixed: [
        {
          name: 'X-Restli-Protocol-Version',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: '2.0.0' },
        },
      ],
    },
    deleteUgcPost: {
      server: 1,
      reads: 'none',
      fixed: [
        {
          name: 'X-Restli-Protocol-Version',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: '2.0.0' },
        },
      ],
    },
    likePost: {
      server: 1,
      fixed: [
        {
          name: 'X-Restli-Protocol-Version',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: '2.0.0' },
        },
      ],
    },
  },
  introspect: {
    call: {
      operation: 'introspectToken',
      method: 'POST',
      server: { url: 'https://www.linkedin.com', variables: {} },
      path: '/oauth/v2/introspectToken',
      parameters: [
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        { name: 'token', in: 'body', required: true, separator: ' ', value: { word: 'token' } },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {
      exp: { pointer: ['expires_at'] },
      iat: { pointer: ['created_at'] },
      scope: { from: { pointer: ['scope'] }, split: ',' },
    },
  },
  revoke: {
    call: {
      operation: 'revokeToken',
      method: 'POST',
      server: { url: 'https://www.linkedin.com', variables: {} },
      path: '/oauth/v2/revoke',
      parameters: [
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
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
