import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { freshKeys } from '../../src/config/keys.ts';
import { loadConfig } from '../../src/config/load.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { seal } from '../../src/vault/envelope.ts';
import { ringOf } from '../../src/vault/ring.ts';
import { folder, least } from '../config/written.ts';
import { connection } from '../store/samples.ts';
import { freePort } from '../support/ports.ts';
import { onegate } from './onegate.ts';

test('keys are files for their owner only, and what is printed is right for onegate.yaml', async () => {
  const cwd = await folder();
  const { status, out } = await onegate(['keys', 'secret/keys', '--id', 'one', '--alg', 'ES256'], { cwd });
  expect(status).toBe(0);
  for (const name of ['seal-one.key', 'sign-one.pem', 'vault.json']) {
    expect((await stat(join(cwd, 'secret/keys', name))).mode & 0o777, name).toBe(0o600);
  }
  expect((await stat(join(cwd, 'secret/keys'))).mode & 0o777).toBe(0o700);
  const text = least.replace('http://127.0.0.1:8080', 'https://gate.example.com') + out;
  const { keys } = await loadConfig({
    env: {},
    cwd: await folder({ 'onegate.yaml': text.replaceAll('secret/keys', `${cwd}/secret/keys`) }),
  });
  expect(keys?.vault).toEqual({ file: join(cwd, 'secret/keys/vault.json') });
  expect(keys?.sign).toMatchObject([{ id: 'one', alg: 'ES256' }]);
  expect(await readFile(join(cwd, 'secret/keys/seal-one.key'), 'utf8')).toBe(`${keys?.seal[0]?.key}\n`);
});

test('keys are called after the month where no id is given', async () => {
  const cwd = await folder();
  const { out } = await onegate(['keys', '.'], { cwd });
  expect(out).toMatch(/key: file:seal-20\d\d-[01]\d\.key/);
  expect(out).toMatch(/alg: RS256/);
});

test('keys that are there are kept', async () => {
  const cwd = await folder({ 'seal-one.key': 'old' });
  expect(await onegate(['keys', '.', '--id', 'one'], { cwd })).toEqual({
    status: 1,
    out: '',
    err: 'onegate: seal-one.key is there already, and is kept: give the new keys another --id\n',
  });
  expect(await readFile(join(cwd, 'seal-one.key'), 'utf8')).toBe('old');
});

test('a signing key that is there is kept, and no sealing key is left behind', async () => {
  const cwd = await folder({ 'sign-one.pem': 'old' });
  expect(await onegate(['keys', '.', '--id', 'one'], { cwd })).toMatchObject({ status: 1 });
  await expect(stat(join(cwd, 'seal-one.key'))).rejects.toThrow('ENOENT');
});

test('a folder that cannot be made is an error in one line', async () => {
  const cwd = await folder({ file: '' });
  expect(await onegate(['keys', 'file/keys'], { cwd })).toEqual({
    status: 1,
    out: '',
    err: "onegate: file/keys can't be made (ENOTDIR)\n",
  });
});

describe('keys rotate', () => {
  const key = (letter: string) => letter.repeat(43);
  const { seal: seals, sign } = freshKeys('one', 'ES256');
  // JSON is YAML.
  const managed = (vault: object, store = 'sqlite:connections.db') =>
    JSON.stringify({
      issuer: 'http://127.0.0.1:8080',
      apps: { work: { provider: 'gitee', client_id: 'abc', client_secret: 'x' } },
      keys: { seal: seals, sign, vault },
      store,
    });
  const ring = (...letters: string[]) => JSON.stringify({ keys: letters.map((id) => ({ id, key: key(id) })) });

  test.each([
    ['the configuration', { keys: [{ id: 'a', key: key('a') }] }],
    ['the output of cat', { command: ['cat', 'vault.json'] }],
  ])('does not write a ring in %s, and says what to do', async (place, vault) => {
    const cwd = await folder({ 'onegate.yaml': managed(vault), 'vault.json': ring('a') });
    expect(await onegate(['keys', 'rotate'], { cwd })).toEqual({
      status: 1,
      out: '',
      err: `onegate: the keys of the vault are in ${place}, which is not written here: put a new key first where they are kept, then run \`onegate keys rotate --keep\`\n`,
    });
    expect(await readdir(cwd)).toEqual(['onegate.yaml', 'vault.json']);
  });

  test('makes no key where the store is not to be had', async () => {
    const text = managed({ file: 'vault.json' }, `postgres://gate:canary-word@127.0.0.1:${await freePort()}/tokens`);
    const cwd = await folder({ 'onegate.yaml': text, 'vault.json': ring('a') });
    const { status, out, err } = await onegate(['keys', 'rotate'], { cwd });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(/^onegate: the store 127\.0\.0\.1:\d+\/tokens can't be opened \(.*\): start the database/);
    expect(err).not.toContain('canary-word');
    expect(await readFile(join(cwd, 'vault.json'), 'utf8')).toBe(ring('a'));
  });

  test('reaches no connections in the memory of a gateway, and says so', async () => {
    const text = managed({ file: 'vault.json' }, 'sqlite::memory:');
    const cwd = await folder({ 'onegate.yaml': text, 'vault.json': ring('a') });
    const { status, err } = await onegate(['keys', 'rotate'], { cwd });
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringContaining('in the memory of the gateway') });
    expect(await readFile(join(cwd, 'vault.json'), 'utf8')).toBe(ring('a'));
  });

  test('without a ring file, or beside another that changes it, says what to do', async () => {
    const cwd = await folder({ 'onegate.yaml': managed({ file: 'vault.json' }) });
    expect((await onegate(['keys', 'rotate'], { cwd })).err).toMatch(/vault\.json can't be read \(ENOENT\): make one/);
    await writeFile(join(cwd, 'vault.json'), ring('a'));
    await writeFile(join(cwd, 'vault.json.new'), '');
    expect((await onegate(['keys', 'rotate'], { cwd })).err).toMatch(/vault\.json\.new is there: another is changing/);
    expect(await readFile(join(cwd, 'vault.json'), 'utf8')).toBe(ring('a'));
  });

  test('names the connections whose key is gone, leaves them as they are, and ends with 1', async () => {
    const cwd = await folder({ 'onegate.yaml': managed({ file: 'vault.json' }), 'vault.json': ring('a') });
    const store = openSqlite(join(cwd, 'connections.db'));
    const row = connection({ key_id: 'gone', tokens: 'e1.gone.AAAA.AAAA' });
    await store.connections.create(row);
    const { status, out, err } = await onegate(['keys', 'rotate', '--keep'], { cwd });
    expect(status).toBe(1);
    expect(err).toBe(`onegate: connection ${row.id} is left as it is: missing key gone\n`);
    expect(out).not.toContain('not needed');
    expect(await store.connections.read(row.id)).toMatchObject({ tokens: row.tokens });
    await store.close();
  });

  test('with a ring elsewhere wraps, and says that gateways must be restarted before the older keys go', async () => {
    const cwd = await folder({ 'vault.json': ring('b', 'a') });
    await writeFile(join(cwd, 'onegate.yaml'), managed({ command: ['cat', join(cwd, 'vault.json')] }));
    const store = openSqlite(join(cwd, 'connections.db'));
    const row = connection();
    const old = await ringOf({ file: await written(cwd, 'old.json', ring('a')) });
    const { text: tokens, key_id } = seal(old, row.id, { kept: {} });
    await store.connections.create({ ...row, tokens, key_id });
    const { status, out, err } = await onegate(['keys', 'rotate', '--keep'], { cwd });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Wrapped: 1 connections with b\nRestart the gateways .* then older keys may go\.\n$/);
    expect(await store.connections.keys()).toEqual({ b: 1 });
    await store.close();
  });
});

async function written(cwd: string, name: string, text: string): Promise<string> {
  await writeFile(join(cwd, name), text);
  return join(cwd, name);
}
