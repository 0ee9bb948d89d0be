/** One step of a schema; `postgres` teaches that engine what the shared SQL takes for granted, before the step. */
export interface Migration {
  sql: string;
  postgres?: string;
}

/**
 * How the schema came to be; the version of a store is how many of these it has. They are only ever appended to, and a step
 * leaves a program of the version before it running, since replicas are replaced one after the other.
 *
 * Ids compare byte by byte in both engines. Nothing refers to a connection by a foreign key: an orphan is found by no query
 * (all of them join), while a key would make every issue of tokens wait for whoever holds the connection's row.
 */
export const migrations: Migration[] = [
  {
    postgres: `
      CREATE COLLATION "binary" FROM "C";
      -- STABLE, so that an index can be asked; it is read anew in every row that was waited for.
      CREATE FUNCTION clock() RETURNS double precision LANGUAGE sql STABLE AS
        'SELECT extract(epoch FROM clock_timestamp())::double precision';`,
    sql: `
      CREATE TABLE connections (
        id text COLLATE "binary" PRIMARY KEY,
        client_id text NOT NULL,
        app text NOT NULL,
        sub text,
        state text NOT NULL DEFAULT 'active',
        scope text NOT NULL,
        upstream_scope text NOT NULL,
        generation integer NOT NULL DEFAULT 1,
        tokens text,
        key_id text,
        expires_at double precision,
        refreshable integer NOT NULL,
        auth_time double precision NOT NULL,
        created_at double precision NOT NULL,
        refreshed_at double precision,
        failures integer NOT NULL DEFAULT 0,
        retry_at double precision,
        error text,
        error_description text,
        error_at double precision,
        lease_owner text,
        lease_until double precision,
        fence integer NOT NULL DEFAULT 0,
        -- 1: a lease of this generation ended without a word.
        overdue integer NOT NULL DEFAULT 0,
        -- How often it was revoked; tokens from before the last time are dead, whenever they were written.
        revocations integer NOT NULL DEFAULT 0,
        UNIQUE (client_id, app, sub)
      );
      CREATE TABLE tokens (
        hash text PRIMARY KEY,
        kind text NOT NULL,
        client_id text NOT NULL,
        connection_id text,
        revocations integer NOT NULL,
        family text NOT NULL,
        app text,
        scope text NOT NULL,
        issued_at double precision NOT NULL,
        expires_at double precision NOT NULL,
        used_at double precision,
        successor text
      );
      CREATE INDEX tokens_by_connection ON tokens (connection_id);
      CREATE INDEX tokens_by_family ON tokens (family);
      CREATE INDEX tokens_by_end ON tokens (expires_at);
      CREATE TABLE codes (
        id text PRIMARY KEY,
        family text NOT NULL,
        expires_at double precision NOT NULL
      );
      CREATE INDEX codes_by_end ON codes (expires_at);
      CREATE TABLE events (
        id text COLLATE "binary" PRIMARY KEY,
        client_id text NOT NULL,
        connection_id text NOT NULL,
        type text NOT NULL,
        body text NOT NULL,
        created_at double precision NOT NULL,
        attempts integer NOT NULL DEFAULT 0,
        state text NOT NULL DEFAULT 'pending',
        next_at double precision,
        last_at double precision,
        last_status integer,
        last_error text
      );
      CREATE INDEX events_by_client ON events (client_id, id);
      CREATE INDEX events_due ON events (client_id, next_at) WHERE state = 'pending';
      CREATE INDEX events_done ON events (created_at) WHERE state <> 'pending';`,
  },
  {
    sql: `
      -- 1: the access token renews itself, and must be renewed before its end also where nobody uses it.
      ALTER TABLE connections ADD COLUMN sliding integer NOT NULL DEFAULT 0;
      CREATE INDEX connections_sliding ON connections (expires_at) WHERE sliding = 1;`,
  },
];

/** The table that remembers which steps were taken. */
export const ledger =
  'CREATE TABLE IF NOT EXISTS migrations (version integer PRIMARY KEY, at double precision NOT NULL)';

/** Why a store of this version is not opened: a newer program wrote it. Undefined: it can be. */
export function tooNew(place: string, version: number): string | undefined {
  if (version <= migrations.length) return undefined;
  return (
    `the store ${place} has schema version ${version}, and this program knows versions up to ${migrations.length}: ` +
    'run the newer program that wrote it, or restore a copy from before'
  );
}
