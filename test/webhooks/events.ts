import { onTestFinished } from 'vitest';
import { newId } from '../../src/store/id.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type EventStore, type NewEvent, type StoredEvent, StoreUnavailable } from '../../src/store/store.ts';

/** The events of a real store, which can go away and come back. */
export interface Events extends EventStore {
  /** Whether it answers. */
  up: boolean;
  /** Calls that were made while it did not. */
  refused: number;
  /** Stores events as they come: with a change of a connection. */
  add(...events: NewEvent[]): Promise<void>;
  /** What became of an event. */
  read(id: string): Promise<StoredEvent | undefined>;
  all(): Promise<StoredEvent[]>;
}

const connection = { app: 'app', sub: undefined, scope: [], upstream_scope: [], auth_time: 0 };
const tokens = { tokens: 'sealed', key_id: 'key', expires_at: undefined, refreshable: false, sliding: false };

export function openEvents({ connections, events, close } = openSqlite(':memory:')): Events {
  onTestFinished(close);
  const all = async () => (await Promise.all(clients.map((client) => events.list(client, { limit: 1000 })))).flat();
  const answering = () => {
    if (store.up) return;
    store.refused++;
    throw new StoreUnavailable('gone for a test');
  };
  const store: Events = {
    up: true,
    refused: 0,
    async add(...added) {
      const id = newId('con', Date.now() / 1000);
      await connections.create({ id, client_id: 'any', ...connection, ...tokens }, added);
    },
    async claim(want) {
      answering();
      return events.claim(want);
    },
    async settle(id, outcome) {
      answering();
      return events.settle(id, outcome);
    },
    list: (client_id, page) => events.list(client_id, page),
    all,
    read: async (id) => (await all()).find((event) => event.id === id),
  };
  return store;
}

const clients = ['shop', 'other', 'stuck', 'quick'];

/** An event of a client, like those that are stored. */
export function event(client_id = 'shop'): NewEvent {
  const id = newId('evt', Date.now() / 1000);
  const body = JSON.stringify({
    type: 'connection.broken',
    timestamp: '2026-01-01T00:00:00.000Z',
    data: { app: '微博' },
  });
  return { id, client_id, connection_id: 'con_1', type: 'connection.broken', body };
}
