import type { Connection } from '../store/store.ts';
import type { AttemptGiven } from './attempt.ts';
import { hasEnded } from './machine.ts';

/** What the row says of a token that ended before it could renew itself. */
const LAPSED = 'the access token ended before it was renewed';

/**
 * Stores that a sliding token has ended, and its connection with it, so that the client is told. Under a lease, which tells the
 * store's time exactly: a clock that is ahead must not end what still lives. Where the row says something else by now, nothing is changed.
 * @throws StoreUnavailable
 */
export async function lapse(given: AttemptGiven, row: Connection, owner: string, seconds: number): Promise<void> {
  const { connections, clock, events, tell } = given;
  const { id, generation } = row;
  const held = await connections.lease(id, { generation, owner, seconds });
  if (!held) return;
  clock.leased(held.connection);
  const { fence, failures, last_error: last } = held.connection;
  const error = last?.error ?? 'invalid_grant';
  const description = (last ? `${LAPSED}: ${last.description}` : LAPSED).slice(0, 500);
  const state = hasEnded(held.connection, clock.now()) ? 'broken' : 'active';
  const after = {
    ...held.connection,
    state,
    lease: undefined,
    last_error: { error, description, at: clock.now() },
  } as const;
  const told = state === 'broken' ? events('connection.broken', after) : [];
  const outcome = { state, failures, retry_in: undefined, error, description } as const;
  const stored = await connections.fail(id, { generation, fence }, outcome, told);
  if (stored && state === 'broken') tell({ connection: after, outcome: state, error });
}
