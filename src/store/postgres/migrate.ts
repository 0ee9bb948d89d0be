import pg from 'pg';
import { ledger, migrations, tooNew } from '../schema.ts';
import { StoreError } from '../store.ts';
import type { Address } from './address.ts';
import { refusalOf } from './failure.ts';

/** How long to wait for the server, and for another replica that migrates; in milliseconds. */
const patience = { connect: 3_000, migrate: 60_000 };

/**
 * Brings the schema up to date, on a connection of its own. Of replicas that start at once one does it, and the others wait.
 * @throws StoreError the database is not to be reached or used, or a newer program wrote the store
 */
export async function migrate({ connectionString, schema, place }: Address): Promise<void> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: patience.connect,
    statement_timeout: patience.migrate,
    application_name: 'onegate',
  });
  // A connection that is lost fails the query under way as well: that one tells.
  client.on('error', () => {});
  try {
    await client.connect();
    if ((await schemaVersion(client, schema, place)) < migrations.length) await takeSteps(client, schema, place);
  } catch (error) {
    throw refusalOf(error, place);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Nothing is locked, and nothing that needs more rights than the gateway has later is tried, where nothing is to be done. */
async function schemaVersion(client: pg.Client, schema: string, place: string): Promise<number> {
  const there = await client.query<{ ledger: string | null }>('SELECT to_regclass($1) AS ledger', [
    `${schema}.migrations`,
  ]);
  if (there.rows[0]?.ledger === null) return 0;
  const found = await client.query<{ version: number }>('SELECT coalesce(max(version), 0) AS version FROM migrations');
  const version = found.rows[0]?.version ?? 0;
  const refusal = tooNew(place, version);
  if (refusal !== undefined) throw new StoreError(refusal);
  return version;
}

/** All steps or none; the end of the connection rolls back what was not committed. */
async function takeSteps(client: pg.Client, schema: string, place: string): Promise<void> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`onegate ${schema}`]);
  const there = await client.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  if (there.rowCount === 0) await client.query(`CREATE SCHEMA ${schema}`);
  await client.query(ledger);
  for (let version = await schemaVersion(client, schema, place); version < migrations.length; version++) {
    const { postgres = '', sql } = migrations[version] as (typeof migrations)[number];
    await client.query(`${postgres} ${sql}`);
    await client.query('INSERT INTO migrations VALUES ($1, clock())', [version + 1]);
  }
  await client.query('COMMIT');
}
