import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { groupCommit } from '../../src/store/sqlite/group-commit.ts';

/** A table in a file, and another connection that sees only what is committed. */
function opened(onDisk = true) {
  const file = join(mkdtempSync(join(tmpdir(), 'onegate-group-')), 'store.db');
  const [database, other] = [new DatabaseSync(file), new DatabaseSync(file)];
  database.exec(`PRAGMA journal_mode = WAL; CREATE TABLE parents (id INTEGER PRIMARY KEY);
    CREATE TABLE numbers (n INTEGER PRIMARY KEY, parent INTEGER REFERENCES parents DEFERRABLE INITIALLY DEFERRED)`);
  onTestFinished(() => {
    database.close();
    other.close();
  });
  const seen = () =>
    other
      .prepare('SELECT n FROM numbers ORDER BY n')
      .all()
      .map(({ n }) => n);
  const add = (n: number, parent?: number) => () =>
    database.prepare('INSERT INTO numbers VALUES (?, ?) RETURNING n').all(n, parent ?? null);
  return { group: groupCommit(database, onDisk), seen, add };
}

describe('changes that come in one turn', () => {
  it('are committed together, and answered after that', async () => {
    const { group, seen, add } = opened();
    const answered: number[] = [];
    const changes = [1, 2, 3].map((n) => group.change(add(n)).then(() => answered.push(n)));
    await Promise.resolve();
    expect([seen(), answered]).toEqual([[], []]);
    await Promise.all(changes);
    expect([seen(), answered]).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('fail one by one where a statement fails', async () => {
    const { group, seen, add } = opened();
    const settled = await Promise.allSettled([group.change(add(1)), group.change(add(1)), group.change(add(2))]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(seen()).toEqual([1, 2]);
  });

  it('fail all where the commit fails, and the next ones work', async () => {
    const { group, seen, add } = opened();
    const settled = await Promise.allSettled([group.change(add(1)), group.change(add(2, 404))]);
    expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await group.change(add(3));
    expect(seen()).toEqual([3]);
  });
});

it('commits at once when it is asked to, and answers all the same', async () => {
  const { group, seen, add } = opened();
  const change = group.change(add(1));
  group.commit();
  expect(seen()).toEqual([1]);
  await change;
  await setImmediate();
  await group.change(add(2));
  expect(seen()).toEqual([1, 2]);
});

it('commits every change by itself where there is no disk to be shared', async () => {
  const { group, seen, add } = opened(false);
  const changes = [group.change(add(1)), group.change(add(2))];
  expect(seen()).toEqual([1, 2]);
  await Promise.all(changes);
});
