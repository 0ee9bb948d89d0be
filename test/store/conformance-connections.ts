import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/store/store.ts';
import { type Gateways, only } from './conformance.ts';
import { atOnce, connection, created, event, now, pause, sealed, token } from './samples.ts';

export const connectionConformance = (gateways: Gateways) =>
  describe('connections', () => {
    const store = () => only(gateways).connections;

    it('gives back what was created, of generation 1, active and without failures', async () => {
      const made = await created(only(gateways));
      const read = await store().read(made.id);
      expect(read).toEqual({
        ...made,
        state: 'active',
        generation: 1,
        created_at: expect.closeTo(now(), -1),
        refreshed_at: undefined,
        failures: 0,
        retry_at: undefined,
        last_error: undefined,
        lease: undefined,
        fence: 0,
      });
      expect(await store().find(made as { client_id: string; app: string; sub: string })).toEqual(read);
      expect(await store().read('con_none')).toBeUndefined();
      expect(await store().find({ client_id: 'shop', app: 'mail', sub: 'nobody' })).toBeUndefined();
    });

    it('keeps what is not known unknown, and odd text as it is', async () => {
      const unknown = { sub: undefined, tokens: undefined, key_id: undefined, expires_at: undefined };
      const odd = {
        client_id: `'"; --`,
        app: '$1 ?',
        scope: ['', 'a b', '"', '微博'],
        upstream_scope: [],
        refreshable: false,
      };
      const made = await created(only(gateways), { ...unknown, ...odd });
      expect(await store().read(made.id)).toMatchObject({ ...unknown, ...odd });
    });

    it('has one per client, app and sub, and many where the sub is not known', async () => {
      const { client_id, app, sub } = await created(only(gateways));
      expect(await store().create(connection({ client_id, app, sub }))).toBe(false);
      for (const other of [
        { client_id: 'other' },
        { app: 'other' },
        { sub: 'other' },
        { sub: undefined },
        { sub: undefined },
      ]) {
        expect(await store().create(connection({ client_id, app, sub, ...other }))).toBe(true);
      }
      const results = await atOnce(gateways(), 50, ({ connections }) =>
        connections.create(connection({ sub: 'racer' })),
      );
      expect(results.filter((won) => won)).toHaveLength(1);
    });

    it('refuses an id that is taken', async () => {
      const { id } = await created(only(gateways));
      await expect(store().create(connection({ id }))).rejects.toThrow();
    });

    it('replaces tokens at another sign-in, whatever was there', async () => {
      const { id } = await created(only(gateways));
      await store().lease(id, { generation: 1, owner: 'a', seconds: 60 });
      const failure = {
        state: 'broken' as const,
        failures: 3,
        retry_in: 9,
        error: 'invalid_grant',
        description: 'gone',
      };
      await store().fail(id, { generation: 1, fence: 1 }, failure);
      const fresh = { ...sealed('second'), scope: ['openid'], auth_time: 1_800_000_000 };
      const replaced = (await store().replace(id, fresh)) as Connection;
      const healed = { failures: 0, retry_at: undefined, last_error: undefined, lease: undefined };
      expect(replaced).toMatchObject({ ...fresh, ...healed, id, state: 'active', generation: 2 });
      expect(replaced.refreshed_at).toBeCloseTo(now(), -1);
      expect(await store().read(id)).toEqual(replaced);
      expect(await store().replace('con_none', fresh)).toBeUndefined();
    });

    it('lists by id, page after page, by every filter', async () => {
      const all: string[] = [];
      for (let i = 0; i < 5; i++) {
        all.push(
          (await created(only(gateways), { app: i < 4 ? 'mail' : 'chat', client_id: i % 2 ? 'odd' : 'even' })).id,
        );
        await pause(0.002);
      }
      await store().revoke(all[1] as string);
      const ids = async (...[filter, page]: Parameters<ReturnType<typeof store>['list']>) =>
        (await store().list(filter, page)).map(({ id }) => id);
      expect(await ids({}, { limit: 10 })).toEqual(all);
      expect(await ids({}, { limit: 2 })).toEqual(all.slice(0, 2));
      expect(await ids({}, { after: all[1] as string, limit: 2 })).toEqual(all.slice(2, 4));
      expect(await ids({}, { after: all[4] as string, limit: 2 })).toEqual([]);
      expect(await ids({ app: 'chat' }, { limit: 10 })).toEqual([all[4]]);
      expect(await ids({ client_id: 'even', app: 'mail' }, { limit: 10 })).toEqual([all[0], all[2]]);
      expect(await ids({ state: 'revoked' }, { limit: 10 })).toEqual([all[1]]);
      const { sub } = (await store().read(all[2] as string)) as Connection;
      expect(await ids({ sub: sub as string }, { limit: 10 })).toEqual([all[2]]);
    });

    it('compares ids byte by byte', async () => {
      const ids = ['con_B', 'con_a', 'con_é', 'con-a', 'con_a0'];
      for (const id of ids) await created(only(gateways), { id });
      const bytes = (text: string) => Buffer.from(text).toString('hex');
      const sorted = [...ids].sort((a, b) => (bytes(a) < bytes(b) ? -1 : 1));
      expect((await store().list({}, { limit: 10 })).map(({ id }) => id)).toEqual(sorted);
    });

    it('revokes with the tokens for it, once, and a refresh under way brings nothing back', async () => {
      const { id } = await created(only(gateways));
      const { tokens } = only(gateways);
      const [own, other] = [token({ connection_id: id }), token()];
      await tokens.issue([own]);
      await tokens.issue([other]);
      await store().lease(id, { generation: 1, owner: 'a', seconds: 60 });
      const revokes = await atOnce(gateways(), 20, ({ connections }) => connections.revoke(id));
      expect(revokes.filter((done) => done)).toHaveLength(1);
      expect(await store().renew(id, 1, sealed('late'))).toBeUndefined();
      const gone = { tokens: undefined, key_id: undefined, refreshable: false, lease: undefined };
      expect(await store().read(id)).toMatchObject({ state: 'revoked', ...gone });
      expect(await tokens.lookup(own.hash)).toBeUndefined();
      expect((await tokens.lookup(other.hash))?.token.hash).toBe(other.hash);
      expect(await store().revoke('con_none')).toBe(false);
    });

    it('does not bring tokens from before a revocation back by another sign-in', async () => {
      const made = await created(only(gateways));
      const issues = atOnce(gateways(), 40, async ({ tokens, connections }, index) => {
        const own = token({ connection_id: made.id });
        await (index === 20 ? connections.revoke(made.id) : tokens.issue([own]));
        return own.hash;
      });
      const hashes = await issues;
      await store().replace(made.id, { ...sealed('again'), scope: [], auth_time: 1 });
      for (const hash of hashes) expect(await only(gateways).tokens.lookup(hash)).toBeUndefined();
      const fresh = token({ connection_id: made.id });
      await only(gateways).tokens.issue([fresh]);
      expect((await only(gateways).tokens.lookup(fresh.hash))?.connection?.state).toBe('active');
    });

    it('removes with everything that hangs on it, but its events', async () => {
      const { id, sub } = await created(only(gateways));
      const { tokens, events } = only(gateways);
      const own = token({ connection_id: id });
      await tokens.issue([own]);
      const told = event({ connection_id: id, type: 'connection.revoked' });
      expect(await store().remove(id, [told])).toBe(true);
      expect(await store().remove(id, [event()])).toBe(false);
      expect([await store().read(id), await tokens.lookup(own.hash)]).toEqual([undefined, undefined]);
      expect((await events.list('shop', { limit: 10 })).map((one) => one.id)).toEqual([told.id]);
      await tokens.issue([token({ ...own, hash: 'after' })]);
      expect(await tokens.lookup('after')).toBeUndefined();
      expect(await store().create(connection({ sub }))).toBe(true);
    });
  });
