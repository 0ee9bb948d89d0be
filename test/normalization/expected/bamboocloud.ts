import type { Table } from '../expected.ts';
import { atBearer, atToken, back, code, gives, inactive, page, stays } from '../outcome.ts';

const tokens = (expires_in: number, scope: string) =>
  gives({ access_token: true, token_type: 'Bearer', expires_in, refresh_token: true, scope, id_token: true });

const granted = 'openid profile email get_user_info';
/** Without ID token (OpenID Connect Core §12.2). */
const { id_token: _, ...kept } = tokens(7200, granted).gives;
const refreshed = gives(kept);

/** Errors that a person reads in the browser, as JSON; the gateway never hears of them. */
const pages: Table[string] = {
  missing_client: stays(400),
  unknown_client: stays(400),
  unsupported_response_type: stays(400),
  redirect_uri_mismatch: stays(400),
};

export const bamboocloud: Table = {
  authorize: {
    ...pages,
    unknown_client: { ...stays(400), when: 'the client is not registered' },
    redirect_uri_mismatch: { ...stays(400), when: 'the address is not registered' },
    approved: code,
    // A token in the fragment, where a code was asked for: nothing in it belongs to a sign-in.
    approved_token: page(400),
    // A code that nobody asked for is never used; a sign-in of the home page's own begins, and ends on its page.
    started_at_portal: page(200),
    access_denied: { ...back('access_denied'), when: 'the user says no' },
    user_not_assigned: stays(200),
    invalid_scope: back('invalid_scope'),
  },
  token: {
    token: tokens(7199, granted),
    openid: tokens(7199, granted),
    refreshed: { ...refreshed, by: 'refresh_token' },
    missing_code: atToken.invalid_request,
    invalid_code: { ...atToken.invalid_grant, when: 'the code was redeemed before' },
    invalid_code_repeated: atToken.invalid_grant,
    redirect_uri_mismatch: atToken.invalid_grant,
    invalid_refresh_token: { ...atToken.invalid_grant, by: 'refresh_token', when: 'the refresh token is unknown' },
    invalid_refresh_token_repeated: { ...atToken.invalid_grant, by: 'refresh_token' },
    unsupported_grant_type: atToken.unsupported_grant_type,
    wrong_secret: { ...atToken.invalid_client, when: 'the secret is wrong' },
    unknown_client: { ...atToken.invalid_client, by: 'refresh_token', when: 'the client is not registered' },
    // The same word as for a missing token, but here it was the client that had to authenticate.
    missing_client: atToken.invalid_client,
  },
  userinfo: {
    user: gives({ claims: 'sub name preferred_username email phone_number' }),
    documented: gives({ claims: 'sub name preferred_username email phone_number' }),
    // The names are set per tenant; only `id` can be relied on.
    remapped: gives({ claims: 'sub' }),
    invalid_token: { ...atBearer.invalid_token, when: 'the token is unknown' },
    missing_token: atBearer.invalid_token,
  },
  introspect: {
    active: gives({
      active: true,
      scope: 'get_user_info',
      username: 'alice',
      exp: true,
      token_type: 'Bearer',
      iss: true,
    }),
    active_openid: gives({
      active: true,
      scope: 'get_user_info',
      username: 'alice',
      exp: true,
      token_type: 'Bearer',
      iss: true,
    }),
    inactive: { ...inactive, when: 'the token is unknown' },
    wrong_secret: { ...atToken.invalid_client, when: 'the secret is wrong' },
    unknown_client: { ...atToken.invalid_client, when: 'the client is not registered' },
    // Not "inactive": the provider has said nothing about the token (RFC 7662 §2.3).
    missing_client: atToken.invalid_client,
  },
};

/** The simplified mode: tokens in the fragment, errors in the query. */
export const simple: Table = {
  authorize: {
    ...pages,
    // A code where tokens were asked for is good all the same, since it has the state of a sign-in under way.
    approved: code,
    approved_token: code,
    started_at_portal: page(200),
    access_denied: { ...back('access_denied'), when: 'the user says no' },
    user_not_assigned: stays(200),
    invalid_scope: back('invalid_scope'),
  },
};
