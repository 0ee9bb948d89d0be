import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { seal } from '../../src/vault/envelope.ts';
import { ringOf } from '../../src/vault/ring.ts';
import { makeRingFile } from '../../src/vault/ring-file.ts';
import { onegate, start, written } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { connection, pause } from '../store/samples.ts';
import { testPostgres } from '../support/postgres.ts';
import { busy, clientsOf, type Held, signInAll, signInAs } from './load.ts';
import { configured, get, playGitee, profile, serve } from './processes.ts';

/** `onegate keys rotate` beside gateways that serve. */
const postgres = await testPostgres();
afterAll(() => postgres?.stop());

const vault = { file: 'vault.json' };
/** With each of them four users sign in before; with the last one nobody. */
const [used, clients] = [clientsOf(13), clientsOf(14)];

async function keysIn(address: string): Promise<Record<string, number>> {
  const store = await openStore(address, { exclusive: false });
  const keys = await store.connections.keys();
  await store.close();
  return keys;
}

const ids = async (file: string): Promise<string[]> =>
  JSON.parse(await readFile(file, 'utf8')).keys.map(({ id }: { id: string }) => id);

/** Takes all keys but the first out of a ring. */
async function keepFirst(file: string): Promise<void> {
  const { keys } = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ keys: keys.slice(0, 1) }));
}

const engines = [
  { name: 'a file', replicas: 1, place: (cwd: string) => `sqlite:${join(cwd, 'connections.db')}` },
  { name: 'PostgreSQL, with two gateways', replicas: 2, place: () => postgres?.fresh() as string },
];

describe.each(engines)('with connections in $name', ({ name, replicas, place }) => {
  it.skipIf(name !== 'a file' && !postgres)(
    'no request fails, no envelope needs the old key, and it can be taken away',
    async () => {
      const played = await playGitee();
      const cwd = await folder();
      const [file, store] = [join(cwd, 'vault.json'), place(cwd)];
      const old = await makeRingFile(file);
      const begin = () => serve(played.url, store, { cwd, vault, clients });
      let gateways = [await begin()];
      while (gateways.length < replicas) gateways.push(await begin());
      // One more that nobody asks anything until all is over: what it does then must not be by the old key.
      const idle = replicas > 1 ? await begin() : undefined;
      const held = await signInAll(gateways[0]?.setup as never, used);
      expect(await keysIn(store)).toEqual({ [old]: 52 });

      const setups = gateways.map(({ setup }) => setup);
      const end = busy(setups, played, held);
      await pause(0.5);
      const rotated = await onegate(['keys', 'rotate'], { cwd });
      expect(rotated).toMatchObject({ status: 0, err: '' });
      const [made] = await ids(file);
      expect(rotated.out).toMatch(new RegExp(`^Key: {5}${made} is made, and is the first in .*vault\\.json\n`));
      expect(rotated.out).toMatch(new RegExp(`Wrapped: \\d+ connections with ${made}\nOlder keys are not needed`));
      expect(await keysIn(store)).toEqual({ [made as string]: 52 });
      await keepFirst(file);
      await pause(2);
      const done = await end();
      console.log(
        `keys rotate with connections in ${name}: ${JSON.stringify(done)}, ${(await played.stats()).refreshes} refreshes upstream`,
      );
      expect(done.failures).toEqual([]);
      expect(Math.min(done.calls, done.refreshes, done.signIns)).toBeGreaterThan(10);

      if (idle) await signInAs(idle.setup, 'c13', 'alice');
      expect(await keysIn(store)).toEqual({ [made as string]: idle ? 53 : 52 });
      expect((await played.stats()).reuses).toBe(0);
      for (const gateway of gateways) await gateway.stop();
      for (const { err } of gateways) expect(err).toBe('');
      gateways = [await begin()];
      for (const { access } of [held[1], held[51]] as Held[]) {
        expect(await get(gateways[0]?.setup as never, profile, access)).toMatchObject({ status: 200 });
      }
    },
    90_000,
  );
});

describe('interrupted in the middle', () => {
  it('it is run again, makes no other key with --keep, and does the rest', { timeout: 60_000 }, async () => {
    const total = 8000;
    const cwd = await folder();
    const [file, path] = [join(cwd, 'vault.json'), join(cwd, 'connections.db')];
    const old = await makeRingFile(file);
    const ring = await ringOf({ file });
    const store = openSqlite(path);
    for (let i = 0; i < total; i++) {
      const row = connection();
      const { text: tokens, key_id } = seal(ring, row.id, { kept: {}, access_token: row.id });
      await store.connections.create({ ...row, tokens, key_id });
    }
    const configuration = configured(1, 'http://127.0.0.1:1', `sqlite:${path}`, { vault });
    await writeFile(join(cwd, 'onegate.yaml'), JSON.stringify(configuration));
    const first = start(['keys', 'rotate'], { cwd });
    await written(first, 'Wait: ');
    await expect.poll(async () => (await store.connections.keys())[old], { interval: 5 }).toBeLessThan(total);
    first.process.kill('SIGKILL');
    await once(first.process, 'exit').catch(() => {});
    const [made = ''] = await ids(file);
    const half = await store.connections.keys();
    expect(half[old]).toBeGreaterThan(0);
    expect(half[made]).toBeGreaterThan(0);
    const second = await onegate(['keys', 'rotate', '--keep'], { cwd });
    expect(second).toMatchObject({ status: 0, err: '' });
    expect(second.out).toContain(`Wrapped: ${half[old]} connections with ${made}\n`);
    expect(await ids(file)).toEqual([made, old]);
    expect(await store.connections.keys()).toEqual({ [made]: total });
    await store.close();
  });
});
