import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/store/store.ts';
import { type EventType, eventOf } from '../../src/webhooks/event.ts';

const connection: Connection = {
  id: 'con_1',
  client_id: 'shop',
  app: 'corp-a',
  sub: '1002',
  state: 'active',
  scope: ['openid', 'email'],
  upstream_scope: ['upstream-scope'],
  generation: 7,
  tokens: 'e1.key.wrapped.sealed-canary',
  key_id: 'key-canary',
  expires_at: 1_800_000_000,
  refreshable: true,
  sliding: false,
  auth_time: 1_700_000_000,
  created_at: 1_700_000_000,
  refreshed_at: undefined,
  failures: 3,
  retry_at: undefined,
  last_error: { error: 'invalid_grant', description: 'token-canary is expired', at: 1 },
  lease: { owner: 'owner-canary', until: 2 },
  fence: 9,
};
const now = 1_767_225_600.25;
const bodyOf = (type: EventType, change: Partial<Connection> = {}) =>
  JSON.parse(eventOf(type, { ...connection, ...change }, now).body);

describe('an event', () => {
  it('belongs to the client of its connection, and sorts by time', () => {
    const { id, client_id, connection_id, type } = eventOf('connection.created', connection, now);
    expect({ client_id, connection_id, type }).toEqual({
      client_id: 'shop',
      connection_id: 'con_1',
      type: 'connection.created',
    });
    expect(id).toMatch(/^evt_[0-9a-z]{26}$/);
    expect(eventOf('connection.created', connection, now + 0.001).id > id).toBe(true);
  });

  it.each([
    ['connection.created', 'active'],
    ['connection.refreshed', 'active'],
    ['connection.recovered', 'active'],
    ['connection.revoked', 'revoked'],
  ] as const)('%s says what the connection is: %s', (type, state) => {
    expect(bodyOf(type, { state: 'broken' })).toEqual({
      type,
      timestamp: '2026-01-01T00:00:00.250Z',
      data: { connection: 'con_1', app: 'corp-a', sub: '1002', state, scope: ['openid', 'email'] },
    });
  });

  it('says why a connection is broken, in a standard word', () => {
    expect(bodyOf('connection.broken').data).toMatchObject({ state: 'broken', reason: 'invalid_grant' });
    expect(bodyOf('connection.broken', { last_error: undefined }).data).not.toHaveProperty('reason');
  });

  it('leaves out a user that nobody asked for', () => {
    expect(bodyOf('connection.created', { sub: undefined }).data).not.toHaveProperty('sub');
  });

  it('holds nothing of the tokens, nor of the texts of others', () => {
    const types: EventType[] = ['connection.created', 'connection.broken', 'connection.revoked'];
    for (const type of types) expect(eventOf(type, connection, now).body).not.toMatch(/canary|upstream/);
  });
});
