import { known } from './connection-row.ts';
import type { Engine } from './engine.ts';
import { raw, type Sql, sql, storable } from './sql.ts';
import type { EventStore, NewEvent, StoredEvent } from './store.ts';

const names = [
  ...['id', 'client_id', 'connection_id', 'type', 'body', 'created_at', 'attempts', 'state', 'next_at'],
  ...['last_at', 'last_status', 'last_error'],
] as const;
const columns = raw(names.join(', '));

type EventRow = { [Name in (typeof names)[number]]: unknown };

/** Stores an event, due at once. It follows a change: see `Engine.change`. */
export function tell({ id, client_id, connection_id, type, body }: NewEvent): Sql {
  return sql`INSERT INTO events (id, client_id, connection_id, type, body, created_at, next_at)
    SELECT ${id}, ${client_id}, ${connection_id}, ${type}, ${body}, clock(), clock() WHERE true`;
}

/** Events and their deliveries over an engine. */
export function eventStore(engine: Engine): EventStore {
  return {
    async claim({ client_id, seconds, limit }) {
      // Chosen first, and once: in a subquery of its own the choice could be made anew for every row.
      const taken = await engine.rows<EventRow>(sql`WITH due AS MATERIALIZED (
          SELECT id FROM events WHERE client_id = ${client_id} AND state = 'pending' AND next_at <= clock()
          ORDER BY next_at, id LIMIT ${limit} ${engine.skipLocked})
        UPDATE events SET attempts = attempts + 1, next_at = clock() + ${seconds}
        WHERE id IN (SELECT id FROM due) RETURNING ${columns}`);
      return taken.map(eventOf).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    async settle(id, { state, next_in, status, error }) {
      const next = state === 'pending' && next_in !== undefined ? sql`clock() + ${next_in}` : raw('NULL');
      const last = sql`last_at = clock(), last_status = ${status ?? null}, last_error = ${error === undefined ? null : storable(error)}`;
      await engine.rows(sql`UPDATE events SET state = ${state}, next_at = ${next}, ${last}
        WHERE id = ${id} AND state = 'pending'`);
    },
    async list(client_id, { before, limit }) {
      const older = before === undefined ? raw('') : sql`AND id < ${before}`;
      const rows = await engine.rows<EventRow>(sql`SELECT ${columns} FROM events
        WHERE client_id = ${client_id} ${older} ORDER BY id DESC LIMIT ${limit}`);
      return rows.map(eventOf);
    },
  };
}

function eventOf(row: EventRow): StoredEvent {
  return {
    id: row.id as string,
    client_id: row.client_id as string,
    connection_id: row.connection_id as string,
    type: row.type as string,
    body: row.body as string,
    created_at: row.created_at as number,
    attempts: row.attempts as number,
    state: row.state as StoredEvent['state'],
    next_at: known<number>(row.next_at),
    last_attempt: lastAttempt(row),
  };
}

function lastAttempt({ last_at, last_status, last_error }: EventRow): StoredEvent['last_attempt'] {
  if (last_at === null) return undefined;
  return { at: last_at as number, status: known<number>(last_status), error: known<string>(last_error) };
}
