import {
  type ConnectionRow,
  connectionColumns,
  connectionOf,
  connectionValues,
  failureValues,
  tokenValues,
} from './connection-row.ts';
import type { Engine } from './engine.ts';
import { tell } from './events.ts';
import { assign, join, names, raw, type Sql, sql, values } from './sql.ts';
import type { Connection, ConnectionStore, NewEvent } from './store.ts';

const columns = raw(connectionColumns.join(', '));
const noLease = raw('lease_owner = NULL, lease_until = NULL');
const noFailure = raw('failures = 0, retry_at = NULL, error = NULL, error_description = NULL, error_at = NULL');
/** What new tokens make of a connection, whoever brought them. */
const renewed = sql`generation = generation + 1, state = 'active', refreshed_at = clock(), overdue = 0, ${noFailure}, ${noLease}`;

/**
 * Connections over an engine. Every change is one statement that names what it expects to find: two that race are told apart by
 * the row itself, also where the engine isolates no better than "read committed".
 */
export function connectionStore(engine: Engine): ConnectionStore {
  const one = async (where: Sql): Promise<Connection | undefined> => {
    const [row] = await engine.rows<ConnectionRow>(sql`SELECT ${columns} FROM connections WHERE ${where}`);
    return row && connectionOf(row);
  };
  const update = async (set: Sql, where: Sql, events: NewEvent[] = []): Promise<ConnectionRow | undefined> => {
    const statement = sql`UPDATE connections SET ${set} WHERE ${where} RETURNING ${columns}`;
    return (await engine.change<ConnectionRow>(statement, events.map(tell)))[0];
  };
  /** Changes or deletes a connection and deletes the gateway's tokens for it. */
  const end = async (id: string, statement: Sql, events: NewEvent[] = []): Promise<boolean> => {
    const tokens = sql`DELETE FROM tokens WHERE connection_id = ${id}`;
    return (await engine.change(statement, [tokens, ...events.map(tell)])).length > 0;
  };
  return {
    async create(connection, events = []) {
      const given = connectionValues(connection);
      const statement = sql`INSERT INTO connections (${names(given)}, created_at) VALUES (${values(given)}, clock())
        ON CONFLICT (client_id, app, sub) DO NOTHING RETURNING id`;
      return (await engine.change(statement, events.map(tell))).length > 0;
    },
    async replace(id, tokens, events) {
      const given = { ...tokenValues(tokens), scope: JSON.stringify(tokens.scope), auth_time: tokens.auth_time };
      const row = await update(sql`${assign(given)}, ${renewed}`, sql`id = ${id}`, events);
      return row && connectionOf(row);
    },
    read: (id) => one(sql`id = ${id}`),
    find: ({ client_id, app, sub }) => one(sql`client_id = ${client_id} AND app = ${app} AND sub = ${sub}`),
    async list(filter, { after = '', limit }) {
      const where = [sql`id > ${after}`];
      for (const name of ['client_id', 'app', 'state', 'sub'] as const) {
        const value = filter[name];
        if (value !== undefined) where.push(sql`${raw(name)} = ${value}`);
      }
      const statement = sql`SELECT ${columns} FROM connections WHERE ${join(where, ' AND ')} ORDER BY id LIMIT ${limit}`;
      return (await engine.rows<ConnectionRow>(statement)).map(connectionOf);
    },
    async sliding({ share, most, limit }) {
      const free = sql`(retry_at IS NULL OR retry_at <= clock()) AND (lease_owner IS NULL OR lease_until <= clock())`;
      const life = sql`(expires_at - COALESCE(refreshed_at, created_at))`;
      const due = sql`expires_at <= clock() + ${most} AND expires_at - clock() <= ${life} * ${share}`;
      const statement = sql`SELECT ${columns} FROM connections
        WHERE sliding = 1 AND state = 'active' AND ${due} AND ${free} ORDER BY expires_at LIMIT ${limit}`;
      return (await engine.rows<ConnectionRow>(statement)).map(connectionOf);
    },
    async lease(id, { generation, owner, seconds }) {
      // Right of `=` stands the row as it was: an owner who is still in it never said how the refresh ended.
      const set = sql`lease_owner = ${owner}, lease_until = clock() + ${seconds}, fence = fence + 1,
        overdue = CASE WHEN lease_owner IS NULL THEN overdue ELSE 1 END`;
      const free = sql`state = 'active' AND (lease_owner IS NULL OR lease_until <= clock())`;
      const row = await update(set, sql`id = ${id} AND generation = ${generation} AND ${free}`);
      return row && { connection: connectionOf(row), overdue: row.overdue === 1 };
    },
    async renew(id, generation, tokens, events) {
      const set = sql`${assign(tokenValues(tokens))}, ${renewed}`;
      const row = await update(set, sql`id = ${id} AND generation = ${generation}`, events);
      return row && connectionOf(row);
    },
    async fail(id, { generation, fence }, outcome, events) {
      const { state, failures, retry_in = null } = outcome;
      const given = { state, failures, ...failureValues(outcome) };
      const set = sql`${assign(given)}, retry_at = clock() + ${retry_in}, error_at = clock(), ${noLease}`;
      const held = sql`generation = ${generation} AND fence = ${fence} AND lease_owner IS NOT NULL`;
      return (await update(set, sql`id = ${id} AND ${held}`, events)) !== undefined;
    },
    revoke(id, events) {
      // A generation of its own: the answer to a refresh under way finds it and does not bring the connection back to life.
      const ended = sql`state = 'revoked', generation = generation + 1, revocations = revocations + 1, tokens = NULL,
        key_id = NULL, expires_at = NULL, refreshable = 0, retry_at = NULL, overdue = 0, ${noLease}`;
      return end(id, sql`UPDATE connections SET ${ended} WHERE id = ${id} AND state <> 'revoked' RETURNING id`, events);
    },
    remove: (id, events) => end(id, sql`DELETE FROM connections WHERE id = ${id} RETURNING id`, events),
    wrappedOtherwise(key_id, { after = '', limit }) {
      return engine.rows(sql`SELECT id, tokens, key_id FROM connections
        WHERE id > ${after} AND key_id <> ${key_id} AND tokens IS NOT NULL ORDER BY id LIMIT ${limit}`);
    },
    async rewrap(id, before, { tokens, key_id }) {
      const statement = sql`UPDATE connections SET ${assign({ tokens, key_id })} WHERE id = ${id} AND tokens = ${before}`;
      return (await engine.rows(sql`${statement} RETURNING id`)).length > 0;
    },
    async keys() {
      const counted = await engine.rows<{ key_id: string; envelopes: number }>(sql`SELECT key_id,
        CAST(count(*) AS integer) AS envelopes FROM connections WHERE tokens IS NOT NULL GROUP BY key_id`);
      return Object.fromEntries(counted.map(({ key_id, envelopes }) => [key_id, envelopes]));
    },
  };
}
