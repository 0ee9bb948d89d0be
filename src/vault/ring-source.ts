import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { sealBytes } from '../config/keys.ts';

/** One key of a ring: 32 bytes under a name. */
export interface RingKey {
  id: string;
  key: Buffer;
}

/** A key ring cannot be had. The message names the place and the remedy; what was read there is in no part of the error. */
export class RingError extends Error {
  override name = 'RingError';
}

/** Seconds for a command, and bytes for a ring: both hundreds of times what is needed. */
const TIMEOUT = 10;
const LIMIT = 65_536;

/**
 * The ring in a JSON file: `{ "keys": [{ "id", "key" }] }`, a key being 32 bytes in base64url or hexadecimal. At once, and not by a
 * promise: whoever seals must not do so with the key of before while the new one is on its way.
 * @throws RingError
 */
export function readFile(file: string): RingKey[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const remedy = code === 'ENOENT' ? 'make one with `onegate keys`' : 'it must be a file that the gateway may read';
    throw new RingError(`the key ring ${file} can't be read (${code}): ${remedy}`, { cause });
  }
  return readText(text, `the key ring ${file}`);
}

/** The ring that a command prints, in the same JSON. Whatever it says elsewhere is left alone. @throws RingError */
export async function readCommand([program = '', ...rest]: string[], timeout = TIMEOUT): Promise<RingKey[]> {
  const place = `the key ring of the command ${program}`;
  // Neither the command's output nor its error may be a `cause`: there are keys in what it prints.
  const text = await new Promise<string>((done, failed) => {
    const limits = { timeout: timeout * 1000, killSignal: 'SIGKILL', maxBuffer: LIMIT, windowsHide: true } as const;
    execFile(program, rest, limits, (error, stdout) => {
      if (error)
        failed(
          new RingError(`${place} can't be read: ${reason(error, timeout)}; run it by hand as the gateway's user`),
        );
      else done(stdout);
    }).stdin?.end();
  });
  return readText(text, place);
}

function reason(
  error: Error & { code?: number | string | null; killed?: boolean; signal?: NodeJS.Signals | null },
  timeout: number,
): string {
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return `it prints more than ${LIMIT} bytes`;
  if (error.killed) return `it was not done after ${timeout} seconds`;
  if (error.signal) return `it was ended by ${error.signal}`;
  return typeof error.code === 'number' ? `it ended with status ${error.code}` : `it can't be started (${error.code})`;
}

function readText(text: string, place: string): RingKey[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // A parser's message quotes what it read.
    throw new RingError(`${place} is not JSON: it should be { "keys": [{ "id": "…", "key": "…" }] }`);
  }
  const { keys } = (value ?? {}) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new RingError(`${place} has no list "keys": [{ "id": "…", "key": "…" }]`);
  const read = keys.map((key, index) => keyOf(key, `${place}, keys[${index}]`));
  return readKeys({ keys: read }, place);
}

function keyOf(value: unknown, place: string): RingKey {
  const { id, key } = (value ?? {}) as { id?: unknown; key?: unknown };
  if (typeof id !== 'string') throw new RingError(`${place} has no "id"`);
  const bytes = typeof key === 'string' ? sealBytes({ key }) : undefined;
  if (!bytes)
    throw new RingError(
      `${place} (${JSON.stringify(id.slice(0, 64))}) needs a "key" of 32 bytes in base64url or hexadecimal`,
    );
  return { id, key: bytes };
}

/** Checks what every ring must be: at least one key, names that can stand in an envelope, none twice. @throws RingError */
export function readKeys({ keys }: { keys: RingKey[] }, place: string): RingKey[] {
  if (keys.length === 0) throw new RingError(`${place} has no key: it needs one at least`);
  const seen = new Set<string>();
  for (const { id, key } of keys) {
    const name = JSON.stringify(id.slice(0, 64));
    if (!/^[A-Za-z0-9._-]{1,64}$/.test(id))
      throw new RingError(`${place}: ${name} is no key id; use 1 to 64 letters, digits and . _ -`);
    if (key.length !== 32) throw new RingError(`${place}: key ${name} must have 32 bytes`);
    if (seen.has(id)) throw new RingError(`${place} has two keys ${name}: every key needs a name of its own`);
    seen.add(id);
  }
  return keys;
}
