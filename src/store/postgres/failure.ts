import pg from 'pg';
import { StoreError, StoreUnavailable } from '../store.ts';

/**
 * Classes of SQLSTATE (https://www.postgresql.org/docs/current/errcodes-appendix.html) that say that the server cannot do it now:
 * connection, login, transaction state (a standby is read-only), rollback (a deadlock), no such database (any more), resources,
 * state, intervention (shutdown, timeout), system. What they interrupt is rolled back.
 */
const passing = new Set(['08', '25', '28', '3D', '40', '53', '55', '57', '58']);

/** The error to throw for one that the driver threw: `StoreUnavailable`, or itself where it is a fault of this program. */
export function failureOf(error: unknown, place: string): unknown {
  const ours =
    error instanceof pg.DatabaseError ? !passing.has((error.code ?? '').slice(0, 2)) : error instanceof TypeError;
  if (ours) return error;
  return new StoreUnavailable(`the store ${place} does not answer (${said(error)})`, { cause: error });
}

/** Why the store cannot be opened, for the person who starts the gateway. */
export function refusalOf(error: unknown, place: string): StoreError {
  if (error instanceof StoreError) return error;
  return new StoreError(`the store ${place} can't be opened (${said(error)}): ${remedyFor(error)}`, { cause: error });
}

/** An error for several addresses of a host has no message of its own. */
const said = (error: unknown) =>
  (error as Error).message || ((error as NodeJS.ErrnoException).code ?? 'no reason given');

function remedyFor(error: unknown): string {
  const { code = '' } = error as { code?: string };
  if (code.startsWith('28')) return 'correct user and password in its address';
  if (code === '3D000') return 'create the database, or correct its name';
  if (code === '42501') return 'let the user create a schema there, or create it for the user as its owner';
  if (error instanceof pg.DatabaseError) return 'see the log of the database';
  return 'start the database, or correct its address';
}
