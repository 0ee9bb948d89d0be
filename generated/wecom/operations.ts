// Generated from openapi/providers/wecom.yaml by `npm run generate`. Do not edit.
import type { OperationTable } from '../../src/contract/contract.ts';

/** What WeCom can be asked: operationId to method, path, parameters, media types, answers, scopes. */
export const operations = {
  authorize: {
    method: 'GET',
    path: '/wwlogin/sso/login',
    parameters: [
      { name: 'login_type', in: 'query', required: true },
      { name: 'appid', in: 'query', required: true },
      { name: 'agentid', in: 'query', required: true },
      { name: 'redirect_uri', in: 'query', required: true },
      { name: 'state', in: 'query', required: false },
      { name: 'lang', in: 'query', required: false },
    ],
    answers: { '302': [] },
    security: [],
  },
  appToken: {
    method: 'GET',
    path: '/cgi-bin/gettoken',
    parameters: [{ name: 'corpid', in: 'query', required: true }, { name: 'corpsecret', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [],
  },
  getLogin: {
    method: 'GET',
    path: '/cgi-bin/auth/getuserinfo',
    parameters: [{ name: 'code', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
  getMember: {
    method: 'GET',
    path: '/cgi-bin/user/get',
    parameters: [{ name: 'userid', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
  listMembers: {
    method: 'GET',
    path: '/cgi-bin/user/simplelist',
    parameters: [{ name: 'department_id', in: 'query', required: true }],
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
  findMember: {
    method: 'POST',
    path: '/cgi-bin/user/getuserid',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
  listDepartments: {
    method: 'GET',
    path: '/cgi-bin/department/simplelist',
    parameters: [{ name: 'id', in: 'query', required: false }],
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
  sendMessage: {
    method: 'POST',
    path: '/cgi-bin/message/send',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
  recallMessage: {
    method: 'POST',
    path: '/cgi-bin/message/recall',
    parameters: [],
    body: { required: true, types: ['application/json'] },
    answers: { '200': ['application/json'] },
    security: [{ appToken: [] }],
  },
} as const satisfies OperationTable;
