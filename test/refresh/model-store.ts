import type { Connection, ConnectionStore, NewConnection, NewEvent, SealedTokens } from '../../src/store/store.ts';

/** The part of the store that refreshes use, as its docstrings say it: what the engines are measured against. */
export type Refreshable = Pick<
  ConnectionStore,
  'create' | 'replace' | 'read' | 'sliding' | 'lease' | 'renew' | 'fail' | 'revoke'
>;

/** @param now the store's clock */
export function modelStore(now: () => number): Refreshable & { events: NewEvent[] } {
  const rows = new Map<string, Connection & { overdue: boolean }>();
  const events: NewEvent[] = [];
  const put = (id: string, change: Partial<Connection & { overdue: boolean }>, told: NewEvent[] = []) => {
    const row = { ...(rows.get(id) as Connection & { overdue: boolean }), ...change };
    rows.set(id, row);
    events.push(...told);
    return shown(row);
  };
  const renewed = (row: Connection, tokens: SealedTokens) => ({
    ...tokens,
    ...{ state: 'active' as const, generation: row.generation + 1, refreshed_at: now(), failures: 0 },
    ...{ retry_at: undefined, last_error: undefined, lease: undefined, overdue: false },
  });
  return {
    events,
    async create(connection, told = []) {
      rows.set(connection.id, { ...born(connection, now()), overdue: false });
      events.push(...told);
      return true;
    },
    async replace(id, tokens, told) {
      const row = rows.get(id);
      return row && put(id, renewed(row, tokens), told);
    },
    async read(id) {
      const row = rows.get(id);
      return row && shown(row);
    },
    async sliding({ share, most, limit }) {
      const due = ({ expires_at = Number.POSITIVE_INFINITY, refreshed_at, created_at }: Connection) =>
        expires_at - now() <= Math.min(most, (expires_at - (refreshed_at ?? created_at)) * share);
      const free = ({ lease, retry_at = 0 }: Connection) => retry_at <= now() && (!lease || lease.until <= now());
      return [...rows.values()]
        .filter((row) => row.sliding && row.state === 'active' && due(row) && free(row))
        .slice(0, limit)
        .map(shown);
    },
    async lease(id, { generation, owner, seconds }) {
      const row = rows.get(id);
      if (row?.generation !== generation || row.state !== 'active') return undefined;
      if (row.lease && row.lease.until > now()) return undefined;
      const overdue = row.overdue || row.lease !== undefined;
      const connection = put(id, { lease: { owner, until: now() + seconds }, fence: row.fence + 1, overdue });
      return { connection, overdue };
    },
    async renew(id, generation, tokens, told) {
      const row = rows.get(id);
      return row?.generation === generation ? put(id, renewed(row, tokens), told) : undefined;
    },
    async fail(id, held, { state, failures, retry_in, error, description }, told) {
      const row = rows.get(id);
      if (row?.generation !== held.generation || row.fence !== held.fence || !row.lease) return false;
      const retry_at = retry_in === undefined ? undefined : now() + retry_in;
      put(id, { state, failures, retry_at, lease: undefined, last_error: { error, description, at: now() } }, told);
      return true;
    },
    async revoke(id, told) {
      const row = rows.get(id);
      if (!row || row.state === 'revoked') return false;
      const none = { tokens: undefined, key_id: undefined, expires_at: undefined, refreshable: false };
      put(
        id,
        { ...none, state: 'revoked', generation: row.generation + 1, lease: undefined, retry_at: undefined },
        told,
      );
      return true;
    },
  };
}

function born(connection: NewConnection, at: number): Connection {
  return {
    ...connection,
    ...{ state: 'active', generation: 1, created_at: at, refreshed_at: undefined, failures: 0, fence: 0 },
    ...{ retry_at: undefined, last_error: undefined, lease: undefined },
  };
}

function shown({ overdue: _, ...row }: Connection & { overdue: boolean }): Connection {
  return structuredClone(row);
}
