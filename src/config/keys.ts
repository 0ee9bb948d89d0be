import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import type { Keys, SealKey, SignKey } from './config.ts';

/** The 32 bytes of a sealing key; undefined where the text is not 32 bytes in base64url or hexadecimal. */
export function sealBytes({ key }: Pick<SealKey, 'key'>): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(key)) return Buffer.from(key, 'hex');
  return /^[A-Za-z0-9_-]{43}=?$/.test(key) ? Buffer.from(key, 'base64url') : undefined;
}

/**
 * The private key of a signing key.
 * @throws Error that says what is wrong with it (and nothing of what is in it): no PKCS#8 PEM, or not for its `alg`.
 */
export function signingKey({ alg, key }: Pick<SignKey, 'alg' | 'key'>): KeyObject {
  if (!/^-----BEGIN PRIVATE KEY-----/.test(key.trimStart())) throw new Error('this is no PKCS#8 PEM');
  let read: KeyObject;
  try {
    read = createPrivateKey(key);
  } catch (cause) {
    throw new Error('this private key is damaged', { cause });
  }
  const { modulusLength = 0, namedCurve } = read.asymmetricKeyDetails ?? {};
  const kind = read.asymmetricKeyType;
  if (alg === 'RS256' && !(kind === 'rsa' && modulusLength >= 2048)) {
    throw new Error(kind === 'rsa' ? `RS256 needs 2048 bits, and this key has ${modulusLength}` : 'this is no RSA key');
  }
  if (alg === 'ES256' && !(kind === 'ec' && namedCurve === 'prime256v1')) throw new Error('this is no P-256 key');
  if (alg === 'EdDSA' && kind !== 'ed25519') throw new Error('this is no Ed25519 key');
  return read;
}

/** New key rings of one key each: what `onegate keys` writes, and what a gateway on this machine lives on until it stops. */
export function freshKeys(id: string, alg: SignKey['alg'] = 'RS256'): Keys {
  const key = keyPair(alg).export({ type: 'pkcs8', format: 'pem' }).toString();
  return { seal: [{ id, key: randomBytes(32).toString('base64url') }], sign: [{ id, alg, key }] };
}

function keyPair(alg: SignKey['alg']): KeyObject {
  if (alg === 'ES256') return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  if (alg === 'EdDSA') return generateKeyPairSync('ed25519').privateKey;
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
}
