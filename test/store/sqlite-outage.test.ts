import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { storeOver } from '../../src/store/over.ts';
import { sqliteEngine } from '../../src/store/sqlite/engine.ts';
import { failureOf } from '../../src/store/sqlite/failure.ts';
import { openFile } from '../../src/store/sqlite/file.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { StoreUnavailable } from '../../src/store/store.ts';
import { created, event, now, sealed } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'onegate-outage-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a store in a file that cannot be used for a while', () => {
  it('says that the disk is full, keeps what it has, and works when there is room', async () => {
    const path = join(folder, 'full.db');
    await openSqlite(path).close();
    const database = openFile(path, path);
    database.function('clock', now);
    const store = storeOver(sqliteEngine(database, path, () => {}));
    const { id } = await created(store);
    const { page_count } = database.prepare('PRAGMA page_count').get() as { page_count: number };
    database.exec(`PRAGMA max_page_count = ${page_count + 1}`);
    const big = sealed('x'.repeat(100_000));
    await expect(store.connections.renew(id, 1, big)).rejects.toThrow(`the store ${path} is full`);
    await expect(store.connections.renew(id, 1, big, [event()])).rejects.toThrow(StoreUnavailable);
    expect(await store.connections.read(id)).toMatchObject({ generation: 1 });
    expect(await store.events.list('shop', { limit: 1 })).toEqual([]);
    database.exec('PRAGMA max_page_count = 100000');
    expect(await store.connections.renew(id, 1, big, [event()])).toMatchObject({ generation: 2 });
    await store.close();
  });

  it('says that another writes for too long, and works when that one is done', async () => {
    const path = join(folder, 'busy.db');
    const store = openSqlite(path);
    const { id } = await created(store);
    const tool = new DatabaseSync(path);
    tool.exec('BEGIN IMMEDIATE');
    await expect(store.connections.renew(id, 1, sealed('x'))).rejects.toThrow(`the store ${path} is busy`);
    await expect(store.connections.renew(id, 1, sealed('x'), [event()])).rejects.toThrow(StoreUnavailable);
    // Readers are held up by no writer.
    expect(await store.connections.read(id)).toMatchObject({ generation: 1 });
    tool.exec('ROLLBACK');
    expect(await store.connections.renew(id, 1, sealed('x'), [event()])).toMatchObject({ generation: 2 });
    tool.close();
    await store.close();
  });

  it('tells a fault of the file from one of the program', () => {
    const failed = (errcode: number) => failureOf(Object.assign(new Error('said SQLite'), { errcode }), 'here');
    // Busy, locked, a read error in its extended form, full.
    for (const code of [5, 6, 10 | (1 << 8), 13]) expect(failed(code)).toBeInstanceOf(StoreUnavailable);
    // A syntax error, a constraint.
    for (const code of [1, 19]) expect(failed(code)).not.toBeInstanceOf(StoreUnavailable);
  });
});
