import type { Engine } from './engine.ts';
import { sql } from './sql.ts';
import type { CodeStore } from './store.ts';

/** Used codes over an engine. */
export function codeStore(engine: Engine): CodeStore {
  return {
    async spend(id, family, expires_at) {
      const first = sql`INSERT INTO codes (id, family, expires_at) VALUES (${id}, ${family}, ${expires_at})
        ON CONFLICT (id) DO NOTHING RETURNING id`;
      for (;;) {
        if ((await engine.rows(first)).length > 0) return undefined;
        const [spent] = await engine.rows<{ family: string }>(sql`SELECT family FROM codes WHERE id = ${id}`);
        // None: it was forgotten between the two questions, and is asked for anew.
        if (spent) return spent;
      }
    },
    async release(id) {
      await engine.rows(sql`DELETE FROM codes WHERE id = ${id} RETURNING id`);
    },
  };
}
