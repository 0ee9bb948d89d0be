import type { TestPostgres } from '../support/postgres.ts';

/** A connection's row, as far as it says who refreshes and what has happened. */
export interface Row {
  id: string;
  generation: number;
  state: string;
  error: string | null;
  /** `host/pid/…` of the process that refreshes, or that began to and never said how it ended. */
  owner: string | null;
}

/** Rows by a condition in SQL; without one all. */
export type Rows = (where?: string) => Promise<Row[]>;

/** Looks into the store beside the gateways. @param store its address, as `fresh()` gave it */
export function rowsOf(postgres: TestPostgres, store: string): Rows {
  const schema = new URL(store).searchParams.get('schema');
  return async (where = 'true') => {
    const columns = 'id, generation, state, error, lease_owner AS owner';
    return (await postgres.query(`SELECT ${columns} FROM ${schema}.connections WHERE ${where}`)).rows as Row[];
  };
}

/** Whether a process holds the row's lease. */
export function heldBy(pid: number): (row: Row) => boolean {
  return ({ owner }) => owner?.split('/')[1] === String(pid);
}
