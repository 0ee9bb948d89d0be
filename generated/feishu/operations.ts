// Generated from openapi/providers/feishu.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What Feishu and Lark can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/open-apis/authen/v1/authorize',
    parameters: [
      { name: 'client_id', in: 'query', required: true },
      { name: 'response_type', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'scope', in: 'query', required: false },
      { name: 'state', in: 'query', required: false },
      { name: 'code_challenge', in: 'query', required: false },
      { name: 'code_challenge_method', in: 'query', required: false },
      { name: 'prompt', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  token: {
    method: 'POST',
    path: '/open-apis/authen/v2/oauth/token',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: {
      '200': ['application/json'],
      '400': ['application/json'],
      '500': ['application/json'],
      '503': ['application/json'],
    },
    security: [],
  },
  appToken: {
    method: 'POST',
    path: '/open-apis/auth/v3/tenant_access_token/internal',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [],
  },
  getUserInfo: {
    method: 'GET',
    path: '/open-apis/authen/v1/user_info',
    parameters: [],
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: [] }],
  },
  getPrimaryCalendar: {
    method: 'POST',
    path: '/open-apis/calendar/v4/calendars/primary',
    parameters: [],
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['calendar:calendar:readonly'] }, { oauth2: ['calendar:calendar'] }],
  },
  listEvents: {
    method: 'GET',
    path: '/open-apis/calendar/v4/calendars/{calendar_id}/events',
    parameters: [
      { name: 'calendar_id', in: 'path', required: true },
      { name: 'start_time', in: 'query', required: false },
      { name: 'end_time', in: 'query', required: false },
      { name: 'page_size', in: 'query', required: false },
      { name: 'page_token', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['calendar:calendar:readonly'] }, { oauth2: ['calendar:calendar'] }],
  },
  createEvent: {
    method: 'POST',
    path: '/open-apis/calendar/v4/calendars/{calendar_id}/events',
    parameters: [{ name: 'calendar_id', in: 'path', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['calendar:calendar'] }],
  },
  listFiles: {
    method: 'GET',
    path: '/open-apis/drive/v1/files',
    parameters: [
      { name: 'folder_token', in: 'query', required: false },
      { name: 'page_size', in: 'query', required: false },
      { name: 'page_token', in: 'query', required: false },
      { name: 'order_by', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['drive:drive:readonly'] }],
  },
  listChats: {
    method: 'GET',
    path: '/open-apis/im/v1/chats',
    parameters: [
      { name: 'sort_type', in: 'query', required: false },
      { name: 'page_size', in: 'query', required: false },
      { name: 'page_token', in: 'query', required: false },
    ],
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ oauth2: ['im:chat:readonly'] }],
  },
  sendMessage: {
    method: 'POST',
    path: '/open-apis/im/v1/messages',
    parameters: [{ name: 'receive_id_type', in: 'query', required: true }],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'], '400': ['application/json'], '429': ['application/json'] },
    security: [{ appToken: [] }],
  },
} as const satisfies OperationTable;
