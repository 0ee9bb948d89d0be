import pg from 'pg';
import { StoreError } from '../store.ts';

/** Where a store is in PostgreSQL. */
export interface Address {
  /** What the driver takes: the URL, with the schema where the server looks for tables. */
  connectionString: string;
  schema: string;
  /** `host:port/database`, for messages. */
  place: string;
}

/**
 * Reads `postgres://user:password@host:port/database?schema=onegate` and whatever else the driver knows.
 * @throws StoreError which never shows the address itself, since a password may be in it
 */
export function addressOf(text: string): Address {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new StoreError('the address of the store is no URL: write postgres://user:password@host:port/database');
  }
  const schema = url.searchParams.get('schema') ?? 'onegate';
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema) || schema.startsWith('pg_')) {
    throw new StoreError(
      `"${schema}" names no schema: use up to 63 of a-z, 0-9 and _, not beginning with a digit or pg_`,
    );
  }
  url.searchParams.delete('schema');
  const options = url.searchParams.get('options');
  url.searchParams.set('options', `${options === null ? '' : `${options} `}-c search_path=${schema}`);
  const connectionString = url.href;
  try {
    // The driver knows best: part of an address may come from the environment (PGHOST and the like).
    const { host, port, database } = new pg.Client({ connectionString });
    return { connectionString, schema, place: `${host}:${port}/${database ?? ''}` };
  } catch (cause) {
    throw new StoreError(`the address of the store can't be used: ${(cause as Error).message}`);
  }
}
