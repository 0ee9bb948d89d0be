import { setImmediate } from 'node:timers/promises';
import { codeStore } from './codes.ts';
import { connectionStore } from './connections.ts';
import type { Engine } from './engine.ts';
import { eventStore } from './events.ts';
import { raw, type Sql, sql } from './sql.ts';
import type { Store } from './store.ts';
import { tokenStore } from './tokens.ts';
import { type Watch, watched } from './watched.ts';

/** How far two clocks may be apart, in seconds: a code that one gateway still takes must not be forgotten by another's clock. */
const skew = 600;
/** So many rows go at a time: a statement stays short, and calls pass between two of them. */
const batch = 1000;

/** A whole store over one engine. */
export function storeOver(plain: Engine, watch: Watch = {}): Store {
  const engine = watched(plain, watch);
  const forget = async (table: string, key: string, where: Sql) => {
    const [from, id] = [raw(table), raw(key)];
    const statement = sql`DELETE FROM ${from} WHERE ${id} IN (SELECT ${id} FROM ${from} WHERE ${where} LIMIT ${batch}
      ${engine.skipLocked}) RETURNING ${id}`;
    while ((await engine.rows(statement)).length === batch) await setImmediate();
  };
  return {
    connections: connectionStore(engine),
    tokens: tokenStore(engine),
    codes: codeStore(engine),
    events: eventStore(engine),
    async ping() {
      await engine.rows(sql`SELECT 1 AS here`);
    },
    async purge(keep) {
      await forget('tokens', 'hash', sql`expires_at <= clock()`);
      await forget('codes', 'id', sql`expires_at <= clock() - ${skew}`);
      await forget('events', 'id', sql`state <> 'pending' AND created_at < clock() - ${keep}`);
    },
    close: () => engine.close(),
  };
}
