import type { Row, Table } from '../expected.ts';
import { atBearer, atToken, back, code, gives, stays } from '../outcome.ts';

const tokens = gives({
  access_token: true,
  token_type: 'Bearer',
  expires_in: 86400,
  refresh_token: true,
  scope: 'openid profile email user_info emails',
  id_token: true,
});

/** Without ID token (OpenID Connect Core §12.2). */
const { id_token: _, ...kept } = tokens.gives;

/** The profile; the address comes from the other operation. */
const profile = 'sub name preferred_username profile picture website';

/** The same at both operations that say who the user is: the second must succeed, the first is left out when it fails. */
const refusals: Record<string, Row> = {
  expired_token: atBearer.invalid_token,
  invalid_token: atBearer.invalid_token,
  missing_token: atBearer.invalid_token,
  revoked_token: atBearer.invalid_token,
  expired_token_of_doorkeeper: atBearer.invalid_token,
  invalid_token_of_doorkeeper: atBearer.invalid_token,
  // A bare 403: which scope lacks, or whether it is one, nobody says.
  insufficient_scope: atBearer.access_denied,
  // The gateway asked for something that is not there: nothing that the client can mend.
  not_found: atBearer.server_error,
  moved: atBearer.server_error,
  rate_limited: { ...atBearer.limited, wait: 60 },
};

const withoutAddress = gives({ claims: `${profile} updated_at` });

export const gitee: Table = {
  authorize: {
    approved: code,
    access_denied: { ...back('access_denied'), when: 'the user says no' },
    invalid_scope: back('invalid_scope'),
    unsupported_response_type: back('unsupported_response_type'),
    unauthorized_client: back('unauthorized_client'),
    redirect_uri_mismatch: { ...stays(400), when: 'the address is not registered' },
    unknown_client: { ...stays(400), when: 'the client is not registered' },
    missing_parameter: stays(400),
  },
  token: {
    issued: tokens,
    refreshed: { ...gives(kept), by: 'refresh_token' },
    password: { ...tokens, by: 'password' },
    missing_parameter: atToken.invalid_request,
    // No address at all, so no grant was looked at: RFC 6749 §5.2 has invalid_grant for one that does not fit.
    invalid_redirect_uri: atToken.invalid_request,
    unsupported_grant_type: atToken.unsupported_grant_type,
    invalid_scope: { ...atToken.invalid_scope, by: 'password' },
    unauthorized_client: atToken.unauthorized_client,
    access_denied: atToken.access_denied,
    invalid_code: { ...atToken.invalid_grant, when: 'the code was redeemed before' },
    redirect_uri_mismatch: atToken.invalid_grant,
    invalid_refresh_token: { ...atToken.invalid_grant, by: 'refresh_token', when: 'the refresh token is unknown' },
    wrong_password: { ...atToken.invalid_grant, by: 'password', when: 'the password is wrong' },
    // invalid_request by its word, a failed grant by its text.
    folded_causes: atToken.invalid_grant,
    missing_client: atToken.invalid_client,
    unknown_client: { ...atToken.invalid_client, by: 'password', when: 'the client is not registered' },
    wrong_secret: { ...atToken.invalid_client, when: 'the secret is wrong' },
    // A page with status 403 and nothing else.
    missing_user_agent: atToken.access_denied,
  },
  getEmails: {
    emails: gives({ claims: `${profile} email email_verified updated_at` }),
    several: gives({ claims: `${profile} email email_verified updated_at` }),
    ...Object.fromEntries(Object.keys(refusals).map((name) => [name, withoutAddress])),
    insufficient_scope: { ...withoutAddress, when: 'the scope was not granted' },
  },
  getUser: {
    user: gives({ claims: `${profile} email email_verified updated_at` }),
    user_with_public_email: gives({ claims: `${profile} email email_verified updated_at` }),
    older: gives({ claims: `${profile} email email_verified updated_at` }),
    ...refusals,
    expired_token: { ...atBearer.invalid_token, when: 'the token has expired' },
    invalid_token: { ...atBearer.invalid_token, when: 'the token is unknown' },
  },
};
