import type { Sql } from './sql.ts';

/**
 * What a database must offer for a store to be built on it. All SQL of the store is written once, in words that SQLite and
 * PostgreSQL share: `RETURNING`, `ON CONFLICT`, and `clock()`, the store's own time in epoch seconds.
 */
export interface Engine {
  /** Runs one statement. @throws StoreUnavailable */
  rows<Row>(statement: Sql): Promise<Row[]>;
  /**
   * Runs a change and what follows from it, all or nothing. The others run only where the first gave a row, and each must end
   * in its WHERE clause: so an engine can put everything into one statement.
   * @returns the rows of the first
   * @throws StoreUnavailable
   */
  change<Row>(first: Sql, others: Sql[]): Promise<Row[]>;
  /** Stands behind a SELECT: rows that another takes at this moment are passed over, not waited for. */
  skipLocked: Sql;
  close(): Promise<void>;
}
