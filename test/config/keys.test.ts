import { createPublicKey, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { freshKeys, sealBytes, signingKey } from '../../src/config/keys.ts';

test('a sealing key is the same in base64url and hexadecimal', () => {
  const bytes = Buffer.from(Array.from({ length: 32 }, (_, index) => 255 - index));
  expect(sealBytes({ key: bytes.toString('hex') })).toEqual(bytes);
  expect(sealBytes({ key: bytes.toString('base64url') })).toEqual(bytes);
  expect(sealBytes({ key: bytes.toString('hex').slice(2) })).toBeUndefined();
});

test.each(['RS256', 'ES256', 'EdDSA'] as const)('fresh keys seal and sign with %s, and are new each time', (alg) => {
  const [one, two] = [freshKeys('a', alg), freshKeys('a', alg)];
  const [seal, signing] = [one.seal[0], one.sign[0]];
  if (!seal || !signing) throw new Error('no keys');
  expect(sealBytes(seal)).toHaveLength(32);
  const key = signingKey(signing);
  const digest = alg === 'EdDSA' ? null : 'sha256';
  expect(verify(digest, Buffer.from('x'), createPublicKey(key), sign(digest, Buffer.from('x'), key))).toBe(true);
  expect(two.seal[0]?.key).not.toBe(seal.key);
  expect(two.sign[0]?.key).not.toBe(signing.key);
});

test('what is wrong with a signing key is said without the key', () => {
  expect(() => signingKey({ alg: 'RS256', key: 'canary' })).toThrow(/^this is no PKCS#8 PEM$/);
  expect(() => signingKey({ alg: 'RS256', key: '-----BEGIN PRIVATE KEY-----\ncanary\n' })).toThrow(
    /^this private key is damaged$/,
  );
});
