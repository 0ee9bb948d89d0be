import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../config/written.ts';
import { pause } from '../store/samples.ts';
import { comeBack, post, redeem, signIn } from '../support/visit.ts';
import { get, ownToken, playGitee, profile, refresh, serve, user } from './processes.ts';

/** What can happen to the key ring and the disk while a gateway serves: it says so, loses nothing, and goes on by itself. */
const key = (letter: string) => ({ id: `key-${letter}`, key: letter.repeat(43) });
const ring = (...letters: string[]) => JSON.stringify({ keys: letters.map(key) });
const vault = { file: 'vault.json' };
const outOfUse = { status: 503, retryAfter: '1' };

describe('the key ring of a gateway that serves', () => {
  const begin = async () => {
    const cwd = await folder({ 'vault.json': ring('A') });
    const gateway = await serve((await playGitee()).url, 'sqlite:connections.db', { cwd, vault });
    const tokens = await signIn(gateway.setup, 'gitee', user);
    return { ...gateway, gateway, tokens, file: join(cwd, 'vault.json') };
  };

  it('from which a key is taken too early: its connections wait for it, and nothing else does', async () => {
    const { setup, tokens, file, gateway } = await begin();
    const { access_token, refresh_token, connection } = tokens;
    await writeFile(file, ring('B'));
    await pause(1.1);
    for (const path of [profile, '/gitee/userinfo', profile]) {
      const answer = await get(setup, path, access_token);
      expect(answer, path).toMatchObject(outOfUse);
      expect(JSON.stringify(answer.body)).toContain("a key of the gateway's vault is missing");
      expect(answer.body).toMatchObject({ error: 'temporarily_unavailable' });
    }
    const next = await refresh(setup, refresh_token);
    expect(next.status).toBe(200);
    const own = await ownToken(setup);
    expect(await get(setup, `/connections/${connection}`, own)).toMatchObject({ body: { state: 'active' } });
    const other = await comeBack(setup, 'gitee', { user: 'zhangwei', change: user });
    const added = await redeem(setup, 'gitee', other.searchParams.get('code') as string);
    expect(await get(setup, profile, added.body.access_token as string)).toMatchObject({ status: 200 });
    await writeFile(file, ring('B', 'A'));
    await pause(1.1);
    expect(await get(setup, profile, access_token)).toMatchObject({ status: 200 });
    expect(await get(setup, profile, next.body.access_token as string)).toMatchObject({ status: 200 });
    await gateway.stop();
    const said = gateway.err
      .split('\n')
      .filter((line) => line.includes('key key-A is wanted and not in the ring: put it'));
    expect(said).toHaveLength(1);
    for (const text of ['AAAAAA', 'BBBBBB', 'unforeseen', 'nobody foresaw']) expect(gateway.err).not.toContain(text);
  });

  it('that is gone, or spoilt, stays in use as it was, which the log says', async () => {
    const { setup, tokens, file, gateway } = await begin();
    const works = async () => {
      await pause(1.1);
      expect(await get(setup, profile, tokens.access_token)).toMatchObject({ status: 200 });
      expect(await signIn(setup, 'gitee', user)).toMatchObject({ connection: tokens.connection });
    };
    await rm(file);
    await works();
    await writeFile(file, `{"keys":[{"id":"key-C","key":"${'C'.repeat(42)}`);
    await works();
    await writeFile(file, `{"keys":[{"id":"key-C","key":"${'C'.repeat(42)}"}]}`);
    await works();
    await writeFile(file, ring('A'));
    await works();
    await gateway.stop();
    expect(gateway.err).toMatch(/vault\.json can't be read \(ENOENT\)/);
    expect(gateway.err).toMatch(/vault\.json is not JSON/);
    expect(gateway.err).toMatch(/keys\[0\] \(\\"key-C\\"\) needs a \\"key\\" of 32 bytes/);
    expect(gateway.err.trim().split('\n')).toHaveLength(3);
    for (const text of ['AAAAAA', 'CCCCCC']) expect(gateway.err).not.toContain(text);
  });
});

/** No process can write farther into a file than its limit says: what a full disk is to it. */
const limited = process.platform === 'linux' && works('prlimit', ['--version']);
if (!limited) console.warn('SKIPPED: a disk that is full. There is no prlimit here');

describe.skipIf(!limited)('a disk that is full', () => {
  it('keeps what is there readable, refuses the rest with 503, and all is well when there is room', async () => {
    const played = await playGitee();
    const gateway = await serve(played.url, 'sqlite:connections.db');
    const { setup } = gateway;
    const room = (bytes: string) => works('prlimit', ['--pid', String(gateway.process.pid), `--fsize=${bytes}:`]);
    const [one, two] = [await signIn(setup, 'gitee', user), await signIn(setup, 'gitee', user)];
    const own = await ownToken(setup);
    const back = await comeBack(setup, 'gitee', { change: user });
    const code = back.searchParams.get('code') as string;
    expect(room('4096')).toBe(true);
    const written = {
      code: () => redeem(setup, 'gitee', code),
      refresh: () => refresh(setup, one.refresh_token),
      own: () => post(setup, '/token', { grant_type: 'client_credentials' }),
    };
    for (const [name, send] of Object.entries(written)) {
      const { status, headers } = await send();
      expect({ status, retryAfter: headers.get('retry-after') }, name).toEqual(outOfUse);
    }
    await pause(1.1);
    expect(await get(setup, profile, two.access_token)).toMatchObject({ status: 200 });
    expect(await get(setup, `/connections/${one.connection}`, own)).toMatchObject({ status: 200 });
    // A provider's token that has ended is not exchanged where the answer could not be kept.
    await played.control('expire');
    expect(await get(setup, profile, two.access_token)).toMatchObject(outOfUse);
    expect(await played.stats()).toMatchObject({ refreshes: 0 });
    expect(room('unlimited')).toBe(true);
    expect(await get(setup, profile, two.access_token)).toMatchObject({ status: 200 });
    for (const [name, send] of Object.entries(written)) expect((await send()).status, name).toBe(200);
    expect(await played.stats()).toMatchObject({ refreshes: 1, reuses: 0 });
    await gateway.stop();
    expect(gateway.err).toMatch(/connections\.db is (full|input or output failed).*the store does not answer/);
    expect(gateway.err).not.toContain('unforeseen');
  });
});

function works(program: string, args: string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
