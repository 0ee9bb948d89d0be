import type { Json } from '../../provider/json.ts';
import type { App } from '../../provider/request.ts';
import type { Fresh } from '../../refresh/attempt.ts';
import type { NoTokens } from '../../refresh/no-tokens.ts';
import type { Refresher } from '../../refresh/refresher.ts';
import type { Connection, Store } from '../../store/store.ts';
import type { AppTokens } from './app-token.ts';
import { tokenHash } from './own-token.ts';

/** A provider's token, ready for a call. */
export interface Usable {
  access_token: string | undefined;
  /** What the document keeps of the sign-in; nothing of the app's own token. */
  kept: Record<string, Json>;
  /** What the provider granted; undefined: that is not known. */
  upstream_scope: string[] | undefined;
  /** Another one, since the provider refused this one. @throws NoTokens, StoreUnavailable */
  again(): Promise<Usable>;
}

/**
 * Why a token of the gateway's own gives none: what the caller presents is not valid, names no connection, or another's, or is a
 * user's where the client's own is wanted.
 */
export type Useless = 'invalid' | 'unnamed' | 'unknown' | 'personal';

/** Gives the provider's tokens for the gateway's own. */
export interface Users {
  /**
   * @param token a token of the gateway's own
   * @param given.app where it is used
   * @param given.named the connection that the request names, for a client's own token
   * @param given.own the operation wants the app's token, and not a user's
   * @returns at once where it was looked up a moment ago
   * @throws NoTokens, StoreUnavailable
   */
  use(token: string, given: Use): Usable | Promise<Usable | Useless>;
  /** Forgets what was looked up: something was revoked. */
  forget(): void;
}

export interface Use {
  app: App;
  named: string | undefined;
  own: boolean;
}

/** Milliseconds for which a look-up is believed: within a second, what one replica revokes has ended on all. */
const LIFE = 900;
/** Look-ups that are kept at most. */
const MOST = 10_000;

/** What the look-ups need. */
export interface UsersGiven {
  store: Store;
  refresher: Refresher;
  apps: AppTokens;
  /** Whether a client is configured, and may use an app. */
  may(client_id: string, app: string): boolean;
  /** Epoch seconds. */
  now(): number;
}

export function users({ store, refresher, apps, may, now }: UsersGiven): Users {
  const known = new Map<string, { usable: Usable; until: number }>();
  const looking = new Map<string, Promise<Usable | Useless>>();
  let era = 0;
  const remember = (key: string, usable: Usable, expires_at: number, seen: number) => {
    // Something was revoked since this look-up began: it may have seen what was there before.
    if (seen !== era) return usable;
    const life = Math.min(LIFE, (expires_at - now()) * 1000);
    // They live equally long: the oldest stands first.
    if (known.size >= MOST) known.delete(known.keys().next().value as string);
    known.delete(key);
    known.set(key, { usable, until: performance.now() + life });
    return usable;
  };
  const usableOf = (key: string, { connection, tokens }: Fresh): Usable => ({
    access_token: tokens.access_token,
    kept: tokens.kept,
    upstream_scope: connection.upstream_scope,
    async again() {
      known.delete(key);
      return usableOf(key, await refresher.fresh(connection, { refused: connection.generation }));
    },
  });
  const named = async (id: string | undefined, client_id: string): Promise<Connection | Useless> => {
    if (id === undefined) return 'unnamed';
    const connection = await store.connections.read(id);
    return connection?.client_id === client_id ? connection : 'unknown';
  };
  const look = async (key: string, token: string, given: Use): Promise<Usable | Useless> => {
    const seen = era;
    const found = await store.tokens.lookup(tokenHash(token));
    if (found?.token.kind !== 'access') return 'invalid';
    const { client_id, connection_id, app, expires_at } = found.token;
    if (!may(client_id, given.app.id)) return 'invalid';
    if (connection_id !== undefined && given.own) return 'personal';
    if (connection_id === undefined && app !== undefined && app !== given.app.id) return 'invalid';
    if (given.own) return remember(key, await apps.use(given.app), expires_at, seen);
    if (connection_id !== undefined && given.named !== undefined && given.named !== connection_id) return 'unknown';
    const connection = connection_id === undefined ? await named(given.named, client_id) : found.connection;
    if (typeof connection !== 'object') return connection ?? 'invalid';
    if (connection.app !== given.app.id) return connection_id === undefined ? 'unknown' : 'invalid';
    return remember(key, usableOf(key, await refresher.fresh(connection)), expires_at, seen);
  };
  return {
    use(token, given) {
      const key = `${given.app.id} ${given.own} ${given.named ?? ''} ${token}`;
      const entry = known.get(key);
      if (entry && performance.now() < entry.until) return entry.usable;
      const under = looking.get(key);
      if (under) return under;
      const begun = look(key, token, given).finally(() => {
        if (looking.get(key) === begun) looking.delete(key);
      });
      looking.set(key, begun);
      return begun;
    },
    forget() {
      era++;
      known.clear();
      looking.clear();
    },
  };
}

/** Whether nothing but a new sign-in helps. */
export function isOver({ why }: NoTokens): boolean {
  return why !== 'unavailable';
}
