// Generated from openapi/providers/oschina.yaml by `npm run generate`. Do not edit.
import type { Plan } from '../../src/provider/plan.ts';

/** What the `x-onegate` block says of OSCHINA, compiled. */
export const plan: Plan = {
  id: 'oschina',
  name: { en: 'OSCHINA', 'zh-CN': '开源中国' },
  settings: {},
  headers: { 'User-Agent': { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' } },
  scopes: {
    standard: { openid: [], profile: [], email: [] },
    declared: [
      'user_api',
      'user_mod_api',
      'news_api',
      'post_api',
      'tweet_api',
      'blog_api',
      'comment_api',
      'favorite_api',
      'project_api',
      'message_api',
      'search_api',
      'notice_api',
    ],
  },
  authorize: {
    call: {
      operation: 'authorize',
      method: 'GET',
      server: { url: 'https://www.oschina.net', variables: {} },
      path: '/action/oauth2/authorize',
      parameters: [
        { name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } },
        { name: 'client_id', in: 'query', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'redirect_uri', in: 'query', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'state', in: 'query', required: false, separator: ' ', value: { word: 'state' } },
      ],
      accept: ['text/html'],
      reads: 'json',
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
      server: { url: 'https://www.oschina.net', variables: {} },
      path: '/action/openapi/token',
      parameters: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
        { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
        {
          name: 'grant_type',
          in: 'body',
          required: true,
          separator: ' ',
          value: { word: 'grant_type' },
          enum: ['authorization_code', 'refresh_token'],
        },
        { name: 'redirect_uri', in: 'body', required: true, separator: ' ', value: { word: 'redirect_uri' } },
        { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
        { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
        { name: 'callback', in: 'body', required: false, separator: ' ' },
      ],
      body: 'application/x-www-form-urlencoded',
      accept: ['application/json', 'application/javascript', 'application/xml'],
      reads: 'json',
      auth: 'none',
      scopes: [],
    },
    answer: {},
    keep: { uid: { pointer: ['uid'] } },
    grants: ['authorization_code', 'refresh_token'],
    refresh: {
      call: {
        operation: 'token',
        method: 'POST',
        server: { url: 'https://www.oschina.net', variables: {} },
        path: '/action/openapi/token',
        parameters: [
          {
            name: 'User-Agent',
            in: 'header',
            required: true,
            separator: ' ',
            value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
          },
          { name: 'client_id', in: 'body', required: true, separator: ' ', value: { word: 'client_id' } },
          { name: 'client_secret', in: 'body', required: true, separator: ' ', value: { word: 'client_secret' } },
          {
            name: 'grant_type',
            in: 'body',
            required: true,
            separator: ' ',
            value: { word: 'grant_type' },
            enum: ['authorization_code', 'refresh_token'],
          },
          { name: 'redirect_uri', in: 'body', required: true, separator: ' ', value: { word: 'redirect_uri' } },
          { name: 'code', in: 'body', required: false, separator: ' ', value: { word: 'code' } },
          { name: 'refresh_token', in: 'body', required: false, separator: ' ', value: { word: 'refresh_token' } },
          {
            name: 'dataType',
            in: 'body',
            required: true,
            separator: ' ',
            value: { literal: 'json' },
            enum: ['json', 'jsonp', 'xml'],
          },
          { name: 'callback', in: 'body', required: false, separator: ' ' },
        ],
        body: 'application/x-www-form-urlencoded',
        accept: ['application/json', 'application/javascript', 'application/xml'],
        reads: 'json',
        auth: 'none',
        scopes: [],
      },
      answer: {},
      keep: { uid: { pointer: ['uid'] } },
    },
  },
  carrier: { in: 'query', name: 'access_token' },
  identity: [
    {
      keep: {},
      optional: false,
      call: {
        operation: 'user',
        method: 'GET',
        server: { url: 'https://www.oschina.net', variables: {} },
        path: '/action/openapi/user',
        parameters: [
          {
            name: 'User-Agent',
            in: 'header',
            required: true,
            separator: ' ',
            value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
          },
          {
            name: 'dataType',
            in: 'query',
            required: true,
            separator: ' ',
            value: { literal: 'json' },
            enum: ['json', 'jsonp', 'xml'],
          },
          { name: 'callback', in: 'query', required: false, separator: ' ' },
        ],
        accept: ['application/json', 'application/javascript', 'application/xml'],
        reads: 'json',
        auth: 'user',
        scopes: [],
      },
      claims: {
        sub: { pointer: ['id'] },
        name: { pointer: ['name'] },
        email: { pointer: ['email'] },
        picture: { pointer: ['avatar'] },
        profile: { pointer: ['url'] },
        gender: { from: { pointer: ['gender'] }, map: { male: 'male', female: 'female' } },
      },
    },
  ],
  errors: {
    ok: ['200'],
    code: [['error', 'code'], ['error']],
    message: [['error_description'], ['error', 'msg']],
    map: { '400': 'invalid_grant', '500': 'invalid_request', unauthorized: 'invalid_token' },
  },
  servers: [{ url: 'https://www.oschina.net', variables: {} }],
  operations: {
    authorize: {
      sign_in: true,
      auth: 'none',
      fixed: [{ name: 'response_type', in: 'query', required: true, separator: ' ', value: { literal: 'code' } }],
    },
    tokenByQuery: {
      sign_in: true,
      auth: 'none',
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'query',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    token: {
      sign_in: true,
      auth: 'none',
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    tokenAliasByQuery: {
      sign_in: true,
      auth: 'none',
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'query',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    tokenAlias: {
      sign_in: true,
      auth: 'none',
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    user: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'query',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    userByForm: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getUserInformation: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getMyInformation: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    updatePortrait: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
      ],
    },
    listFriends: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listActivities: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    updateUserRelation: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listNews: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getNews: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: false,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listPosts: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    createPost: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
      ],
    },
    getPost: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listTweets: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getTweet: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    createTweet: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
      ],
    },
    deleteTweet: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    createBlog: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
      ],
    },
    listBlogs: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listRecommendedBlogs: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getBlog: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: false,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listUserBlogs: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listBlogCategories: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
      ],
    },
    deleteBlog: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listBlogComments: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    createBlogComment: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    replyToBlogComment: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listComments: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    createComment: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
      ],
    },
    replyToComment: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    deleteComment: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listFavorites: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    addFavorite: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    removeFavorite: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getProject: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: false,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listProjectCategories: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listProjects: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listTaggedProjects: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    listMessages: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    deleteMessages: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    search: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    getNotice: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
    clearNotice: {
      fixed: [
        {
          name: 'User-Agent',
          in: 'header',
          required: true,
          separator: ' ',
          value: { literal: 'Mozilla/5.0 (compatible; Onegate/1.0)' },
        },
        {
          name: 'dataType',
          in: 'body',
          required: true,
          separator: ' ',
          value: { literal: 'json' },
          enum: ['json', 'jsonp', 'xml'],
        },
      ],
    },
  },
};
