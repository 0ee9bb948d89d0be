import { describe, expect, it } from 'vitest';
import { type Gateways, only } from './conformance.ts';
import { atOnce, created, sealed } from './samples.ts';

export const keyConformance = (gateways: Gateways) =>
  describe('a change of keys', () => {
    const store = () => only(gateways).connections;

    it('finds the envelopes that another key wraps, page after page, and counts them by key', async () => {
      const ids: string[] = [];
      for (const key_id of ['k1', 'k2', 'k1', 'k3', 'k1']) {
        ids.push((await created(only(gateways), { ...sealed('x', { key_id }), id: `con_${ids.length}` })).id);
      }
      await created(only(gateways), sealed('x', { tokens: undefined, key_id: undefined }));
      await store().revoke(ids[4] as string);
      const first = await store().wrappedOtherwise('k2', { limit: 2 });
      expect(first).toEqual([
        { id: 'con_0', tokens: 'e1.k1.wrapped.x', key_id: 'k1' },
        { id: 'con_2', tokens: 'e1.k1.wrapped.x', key_id: 'k1' },
      ]);
      const next = await store().wrappedOtherwise('k2', { after: 'con_2', limit: 2 });
      expect(next.map(({ id, key_id }) => [id, key_id])).toEqual([['con_3', 'k3']]);
      expect(await store().keys()).toEqual({ k1: 2, k2: 1, k3: 1 });
    });

    it('puts an envelope in the place of an equal one, and touches nothing else', async () => {
      const { id, tokens } = await created(only(gateways));
      const before = await store().read(id);
      const after = { tokens: 'e1.k2.wrapped.first', key_id: 'k2' };
      const done = await atOnce(gateways(), 20, ({ connections }) => connections.rewrap(id, tokens as string, after));
      expect(done.filter((won) => won)).toHaveLength(1);
      expect(await store().read(id)).toEqual({ ...before, ...after });
      expect(await store().rewrap('con_none', tokens as string, after)).toBe(false);
    });

    it('never overwrites tokens that were refreshed meanwhile', async () => {
      const { id, tokens } = await created(only(gateways));
      await store().renew(id, 1, sealed('second'));
      expect(await store().rewrap(id, tokens as string, { tokens: 'old', key_id: 'k2' })).toBe(false);
      expect(await store().read(id)).toMatchObject({ tokens: 'e1.k1.wrapped.second', key_id: 'k1' });
    });
  });
