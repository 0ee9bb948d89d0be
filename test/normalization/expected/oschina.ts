import type { Table } from '../expected.ts';
import { atBearer, atToken, back, code, gives, stays } from '../outcome.ts';

/** The provider does not say what it granted, so the scopes are those that were asked for (RFC 6749 §5.1). */
const tokens = (expires_in: number) =>
  gives({
    access_token: true,
    token_type: 'Bearer',
    expires_in,
    refresh_token: true,
    scope: 'openid profile email',
    id_token: true,
    upstream: 'uid',
  });

export const oschina: Table = {
  authorize: {
    approved: code,
    approved_without_state: code,
    access_denied: { ...back('access_denied'), when: 'the user says no' },
    missing_parameter: stays(400),
    unknown_client: { ...stays(401), when: 'the client is not registered' },
    redirect_uri_mismatch: { ...stays(401), when: 'the address is not registered' },
    unauthorized_client: stays(401),
    unsupported_response_type: stays(401),
  },
  token: {
    token: tokens(43199),
    token_for_a_week: tokens(604799),
    documented: tokens(43199),
    missing_parameter: atToken.invalid_request,
    // The code is no word but a status: 400 as text or as a number.
    invalid_refresh_token: { ...atToken.invalid_grant, by: 'refresh_token', when: 'the refresh token is unknown' },
    invalid_refresh_token_as_number: { ...atToken.invalid_grant, by: 'refresh_token' },
    unknown_client: { ...atToken.invalid_client, by: 'refresh_token', when: 'the client is not registered' },
    wrong_secret: { ...atToken.invalid_client, when: 'the secret is wrong' },
    invalid_code: { ...atToken.invalid_grant, when: 'the code was redeemed before' },
    redirect_uri_mismatch: atToken.invalid_grant,
    invalid_grant: { ...atToken.invalid_grant, by: 'refresh_token' },
    unauthorized_client: atToken.unauthorized_client,
    unsupported_grant_type: atToken.unsupported_grant_type,
    missing_user_agent: atToken.access_denied,
  },
  user: {
    user: gives({ claims: 'sub name profile picture email gender' }),
    user_with_text_id: gives({ claims: 'sub name profile picture email gender' }),
    missing_parameter: atBearer.invalid_request,
    invalid_parameter: atBearer.invalid_request,
    operation_failed: atBearer.invalid_request,
    invalid_token: { ...atBearer.invalid_token, when: 'the token is unknown' },
    missing_token: atBearer.invalid_token,
    missing_user_agent: atBearer.access_denied,
  },
};
