import { createHash, createPublicKey, type KeyObject } from 'node:crypto';
import { exportJWK, type JWK, SignJWT } from 'jose';

export type Algorithm = 'RS256' | 'ES256' | 'EdDSA';

/** A private key for ID tokens. */
export interface SigningKey {
  id: string;
  alg: Algorithm;
  key: KeyObject;
}

/** Signs ID tokens with the first key and publishes the public part of all. */
export interface Signer {
  algorithm: Algorithm;
  jwks: { keys: JWK[] };
  sign(claims: Record<string, unknown>): Promise<string>;
  /** `at_hash` of an access token (OpenID Connect Core §3.1.3.6). */
  hash(accessToken: string): string;
}

/** A signer over a ring of keys. */
export async function signer(keys: SigningKey[]): Promise<Signer> {
  const [first] = keys;
  if (!first) throw new TypeError('a signer needs a key');
  const publish = async ({ id, alg, key }: SigningKey) => ({
    ...(await exportJWK(createPublicKey(key))),
    kid: id,
    alg,
    use: 'sig',
  });
  return {
    algorithm: first.alg,
    jwks: { keys: await Promise.all(keys.map(publish)) },
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: first.alg, kid: first.id, typ: 'JWT' }).sign(first.key),
    hash(accessToken) {
      const digest = createHash(first.alg === 'EdDSA' ? 'sha512' : 'sha256')
        .update(accessToken)
        .digest();
      return digest.subarray(0, digest.length / 2).toString('base64url');
    },
  };
}
