import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { migrations } from '../../src/store/schema.ts';
import { lockStore } from '../../src/store/sqlite/lock.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { type Store, StoreError, StoreUnavailable } from '../../src/store/store.ts';
import { created, sealed } from './samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'onegate-file-'));
const opened: Store[] = [];
afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  rmSync(folder, { recursive: true });
});

let path: string;
let files = 0;
beforeEach(() => {
  path = join(folder, String(files++), 'store.db');
});
const open = (...given: Parameters<typeof openSqlite>) => {
  const store = openSqlite(...given);
  opened.push(store);
  return store;
};
const refusal = (...given: Parameters<typeof openSqlite>): StoreError => {
  try {
    open(...given);
  } catch (error) {
    expect(error).toBeInstanceOf(StoreError);
    return error as StoreError;
  }
  throw new Error('it was opened');
};

/** A program that opens the store that it is told. */
const opener = `
  const { openSqlite } = await import(${JSON.stringify(new URL('../../src/store/sqlite.ts', import.meta.url))});
  const store = openSqlite(process.argv[1]);`;

describe('a store in a file', () => {
  it('is made with its folder, for its owner alone', async () => {
    await created(open(path));
    const mode = (file: string) => (statSync(file).mode & 0o777).toString(8);
    expect(mode(join(path, '..'))).toBe('700');
    const files = readdirSync(join(path, '..'));
    expect(files.sort()).toEqual(['store.db', 'store.db-shm', 'store.db-wal', 'store.db.lock']);
    for (const file of files) expect(mode(join(path, '..', file))).toBe('600');
  });

  it('is there again when it is opened again', async () => {
    const store = open(path);
    const made = await created(store);
    await store.close();
    await store.close();
    await expect(store.connections.read(made.id)).rejects.toThrow(StoreUnavailable);
    expect(await open(path).connections.read(made.id)).toMatchObject(made);
  });

  it('has one gateway, by whatever name it is called', async () => {
    const store = open(path);
    const alias = join(folder, 'alias.db');
    symlinkSync(path, alias);
    for (const name of [path, alias]) {
      expect(refusal(name).message).toBe(
        `the store ${path} is in use by another gateway: stop that one, or use PostgreSQL for replicas`,
      );
    }
    // To be refused here must not free the file for other processes, as closing any descriptor of it would.
    const elsewhere = spawnSync(process.execPath, ['--input-type=module', '-e', opener, path]);
    expect(elsewhere.stderr.toString()).toContain('is in use by another gateway');
    await store.close();
    await created(open(alias));
  });

  it('lets a tool in beside the gateway', async () => {
    const made = await created(open(path));
    const tool = open(path, { exclusive: false });
    expect(await tool.connections.rewrap(made.id, made.tokens as string, { tokens: 'x', key_id: 'k2' })).toBe(true);
    await tool.close();
    expect(await opened.at(-2)?.connections.read(made.id)).toMatchObject({ tokens: 'x', key_id: 'k2' });
    expect(refusal(path).message).toContain('in use');
  });

  it('is prepared by a tool only where no gateway is at work', async () => {
    await open(path).close();
    const older = new DatabaseSync(path);
    older.exec('DROP TABLE migrations; DROP TABLE connections; DROP TABLE tokens; DROP TABLE codes; DROP TABLE events');
    older.close();
    const unlock = lockStore(path);
    expect(refusal(path, { exclusive: false }).message).toContain('in use by another gateway');
    unlock();
    await created(open(path, { exclusive: false }));
    open(path);
  });

  it('is free again, and whole, after its gateway was killed', async () => {
    const script = `${opener}
      const { created, sealed } = await import(${JSON.stringify(new URL('samples.ts', import.meta.url))});
      for (;;) {
        const { id } = await created(store);
        await store.connections.renew(id, 1, sealed('second'));
        process.stdout.write(id + '\\n');
        await new Promise(setImmediate);
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script, path]);
    let told = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      told += text;
    });
    await once(child.stdout, 'data');
    expect(refusal(path).message).toContain('in use');
    child.kill('SIGKILL');
    await once(child, 'close');
    const store = open(path);
    const ids = told.split('\n').slice(0, -1);
    for (const id of ids)
      expect(await store.connections.read(id)).toMatchObject({ generation: 2, ...sealed('second') });
    expect(ids.length).toBeGreaterThan(0);
  });

  it('is not opened when a newer program wrote it', async () => {
    await open(path).close();
    const newer = new DatabaseSync(path);
    newer.exec(`INSERT INTO migrations VALUES (${migrations.length + 1}, 0)`);
    newer.close();
    const { message } = refusal(path);
    expect(message).toMatch(
      `version ${migrations.length + 1}, and this program knows versions up to ${migrations.length}`,
    );
    expect(message).toContain('run the newer program');
    expect(refusal(path).message).toBe(message);
  });

  it('says what is in its way', () => {
    writeFileSync(join(folder, 'letter'), 'Dear reader, this is no database, however long one looks at it.'.repeat(20));
    expect(refusal(join(folder, 'letter')).message).toMatch(/letter can't be opened .*: it is no SQLite file/);
    expect(refusal(join(folder, 'letter', 'store.db')).message).toMatch(/can't be made \(E[A-Z]+\): let the user/);
  });
});
