import type { Connection, StoredEvent } from '../../store/store.ts';
import type { EventType } from '../../webhooks/event.ts';

/** A connection as its client sees it; never a token. Times are epoch seconds. */
export function shownConnection(connection: Connection) {
  const { id, app, sub, state, scope, upstream_scope, refreshable, failures, last_error } = connection;
  const { auth_time, created_at, refreshed_at, expires_at, retry_at } = connection;
  return {
    ...{ id, app, state, refreshable, failures },
    ...(sub === undefined ? {} : { sub }),
    scope: scope.join(' '),
    ...(upstream_scope.length === 0 ? {} : { upstream_scope: upstream_scope.join(' ') }),
    auth_time: Math.floor(auth_time),
    created_at: Math.floor(created_at),
    ...(refreshed_at === undefined ? {} : { refreshed_at: Math.floor(refreshed_at) }),
    ...(expires_at === undefined ? {} : { expires_at: Math.floor(expires_at) }),
    ...(retry_at === undefined ? {} : { retry_at: Math.floor(retry_at) }),
    ...(last_error ? { last_error: { ...last_error, at: Math.floor(last_error.at) } } : {}),
  };
}

/** An event with what became of its delivery. */
export function shownEvent({
  id,
  type,
  connection_id,
  created_at,
  attempts,
  state,
  next_at,
  last_attempt,
}: StoredEvent) {
  const { at = 0, status, error } = last_attempt ?? {};
  const last = {
    at: Math.floor(at),
    ...(status === undefined ? {} : { status }),
    ...(error === undefined ? {} : { error }),
  };
  return {
    ...{ id, state, attempts, type: type as EventType, connection: connection_id, created_at: Math.floor(created_at) },
    ...(next_at === undefined ? {} : { next_at: Math.floor(next_at) }),
    ...(last_attempt ? { last_attempt: last } : {}),
  };
}
