import { NoTokens } from '../../refresh/no-tokens.ts';
import type { Connection } from '../../store/store.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { type Issuer, subjectAt } from '../issuer.ts';
import { type Client, mayUse } from '../oauth/client.ts';
import { OAuthError } from '../oauth/error.ts';
import { type Identity, identify } from '../oauth/identity.ts';
import { held } from './held.ts';
import { outage } from './outage.ts';
import { tokenHash } from './own-token.ts';
import { isOver } from './use.ts';

/** The user of an access token of the gateway's own. @throws OAuthError in the words of RFC 6750 §3.1; StoreUnavailable */
export async function ownUser(gateway: Gateway, issuer: Issuer, access_token: string): Promise<Identity['claims']> {
  const found = await held(gateway, issuer, access_token);
  if (found?.token.kind !== 'access') throw invalid('the token is not known here, has expired, or was ended');
  const { connection, app } = found;
  if (!connection || !app) throw invalid("the client's own token is of no user");
  const { claims } = await identified(gateway, app, connection);
  return { ...claims, sub: subjectAt(app, claims.sub) };
}

/** Asks the provider; once more with a new token, where it refuses the one that is there. */
async function identified(gateway: Gateway, app: ServedApp, row: Connection, refused?: number): Promise<Identity> {
  const given = refused === undefined ? {} : { refused };
  const { connection, tokens } = await gateway.vault.refresher.fresh(row, given).catch((error: unknown) => {
    throw error instanceof NoTokens ? withoutTokens(error) : error;
  });
  try {
    return await identify(gateway, app, { ...tokens, scope: connection.upstream_scope }, 'bearer');
  } catch (error) {
    const again = refused === undefined && error instanceof OAuthError && error.error === 'invalid_token';
    if (again) return identified(gateway, app, connection, connection.generation);
    throw error;
  }
}

/** What a token of the gateway's own is (RFC 7662 §2.2). @param client who asks: the owner also learns the connection */
export async function ownState(gateway: Gateway, issuer: Issuer, token: string, client: Client) {
  const found = await held(gateway, issuer, token);
  const ended =
    !found ||
    found.token.used_for !== undefined ||
    (found.connection && found.connection.state !== 'active') ||
    (found.app && !mayUse(client, found.app.id));
  if (ended) return { active: false };
  const { token: row, connection, app } = found;
  return {
    active: true,
    client_id: row.client_id,
    token_type: 'Bearer',
    iss: issuer.issuer,
    iat: Math.floor(row.issued_at),
    exp: Math.floor(row.expires_at),
    ...(row.scope.length === 0 ? {} : { scope: row.scope.join(' ') }),
    ...(connection?.sub === undefined || !app ? {} : { sub: subjectAt(app, connection.sub) }),
    ...(connection && row.client_id === client.id ? { connection: connection.id } : {}),
  };
}

/** Ends a token of the client's (RFC 7009 §2.1): an access token alone, with a refresh token all of its sign-in. */
export async function endOwn(gateway: Gateway, issuer: Issuer, token: string, client: Client): Promise<void> {
  const found = await held(gateway, issuer, token);
  if (found?.token.client_id !== client.id) return;
  const { tokens } = gateway.vault.store;
  if (found.token.kind === 'refresh') await tokens.endFamily(found.token.family);
  else await tokens.end(tokenHash(token));
  gateway.vault.forget();
}

/** A connection without usable tokens, as OAuth endpoints tell it. */
export function withoutTokens(error: NoTokens): OAuthError {
  if (isOver(error)) return invalid(error.message);
  const retryAfter = error.retryAfter ?? 1;
  return new OAuthError('temporarily_unavailable', error.message, { status: 503, retryAfter, cause: error });
}

/** An outage of the gateway's own as OAuth endpoints tell it; whatever else comes back as it is. */
export function fromStore(error: unknown): unknown {
  const description = outage(error);
  if (description === undefined) return error;
  return new OAuthError('temporarily_unavailable', description, { status: 503, retryAfter: 1, cause: error });
}

function invalid(description: string): OAuthError {
  return new OAuthError('invalid_token', description, { status: 401 });
}
