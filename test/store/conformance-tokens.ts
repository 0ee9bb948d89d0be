import { describe, expect, it } from 'vitest';
import { type Gateways, only } from './conformance.ts';
import { atOnce, created, now, pause, token } from './samples.ts';

export const tokenConformance = (gateways: Gateways) => {
  describe('tokens', () => {
    const store = () => only(gateways).tokens;

    it('are found by their hash, with their connection', async () => {
      const { id } = await created(only(gateways));
      const own = token({ connection_id: id });
      const clients = token({ app: undefined, scope: [] });
      await store().issue([own, clients]);
      const fresh = { used_for: undefined, successor: undefined };
      const connection = await only(gateways).connections.read(id);
      expect(await store().lookup(own.hash)).toEqual({ token: { ...own, ...fresh }, connection });
      expect(await store().lookup(clients.hash)).toEqual({ token: { ...clients, ...fresh }, connection: undefined });
      expect(await store().lookup('unknown')).toBeUndefined();
      await store().issue([]);
    });

    it('are unknown once they have expired, by the clock of the store', async () => {
      const ended = { expires_at: now() - 0.01 };
      const [access, refresh] = [token(ended), token({ ...ended, kind: 'refresh' })];
      await store().issue([access, refresh]);
      expect(await store().lookup(access.hash)).toBeUndefined();
      expect(await store().rotate(refresh.hash, 'sealed', [])).toBeUndefined();
    });

    it('of a revoked connection are not issued, nor are those beside them', async () => {
      const { id } = await created(only(gateways));
      await only(gateways).connections.revoke(id);
      const pair = [token({ connection_id: id }), token({ connection_id: id, kind: 'refresh' })] as const;
      await store().issue([...pair]);
      for (const { hash } of pair) expect(await store().lookup(hash)).toBeUndefined();
    });

    it('are issued all or none', async () => {
      const [first, second] = [token(), token()];
      await store().issue([second]);
      await expect(store().issue([first, second])).rejects.toThrow();
      expect(await store().lookup(first.hash)).toBeUndefined();
    });

    it('to refresh with are used once, by one of fifty; the others learn what it gave', async () => {
      const { id } = await created(only(gateways));
      const refresh = token({ kind: 'refresh', connection_id: id });
      await store().issue([refresh]);
      const results = await atOnce(gateways(), 50, async ({ tokens }, index) => {
        const next = token({ kind: 'refresh', connection_id: id, family: refresh.family });
        return { next, result: await tokens.rotate(refresh.hash, `sealed ${index}`, [next]) };
      });
      const winners = results.filter(({ result }) => result?.used === false);
      expect(winners).toHaveLength(1);
      const successor = winners[0]?.result?.token.successor;
      for (const { next, result } of results) {
        expect(result?.token).toMatchObject({ hash: refresh.hash, successor, used_for: expect.closeTo(0, -1) });
        expect((await store().lookup(next.hash)) !== undefined).toBe(result?.used === false);
      }
    });

    it('are not used up when what they give cannot be issued', async () => {
      const [refresh, taken] = [token({ kind: 'refresh' }), token()];
      await store().issue([refresh, taken]);
      await expect(store().rotate(refresh.hash, 'sealed', [taken])).rejects.toThrow();
      expect(await store().rotate(refresh.hash, 'sealed', [token()])).toMatchObject({ used: false });
    });

    it('of another kind, or unknown, rotate nothing', async () => {
      const [access, next] = [token(), token()];
      await store().issue([access]);
      expect(await store().rotate(access.hash, 'sealed', [next])).toBeUndefined();
      expect(await store().rotate('unknown', 'sealed', [next])).toBeUndefined();
      expect(await store().lookup(next.hash)).toBeUndefined();
    });

    it('end one by one or with their family', async () => {
      const [one, two, other] = [token({ family: 'f' }), token({ family: 'f' }), token()];
      await store().issue([one, two, other]);
      expect(await store().end(one.hash)).toBe(true);
      expect(await store().end(one.hash)).toBe(false);
      await store().endFamily('f');
      expect(await store().lookup(two.hash)).toBeUndefined();
      expect(await store().lookup(other.hash)).toBeDefined();
    });

    it('of a family that ends while it rotates end as well', async () => {
      for (let round = 0; round < 10; round++) {
        let current = token({ kind: 'refresh' });
        const { family } = current;
        await store().issue([current]);
        const issued = [current];
        const rotations = (async () => {
          for (;;) {
            const next = token({ kind: 'refresh', family });
            if (!(await store().rotate(current.hash, 'sealed', [next]))) return;
            issued.push(next);
            current = next;
            await pause(0);
          }
        })();
        await pause(0.005);
        await (gateways().at(-1) ?? only(gateways)).tokens.endFamily(family);
        await rotations;
        for (const { hash } of issued) expect(await store().lookup(hash)).toBeUndefined();
      }
    });
  });

  describe('codes', () => {
    it('are spent once, by one of fifty; the others learn the family', async () => {
      const results = await atOnce(gateways(), 50, async ({ codes }, index) => ({
        family: `family ${index}`,
        result: await codes.spend('code', `family ${index}`, now() + 60),
      }));
      const winners = results.filter(({ result }) => result === undefined);
      expect(winners).toHaveLength(1);
      for (const { result } of results) if (result) expect(result).toEqual({ family: winners[0]?.family });
    });
  });

  describe('a purge', () => {
    it('forgets expired tokens, and codes when no clock can take them for valid', async () => {
      const store = only(gateways);
      const spend = (id: string, ago: number) => store.codes.spend(id, 'first', now() - ago);
      await spend('old', 700);
      await spend('late', 500);
      // More than go at a time.
      const old = Array.from({ length: 1100 }, () => token({ expires_at: now() - 1 }));
      const kept = token();
      await store.tokens.issue([kept]);
      for (let i = 0; i < old.length; i += 100) await store.tokens.issue(old.slice(i, i + 100));
      await Promise.all(gateways().map((one) => one.purge(60)));
      expect(await store.codes.spend('late', 'second', now())).toEqual({ family: 'first' });
      expect(await store.codes.spend('old', 'second', now())).toBeUndefined();
      expect(await store.tokens.lookup(kept.hash)).toBeDefined();
      // A hash that is free again shows that its row is gone.
      await store.tokens.issue(old.slice(0, 100));
      await store.tokens.issue(old.slice(-100));
    });
  });
};
