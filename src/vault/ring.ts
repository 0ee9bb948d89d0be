import { createSecretKey, type KeyObject } from 'node:crypto';
import { statSync } from 'node:fs';
import { RingError, type RingKey, readCommand, readFile, readKeys } from './ring-source.ts';

/** The keys that wrap the vault's data keys. The first wraps, every one opens, so that keys can change while the gateway serves. */
export interface Ring {
  /** The id of the key that wraps; of a file that was changed a second ago, the new one. */
  first(): string;
  /** A key by its id; undefined where the ring, as it is known at the moment, has none of that name. */
  key(id: string): KeyObject | undefined;
  /**
   * The same for an id that `key` does not know: reads the ring anew, at most once a second. Another process may have been given
   * a new key a moment earlier. Undefined: it is not there either.
   * @throws RingError when the ring cannot be read
   */
  reread(id: string): Promise<KeyObject | undefined>;
}

/** Where a ring comes from: written out, a JSON file, or the standard output of a command (an argument list; no shell reads it). */
export type RingSource = { keys: RingKey[] } | { file: string } | { command: string[] };

/** Seconds: a file or a command is not asked more often than this, and a changed file is known everywhere after so long. */
export const PAUSE = 1;

/**
 * Opens a key ring. A file is looked at again when it was changed; both are read again when an unknown key is asked for. A ring
 * that was good stays in use when it cannot be read again.
 * @param given.now epoch seconds
 * @param given.tell hears why a ring could not be read again, and of each key that is wanted and not there
 * @throws RingError that says where the ring is and what to do, and never what is in it
 */
export async function ringOf(
  source: RingSource,
  given: { now?: () => number; tell?: (error: unknown) => void } = {},
): Promise<Ring> {
  const { now = () => Date.now() / 1000, tell = () => {} } = given;
  const stampNow = () => ('file' in source ? stampOf(source.file) : undefined);
  let stamp = stampNow();
  let ring = keysOf(await load(source));
  let looked = now();
  let read = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const missing = new Set<string>();
  const set = (keys: RingKey[]) => {
    ring = keysOf(keys);
    for (const id of ring.keys.keys()) missing.delete(id);
  };
  /** Told once, and not with every call. */
  const lacks = (id: string) => {
    if (missing.has(id)) return;
    missing.add(id);
    tell(
      new RingError(`key ${id} is wanted and not in the ring: put it back (at any place but the first, it only opens)`),
    );
  };
  const begin = () => {
    read = now();
    // Before the file is read: a change in between is then seen as one the next time.
    stamp = stampNow();
  };
  const readAgain = () => {
    if (reading) return reading;
    begin();
    const done = () => {
      reading = undefined;
    };
    reading = load(source).then(set).finally(done);
    return reading;
  };
  /** A clock that was set back has let a second pass, too. */
  const passed = (since: number) => Math.abs(now() - since) >= PAUSE;
  const look = () => {
    if (!('file' in source) || !passed(looked)) return;
    looked = now();
    if (stampNow() === stamp) return;
    begin();
    try {
      set(readFile(source.file));
    } catch (error) {
      tell(error);
    }
  };
  return {
    first() {
      look();
      return ring.first;
    },
    key(id) {
      look();
      return ring.keys.get(id);
    },
    async reread(id) {
      if ('keys' in source) return undefined;
      if (reading || passed(read) || stampNow() !== stamp) await readAgain();
      const found = ring.keys.get(id);
      if (!found) lacks(id);
      return found;
    },
  };
}

async function load(source: RingSource): Promise<RingKey[]> {
  if ('keys' in source) return readKeys(source, 'the key ring');
  return 'file' in source ? readFile(source.file) : readCommand(source.command);
}

function keysOf(keys: RingKey[]): { first: string; keys: Map<string, KeyObject> } {
  const [first] = keys as [RingKey];
  return { first: first.id, keys: new Map(keys.map(({ id, key }) => [id, createSecretKey(key)])) };
}

/** Tells one state of a file from the next: what is put in its place has another inode, whatever its time. */
function stampOf(file: string): string | undefined {
  try {
    const { ino, mtimeMs, size } = statSync(file);
    return `${ino} ${mtimeMs} ${size}`;
  } catch {
    return undefined;
  }
}
