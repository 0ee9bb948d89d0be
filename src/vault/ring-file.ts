import { randomBytes } from 'node:crypto';
import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { RingError, type RingKey, readFile } from './ring-source.ts';

/**
 * Makes a ring file of one new key, readable by its owner alone. What stands there already is kept: envelopes may hang on it.
 * @returns the new key's id
 * @throws RingError
 */
export async function makeRingFile(file: string, now: Date = new Date()): Promise<string> {
  const made = newKey(now);
  // A link, unlike a rename, does not take the place of a file that came meanwhile.
  await put(file, () => [made], link);
  return made.id;
}

/**
 * Puts a new key first in a ring file: from now on it wraps, and the others still open. Running gateways take it up by themselves.
 * @returns the new key's id
 * @throws RingError
 */
export async function addKey(file: string, now: Date = new Date()): Promise<string> {
  const made = newKey(now);
  await put(file, () => [made, ...readFile(file)], rename);
  return made.id;
}

function newKey(now: Date): RingKey {
  return { id: `${now.toISOString().slice(0, 10)}-${randomBytes(3).toString('hex')}`, key: randomBytes(32) };
}

/**
 * Writes the whole ring beside the file and then puts it in its place, so that no reader meets half a ring and a crash leaves the
 * old one. The name beside is the lock too: of two writers, the later would throw away the earlier one's key.
 */
async function put(
  file: string,
  keys: () => RingKey[],
  place: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const beside = `${file}.new`;
  const handle = await open(beside, 'wx', 0o600).catch((cause) => {
    throw refused(file, beside, cause);
  });
  try {
    const ring = { keys: keys().map(({ id, key }) => ({ id, key: key.toString('base64url') })) };
    await handle.writeFile(`${JSON.stringify(ring, null, 2)}\n`);
    await sameOwner(handle, file);
    await handle.sync();
    await place(beside, file);
  } catch (cause) {
    throw cause instanceof RingError ? cause : refused(file, file, cause as NodeJS.ErrnoException);
  } finally {
    await handle.close();
    await rm(beside, { force: true });
  }
}

/** Whoever could read the old ring can read the new one, whoever writes it; a file that is new stays its maker's alone. */
async function sameOwner(handle: FileHandle, file: string): Promise<void> {
  const before = await stat(file).catch(() => undefined);
  if (!before) return;
  const given = await handle.chown(before.uid, before.gid).then(
    () => true,
    () => false,
  );
  if (given) await handle.chmod(before.mode & 0o777);
}

function refused(file: string, at: string, cause: NodeJS.ErrnoException): RingError {
  if (cause.code !== 'EEXIST') return new RingError(`the key ring ${file} can't be written (${cause.code})`, { cause });
  const why =
    at === file
      ? `${file} is there already, and is kept: what it wraps would be lost`
      : `${at} is there: another is changing the ring, or was interrupted; remove it when that is over`;
  return new RingError(why, { cause });
}
