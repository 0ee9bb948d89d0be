import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store.ts';
import { resultCode } from './failure.ts';
import { ownFile } from './file.ts';

/**
 * Holds a store's file for one gateway until it is let go, or the process ends in whatever way: an open exclusive transaction on
 * a second, empty database `<path>.lock`, so that tools can still use the first.
 * @returns lets it go
 * @throws StoreError another process holds it
 */
export function lockStore(path: string): () => void {
  const lock = new DatabaseSync(ownFile(`${path}.lock`), { timeout: 0 });
  try {
    // There is nothing to roll back, and so no journal to leave behind. (OFF is refused by the driver's defensive mode.)
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (cause) {
    lock.close();
    const held = resultCode(cause) === 5;
    const why = held ? 'is in use by another gateway' : `can't be locked (${(cause as Error).message})`;
    const remedy = held ? 'stop that one, or use PostgreSQL for replicas' : `check the file ${path}.lock`;
    throw new StoreError(`the store ${path} ${why}: ${remedy}`, { cause });
  }
  return () => lock.close();
}
