import { storable, type Value } from './sql.ts';
import type { Connection, ConnectionState, NewConnection, SealedTokens } from './store.ts';

/** The columns that a connection is read from. Named one by one: a column that a newer program adds must not disturb this one. */
export const connectionColumns = [
  ...['id', 'client_id', 'app', 'sub', 'state', 'scope', 'upstream_scope', 'generation', 'tokens', 'key_id'],
  ...['expires_at', 'refreshable', 'sliding', 'auth_time', 'created_at', 'refreshed_at', 'failures', 'retry_at'],
  ...['error', 'error_description', 'error_at', 'lease_owner', 'lease_until', 'fence', 'overdue'],
] as const;

export type ConnectionRow = { [Column in (typeof connectionColumns)[number]]: unknown };

export function connectionOf(row: ConnectionRow): Connection {
  return {
    id: row.id as string,
    client_id: row.client_id as string,
    app: row.app as string,
    sub: known<string>(row.sub),
    state: row.state as ConnectionState,
    scope: JSON.parse(row.scope as string),
    upstream_scope: JSON.parse(row.upstream_scope as string),
    generation: row.generation as number,
    tokens: known<string>(row.tokens),
    key_id: known<string>(row.key_id),
    expires_at: known<number>(row.expires_at),
    refreshable: row.refreshable === 1,
    sliding: row.sliding === 1,
    auth_time: row.auth_time as number,
    created_at: row.created_at as number,
    refreshed_at: known<number>(row.refreshed_at),
    failures: row.failures as number,
    retry_at: known<number>(row.retry_at),
    last_error: lastError(row),
    lease:
      row.lease_owner === null ? undefined : { owner: row.lease_owner as string, until: row.lease_until as number },
    fence: row.fence as number,
  };
}

function lastError({ error, error_description, error_at }: ConnectionRow): Connection['last_error'] {
  if (error === null) return undefined;
  return { error: error as string, description: error_description as string, at: error_at as number };
}

/** SQL's NULL is undefined here. */
export const known = <Type>(value: unknown): Type | undefined => (value === null ? undefined : (value as Type));

/** The columns of a set of provider tokens. */
export function tokenValues(tokens: SealedTokens): Record<string, Value> {
  return {
    tokens: tokens.tokens ?? null,
    key_id: tokens.key_id ?? null,
    expires_at: tokens.expires_at ?? null,
    refreshable: tokens.refreshable ? 1 : 0,
    sliding: tokens.sliding ? 1 : 0,
    upstream_scope: JSON.stringify(tokens.upstream_scope),
  };
}

/** The columns of a connection that its maker decides; the others have defaults. */
export function connectionValues(connection: NewConnection): Record<string, Value> {
  const { id, client_id, app, sub, scope, auth_time } = connection;
  return { id, client_id, app, sub: sub ?? null, scope: JSON.stringify(scope), auth_time, ...tokenValues(connection) };
}

/** The columns of a failure, but for its time. */
export function failureValues(failure: { error: string; description: string }): Record<string, Value> {
  return { error: storable(failure.error), error_description: storable(failure.description) };
}
