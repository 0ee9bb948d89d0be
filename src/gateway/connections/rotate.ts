import type { Connection, StoredToken } from '../../store/store.ts';
import type { Gateway } from '../gateway.ts';
import type { Issuer } from '../issuer.ts';
import type { Client } from '../oauth/client.ts';
import { OAuthError } from '../oauth/error.ts';
import { held } from './held.ts';
import { type Holder, mint, type OwnTokens } from './issue.ts';
import { tokenHash } from './own-token.ts';

/** Seconds in which a used refresh token gives the same answer again: for clients that lost it, or asked twice at once. */
const GRACE = 30;
/** Seconds by which replicas' clocks may differ: whether the grace is over, the store's clock says, and not the seal. */
const SKEW = 600;

/** What a refresh gave, and for whom. */
export interface Rotated {
  tokens: OwnTokens;
  token: StoredToken;
  connection: Connection;
}

/**
 * Uses a refresh token of the gateway's own: it gives its successors, and is used up (RFC 9700 §4.14.2). Used again it gives the
 * same ones for a short while; after that somebody has a copy, and everything that came of its sign-in ends.
 * @throws OAuthError `invalid_grant`; StoreUnavailable
 */
export async function rotate(
  gateway: Gateway,
  issuer: Issuer,
  client: Client,
  { refresh_token, scope = '' }: { refresh_token: string; scope?: string | undefined },
): Promise<Rotated> {
  const found = await held(gateway, issuer, refresh_token);
  if (found?.token.kind !== 'refresh' || found.token.client_id !== client.id || !found.connection) {
    throw refused('the refresh token is not valid, has expired, or was given to another client');
  }
  const { token, connection } = found;
  const more = scope.split(' ').find((name) => name !== '' && !token.scope.includes(name));
  if (more !== undefined) throw new OAuthError('invalid_scope', `scope ${JSON.stringify(more)} was not granted`);
  if (token.used_for !== undefined) return { tokens: await repeated(gateway, token), token, connection };
  if (connection.state !== 'active')
    throw refused(`the connection is ${connection.state}: the user must sign in again`);
  const { rows, tokens } = mint(gateway, holderOf(token), { lifetime: lifetimeOf(gateway, connection), refresh: true });
  const successor = gateway.ring.seal('successor', tokens, GRACE + SKEW);
  const done = await gateway.vault.store.tokens.rotate(tokenHash(refresh_token), successor, rows);
  if (!done) throw refused('the refresh token was ended');
  // Two requests at once: the other one was first.
  return { tokens: done.used ? await repeated(gateway, done.token) : tokens, token, connection };
}

function holderOf({ client_id, connection_id, app, scope, family }: StoredToken): Holder {
  return { client_id, connection_id, app, scope, family };
}

/** Seconds that an access token can be of use: a provider's token that can't be refreshed takes it along. */
export function lifetimeOf(
  gateway: Gateway,
  { expires_at, refreshable }: Pick<Connection, 'expires_at' | 'refreshable'>,
): number | undefined {
  return expires_at === undefined || refreshable ? undefined : Math.floor(expires_at - gateway.now());
}

async function repeated(gateway: Gateway, token: StoredToken): Promise<OwnTokens> {
  const { successor = '', used_for = GRACE, family, client_id } = token;
  const tokens = used_for < GRACE ? gateway.ring.open<OwnTokens>('successor', successor) : undefined;
  if (tokens) return tokens;
  gateway.log.warn({ client: client_id, family }, 'a refresh token was used twice; everything of its sign-in is ended');
  await gateway.vault.store.tokens.endFamily(family);
  gateway.vault.forget();
  throw refused('the refresh token was used before: everything that came of its sign-in is ended');
}

function refused(description: string): OAuthError {
  return new OAuthError('invalid_grant', description);
}
