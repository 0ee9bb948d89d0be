import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/store/store.ts';
import { type Gateways, only } from './conformance.ts';
import { atOnce, created, now, pause, sealed } from './samples.ts';

const failure = {
  state: 'active' as const,
  failures: 1,
  retry_in: 30,
  error: 'temporarily_unavailable',
  description: '503',
};

export const leaseConformance = (gateways: Gateways) =>
  describe('a refresh', () => {
    const store = () => only(gateways).connections;
    const take = (id: string, change: { generation?: number; owner?: string; seconds?: number } = {}) =>
      store().lease(id, { generation: 1, owner: 'a', seconds: 60, ...change });

    it('is done by exactly one of fifty that want it', async () => {
      const { id } = await created(only(gateways));
      const want = (index: number) => ({ generation: 1, owner: `owner ${index}`, seconds: 60 });
      const given = await atOnce(gateways(), 50, ({ connections }, index) => connections.lease(id, want(index)));
      const [won, ...more] = given.filter((lease) => lease !== undefined);
      expect(more).toEqual([]);
      expect(won?.overdue).toBe(false);
      expect(won?.connection.lease?.until).toBeCloseTo(now() + 60, -1);
      expect(await store().read(id)).toEqual(won?.connection);
      expect(won?.connection.fence).toBe(1);
    });

    it('is due for sliding tokens with little left of their life, the soonest first', async () => {
      const made = (left: number, change: object = {}) =>
        created(only(gateways), { sliding: true, expires_at: now() + left, ...change });
      const [soon, over] = [await made(50), await made(-5)];
      await made(5000);
      await made(50, { sliding: false });
      const [leased, waits, ended] = [await made(40), await made(40), await made(40)];
      await take(leased.id);
      for (const [one, change] of [
        [waits, {}],
        [ended, { state: 'broken' as const }],
      ] as const) {
        await take(one.id);
        await store().fail(one.id, { generation: 1, fence: 1 }, { ...failure, ...change });
      }
      const due = async (change: object = {}) =>
        (await store().sliding({ share: 1, most: 100, limit: 10, ...change })).map(({ id }) => id);
      expect(await due()).toEqual([over.id, soon.id]);
      expect(await due({ limit: 1 })).toEqual([over.id]);
      expect(await due({ share: 0.5 })).toEqual([over.id]);
      expect(await due({ most: 10 })).toEqual([over.id]);
    });

    it('is not given for another generation, to a holder again, or where there is no active connection', async () => {
      const { id } = await created(only(gateways));
      expect(await take(id, { generation: 2 })).toBeUndefined();
      expect(await take(id)).toBeDefined();
      expect(await take(id)).toBeUndefined();
      await store().fail(id, { generation: 1, fence: 1 }, { ...failure, state: 'broken' });
      expect(await take(id)).toBeUndefined();
      expect(await take('con_none')).toBeUndefined();
    });

    it('is overdue for everyone after a lease that ended without a word, until there are new tokens', async () => {
      const { id } = await created(only(gateways));
      await take(id, { seconds: 0.02 });
      await pause(0.04);
      const second = await take(id, { owner: 'b' });
      expect(second).toMatchObject({ overdue: true, connection: { fence: 2, lease: { owner: 'b' } } });
      await store().fail(id, { generation: 1, fence: 2 }, failure);
      expect(await take(id, { owner: 'c' })).toMatchObject({ overdue: true, connection: { fence: 3 } });
      await store().renew(id, 1, sealed('second'));
      expect(await take(id, { generation: 2 })).toMatchObject({ overdue: false, connection: { fence: 4 } });
    });

    it('is renewed by one of many, which counts the generation and clears lease and failures', async () => {
      const { id } = await created(only(gateways));
      await take(id);
      await store().fail(id, { generation: 1, fence: 1 }, failure);
      await take(id);
      const answers = await atOnce(gateways(), 50, async ({ connections }, index) =>
        connections.renew(id, 1, sealed(`answer ${index}`, { expires_at: undefined, refreshable: false })),
      );
      const [won, ...more] = answers.filter((answer) => answer !== undefined);
      expect(more).toEqual([]);
      const healed = { failures: 0, retry_at: undefined, last_error: undefined, lease: undefined };
      expect(won).toMatchObject({
        generation: 2,
        state: 'active',
        expires_at: undefined,
        refreshable: false,
        ...healed,
      });
      expect(won?.refreshed_at).toBeCloseTo(now(), -1);
      expect(await store().read(id)).toEqual(won);
    });

    it('keeps an answer that comes after its lease ended, also when another holds the next or gave up', async () => {
      const { id } = await created(only(gateways));
      await take(id, { seconds: 0.02 });
      await pause(0.04);
      await take(id, { owner: 'b' });
      await store().fail(id, { generation: 1, fence: 2 }, { ...failure, state: 'broken', error: 'invalid_grant' });
      expect(await store().renew(id, 1, sealed('late'))).toMatchObject({ state: 'active', generation: 2 });
      expect(await store().renew(id, 1, sealed('later'))).toBeUndefined();
      expect(((await store().read(id)) as Connection).tokens).toBe('e1.k1.wrapped.late');
    });

    it('that fails gives the lease back with the reason and the time of the next', async () => {
      const { id } = await created(only(gateways));
      await take(id);
      const told = { ...failure, failures: 2, description: 'a\0b', retry_in: 30 };
      expect(await store().fail(id, { generation: 1, fence: 1 }, told)).toBe(true);
      const read = (await store().read(id)) as Connection;
      expect(read).toMatchObject({ state: 'active', failures: 2, lease: undefined, generation: 1 });
      expect(read.retry_at).toBeCloseTo(now() + 30, -1);
      const at = expect.closeTo(now(), -1);
      expect(read.last_error).toEqual({ error: 'temporarily_unavailable', description: 'a\u{fffd}b', at });
      await take(id);
      await store().fail(id, { generation: 1, fence: 2 }, { ...failure, state: 'broken', retry_in: undefined });
      expect(await store().read(id)).toMatchObject({ state: 'broken', retry_at: undefined });
    });

    it('that fails changes nothing when lease or generation are another’s by now', async () => {
      const { id } = await created(only(gateways));
      await take(id, { seconds: 0.02 });
      await pause(0.04);
      await take(id, { owner: 'b' });
      const before = await store().read(id);
      expect(await store().fail(id, { generation: 1, fence: 1 }, failure)).toBe(false);
      expect(await store().fail(id, { generation: 2, fence: 2 }, failure)).toBe(false);
      expect(await store().fail('con_none', { generation: 1, fence: 2 }, failure)).toBe(false);
      expect(await store().read(id)).toEqual(before);
      expect(await store().fail(id, { generation: 1, fence: 2 }, failure)).toBe(true);
      expect(await store().fail(id, { generation: 1, fence: 2 }, failure)).toBe(false);
    });

    it('whose lease ended untaken still tells that it failed', async () => {
      const { id } = await created(only(gateways));
      await take(id, { seconds: 0.02 });
      await pause(0.04);
      expect(await store().fail(id, { generation: 1, fence: 1 }, failure)).toBe(true);
      expect(await take(id)).toMatchObject({ overdue: false });
    });
  });
