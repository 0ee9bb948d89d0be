import type { Row, Table } from '../expected.ts';
import { atBearer, atToken, back, code, ended, gives, inactive, page, stays } from '../outcome.ts';

/** There is no `token_type`, and the lifetime is a number or text. */
const tokens = (expires_in: number) =>
  gives({
    access_token: true,
    token_type: 'Bearer',
    expires_in,
    scope: 'openid profile email',
    id_token: true,
    upstream: 'uid',
  });

const { invalid_token, invalid_request, access_denied, server_error, unavailable, limited } = atBearer;

/**
 * One table of numbers for the whole API, with status 400 or 403 whatever it is about. Columns: where a token is presented
 * (userinfo), at introspection, at revocation; a token that is none is an error for the first only.
 */
const refusals: Record<string, [userinfo: Row, introspect: Row, revoke: Row]> = {
  missing_token: [invalid_token, inactive, ended], // 10006
  invalid_token: [invalid_token, inactive, ended], // 21332
  expired_token: [invalid_token, inactive, ended], // 21327
  revoked_token: [invalid_token, inactive, ended], // 21316
  token_used: [invalid_token, inactive, ended], // 21314
  token_expired: [invalid_token, inactive, ended], // 21315
  token_rejected: [invalid_token, inactive, ended], // 21317
  accessor_was_revoked: [invalid_token, inactive, ended], // 21319
  system_error: [server_error, atToken.server_error, atToken.server_error], // 10001
  service_unavailable: [unavailable, atToken.unavailable, atToken.unavailable], // 10002
  remote_service_error: [server_error, atToken.server_error, atToken.server_error], // 10003
  unsupport_mediatype: [server_error, atToken.server_error, atToken.server_error], // 10007
  param_error: [invalid_request, atToken.invalid_request, atToken.invalid_request], // 10008
  too_many_pending_tasks: [unavailable, atToken.unavailable, atToken.unavailable], // 10009
  job_expired: [unavailable, atToken.unavailable, atToken.unavailable], // 10010
  rpc_error: [server_error, atToken.server_error, atToken.server_error], // 10011
  illegal_request: [invalid_request, atToken.invalid_request, atToken.invalid_request], // 10012
  missing_parameter: [invalid_request, atToken.invalid_request, atToken.invalid_request], // 10016
  invalid_parameter: [invalid_request, atToken.invalid_request, atToken.invalid_request], // 10017
  request_body_over_limit: [invalid_request, atToken.invalid_request, atToken.invalid_request], // 10018
  api_not_found: [server_error, atToken.server_error, atToken.server_error], // 10020
  wrong_method: [server_error, atToken.server_error, atToken.server_error], // 10021
  not_found: [server_error, atToken.server_error, atToken.server_error], // 20003
  error_code_as_text: [server_error, atToken.server_error, atToken.server_error], // "10001"
  insufficient_scope: [access_denied, atToken.access_denied, atToken.access_denied], // 21330, scope or the app's level
  ip_limit: [access_denied, atToken.access_denied, atToken.access_denied], // 10004
  permission_denied: [access_denied, atToken.access_denied, atToken.access_denied], // 10005
  invalid_weibo_user: [access_denied, atToken.access_denied, atToken.access_denied], // 10013
  insufficient_app_permissions: [access_denied, atToken.access_denied, atToken.access_denied], // 10014
  ip_rate_limited: [limited, atToken.limited, atToken.limited], // 10022
  rate_limited: [limited, atToken.limited, atToken.limited], // 10023
  api_rate_limited: [limited, atToken.limited, atToken.limited], // 10024
  unaudited_app: [access_denied, atToken.access_denied, atToken.access_denied], // 21321
  not_the_current_user: [access_denied, atToken.access_denied, atToken.access_denied], // 21335
};
const column = (index: 0 | 1 | 2) =>
  Object.fromEntries(Object.entries(refusals).map(([name, row]) => [name, row[index]]));

const claims = 'sub name preferred_username profile picture website email gender locale';
const withoutAddress = gives({ claims: claims.replace(' email', '') });

const info = gives({
  active: true,
  scope: 'email',
  exp: true,
  iat: true,
  sub: '1001',
  token_type: 'Bearer',
  iss: true,
});

export const weibo: Table = {
  authorize: {
    approved: code,
    // The gateway asked for a code; a token in the fragment has no part in its sign-in.
    approved_token: page(400),
    access_denied: { ...back('access_denied'), when: 'the user says no' }, // 21330
    unsupported_response_type: back('unsupported_response_type'), // 21329
    unauthorized_client: back('unauthorized_client'), // 21326
    temporarily_unavailable: back('temporarily_unavailable'), // 21331
    redirect_uri_mismatch: { ...stays(400), when: 'the address is not registered' }, // 21322, on a page
    unknown_client: { ...stays(400), when: 'the client is not registered' },
    missing_parameter: stays(400),
  },
  accessToken: {
    issued: tokens(157679999),
    issued_with_scope: tokens(157679999),
    app_in_test: tokens(86399),
    documented_2013: tokens(1234),
    documented_2022: tokens(7200),
    missing_client: atToken.invalid_request, // 21323
    missing_redirect_uri: atToken.invalid_request, // 21323
    missing_parameter: atToken.invalid_request, // 21323
    redirect_uri_mismatch: atToken.invalid_grant, // 21322; RFC 6749 §5.2
    invalid_code: { ...atToken.invalid_grant, when: 'the code was redeemed before' }, // 21325
    unauthorized_client: atToken.unauthorized_client, // 21326
    unsupported_grant_type: atToken.unsupported_grant_type, // 21328
    temporarily_unavailable: atToken.unavailable, // 21331, with status 400
    appkey_permission_denied: atToken.unauthorized_client, // 21337
    https_required: atToken.invalid_request, // 21320
    wrong_method: atToken.server_error, // 10021
    unknown_client: atToken.invalid_client, // 21324
    wrong_secret: { ...atToken.invalid_client, when: 'the secret is wrong' }, // 21324
  },
  getUid: {
    uid: gives({ claims }),
    uid_as_text: gives({ claims }),
    ...column(0),
    invalid_token: { ...invalid_token, when: 'the token is unknown' },
    expired_token: { ...invalid_token, when: 'the token has expired' },
    revoked_token: { ...invalid_token, when: 'the token was revoked' },
  },
  showUser: {
    user: gives({ claims }),
    recorded_2013: gives({ claims }),
    documented: gives({ claims: claims.replace(' locale', '') }),
    ...column(0),
  },
  // The address is an extra: without it there is still a user.
  getEmail: {
    email: gives({ claims }),
    email_in_list: gives({ claims }),
    ...Object.fromEntries(Object.keys(refusals).map((name) => [name, withoutAddress])),
    insufficient_scope: { ...withoutAddress, when: 'the scope was not granted' },
  },
  getTokenInfo: {
    active: info,
    active_with_scope: info,
    documented_2012: info,
    ...column(1),
    invalid_token: { ...inactive, when: 'the token is unknown' },
    expired_token: { ...inactive, when: 'the token has expired' },
    revoked_token: { ...inactive, when: 'the token was revoked' },
  },
  revoke: {
    revoked: ended,
    revoked_as_text: ended,
    ...column(2),
    invalid_token: { ...ended, when: 'the token is unknown' },
    expired_token: { ...ended, when: 'the token has expired' },
    revoked_token: { ...ended, when: 'the token was revoked' },
  },
};
