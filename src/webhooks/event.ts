import { newId } from '../store/id.ts';
import type { Connection, ConnectionState, NewEvent } from '../store/store.ts';

/** What a client is told of a connection, as the state that it has from then on. */
const states = {
  'connection.created': 'active',
  /** Tokens come again after refreshes that had failed; those that work are no news. */
  'connection.refreshed': 'active',
  'connection.broken': 'broken',
  /** The user signed in again after it was broken. */
  'connection.recovered': 'active',
  'connection.revoked': 'revoked',
} as const satisfies Record<string, ConnectionState>;

export type EventType = keyof typeof states;

/** The body of a webhook. It names the connection and never holds a token: whoever reads it can do nothing with it. */
export interface ConnectionEvent {
  type: EventType;
  /** When it happened (RFC 3339, UTC); the time of a delivery is in its `webhook-timestamp`. */
  timestamp: string;
  data: {
    /** The connection's id. */
    connection: string;
    app: string;
    /** Who the user is at the app; absent where no one asked. */
    sub?: string;
    state: ConnectionState;
    scope: string[];
    /** Of `connection.broken` only: the standard word for why, such as `invalid_grant`. */
    reason?: string;
  };
}

/**
 * An event to be stored with the change that it tells of.
 * @param connection as it is after the change; its state follows from the type, so that the two never disagree
 * @param now epoch seconds
 */
export function eventOf(
  type: EventType,
  connection: Pick<Connection, 'id' | 'client_id' | 'app' | 'sub' | 'scope' | 'last_error'>,
  now: number,
): NewEvent {
  const { id, client_id, app, sub, scope, last_error } = connection;
  // The error's description stays here: it may hold the provider's own text.
  const reason = type === 'connection.broken' ? last_error?.error : undefined;
  const body: ConnectionEvent = {
    type,
    timestamp: new Date(now * 1000).toISOString(),
    data: {
      connection: id,
      app,
      ...(sub === undefined ? {} : { sub }),
      state: states[type],
      scope,
      ...(reason === undefined ? {} : { reason }),
    },
  };
  return { id: newId('evt', now), client_id, connection_id: id, type, body: JSON.stringify(body) };
}
