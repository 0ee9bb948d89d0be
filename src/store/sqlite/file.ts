import { chmodSync, closeSync, mkdirSync, openSync, realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../store.ts';
import { resultCode } from './failure.ts';

/** How long a statement waits for a tool that writes to the same file, in milliseconds; the whole process waits with it. */
const patience = 1000;

/**
 * The path without symbolic links of a file that is there now, and that only its owner reads. SQLite gives its companions
 * (`-wal`, `-shm`) the same mode.
 * @throws StoreError
 */
export function ownFile(path: string): string {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    make(path);
    return realpathSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const remedy = 'let the user that runs the gateway write there, or name another path';
    throw new StoreError(`the store ${path} can't be made (${code}): ${remedy}`, { cause });
  }
}

/** Never opens a file that is there: to close it again would give up every lock that this process has on it. */
function make(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    chmodSync(path, 0o600);
  }
}

/** Opens a database file. @throws StoreError */
export function openFile(path: string, place: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patience, open: false });
  try {
    database.open();
    // A power cut may take the last commits with it, a crash of the process nothing: https://www.sqlite.org/wal.html
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON');
    return database;
  } catch (cause) {
    if (database.isOpen) database.close();
    const remedy =
      resultCode(cause) === 26 ? 'it is no SQLite file: name another path' : 'check the file and its folder';
    throw new StoreError(`the store ${place} can't be opened (${(cause as Error).message}): ${remedy}`, { cause });
  }
}
