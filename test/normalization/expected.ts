import { bamboocloud, simple } from './expected/bamboocloud.ts';
import { gitee } from './expected/gitee.ts';
import { oschina } from './expected/oschina.ts';
import { weibo } from './expected/weibo.ts';
import type { Outcome } from './outcome.ts';

/** What must come of one documented answer. */
export type Row = Outcome & {
  /** The token request that meets it; a code unless said. */
  by?: 'refresh_token' | 'password';
  /** The sandbox gives this answer of itself under this condition; otherwise it is asked to give it. */
  when?: Condition;
};

/** Conditions that can be brought about for real. */
export type Condition =
  | 'the user says no'
  | 'the address is not registered'
  | 'the client is not registered'
  | 'the secret is wrong'
  | 'the code was redeemed before'
  | 'the refresh token is unknown'
  | 'the password is wrong'
  | 'the token is unknown'
  | 'the token has expired'
  | 'the token was revoked'
  | 'the scope was not granted';

/** By operation and name of the example. */
export type Table = Record<string, Record<string, Row>>;

/**
 * What must come of every documented answer of every operation that the gateway calls, by app. Written by hand from what the
 * provider means and what RFC 6749, 6750, 7009, 7662 and OpenID Connect Core say of it; the tests hold the gateway to it.
 */
export const expected: Record<string, Table> = { weibo, gitee, oschina, bamboocloud, 'bamboocloud-simple': simple };
