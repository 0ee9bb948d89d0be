/**
 * What must outlive a request: connections, the gateway's own tokens, used codes and events. One interface, one conformance suite
 * (`test/store/`), two engines. All times are epoch seconds and may have fractions; where two replicas could disagree (leases,
 * due deliveries), the store's own clock counts. Every method is one short transaction: none is held over an HTTP call.
 *
 * Every method may throw `StoreUnavailable`: nothing was changed that the caller could not repeat.
 */
export interface Store {
  connections: ConnectionStore;
  tokens: TokenStore;
  codes: CodeStore;
  events: EventStore;
  /** Answers when the store does. @throws StoreUnavailable */
  ping(): Promise<void>;
  /** Deletes expired codes and tokens, and deliveries that ended and are older than `keep` seconds. */
  purge(keep: number): Promise<void>;
  close(): Promise<void>;
}

export type ConnectionState = 'active' | 'broken' | 'revoked';

/** One user's grant at one app for one client. */
export interface Connection {
  /** Sorts by time of creation. */
  id: string;
  client_id: string;
  app: string;
  /** Who the user is at the app; undefined where no one asked. One connection per client, app and sub. */
  sub: string | undefined;
  state: ConnectionState;
  /** What the client asked for, and what the provider granted. */
  scope: string[];
  upstream_scope: string[];
  /** Counts the sets of provider tokens (none, after a revocation, is one, too); every refresh names the one that it replaces. */
  generation: number;
  /** The provider's tokens as a sealed envelope, and the id of the key that it is wrapped with; undefined once revoked. */
  tokens: string | undefined;
  key_id: string | undefined;
  /** When the provider's access token expires; undefined: not known. */
  expires_at: number | undefined;
  /** There is something to refresh with. */
  refreshable: boolean;
  /** That is the access token itself: once it has ended, nothing helps. */
  sliding: boolean;
  /** When the user signed in. */
  auth_time: number;
  created_at: number;
  /** When tokens last changed. */
  refreshed_at: number | undefined;
  /** Failed refreshes in a row, when the next may be tried, and the last error (standard word, text). */
  failures: number;
  retry_at: number | undefined;
  last_error: { error: string; description: string; at: number } | undefined;
  /** Whoever refreshes holds the lease until it ends; `fence` counts the leases ever given. */
  lease: { owner: string; until: number } | undefined;
  fence: number;
}

/** A set of provider tokens as it is written. */
export type SealedTokens = Pick<
  Connection,
  'tokens' | 'key_id' | 'expires_at' | 'refreshable' | 'sliding' | 'upstream_scope'
>;

export type NewConnection = SealedTokens & Pick<Connection, 'id' | 'client_id' | 'app' | 'sub' | 'scope' | 'auth_time'>;

export interface ConnectionStore {
  /** Adds a connection, of generation 1. False: client, app and sub have one already. `events` are stored with it or not at all. */
  create(connection: NewConnection, events?: NewEvent[]): Promise<boolean>;
  /**
   * Another sign-in of the same user: new tokens, whatever is there; active again, without failures, lease and error.
   * Undefined: it is not there (any more).
   */
  replace(
    id: string,
    tokens: SealedTokens & Pick<Connection, 'scope' | 'auth_time'>,
    events?: NewEvent[],
  ): Promise<Connection | undefined>;
  read(id: string): Promise<Connection | undefined>;
  find(key: { client_id: string; app: string; sub: string }): Promise<Connection | undefined>;
  /** By id, upwards from behind `after`; at most `limit`. */
  list(
    filter: { client_id?: string; app?: string; state?: ConnectionState; sub?: string },
    page: { after?: string; limit: number },
  ): Promise<Connection[]>;
  /**
   * Active connections with a sliding token that has no more to live than this part of its life and these seconds, or has ended;
   * the soonest first. Without those that somebody refreshes now, or that wait after a failure.
   */
  sliding(due: { share: number; most: number; limit: number }): Promise<Connection[]>;
  /**
   * Takes the lease for a refresh of a generation. `overdue`: a lease of this generation ended without a word before, so
   * that the refresh token may have been used. Undefined: it is held (by whomever: nobody takes it twice), or the generation is
   * another one, or the connection is not active.
   */
  lease(
    id: string,
    want: { generation: number; owner: string; seconds: number },
  ): Promise<{ connection: Connection; overdue: boolean } | undefined>;
  /**
   * Stores the answer of a refresh: generation + 1, active, no lease, no failures. Only the generation decides, so that an answer that
   * came after its lease had ended is not lost while nobody has a newer one. Undefined: another generation is there.
   */
  renew(id: string, generation: number, tokens: SealedTokens, events?: NewEvent[]): Promise<Connection | undefined>;
  /**
   * Stores that a refresh failed, and gives the lease back. False: lease or generation are another's by now.
   * @param outcome.retry_in seconds from now
   */
  fail(
    id: string,
    held: { generation: number; fence: number },
    outcome: {
      state: ConnectionState;
      failures: number;
      retry_in: number | undefined;
      error: string;
      description: string;
    },
    events?: NewEvent[],
  ): Promise<boolean>;
  /**
   * Ends a connection: revoked, without tokens, and the gateway's tokens for it are dead for good, those that are issued at this
   * very moment as well. False: it is not there, or revoked already.
   */
  revoke(id: string, events?: NewEvent[]): Promise<boolean>;
  /** Removes a connection with everything that hangs on it, but its events. */
  remove(id: string, events?: NewEvent[]): Promise<boolean>;
  /** Envelopes that are wrapped with another key than `key_id`, by id from behind `after`. */
  wrappedOtherwise(
    key_id: string,
    page: { after?: string; limit: number },
  ): Promise<{ id: string; tokens: string; key_id: string }[]>;
  /** Puts an envelope in the place of an equal one; false: it was changed meanwhile. */
  rewrap(id: string, before: string, after: { tokens: string; key_id: string }): Promise<boolean>;
  /** How many envelopes each key wraps. */
  keys(): Promise<Record<string, number>>;
}

/** A token of the gateway's own; only its hash is known here. */
export interface StoredToken {
  /** SHA-256 of the token, base64url. */
  hash: string;
  kind: 'access' | 'refresh';
  client_id: string;
  /** Undefined: the client's own token, which then names a connection with each call. */
  connection_id: string | undefined;
  /** What one code or sign-in gave; ends as a whole. */
  family: string;
  /** The issuer: an app's id, or undefined for the root. */
  app: string | undefined;
  scope: string[];
  issued_at: number;
  expires_at: number;
  /** A refresh token that was used: for how many seconds now, by the store's clock, and what it gave (sealed), for a client that lost the answer. */
  used_for: number | undefined;
  successor: string | undefined;
}

export interface TokenStore {
  /** Stores new tokens. Of a connection that is gone or revoked nothing is stored: such tokens are unknown from the start. */
  issue(tokens: Omit<StoredToken, 'used_for' | 'successor'>[]): Promise<void>;
  /** A token with its connection, in one read. Undefined: unknown or expired. */
  lookup(hash: string): Promise<{ token: StoredToken; connection: Connection | undefined } | undefined>;
  /**
   * Uses a refresh token once: marks it, notes what it gives, and issues that, all or nothing.
   * `used`: it was used before, as the returned row says; undefined: unknown or expired.
   */
  rotate(
    hash: string,
    successor: string,
    tokens: Omit<StoredToken, 'used_for' | 'successor'>[],
  ): Promise<{ used: boolean; token: StoredToken } | undefined>;
  /** Deletes one token; false: it was not there. */
  end(hash: string): Promise<boolean>;
  endFamily(family: string): Promise<void>;
}

export interface CodeStore {
  /** Spends a code. Undefined: for the first time; else the family that the first time gave. @param expires_at it may be forgotten then */
  spend(id: string, family: string, expires_at: number): Promise<{ family: string } | undefined>;
  /** Takes a use back, so that the code may be tried again: what it should give could not be had. */
  release(id: string): Promise<void>;
}

/** Something that happened to a connection, to be told to its client. */
export interface NewEvent {
  /** Sorts by time; the same in every delivery, so that receivers can leave out what they know. */
  id: string;
  client_id: string;
  connection_id: string;
  type: string;
  /** JSON, as it is sent. */
  body: string;
}

/** An event with what became of it. */
export interface StoredEvent extends NewEvent {
  created_at: number;
  attempts: number;
  state: 'pending' | 'delivered' | 'failed';
  /** When the next attempt is due; of a pending one only. */
  next_at: number | undefined;
  last_attempt: { at: number; status: number | undefined; error: string | undefined } | undefined;
}

export interface EventStore {
  /**
   * Takes a client's pending events that are due, for `seconds`: whoever takes them delivers them, or they are due again. Counts the
   * attempt. One client at a time, so that a receiver that is slow or gone holds up nobody else's events.
   */
  claim(want: { client_id: string; seconds: number; limit: number }): Promise<StoredEvent[]>;
  /**
   * Notes how an attempt ended; changes nothing where the event is pending no more.
   * @param outcome.next_in seconds until the next; undefined: no other
   */
  settle(
    id: string,
    outcome: { state: StoredEvent['state']; next_in?: number; status?: number; error?: string },
  ): Promise<void>;
  /** The delivery log of a client, newest first, from before the id `before`. */
  list(client_id: string, page: { before?: string; limit: number }): Promise<StoredEvent[]>;
}

/** The store does not answer. The gateway says 503 with `Retry-After`, and works again when the store does. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The store cannot be opened, and why; the message says where it is and what to do. Never holds a password. */
export class StoreError extends Error {
  override name = 'StoreError';
}
