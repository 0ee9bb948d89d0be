import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openPostgres } from '../../src/store/postgres.ts';
import { type Store, StoreUnavailable } from '../../src/store/store.ts';
import { freePort } from '../support/ports.ts';
import { testPostgres } from '../support/postgres.ts';
import { type Relay, startRelay } from './relay.ts';
import { connection, created, now, pause, sealed, token } from './samples.ts';

const postgres = await testPostgres();

describe.skipIf(!postgres)('when PostgreSQL is gone for a while', () => {
  const database = postgres as NonNullable<typeof postgres>;
  const opened: { store: Store; relay: Relay }[] = [];
  let store: Store;
  let relay: Relay;
  let schema: string;

  beforeEach(async () => {
    const address = new URL(database.fresh());
    schema = address.searchParams.get('schema') as string;
    relay = await startRelay(address.hostname, Number(address.port || 5432), await freePort());
    Object.assign(address, { hostname: '127.0.0.1', port: String(relay.port) });
    address.searchParams.set('application_name', schema);
    store = await openPostgres(address.href);
    opened.push({ store, relay });
  });
  afterAll(async () => {
    for (const { store, relay } of opened) {
      await store.close();
      await relay.close().catch(() => {});
    }
    await database?.stop();
  });

  /** Works on the store from several sides until told to stop; gives how calls ended. */
  const work = (count: number) => {
    let going = true;
    const ends = { well: 0, unavailable: 0, other: [] as unknown[] };
    const side = async () => {
      while (going) {
        try {
          const made = await created(store);
          await store.connections.renew(made.id, 1, sealed('next'));
          ends.well++;
        } catch (error) {
          if (error instanceof StoreUnavailable) ends.unavailable++;
          else ends.other.push(error);
          await pause(0.005);
        }
      }
    };
    const sides = Array.from({ length: count }, side);
    return async () => {
      going = false;
      await Promise.all(sides);
      return ends;
    };
  };

  it('every call says so, and the store works again when it is back', async () => {
    const made = await created(store);
    await relay.close();
    const { connections, tokens, codes, events } = store;
    const calls = [
      () => store.ping(),
      () => store.purge(1),
      () => connections.create(connection()),
      () => connections.read(made.id),
      () => connections.lease(made.id, { generation: 1, owner: 'a', seconds: 9 }),
      () => connections.renew(made.id, 1, sealed('x')),
      () => connections.revoke(made.id),
      () => tokens.issue([token()]),
      () => tokens.lookup('x'),
      () => codes.spend('x', 'f', now()),
      () => events.claim({ client_id: 'shop', seconds: 1, limit: 1 }),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(StoreUnavailable);
    await relay.open();
    expect(await store.connections.read(made.id)).toMatchObject({ generation: 1, state: 'active' });
  });

  it('the process outlives the loss of a session that nobody uses', async () => {
    await store.ping();
    const ended = await database.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1',
      [schema],
    );
    expect(ended.rowCount).toBe(1);
    // An error that nobody listens for comes now, and fails the run.
    await pause(0.2);
    // The news may still be on its way: then one call finds it out, and the next has a new session.
    await store.ping().catch((error: unknown) => expect(error).toBeInstanceOf(StoreUnavailable));
    await store.ping();
  });

  it('calls under way end well or say so, when its sessions are ended from above', async () => {
    const stop = work(20);
    for (let round = 0; round < 5; round++) {
      await pause(0.1);
      // Only sessions of this very store: others may use the same server.
      await database.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1', [
        schema,
      ]);
    }
    const { well, unavailable, other } = await stop();
    expect(other).toEqual([]);
    expect(well).toBeGreaterThan(20);
    expect(unavailable).toBeGreaterThan(0);
    await store.ping();
  });

  it('calls under way end well or say so, when it restarts', async () => {
    const stop = work(20);
    for (let round = 0; round < 5; round++) {
      await pause(0.05);
      await relay.close();
      await pause(0.05);
      await relay.open();
    }
    await pause(0.1);
    const { well, unavailable, other } = await stop();
    expect(other).toEqual([]);
    expect([well > 0, unavailable > 0]).toEqual([true, true]);
    await created(store);
  });

  it('a call ends in seconds although nobody answers', { timeout: 15_000 }, async () => {
    await store.ping();
    relay.silence();
    const from = now();
    await expect(store.ping()).rejects.toThrow(StoreUnavailable);
    expect(now() - from).toBeLessThan(9);
  });

  it('a call that waits for a row ends in seconds, and changes nothing later', { timeout: 15_000 }, async () => {
    const made = await created(store);
    const row = `${schema}.connections`;
    const holder = database.query(
      `DO $$ BEGIN PERFORM 1 FROM ${row} WHERE id = '${made.id}' FOR UPDATE; PERFORM pg_sleep(6); END $$`,
    );
    await pause(0.3);
    await expect(store.connections.renew(made.id, 1, sealed('x'))).rejects.toThrow(StoreUnavailable);
    await holder;
    expect(await store.connections.read(made.id)).toMatchObject({ generation: 1 });
  });
});
