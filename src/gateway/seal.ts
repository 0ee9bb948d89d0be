import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto';

/** What a sealed text is for; a text sealed for one purpose does not open for another. */
export type Purpose = 'transaction' | 'code' | 'home' | 'successor' | 'posted';

/** Seals small values so that they can leave the process: confidential, untampered, for one purpose, for a time. */
export interface KeyRing {
  /** @param lifetime seconds */
  seal(purpose: Purpose, value: object, lifetime: number): string;
  /** The value, or undefined when it was tampered with, sealed by an unknown key, for another purpose, or has expired. */
  open<Value extends object>(purpose: Purpose, text: string): Value | undefined;
}

const VERSION = 'v1';
const NONCE = 12;
const TAG = 16;

/**
 * A key ring: the first key seals, every key opens, so that keys can be changed without losing what is under way.
 * A sealed text is `v1.<key id>.<base64url of nonce, ciphertext and tag>` (AES-256-GCM, one derived key per purpose).
 * @param now the clock, in seconds
 * @param leeway seconds that something may be past its end: the clocks of several gateways differ
 */
export function keyRing(keys: { id: string; key: Buffer }[], now: () => number, leeway = 0): KeyRing {
  const [first] = keys;
  if (!first) throw new TypeError('a key ring needs a key');
  const derived = new Map<string, KeyObject>();
  const keyFor = (id: string, purpose: Purpose): KeyObject | undefined => {
    const name = `${purpose} ${id}`;
    const master = keys.find((key) => key.id === id)?.key;
    if (!derived.has(name) && master) {
      const bytes = hkdfSync('sha256', master, '', `onegate ${VERSION} ${purpose}`, 32);
      derived.set(name, createSecretKey(Buffer.from(bytes)));
    }
    return derived.get(name);
  };
  return {
    seal(purpose, value, lifetime) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', keyFor(first.id, purpose) as KeyObject, nonce);
      const text = JSON.stringify([now() + lifetime, value]);
      const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
      return `${VERSION}.${first.id}.${sealed.toString('base64url')}`;
    },
    open<Value>(purpose: Purpose, text: string) {
      const [version, id, body] = split(text);
      const key = version === VERSION && id !== undefined ? keyFor(id, purpose) : undefined;
      const bytes = Buffer.from(body ?? '', 'base64url');
      // One spelling only: decoding forgives what was never written here.
      if (!key || bytes.length < NONCE + TAG || bytes.toString('base64url') !== body) return undefined;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAuthTag(bytes.subarray(-TAG));
      try {
        const plain = Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]).toString('utf8');
        const [expires, value] = JSON.parse(plain) as [number, Value];
        return now() < expires + leeway ? value : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

/** A key's id may hold dots; version and body cannot. */
function split(text: string): [string?, string?, string?] {
  const first = text.indexOf('.');
  const last = text.lastIndexOf('.');
  return first < 0 || first === last ? [] : [text.slice(0, first), text.slice(first + 1, last), text.slice(last + 1)];
}
