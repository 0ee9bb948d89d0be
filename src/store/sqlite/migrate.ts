import type { DatabaseSync } from 'node:sqlite';
import { ledger, migrations, tooNew } from '../schema.ts';
import { StoreError } from '../store.ts';

/** The version of the store's schema. @throws StoreError a newer program wrote it */
export function schemaVersion(database: DatabaseSync, place: string): number {
  database.exec(ledger);
  const { version } = database.prepare('SELECT coalesce(max(version), 0) AS version FROM migrations').get() as {
    version: number;
  };
  const refusal = tooNew(place, version);
  if (refusal !== undefined) throw new StoreError(refusal);
  return version;
}

/** Takes every step that the store lacks, each all or nothing. */
export function migrate(database: DatabaseSync, place: string): void {
  for (let version = schemaVersion(database, place); version < migrations.length; version++) {
    database.exec(`BEGIN IMMEDIATE; ${migrations[version]?.sql}
      INSERT INTO migrations VALUES (${version + 1}, clock()); COMMIT`);
  }
}
