import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import { folder, least } from '../config/written.ts';
import { onegate } from './onegate.ts';

test('keys are files for their owner only, and what is printed is right for onegate.yaml', async () => {
  const cwd = await folder();
  const { status, out } = await onegate(['keys', 'secret/keys', '--id', 'one', '--alg', 'ES256'], { cwd });
  expect(status).toBe(0);
  for (const name of ['seal-one.key', 'sign-one.pem']) {
    expect((await stat(join(cwd, 'secret/keys', name))).mode & 0o777, name).toBe(0o600);
  }
  expect((await stat(join(cwd, 'secret/keys'))).mode & 0o777).toBe(0o700);
  const text = least.replace('http://127.0.0.1:8080', 'https://gate.example.com') + out;
  const { keys } = await loadConfig({
    env: {},
    cwd: await folder({ 'onegate.yaml': text.replaceAll('file:', `file:${cwd}/`) }),
  });
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
