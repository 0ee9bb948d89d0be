import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../src/store/store.ts';
import { type Gateways, only } from './conformance.ts';
import { atOnce, connection, created, event, now, pause, sealed, token } from './samples.ts';

const failure = { state: 'broken' as const, failures: 1, retry_in: undefined, error: 'invalid_grant', description: '' };

export const eventConformance = (gateways: Gateways) =>
  describe('events', () => {
    const store = () => only(gateways).events;
    /** Stores events, as what happened to a connection. */
    const happen = (...events: NewEvent[]) => only(gateways).connections.create(connection(), events);
    const claim = (change: { client_id?: string; seconds?: number; limit?: number } = {}) =>
      store().claim({ client_id: 'shop', seconds: 60, limit: 10, ...change });
    const log = async () => (await store().list('shop', { limit: 100 })).map(({ id }) => id);

    it('are stored with the change that they tell of', async () => {
      const { connections } = only(gateways);
      const { id } = await created(only(gateways));
      const told = Array.from({ length: 7 }, (_, index) => event({ id: `evt_${index}` }));
      const next = () => [told.shift() as NewEvent];
      await connections.create(connection(), next());
      await connections.replace(id, { ...sealed('x'), scope: [], auth_time: 1 }, next());
      await connections.renew(id, 2, sealed('y'), next());
      await connections.lease(id, { generation: 3, owner: 'a', seconds: 60 });
      await connections.fail(id, { generation: 3, fence: 1 }, failure, next());
      await connections.revoke(id, next());
      await connections.remove(id, [...next(), ...next()]);
      expect(await log()).toEqual(['evt_6', 'evt_5', 'evt_4', 'evt_3', 'evt_2', 'evt_1', 'evt_0']);
    });

    it('are not stored where there was no change', async () => {
      const { connections } = only(gateways);
      const { id, sub } = await created(only(gateways));
      await connections.create(connection({ sub }), [event()]);
      await connections.replace('con_none', { ...sealed('x'), scope: [], auth_time: 1 }, [event()]);
      await connections.renew(id, 7, sealed('y'), [event()]);
      await connections.fail(id, { generation: 1, fence: 7 }, failure, [event()]);
      await connections.revoke('con_none', [event()]);
      await connections.remove('con_none', [event()]);
      expect(await log()).toEqual([]);
    });

    it('that cannot be stored undo the change', async () => {
      const { connections, tokens } = only(gateways);
      const { id } = await created(only(gateways));
      const own = token({ connection_id: id });
      await tokens.issue([own]);
      const taken = event();
      await happen(taken);
      const other = connection();
      await expect(connections.create(other, [event(), taken])).rejects.toThrow();
      await expect(connections.renew(id, 1, sealed('y'), [taken])).rejects.toThrow();
      await expect(connections.revoke(id, [taken])).rejects.toThrow();
      await expect(connections.remove(id, [taken])).rejects.toThrow();
      expect(await connections.read(other.id)).toBeUndefined();
      expect(await tokens.lookup(own.hash)).toMatchObject({ connection: { generation: 1, state: 'active' } });
      expect(await log()).toEqual([taken.id]);
    });

    it('are claimed by one of many, each once, with the attempt counted', async () => {
      const all = Array.from({ length: 30 }, () => event());
      await happen(...all);
      const taken = await atOnce(gateways(), 12, ({ events }) =>
        events.claim({ client_id: 'shop', seconds: 60, limit: 5 }),
      );
      expect(Math.max(...taken.map((some) => some.length))).toBeLessThanOrEqual(5);
      // Who comes at the same moment may find fewer than there are; what is left is there for the next.
      const rest = (await claim({ limit: 30 })).flat();
      const ids = [...taken.flat(), ...rest].map(({ id }) => id);
      expect(ids.sort()).toEqual(all.map(({ id }) => id).sort());
      const [one] = taken.flat();
      const due = { attempts: 1, state: 'pending', last_attempt: undefined, next_at: expect.closeTo(now() + 60, -1) };
      expect(one).toMatchObject({ ...all.find(({ id }) => id === one?.id), ...due });
    });

    it('are claimed by client, the longest due first', async () => {
      await happen(event({ id: 'evt_b' }), event({ client_id: 'other' }));
      await pause(0.01);
      await happen(event({ id: 'evt_a' }));
      expect((await claim({ limit: 1 })).map(({ id }) => id)).toEqual(['evt_b']);
      expect((await claim()).map(({ id }) => id)).toEqual(['evt_a']);
      expect(await claim()).toEqual([]);
    });

    it('are due again when a claim ends without a word', async () => {
      await happen(event({ id: 'evt_1' }));
      await claim({ seconds: 0.02 });
      await pause(0.04);
      expect(await claim()).toMatchObject([{ id: 'evt_1', attempts: 2 }]);
    });

    it('are settled: delivered, to be tried again at a time, or failed', async () => {
      await happen(event({ id: 'evt_1' }), event({ id: 'evt_2' }), event({ id: 'evt_3' }));
      await claim();
      await store().settle('evt_1', { state: 'delivered', status: 204 });
      await store().settle('evt_2', { state: 'pending', next_in: 0.05, error: 'reset\0' });
      await store().settle('evt_3', { state: 'failed', status: 410 });
      const at = expect.closeTo(now(), -1);
      expect(await store().list('shop', { limit: 10 })).toMatchObject([
        { id: 'evt_3', state: 'failed', next_at: undefined, last_attempt: { at, status: 410, error: undefined } },
        { id: 'evt_2', state: 'pending', last_attempt: { at, status: undefined, error: 'reset\u{fffd}' } },
        { id: 'evt_1', state: 'delivered', next_at: undefined, last_attempt: { at, status: 204, error: undefined } },
      ]);
      await pause(0.08);
      expect(await claim()).toMatchObject([{ id: 'evt_2', attempts: 2 }]);
    });

    it('that are pending no more are not settled again', async () => {
      await happen(event({ id: 'evt_1' }));
      await claim();
      await store().settle('evt_1', { state: 'delivered', status: 200 });
      await store().settle('evt_1', { state: 'pending', next_in: 0, status: 500 });
      expect(await store().list('shop', { limit: 1 })).toMatchObject([
        { state: 'delivered', last_attempt: { status: 200 } },
      ]);
    });

    it('are listed for their client, newest first, page after page', async () => {
      await happen(...[1, 2, 3, 4].map((n) => event({ id: `evt_${n}` })), event({ id: 'evt_9', client_id: 'other' }));
      const ids = async (page: { before?: string; limit: number }) =>
        (await store().list('shop', page)).map(({ id }) => id);
      expect(await ids({ limit: 3 })).toEqual(['evt_4', 'evt_3', 'evt_2']);
      expect(await ids({ before: 'evt_2', limit: 3 })).toEqual(['evt_1']);
      expect((await store().list('shop', { limit: 1 }))[0]?.created_at).toBeCloseTo(now(), -1);
    });

    it('are purged when they ended long ago, and never while they are pending', async () => {
      await happen(event({ id: 'evt_1' }), event({ id: 'evt_2' }), event({ id: 'evt_3' }));
      await store().settle('evt_1', { state: 'delivered' });
      await store().settle('evt_2', { state: 'failed' });
      await only(gateways).purge(60);
      expect(await log()).toEqual(['evt_3', 'evt_2', 'evt_1']);
      await pause(0.02);
      await only(gateways).purge(0.01);
      expect(await log()).toEqual(['evt_3']);
    });
  });
