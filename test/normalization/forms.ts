import { atBearer, atToken, back, gives, inactive, type Outcome, page } from './outcome.ts';

/** An answer that the documents' examples do not have, but that was recorded, or that the provider's server is known for. */
export interface Form {
  app: string;
  about: string;
  /** The request that meets it, and the operation that gives it. */
  at: 'sign-in' | 'token' | 'refresh_token' | 'userinfo' | 'introspect' | 'revoke';
  operation: string;
  status: number;
  headers?: Record<string, string>;
  /** JSON unless it is text; for a sign-in what the redirect adds to the address, with `{state}` for the request's own. */
  body: string | object;
  comesTo: Outcome;
}

const weibo = (
  at: Form['at'],
  operation: string,
  body: Form['body'],
  comesTo: Outcome,
  about: string,
  status = 400,
): Form => {
  return { app: 'weibo', about, at, operation, status, body, comesTo };
};
/** Rows of the table of numbers that belong to operations which the gateway does not call; an app of old standing may meet them. */
const row = (error_code: number, error: string, comesTo: Outcome, status = 400) => {
  const body = { request: '/oauth2/access_token', error_code, error };
  return weibo('token', 'accessToken', body, comesTo, `number ${error_code}`, status);
};
const oschina = (at: Form['at'], operation: string, body: object, comesTo: Outcome, about: string): Form => {
  return { app: 'oschina', about, at, operation, status: 200, body, comesTo };
};

export const forms: Form[] = [
  row(21301, 'Auth faild', atToken.invalid_grant),
  row(21302, 'Username or password error', atToken.invalid_grant),
  row(21303, 'Username and pwd auth out of rate limit', atToken.limited, 403),
  row(21304, 'Version rejected', atToken.invalid_request),
  row(21305, 'Parameter absent', atToken.invalid_request),
  row(21306, 'Parameter rejected', atToken.invalid_request),
  row(21307, 'Timestamp refused', atToken.invalid_request),
  row(21308, 'Nonce used', atToken.invalid_request),
  row(21309, 'Signature method rejected', atToken.invalid_request),
  row(21310, 'Signature invalid', atToken.invalid_client),
  row(21311, 'Consumer key unknown', atToken.invalid_client),
  row(21312, 'Consumer key refused', atToken.invalid_client),
  row(21313, 'Miss consumer key', atToken.invalid_client),
  row(21318, 'Verifier fail', atToken.invalid_grant),
  weibo(
    'userinfo',
    'showUser',
    { error: 'insufficient app permissions!', error_code: '10014' },
    atBearer.access_denied,
    'the number as text',
  ),
  weibo('userinfo', 'showUser', {}, atBearer.server_error, 'nobody is shown', 200),
  weibo(
    'introspect',
    'getTokenInfo',
    { uid: 1001, appkey: 'another', expire_in: 60 },
    inactive,
    'a token of another app',
    200,
  ),
  weibo(
    'introspect',
    'getTokenInfo',
    { uid: 1001, appkey: 'sandbox-weibo', expire_in: 0 },
    inactive,
    'its time is over',
    200,
  ),
  weibo(
    'introspect',
    'getTokenInfo',
    { uid: 1001, expire_in: 60 },
    atToken.server_error,
    'whose it is, is not told',
    200,
  ),
  weibo('revoke', 'revoke', { result: false }, atToken.server_error, 'it did not work', 200),
  weibo('revoke', 'revoke', { result: 'false' }, atToken.server_error, 'the same as text', 200),
  weibo('sign-in', 'authorize', '?error_code=21330&state={state}', back('access_denied'), 'the number alone', 302),
  weibo('sign-in', 'authorize', '?state={state}', back('access_denied'), 'the state and nothing else', 302),
  weibo('sign-in', 'authorize', '?error=access_denied', page(400), 'an error without state', 302),
  {
    app: 'gitee',
    about: 'no calls are left',
    at: 'userinfo',
    operation: 'getUser',
    status: 403,
    headers: { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset': '37' },
    body: { message: '403 Forbidden' },
    comesTo: { ...atBearer.limited, wait: 37 },
  },
  {
    app: 'gitee',
    about: 'the error is an object',
    at: 'userinfo',
    operation: 'getUser',
    status: 400,
    body: { error: { id: ['is invalid'] }, message: 'Validation failed' },
    comesTo: atBearer.invalid_request,
  },
  {
    app: 'gitee',
    about: 'a page of a proxy',
    at: 'token',
    operation: 'token',
    status: 401,
    headers: { 'Content-Type': 'text/html' },
    body: '<h1>401</h1>',
    // It was the client that had to authenticate there.
    comesTo: atToken.invalid_client,
  },
  oschina(
    'userinfo',
    'user',
    { error: 'invalid_token', error_description: 'Invalid access token: x' },
    atBearer.invalid_token,
    'with status 200',
  ),
  oschina(
    'userinfo',
    'user',
    { error: '500', error_description: '非法请求参数' },
    atBearer.invalid_request,
    'with status 200, as text',
  ),
  oschina(
    'userinfo',
    'user',
    { error: 500, error_description: '非法请求参数' },
    atBearer.invalid_request,
    'with status 200, as a number',
  ),
  oschina(
    'userinfo',
    'user',
    { error: { code: 500, msg: '非法请求参数' } },
    atBearer.invalid_request,
    'with status 200, as an object',
  ),
  oschina(
    'userinfo',
    'user',
    { error: '200', error_description: '操作成功完成' },
    atBearer.server_error,
    'success, and nobody is shown',
  ),
  oschina(
    'token',
    'token',
    { error: 'invalid_grant', error_description: '授权方式无效' },
    atToken.invalid_grant,
    'with status 200',
  ),
  oschina(
    'refresh_token',
    'token',
    { error: '400', error_description: 'Invalid refresh token: x' },
    atToken.invalid_grant,
    'with status 200',
  ),
  {
    app: 'bamboocloud',
    about: 'an expired refresh token, in the words of the server software',
    at: 'refresh_token',
    operation: 'token',
    status: 401,
    body: { error: 'invalid_token', error_description: 'Invalid refresh token (expired): x' },
    comesTo: atToken.invalid_grant,
  },
  {
    app: 'bamboocloud',
    about: 'a scope is missing, in the words of the server software',
    at: 'userinfo',
    operation: 'userinfo',
    status: 403,
    body: { error: 'insufficient_scope', error_description: 'Insufficient scope for this resource' },
    comesTo: atBearer.insufficient_scope,
  },
  {
    app: 'bamboocloud',
    about: 'the documented sample, which is no JSON',
    at: 'userinfo',
    operation: 'userinfo',
    status: 200,
    body: '{ "id": " 2026", "mobile": "1" "email": "a@example.com" }',
    comesTo: atBearer.server_error,
  },
  {
    app: 'bamboocloud',
    about: 'whether it is active is not told',
    at: 'introspect',
    operation: 'introspect',
    status: 200,
    body: {},
    comesTo: atToken.server_error,
  },
  {
    app: 'bamboocloud',
    about: 'the answer has more scopes than were asked for',
    at: 'introspect',
    operation: 'introspect',
    status: 200,
    body: { active: true, scope: 'openid profile', client_id: 'sandbox-bamboocloud', username: 'a' },
    comesTo: gives({ active: true, scope: 'openid profile', username: 'a', token_type: 'Bearer', iss: true }),
  },
  {
    app: 'bamboocloud-simple',
    about: 'the error stands in the fragment, as RFC 6749 §4.2.2.1 has it',
    at: 'sign-in',
    operation: 'authorize',
    status: 302,
    body: '#error=invalid_scope&error_description=Invalid+scope:+xxx&state={state}',
    comesTo: back('invalid_scope'),
  },
];
