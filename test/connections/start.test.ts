import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { onegate } from '../cli/onegate.ts';
import { folder } from '../config/written.ts';
import { startRelay } from '../store/relay.ts';
import { freePort } from '../support/ports.ts';
import { testPostgres } from '../support/postgres.ts';
import { signIn } from '../support/visit.ts';
import { configured, playGitee, serve, user } from './processes.ts';

/** What keeps a gateway from starting: told in one line, with the place and what to do, and the exit status is 1. */
const postgres = await testPostgres();
afterAll(() => postgres?.stop());

/** Lets `onegate serve` fail; gives the last line of what it said. */
async function refusal(store: string, more: Parameters<typeof configured>[3] = {}, given: Given = {}): Promise<string> {
  const { cwd = await folder(), env = {} } = given;
  const text = JSON.stringify(configured(await freePort(), 'http://127.0.0.1:1', store, more));
  await writeFile(join(cwd, 'onegate.yaml'), text);
  const { status, out, err } = await onegate(['serve'], { cwd, env });
  expect({ status, out }).toEqual({ status: 1, out: '' });
  return err.trimEnd().split('\n').at(-1) as string;
}

interface Given {
  cwd?: string;
  env?: Record<string, string>;
}

describe('a database', () => {
  it('that is down: names the address, never the password, and the remedy', async () => {
    const port = await freePort();
    const said = await refusal(`postgres://gate:canary-word@127.0.0.1:${port}/tokens`);
    expect(said).toMatch(
      new RegExp(
        `^onegate: the store 127\\.0\\.0\\.1:${port}/tokens can't be opened \\(.*ECONNREFUSED.*\\): start the`,
      ),
    );
    expect(said).not.toContain('canary-word');
  });

  it.skipIf(!postgres)('that takes connections and says nothing: the start ends in seconds', async () => {
    const { hostname, port } = new URL(postgres?.url as string);
    const relay = await startRelay(hostname, Number(port || 5432), await freePort());
    relay.silence();
    const from = performance.now();
    const said = await refusal(`postgres://postgres:canary-word@127.0.0.1:${relay.port}/postgres`);
    await relay.close();
    expect(performance.now() - from).toBeLessThan(9000);
    expect(said).toMatch(/can't be opened \(timeout expired\): start the database, or correct its address$/);
  });

  it.skipIf(!postgres)('that a newer program wrote: names both versions', async () => {
    const address = postgres?.fresh() as string;
    const gateway = await serve((await playGitee()).url, address);
    await gateway.stop();
    const schema = new URL(address).searchParams.get('schema');
    await postgres?.query(`INSERT INTO ${schema}.migrations VALUES (999, 0)`);
    expect(await refusal(address)).toMatch(
      /^onegate: the store .* has schema version 999, and this program knows versions up to \d+: run the newer program/,
    );
  });
});

describe('a store in a file', () => {
  it('that a newer program wrote: names both versions', async () => {
    const gateway = await serve((await playGitee()).url, 'sqlite:connections.db');
    await gateway.stop();
    const database = new DatabaseSync(join(gateway.cwd, 'connections.db'));
    database.exec('INSERT INTO migrations VALUES (999, 0)');
    database.close();
    expect(await refusal('sqlite:connections.db', {}, gateway)).toMatch(/has schema version 999.*: run the newer/);
  });

  it('that another gateway has: refuses, and the other one serves on', async () => {
    const gateway = await serve((await playGitee()).url, 'sqlite:connections.db');
    expect(await refusal('sqlite:connections.db', {}, gateway)).toMatch(
      /connections\.db is in use by another gateway: stop that one, or use PostgreSQL for replicas$/,
    );
    expect((await signIn(gateway.setup, 'gitee', user)).access_token).toMatch(/^og_at_/);
    gateway.process.kill('SIGKILL');
    await gateway.ended;
    // A gateway that was killed leaves no lock behind.
    await (await serve(gateway.setup.sandbox, 'sqlite:connections.db', { cwd: gateway.cwd })).stop();
  });

  it('in a place where nothing can be made: names it', async () => {
    const cwd = await folder({ taken: '' });
    expect(await refusal('sqlite:taken/connections.db', {}, { cwd })).toMatch(
      /taken\/connections\.db can't be made \(\w+\): let the user that runs the gateway write there, or name another/,
    );
  });

  it('that is none: says so', async () => {
    const cwd = await folder({
      'connections.db': 'a list of groceries, and long enough to be a database page'.repeat(99),
    });
    expect(await refusal('sqlite:connections.db', {}, { cwd })).toMatch(/is no SQLite file: name another path$/);
  });
});

describe('the data folder', () => {
  it.skipIf(!postgres)('that cannot be made, and is wanted for the key ring: names it', async () => {
    const cwd = await folder({ taken: '' });
    const env = { ONEGATE_DATA: 'taken/data' };
    expect(await refusal(postgres?.fresh() as string, {}, { cwd, env })).toMatch(
      /^onegate: the key ring .*taken\/data\/vault\.json can't be made \(\w+\): let the user that runs/,
    );
  });

  it('that cannot be written: names it', async () => {
    // Nobody makes folders there, and root is no exception.
    const refused = await refusal('sqlite:/sys/kernel/onegate/connections.db', {}, { cwd: await folder() });
    expect(refused).toMatch(/\/sys\/kernel\/onegate.* can't be made \(E(PERM|ACCES|ROFS)\): let the user/);
  });
});

describe('the key ring', () => {
  const ring = (...keys: object[]) => JSON.stringify({ keys });
  const key = (letter: string) => letter.repeat(43);

  it('without the key of some connections: names the key and counts them', async () => {
    const vault = { file: 'vault.json' };
    const cwd = await folder({ 'vault.json': ring({ id: 'old', key: key('A') }) });
    const gateway = await serve((await playGitee()).url, 'sqlite:connections.db', { cwd, vault });
    await signIn(gateway.setup, 'gitee', user);
    await gateway.stop();
    await writeFile(join(cwd, 'vault.json'), ring({ id: 'new', key: key('B') }));
    const said = await refusal('sqlite:connections.db', { vault }, { cwd });
    expect(said).toMatch(/^onegate: .*key is not in the vault's key ring: old \(of 1 connections\); put it back$/);
    await writeFile(join(cwd, 'vault.json'), ring({ id: 'new', key: key('B') }, { id: 'old', key: key('A') }));
    await (await serve(gateway.setup.sandbox, 'sqlite:connections.db', { cwd, vault })).stop();
  });

  it.each([
    ['is not there', undefined, /vault\.json can't be read \(ENOENT\): make one with `onegate keys`/],
    ['is cut', `{"keys":[{"id":"a","key":"${'S3cr3t'.repeat(7)}`, /vault\.json is not JSON/],
    [
      'has a key that is too short',
      ring({ id: 'a', key: 'S3cr3t'.repeat(7) }),
      /keys\[0\] \("a"\) needs a "key" of 32/,
    ],
    ['has a key without a name', ring({ key: `${'S3cr3t'.repeat(7)}x` }), /keys\[0\] has no "id"/],
    ['has no key', ring(), /vault\.json has no key/],
  ])('that %s: says so, and nothing of what is in it', async (_, text, why) => {
    const cwd = await folder(text === undefined ? {} : { 'vault.json': text });
    const said = await refusal('sqlite:connections.db', { vault: { file: 'vault.json' } }, { cwd });
    expect(said).toMatch(why);
    expect(said).not.toContain('S3cr3t');
    if (text !== undefined) expect(await readFile(join(cwd, 'vault.json'), 'utf8')).toBe(text);
  });

  it('that is a folder: says so', async () => {
    const cwd = await folder();
    await mkdir(join(cwd, 'vault.json'));
    expect(await refusal('sqlite:connections.db', { vault: { file: 'vault.json' } }, { cwd })).toMatch(
      /vault\.json can't be read \(EISDIR\): it must be a file that the gateway may read$/,
    );
  });
});
