import type { DatabaseSync } from 'node:sqlite';
import { storeOver } from './over.ts';
import { migrations } from './schema.ts';
import { sqliteEngine } from './sqlite/engine.ts';
import { openFile, ownFile } from './sqlite/file.ts';
import { lockStore } from './sqlite/lock.ts';
import { migrate, schemaVersion } from './sqlite/migrate.ts';
import { type Store, StoreError } from './store.ts';
import type { Watch } from './watched.ts';

export interface SqliteOptions extends Watch {
  /** The store's clock, in epoch seconds. */
  now?: () => number;
  /** False for a tool beside a gateway; otherwise only one process can have the file open. */
  exclusive?: boolean;
}

/**
 * A store in one file, for one gateway, or in memory.
 * @param path a file, made where it is missing, or `:memory:`
 * @throws StoreError it is held by another gateway, written by a newer program, no database, or not to be made
 */
export function openSqlite(path: string, options: SqliteOptions = {}): Store {
  const { now = () => Date.now() / 1000, exclusive = true } = options;
  const inMemory = path === ':memory:';
  const file = inMemory ? path : ownFile(path);
  const unlock = exclusive && !inMemory ? lockStore(file) : () => {};
  try {
    const database = openFile(file, path);
    try {
      database.function('clock', () => now());
      prepare(database, path, exclusive ? () => () => {} : () => lockStore(file));
    } catch (error) {
      database.close();
      throw error;
    }
    return storeOver(sqliteEngine(database, path, unlock), options);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Brings the schema up to date; a tool does so only where no gateway of an older version is at work. */
function prepare(database: DatabaseSync, place: string, lock: () => () => void): void {
  try {
    if (schemaVersion(database, place) === migrations.length) return;
    const unlock = lock();
    try {
      migrate(database, place);
    } finally {
      unlock();
    }
  } catch (cause) {
    if (cause instanceof StoreError) throw cause;
    throw new StoreError(`the store ${place} can't be prepared (${(cause as Error).message}): check the file`, {
      cause,
    });
  }
}
