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
