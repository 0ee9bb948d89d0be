import { randomBytes } from 'node:crypto';
import type { Tokens } from '../../src/provider/token.ts';
import type { Connection, NewConnection, NewEvent } from '../../src/store/store.ts';
import { ringOf } from '../../src/vault/ring.ts';
import { sealTokens } from '../../src/vault/tokens.ts';

/** A row of a healthy connection, but for what is given. */
export function row(change: Partial<Connection> = {}): Connection {
  return {
    ...{ id: 'con_1', client_id: 'service', app: 'house', sub: '7', state: 'active', scope: [], upstream_scope: [] },
    ...{ generation: 1, tokens: 'e1', key_id: 'k', expires_at: 3600, refreshable: true, sliding: false },
    ...{ auth_time: 0, created_at: 0 },
    ...{ refreshed_at: undefined, failures: 0, retry_at: undefined, last_error: undefined, lease: undefined, fence: 0 },
    ...change,
  };
}

export const ring = await ringOf({ keys: [{ id: 'k', key: randomBytes(32) }] });

/** A connection as a sign-in makes it. @param now the moment of the sign-in */
export function connection(id: string, answer: Tokens, now: number, sliding = false): NewConnection {
  const { sealed } = sealTokens(ring, id, answer, { now, upstream_scope: ['read', 'write'], sliding });
  return { id, client_id: 'service', app: 'house', sub: id, scope: [], auth_time: now, ...sealed };
}

let count = 0;
/** An event with nothing but its type and state in it. */
export function events(type: string, { id, client_id, state }: Connection): NewEvent[] {
  return [{ id: `evt_${count++}`, client_id, connection_id: id, type, body: state }];
}
