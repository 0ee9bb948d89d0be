import { createHash, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'jose';

export type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

/** A private key for ID tokens. */
export interface SigningKey {
  id: string;
  alg: Algorithm;
  key: KeyObject;
}

/** A public key as a key set has it (RFC 7517). */
type PublicKey = JWK & { kty: string; kid: string };

/** Signs ID tokens with the first key and publishes the public part of all. */
export interface Signer {
  algorithm: Algorithm;
  jwks(): Promise<{ keys: PublicKey[] }>;
  sign(claims: Record<string, unknown>): Promise<string>;
  /** `at_hash` of an access token (OpenID Connect Core §3.1.3.6). */
  hash(accessToken: string): string;
}

/**
 * A signer over a ring of keys, which may still be in the making.
 * @param algorithm of the first key
 */
export function signer(algorithm: Algorithm, ring: Promise<[SigningKey, ...SigningKey[]]>): Signer {
  const published = ring.then((keys) => ({ keys: keys.map(publicPart) }));
  // Whoever needs the keys is told; a gateway that only passes API calls does not need them.
  published.catch(() => undefined);
  return {
    algorithm,
    jwks: () => published,
    async sign(claims) {
      // Loaded with the first ID token: a gateway that only passes API calls does without.
      const { SignJWT } = await import('jose');
      const [{ id, alg, key }] = await ring;
      return new SignJWT(claims).setProtectedHeader({ alg, kid: id, typ: 'JWT' }).sign(key);
    },
    hash(accessToken) {
      const digest = createHash(algorithm === 'EdDSA' ? 'sha512' : 'sha256')
        .update(accessToken)
        .digest();
      return digest.subarray(0, digest.length / 2).toString('base64url');
    },
  };
}

/** An RSA key for this run alone, made beside everything else that a start does. */
export async function freshSigningKey(): Promise<[SigningKey]> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
  return [{ id: 'started', alg: 'RS256', key: privateKey }];
}

function publicPart({ id, alg, key }: SigningKey): PublicKey {
  const jwk = createPublicKey(key).export({ format: 'jwk' });
  return { ...jwk, kty: jwk.kty as string, kid: id, alg, use: 'sig' };
}
