import type { Connection, StoredToken } from '../../store/store.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Issuer } from '../issuer.ts';
import { isOwn, tokenHash } from './own-token.ts';

/** A token of the gateway's own with what it stands for. */
export interface Held {
  token: StoredToken;
  /** Undefined: the client's own token. */
  connection: Connection | undefined;
  /** The connection's app, as the issuer shows it. */
  app: ServedApp | undefined;
}

/**
 * Looks up a token that is presented at an issuer. Undefined: it is not of the gateway's own, unknown, expired, or another issuer
 * gave it.
 * @throws StoreUnavailable
 */
export async function held(gateway: Gateway, issuer: Issuer, token: string): Promise<Held | undefined> {
  if (!isOwn(token)) return undefined;
  const found = await gateway.vault.store.tokens.lookup(tokenHash(token));
  if (!found) return undefined;
  const { connection } = found;
  const gave = found.token.app === undefined ? gateway.base : gateway.apps.get(found.token.app)?.issuer;
  if (gave !== issuer.issuer) return undefined;
  const app = connection && issuer.apps.find(({ id }) => id === connection.app);
  // An app that is no longer configured has nothing that its connections could be used for.
  return connection && !app ? undefined : { ...found, app };
}
