import type { PostgresOptions } from './postgres.ts';
import type { SqliteOptions } from './sqlite.ts';
import { type Store, StoreError } from './store.ts';

/**
 * Opens the store at an address: `sqlite:PATH`, `sqlite::memory:`, or `postgres://user:password@host:port/database` (also
 * `postgresql:`). An engine that is not used is not loaded.
 * @throws StoreError it can't be opened; says where it is and what to do, and shows no password
 */
export async function openStore(address: string, options: SqliteOptions & PostgresOptions = {}): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import('./postgres.ts')).openPostgres(address, options);
  const path = /^sqlite:(.+)$/s.exec(address)?.[1];
  if (path === undefined) {
    throw new StoreError(
      'a store is sqlite:PATH or postgres://user:password@host:port/database, and its address is neither',
    );
  }
  return (await import('./sqlite.ts')).openSqlite(path, options);
}
