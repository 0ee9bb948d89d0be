import type { Gateway } from '../gateway.ts';
import type { Issuer } from '../issuer.ts';
import type { Client } from '../oauth/client.ts';
import { missing, OAuthError } from '../oauth/error.ts';
import type { TokenResponse } from '../oauth/granted-tokens.ts';
import type { TokenRequest } from '../oauth/token.ts';
import { issue, newFamily } from './issue.ts';
import { rotate } from './rotate.ts';

/** The grants that a client with tokens of the gateway's own has from the gateway itself: no provider is asked. */
export const ownGrants = ['refresh_token', 'client_credentials'];

export function isOwnGrant(client: Client, grant_type: string | undefined): boolean {
  return client.managed && grant_type !== undefined && ownGrants.includes(grant_type);
}

/**
 * Answers them.
 * @throws OAuthError (RFC 6749 §5.2); StoreUnavailable
 */
export function ownGrant(
  gateway: Gateway,
  issuer: Issuer,
  client: Client,
  { grant_type, refresh_token, scope }: TokenRequest,
): Promise<TokenResponse> {
  if (grant_type === 'client_credentials') return byClient(gateway, issuer, client);
  if (refresh_token === undefined) throw missing('refresh_token');
  return byRefresh(gateway, issuer, client, { refresh_token, scope });
}

/** A token for the client itself (RFC 6749 §4.4): it reads its connections, and acts for the one that a call names. */
async function byClient(gateway: Gateway, issuer: Issuer, { id: client_id, secret }: Client): Promise<TokenResponse> {
  if (secret === undefined) {
    throw new OAuthError('unauthorized_client', 'client_credentials is for confidential clients');
  }
  const [sole] = issuer.issuer === gateway.base ? [] : issuer.apps;
  const holder = { client_id, connection_id: undefined, app: sole?.id, scope: [], family: newFamily(gateway) };
  return { ...(await issue(gateway, holder, { refresh: false })), token_type: 'Bearer' };
}

async function byRefresh(...given: Parameters<typeof rotate>): Promise<TokenResponse> {
  const { tokens, token, connection } = await rotate(...given);
  const scope = token.scope.join(' ');
  return { ...tokens, token_type: 'Bearer', ...(scope === '' ? {} : { scope }), connection: connection.id };
}
