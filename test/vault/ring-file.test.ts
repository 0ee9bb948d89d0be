import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ringOf } from '../../src/vault/ring.ts';
import { addKey, makeRingFile } from '../../src/vault/ring-file.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ring-file-'));
  file = join(folder, 'ring.json');
});
afterEach(() => rm(folder, { recursive: true }));

const ids = async () => JSON.parse(await readFile(file, 'utf8')).keys.map(({ id }: { id: string }) => id);

test('a new ring has one key, for its owner alone, and leaves nothing beside it', async () => {
  const id = await makeRingFile(file, new Date('2026-11-22T10:00:00Z'));
  expect(id).toMatch(/^2026-11-22-[0-9a-f]{6}$/);
  expect(await ids()).toEqual([id]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(folder)).toEqual(['ring.json']);
  expect((await ringOf({ file })).first()).toBe(id);
});

test('a ring that is there is kept', async () => {
  const id = await makeRingFile(file);
  await expect(makeRingFile(file)).rejects.toThrow(/ring\.json is there already, and is kept/);
  expect(await ids()).toEqual([id]);
  expect(await readdir(folder)).toEqual(['ring.json']);
});

test('a key that is added stands first, and who could read the ring still can', async () => {
  const old = await makeRingFile(file);
  await chmod(file, 0o640);
  const added = await addKey(file);
  expect(await ids()).toEqual([added, old]);
  expect((await stat(file)).mode & 0o777).toBe(0o640);
});

test('of many who add at once, each key is in the ring or its maker was refused', async () => {
  const first = await makeRingFile(file);
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => addKey(file)));
  const added = tries.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  expect(added.length).toBeGreaterThan(0);
  expect((await ids()).toSorted()).toEqual([...added, first].toSorted());
  for (const one of tries) {
    if (one.status === 'rejected') expect(String(one.reason)).toMatch(/another is changing the ring/);
  }
});

test('a ring that is damaged, or half changed, is left as it is', async () => {
  await writeFile(file, '{');
  await expect(addKey(file)).rejects.toThrow(/ring\.json is not JSON/);
  expect(await readFile(file, 'utf8')).toBe('{');
  await rm(file);
  await makeRingFile(file);
  await writeFile(`${file}.new`, '');
  await expect(addKey(file)).rejects.toThrow(/ring\.json\.new is there.*remove it/);
  expect(await readdir(folder)).toEqual(['ring.json', 'ring.json.new']);
});

test('a folder that is not there is named', async () => {
  await expect(makeRingFile(join(folder, 'no/ring.json'))).rejects.toThrow(
    /no\/ring\.json can't be written \(ENOENT\)/,
  );
});
