import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { clientAssertion } from '../../src/provider/client-assertion.ts';
import type { Plan } from '../../src/provider/plan.ts';
import { keyFault, privateKeyOf, publicKeyOf } from '../../src/provider/private-key.ts';
import { requestOf } from '../../src/provider/request.ts';
import { app, call } from './app.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1' = 'pkcs8') =>
  key.export({ type, format: 'pem' }).toString();
const now = 1_800_000_000;
const plan = (algorithm: 'RS256' | 'PS256' | 'ES256', more: object = {}): NonNullable<Plan['client_assertion']> => {
  return { algorithm, key: { app: 'key' }, audience: { literal: 'https://as.example' }, ...more };
};
const made = (algorithm: 'RS256' | 'PS256' | 'ES256', key: string, more: object = {}) =>
  clientAssertion(
    plan(algorithm, more),
    { words: { client_id: 'id' }, app: { key, kid: 'K1', team: 'T1' } },
    now,
  ) as string;

describe('an assertion', () => {
  it.each([
    ['RS256', rsa],
    ['PS256', rsa],
    ['ES256', ec],
  ] as const)('by %s is one for every library', async (algorithm, { privateKey, publicKey }) => {
    const assertion = made(algorithm, pem(privateKey));
    const options = { issuer: 'id', subject: 'id', audience: 'https://as.example', currentDate: new Date(now * 1000) };
    const { payload, protectedHeader } = await jwtVerify(assertion, publicKey, { ...options, algorithms: [algorithm] });
    expect(protectedHeader).toEqual({ alg: algorithm, typ: 'JWT' });
    expect(payload).toMatchObject({ iat: now, exp: now + 300, jti: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    await expect(
      jwtVerify(
        assertion,
        algorithm === 'ES256' ? ec.publicKey : generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey,
        {
          ...options,
          currentDate: new Date((now + 301) * 1000),
        },
      ),
    ).rejects.toThrow();
  });

  it('names its key and another issuer where the document says so, and is never the same', () => {
    const more = { key_id: { app: 'kid' }, issuer: { app: 'team' } };
    const [one, two] = [made('ES256', pem(ec.privateKey), more), made('ES256', pem(ec.privateKey), more)];
    expect(decodeProtectedHeader(one).kid).toBe('K1');
    expect(decodeJwt(one)).toMatchObject({ iss: 'T1', sub: 'id' });
    expect(decodeJwt(one).jti).not.toBe(decodeJwt(two).jti);
  });

  it('goes where a call names it, and is never repeated in a message', () => {
    const parameters = ['client_secret', 'again'].map((name) => {
      return { name, in: 'body', required: true, separator: ' ', value: { word: 'client_assertion' } } as const;
    });
    const settings = { key: { writeOnly: true } } as const;
    const given = app({ client_assertion: plan('ES256'), settings }, { settings: { key: pem(ec.privateKey) } });
    const request = requestOf(
      given,
      call({ method: 'POST', body: 'application/x-www-form-urlencoded', parameters }),
      {},
    );
    const form = new URLSearchParams(request.body);
    expect(form.get('again')).toBe(form.get('client_secret'));
    expect(request.secrets).toEqual(expect.arrayContaining([form.get('client_secret'), pem(ec.privateKey)]));
    expect(requestOf(given, call(), {}).secrets.some((secret) => secret.startsWith('ey'))).toBe(false);
  });
});

describe('a private key', () => {
  const text = pem(rsa.privateKey);
  const same = (written: string) => createPublicKey(privateKeyOf(written)).equals(rsa.publicKey);

  it.each([
    ['with line breaks as text', text.replaceAll('\n', '\\n')],
    ['with line breaks of Windows', text.replaceAll('\n', '\r\n')],
    ['folded to one line', text.replaceAll('\n', ' ')],
    ['as PKCS#1', pem(rsa.privateKey, 'pkcs1')],
    ['as base64 alone', text.replace(/-----[A-Z ]+-----/g, '').replaceAll('\n', '')],
    ['as base64 of PKCS#1', pem(rsa.privateKey, 'pkcs1').replace(/-----[A-Z ]+-----/g, '')],
  ])('is read %s', (_, written) => {
    expect(same(written)).toBe(true);
    expect(keyFault(written, 'RSA-SHA256')).toBeUndefined();
  });

  it('of SEC 1 is read, and a public one where a public one will do', () => {
    expect(createPublicKey(privateKeyOf(pem(ec.privateKey, 'sec1'))).equals(ec.publicKey)).toBe(true);
    const spki = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    expect(publicKeyOf(spki.replaceAll('\n', ' ')).equals(ec.publicKey)).toBe(true);
    expect(publicKeyOf(pem(ec.privateKey)).equals(ec.publicKey)).toBe(true);
  });

  it('is read once for each text', () => {
    expect(privateKeyOf(text)).toBe(privateKeyOf(text));
  });

  it.each([
    ['nonsense', 'RS256', 'is no private key in PEM'],
    [text.slice(0, 900) + text.slice(960), 'RS256', 'is damaged, or no private key'],
    [rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString(), 'RS256', 'is no private key'],
    [
      rsa.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
      'RS256',
      'is encrypted',
    ],
    [text, 'ES256', 'is no P-256 key, as ES256 needs'],
    [pem(ec.privateKey), 'PS256', 'is no RSA key, as PS256 needs'],
    [
      pem(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey),
      'RSA-SHA256',
      'has 1024 bits, and RSA-SHA256 needs 2048',
    ],
    [pem(generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey), 'ES256', 'is no P-256 key, as ES256 needs'],
  ] as const)('that will not do is told without a word of it (%#)', (written, algorithm, fault) => {
    expect(keyFault(written, algorithm)).toBe(fault);
  });
});
