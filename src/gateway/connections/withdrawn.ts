import { NoTokens } from '../../refresh/no-tokens.ts';
import type { Fresh } from '../../refresh/refresher.ts';
import type { Connection } from '../../store/store.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { OAuthError } from '../oauth/error.ts';
import { identify } from '../oauth/identity.ts';
import { inspect } from '../oauth/introspect.ts';
import type { Outcome } from './hints.ts';

/**
 * Ends the connections of a user who is said to have withdrawn at the provider: those of which the provider itself says so. Asked
 * for client by client, which the store finds at once: a stranger must not make it look through everything.
 */
export async function endWithdrawn(gateway: Gateway, app: ServedApp, sub: string): Promise<Outcome> {
  const { connections } = gateway.vault.store;
  let outcome: Outcome = 'settled';
  for (const client_id of gateway.clients.keys()) {
    try {
      const row = await connections.find({ client_id, app: app.id, sub });
      if (row?.state !== 'active') continue;
      const refused = await refusedBy(gateway, app, row);
      if (refused) await end(gateway, refused);
      else if (outcome === 'settled') outcome = 'vain';
    } catch (err) {
      outcome = 'failed';
      gateway.log.warn({ err, app: app.id, client: client_id }, 'whether a user withdrew could not be found out');
    }
  }
  return outcome;
}

/**
 * The connection whose tokens the provider calls ended; undefined where it does not. An access token may end before its time
 * without the grant, so that the refresh token, where there is one, has the last word; a refusal of that breaks the connection
 * first. A token that ended in its time says nothing of what the user did.
 */
async function refusedBy(gateway: Gateway, app: ServedApp, row: Connection): Promise<Connection | undefined> {
  const fresh = await tokensOf(gateway, row);
  if (fresh === 'refused') return row;
  if (fresh === undefined || (await takes(gateway, app, fresh))) return undefined;
  const { connection } = fresh;
  return (await tokensOf(gateway, connection, connection.generation)) === 'refused' ? connection : undefined;
}

/** A connection's tokens, or that the provider refuses to renew them; undefined: neither, for now or for good. */
async function tokensOf(gateway: Gateway, row: Connection, refused?: number): Promise<Fresh | 'refused' | undefined> {
  try {
    return await gateway.vault.refresher.fresh(row, refused === undefined ? {} : { refused });
  } catch (error) {
    if (!(error instanceof NoTokens)) throw error;
    const expired = error.why === 'expired' && refused !== undefined;
    return expired || (error.why === 'broken' && error.error === 'invalid_grant') ? 'refused' : undefined;
  }
}

/**
 * Whether the provider still takes an access token: by introspection, or else by asking who the user is. Where neither can be
 * asked, the refresh token is all that can tell: the answer is no, to have it tried.
 * @throws OAuthError when the provider did not say
 */
async function takes(gateway: Gateway, app: ServedApp, { connection, tokens }: Fresh): Promise<boolean> {
  const { introspect, identity } = app.plan;
  const { access_token } = tokens;
  if (access_token === undefined) return true;
  if (introspect) return (await inspect(gateway, app, access_token)).active;
  if (!identity.some(({ call }) => call)) return !connection.refreshable;
  try {
    await identify(gateway, app, { ...tokens, scope: connection.upstream_scope }, 'bearer');
    return true;
  } catch (error) {
    if (error instanceof OAuthError && error.error === 'invalid_token') return false;
    throw error;
  }
}

async function end({ vault, log }: Gateway, { id, generation }: Connection): Promise<void> {
  const { connections } = vault.store;
  const row = await connections.read(id);
  // A sign-in that came meanwhile brought tokens that nobody has refused.
  if (row?.generation !== generation) return;
  if (!(await connections.revoke(id, vault.events('connection.revoked', row)))) return;
  vault.forget();
  vault.told(row.client_id);
  log.info({ app: row.app, connection: id }, 'the user withdrew at the provider: the connection is ended');
}
