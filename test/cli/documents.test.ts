import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { openProvider } from '../../src/config/catalogue.ts';
import { folder } from '../config/written.ts';
import { freePort } from '../support/ports.ts';
import { onegate, start, written } from './onegate.ts';

/** A built-in document as one file. */
const gitee = stringify((await openProvider('gitee')).document, { lineWidth: 0, aliasDuplicateObjects: false });
const broken = gitee.replace(/^x-onegate:$/m, 'x-onegate:\n  colour: red');
const line = broken.split('\n').indexOf('  colour: red') + 1;

describe('onegate lint', () => {
  test('finds nothing in documents that are right', async () => {
    const cwd = await folder({ 'a.yaml': gitee, 'b.yaml': gitee });
    expect(await onegate(['lint', 'a.yaml', 'b.yaml'], { cwd })).toEqual({
      status: 0,
      out: '2 documents: 0 errors, 0 warnings\n',
      err: '',
    });
  });

  test('tells what is wrong in every document, also where one can’t be read', async () => {
    const cwd = await folder({ 'a.yaml': broken });
    const { status, out, err } = await onegate(['lint', 'none.yaml', 'a.yaml'], { cwd });
    expect(status).toBe(1);
    expect(err).toMatch(/^none\.yaml:1:1 error file: can't be read \(ENOENT\)/);
    expect(err).toContain(`a.yaml:${line}:3 error `);
    expect(out).toMatch(/^2 documents: [2-9] errors, /);
  });
});

test('onegate lint --quiet tells errors and counts warnings', async () => {
  const silent = broken.replace(/^ +summary: .*\n/m, '');
  const { err, out } = await onegate(['lint', 'a.yaml', '--quiet'], { cwd: await folder({ 'a.yaml': silent }) });
  expect(err).toContain(' error ');
  expect(err).not.toContain(' warning ');
  expect(out).toMatch(/, [1-9]\d* warnings?\n$/);
});

describe('onegate generate', () => {
  test('writes a client of a document, leaves what is fresh, and tells what is stale', async () => {
    const acme = new URL('../../examples/own-provider/providers/acme.yaml', import.meta.url);
    const cwd = await folder({ 'mine.yaml': await readFile(acme, 'utf8') });
    const run = (...more: string[]) => onegate(['generate', 'mine.yaml', '--out', 'made', ...more], { cwd });
    expect(await run('--check')).toMatchObject({ status: 1, out: 'made/mine/api.ts is stale\n' });
    expect(await run()).toEqual({ status: 0, out: 'made/mine/api.ts is written\n', err: '' });
    expect(await run('--check')).toEqual({ status: 0, out: 'made/mine/api.ts is fresh\n', err: '' });
    const made = await readFile(join(cwd, 'made/mine/api.ts'), 'utf8');
    expect(made).toMatch(/^\/\/ Generated from mine\.yaml by `onegate generate`\. Do not edit\.\n/);
    // It must work where only the package is installed.
    expect([...made.matchAll(/^import .* from '(.*)';$/gm)].map(([, from]) => from)).toEqual(['onegate/client']);
    expect(made).toContain("id: 'mine'");
  });

  test('makes nothing of a document that lint refuses', async () => {
    const cwd = await folder({ 'mine.yaml': broken });
    const { status, err } = await onegate(['generate', 'mine.yaml', '--out', 'made'], { cwd });
    expect(status).toBe(1);
    expect(err).toContain(`mine.yaml:${line}:3 error `);
    expect(await readdir(cwd)).toEqual(['mine.yaml']);
  });
});

describe('onegate sandbox', () => {
  test('plays files and built-in documents to the clients given, and ends with 0 when asked', async () => {
    const cwd = await folder({ 'mine.yaml': gitee });
    const play = start(['sandbox', 'mine.yaml', 'gitee', '--port', '0', '--client', 'me:secret'], { cwd });
    await written(play, '\ngitee: ');
    const [, base] = /^mine: (http:\/\/127\.0\.0\.1:\d+)\/mine\ngitee: \1\/gitee\n$/.exec(play.out) ?? [];
    const authorize = (client: string) => {
      const query = new URLSearchParams({
        client_id: client,
        redirect_uri: 'http://127.0.0.1/callback',
        response_type: 'code',
        state: 'x',
      });
      return fetch(`${base}/mine/oauth/authorize?${query}&sandbox_user=alice`, { redirect: 'manual' });
    };
    expect((await authorize('me')).headers.get('location')).toMatch(/^http:\/\/127\.0\.0\.1\/callback\?.*code=/);
    expect((await authorize('sandbox')).headers.get('location')).toBeNull();
    play.process.kill('SIGTERM');
    expect(await play.ended).toBe(0);
  });

  test('does not play a document that lint refuses', async () => {
    const { status, out, err } = await onegate(['sandbox', 'mine.yaml'], {
      cwd: await folder({ 'mine.yaml': broken }),
    });
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(`mine.yaml:${line}:3 error `);
  });
});

test('onegate serve --providers serves documents of the operator’s own', async () => {
  const port = await freePort();
  const text = `issuer: http://127.0.0.1:${port}\nlisten: { port: ${port} }\napps: { own: { provider: mine, client_id: a, client_secret: b } }\n`;
  const cwd = await folder({ 'onegate.yaml': text });
  const own = ['--providers', await folder({ 'mine.yaml': gitee })];
  expect((await onegate(['config'], { cwd })).err).toContain('no provider document is called mine');
  expect((await onegate(['config', ...own], { cwd })).status).toBe(0);
  const gateway = start(['serve', ...own], { cwd });
  await written(gateway, 'Onegate: ');
  expect((await fetch(`http://127.0.0.1:${port}/own/.well-known/openid-configuration`)).status).toBe(200);
});

test('onegate generate --check says whether generated/ is fresh', async () => {
  const { status, out } = await onegate(['generate', '--check']);
  expect(out).toMatch(status === 0 ? /^generated\/ is fresh\.$/m : / is stale$/m);
});
