import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ringOf } from '../../src/vault/ring.ts';
import { addKey, makeRingFile } from '../../src/vault/ring-file.ts';
import { readCommand } from '../../src/vault/ring-source.ts';

let folder: string;
let now = 1000;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ring-'));
});
afterAll(() => rm(folder, { recursive: true }));

const key = () => randomBytes(32);
const written = (...ids: string[]) =>
  JSON.stringify({ keys: ids.map((id) => ({ id, key: key().toString('base64url') })) });
const file = async (name: string, text: string) => {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};
const print = (text: string) => ['node', '-e', `process.stdout.write(${JSON.stringify(text)})`];

describe('an inline ring', () => {
  test('wraps with its first key and knows them all', async () => {
    const [one, two] = [key(), key()];
    const ring = await ringOf({
      keys: [
        { id: 'one', key: one },
        { id: 'two', key: two },
      ],
    });
    expect(ring.first()).toBe('one');
    expect(ring.key('two')?.export()).toEqual(two);
    expect(ring.key('three')).toBeUndefined();
    expect(await ring.reread('three')).toBeUndefined();
  });
});

describe('a ring in a file', () => {
  test('takes hexadecimal and base64url', async () => {
    const bytes = key();
    const keys = [
      { id: 'h', key: bytes.toString('hex') },
      { id: 'b', key: bytes.toString('base64url') },
    ];
    const ring = await ringOf({ file: await file('both.json', JSON.stringify({ keys })) });
    expect(ring.key('h')?.export()).toEqual(bytes);
    expect(ring.key('b')?.export()).toEqual(bytes);
  });

  test('that was changed is taken up by itself, looked at once a second', async () => {
    const path = join(folder, 'changed.json');
    const old = await makeRingFile(path);
    const ring = await ringOf({ file: path }, { now: () => now });
    const added = await addKey(path);
    expect(ring.first(), 'within the same second').toBe(old);
    now += 1;
    // The very first look: a gateway that was idle since must not seal with a key that may be gone.
    expect(ring.first()).toBe(added);
    expect(ring.key(old)).toBeDefined();
  });

  test('gives a key that is asked for although the second is not over', async () => {
    const path = join(folder, 'asked.json');
    await makeRingFile(path);
    const ring = await ringOf({ file: path }, { now: () => now });
    const added = await addKey(path);
    expect(ring.key(added)).toBeUndefined();
    expect(await ring.reread(added)).toBeDefined();
  });

  test('that was spoilt leaves the good one in use, and says so', async () => {
    const path = await file('spoilt.json', written('good'));
    const said: unknown[] = [];
    const ring = await ringOf({ file: path }, { now: () => now, tell: (error) => said.push(error) });
    await file('spoilt.next', 'not JSON');
    await rename(join(folder, 'spoilt.next'), path);
    now += 1;
    expect(ring.first()).toBe('good');
    expect(String(said[0])).toMatch(/spoilt\.json is not JSON/);
    await expect(ring.reread('other')).resolves.toBeUndefined();
    now += 1;
    await expect(ring.reread('other')).rejects.toThrow(/spoilt\.json is not JSON/);
    await file('spoilt.next', written('new'));
    await utimes(join(folder, 'spoilt.next'), 1, 1);
    await rename(join(folder, 'spoilt.next'), path);
    expect(await ring.reread('new'), 'a file older than the last is a change, too').toBeDefined();
  });
});

describe('a ring from a command', () => {
  test('is what the command prints, and no shell reads its arguments', async () => {
    const ring = await ringOf({ command: [...print(written('made')), '; $(touch x) `y`'] });
    expect(ring.first()).toBe('made');
  });

  test('is read again for an unknown key, once a second and once for all who ask', async () => {
    const path = await file('count', '');
    const text = written('made');
    const script = `require('fs').appendFileSync(${JSON.stringify(path)}, '.'); process.stdout.write(${JSON.stringify(text)})`;
    const ring = await ringOf({ command: ['node', '-e', script] }, { now: () => now });
    await Promise.all(['a', 'b', 'c'].map((id) => ring.reread(id)));
    expect(await ring.reread('d')).toBeUndefined();
    expect(await readFile(path, 'utf8')).toBe('..');
    now += 1;
    await ring.reread('d');
    expect(await readFile(path, 'utf8')).toBe('...');
  });

  test.each([
    [['node', '-e', 'process.exit(3)'], /command node can't be read: it ended with status 3; run it by hand/],
    [['/no/such/program'], /can't be started \(ENOENT\)/],
    [['node', '-e', 'process.stdout.write("x".repeat(1e6))'], /prints more than 65536 bytes/],
    [['node', '-e', 'process.kill(process.pid, "SIGTERM"); setTimeout(() => {}, 9e3)'], /was ended by SIGTERM/],
    [['node', '-e', ''], /is not JSON/],
  ])('that cannot be had is an error that says why: %j', async (command, why) => {
    await expect(ringOf({ command })).rejects.toThrow(why);
  });

  test('that takes too long is ended, whatever it thinks of that', async () => {
    const command = ['node', '-e', 'process.on("SIGTERM", () => {}); setTimeout(() => {}, 60e3)'];
    await expect(readCommand(command, 0.5)).rejects.toThrow(/was not done after 0.5 seconds/);
  });
});

describe('what is no ring', () => {
  const secret = randomBytes(31).toString('base64url');
  test.each([
    ['{"keys":[]}', /has no key/],
    ['{}', /has no list "keys"/],
    ['null', /has no list "keys"/],
    [`{"keys":[{"id":"a","key":"${secret}"}]}`, /keys\[0\] \("a"\) needs a "key" of 32 bytes/],
    [`{"keys":[{"key":"${secret}"}]}`, /keys\[0\] has no "id"/],
    [written('a', 'a'), /two keys "a"/],
    [written('a b'), /"a b" is no key id/],
    [`{"keys":[{"id":"a","key":${secret}}]}`, /is not JSON/],
  ])('is refused with its place: %s', async (text, why) => {
    const refused = await ringOf({ file: await file('bad.json', text) }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'RingError', message: expect.stringMatching(why) });
    expect((refused as Error).message).toContain('bad.json');
    expect(inspect(refused, { depth: 9 })).not.toContain(secret.slice(0, 6));
  });

  test('a file that is not there says what makes one', async () => {
    await expect(ringOf({ file: join(folder, 'none.json') })).rejects.toThrow(
      /none\.json can't be read \(ENOENT\): make one/,
    );
  });
});
