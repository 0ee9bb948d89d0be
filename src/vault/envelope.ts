import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Ring } from './ring.ts';

const VERSION = 'e1';
const NONCE = 12;
const TAG = 16;
const KEY = 32;

/** What an envelope is wrapped with is not in the ring. The message names the key, not what it wraps. */
export class MissingKey extends Error {
  override name = 'MissingKey';
  readonly key_id: string;
  constructor(key_id: string, cause?: unknown) {
    super(`key ${key_id} is not in the vault's key ring: put it back (at any place but the first, it only opens)`, {
      cause,
    });
    this.key_id = key_id;
  }
}

/** An envelope that was changed, cut, or sealed for another connection. */
export class DamagedEnvelope extends Error {
  override name = 'DamagedEnvelope';
}

/**
 * Seals a value for one connection. An envelope is `e1.<key id>.<wrapped data key>.<sealed value>`, both parts AES-256-GCM with a
 * random nonce (NIST SP 800-38D §8.2.2) in front and the tag behind, base64url. Each has a data key of its own, so that changing
 * the ring's key touches 60 bytes and never what is inside.
 * @param id the connection; an envelope does not open for another
 */
export function seal(ring: Ring, id: string, value: object): { text: string; key_id: string } {
  const key_id = ring.first();
  const data = randomBytes(KEY);
  try {
    const wrapped = encrypt(ring.key(key_id) as KeyObject, data, forKey(id));
    const sealed = encrypt(createSecretKey(data), Buffer.from(JSON.stringify(value)), forValue(id));
    return { text: [VERSION, key_id, wrapped, sealed].join('.'), key_id };
  } finally {
    data.fill(0);
  }
}

/**
 * Opens an envelope.
 * @throws MissingKey, DamagedEnvelope
 */
export async function open<Value extends object>(ring: Ring, id: string, text: string): Promise<Value> {
  const { key_id, wrapped, sealed } = parts(text);
  // The usual way has no await: reading tokens stands before every call.
  const data = decrypt(ring.key(key_id) ?? (await found(ring, key_id)), wrapped, forKey(id));
  try {
    return JSON.parse(decrypt(createSecretKey(data), sealed, forValue(id)).toString()) as Value;
  } finally {
    data.fill(0);
  }
}

/**
 * The same envelope, wrapped with the ring's first key; what is sealed is not opened.
 * @throws MissingKey, DamagedEnvelope
 */
export async function rewrap(ring: Ring, id: string, text: string): Promise<{ text: string; key_id: string }> {
  const { key_id: before, wrapped, sealed } = parts(text);
  const data = decrypt(ring.key(before) ?? (await found(ring, before)), wrapped, forKey(id));
  try {
    const key_id = ring.first();
    const key = encrypt(ring.key(key_id) as KeyObject, data, forKey(id));
    return { text: [VERSION, key_id, key, sealed].join('.'), key_id };
  } finally {
    data.fill(0);
  }
}

const forKey = (id: string) => Buffer.from(`${VERSION} key ${id}`);
const forValue = (id: string) => Buffer.from(`${VERSION} value ${id}`);

async function found(ring: Ring, key_id: string): Promise<KeyObject> {
  const key = await ring.reread(key_id).catch((cause: unknown) => {
    throw new MissingKey(key_id, cause);
  });
  if (!key) throw new MissingKey(key_id);
  return key;
}

/** A key's id may hold dots; the other parts cannot. */
function parts(text: string): { key_id: string; wrapped: string; sealed: string } {
  const [start, last] = [VERSION.length + 1, text.lastIndexOf('.')];
  const middle = text.lastIndexOf('.', last - 1);
  if (!text.startsWith(`${VERSION}.`) || middle <= start)
    throw new DamagedEnvelope(`this is no envelope of version ${VERSION}`);
  return { key_id: text.slice(start, middle), wrapped: text.slice(middle + 1, last), sealed: text.slice(last + 1) };
}

// Keys are key objects all the way: with one, a cipher is made eight times as fast as with bytes, and its copy is cleared when freed.
function encrypt(key: KeyObject, plain: Buffer, aad: Buffer): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

function decrypt(key: KeyObject, text: string, aad: Buffer): Buffer {
  const bytes = Buffer.from(text, 'base64url');
  // One spelling only: decoding forgives what was never written here.
  if (bytes.length < NONCE + TAG || bytes.toString('base64url') !== text)
    throw new DamagedEnvelope('the envelope is cut or misspelt');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  const plain = decipher.setAAD(aad).setAuthTag(bytes.subarray(-TAG)).update(bytes.subarray(NONCE, -TAG));
  try {
    // GCM decrypts all of it at once; what `final` adds is only its judgement.
    decipher.final();
  } catch (cause) {
    throw new DamagedEnvelope('the envelope was changed, or is of another connection', { cause });
  }
  return plain;
}
