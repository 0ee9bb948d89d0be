import { createHash, createHmac, generateKeyPairSync, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MissingInput } from '../../src/provider/failure.ts';
import type { ParameterPlan } from '../../src/provider/plan.ts';
import { requestOf } from '../../src/provider/request.ts';
import { sentIn, signature, signedText } from '../../src/provider/sign.ts';
import { app, call } from './app.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const sent = [
  ['b', '2'],
  ['a', '值 &='],
  ['Z', '1'],
  ['empty', ''],
  ['aa', '3'],
] as const;

describe('what is signed', () => {
  it('is sorted by code units, says nothing of what is empty, and is not encoded', () => {
    expect(signedText('pairs', 'k', sent)).toBe('Z=1&a=值 &=&aa=3&b=2');
    expect(signedText('wrapped', 'k', sent)).toBe('kZ1a值 &=aa3b2k');
  });

  it('is decoded from query and form, without the signature', () => {
    expect(sentIn('sign', 'a=%E5%80%BC+1&sign=x', 'sign=y&b=%3D')).toEqual([
      ['a', '值 1'],
      ['b', '='],
    ]);
  });
});

describe('a signature', () => {
  it('by RSA is verified with the public half', () => {
    const made = signature({ algorithm: 'RSA-SHA256', over: 'pairs' }, pem, sent);
    const text = Buffer.from('Z=1&a=值 &=&aa=3&b=2');
    expect(verify('sha256', text, publicKey, Buffer.from(made, 'base64'))).toBe(true);
  });

  it('by HMAC is lower-case, by MD5 capital hexadecimal', () => {
    const hmac = createHmac('sha256', 'k').update('Z=1&a=值 &=&aa=3&b=2').digest('hex');
    expect(signature({ algorithm: 'HMAC-SHA256', over: 'pairs' }, 'k', sent)).toBe(hmac);
    const md5 = createHash('md5').update('kZ1a值 &=aa3b2k').digest('hex').toUpperCase();
    expect(signature({ algorithm: 'MD5', over: 'wrapped' }, 'k', sent)).toBe(md5);
    // RFC 4231 §4.3 and RFC 1321 appendix A.5, as far as parameters can say it.
    expect(signature({ algorithm: 'HMAC-SHA256', over: 'pairs' }, 'key', [['The quick brown fox', 'x']])).toMatch(
      /^[0-9a-f]{64}$/,
    );
    expect(signature({ algorithm: 'MD5', over: 'wrapped' }, 'a', [])).toBe('4124BC0A9335C27F086F24BA207A4912');
  });
});

describe('a request', () => {
  const parameter = (change: Partial<ParameterPlan>): ParameterPlan => {
    return { name: 'p', in: 'query', required: true, separator: ' ', ...change };
  };
  const sign = { parameter: 'sign', algorithm: 'MD5', key: { word: 'client_secret' }, over: 'wrapped' } as const;
  const md5 = (text: string) => createHash('md5').update(text).digest('hex').toUpperCase();

  it('is signed over its query and its form and the token in it', () => {
    const carrier = { in: 'query', name: 'ticket' } as const;
    const parameters = [
      parameter({ name: 'sign', in: 'body', signature: true }),
      parameter({ name: 'q', value: { literal: 'ä b' } }),
      parameter({ name: 'list', in: 'body', separator: ',', value: { word: 'scope' } }),
    ];
    const signed = call({ method: 'POST', auth: 'user', body: 'application/x-www-form-urlencoded', parameters });
    const request = requestOf(app({ carrier, sign }), signed, { access_token: 't', words: { scope: ['x', 'y'] } });
    expect(request.url).toBe('https://api.example.com/call?q=%C3%A4%20b&ticket=t');
    expect(request.body).toBe(`list=x%2Cy&sign=${md5('secretlistx,yqä btickettsecret')}`);
  });

  it('has the time and a random value where it names them, and they are signed too', () => {
    const parameters = [
      parameter({ name: 'at', value: { from: { word: 'now' }, as: 'beijing-time' } }),
      parameter({ name: 'once', value: { word: 'nonce' } }),
      parameter({ name: 'sign', signature: true }),
    ];
    const made = () => new URL(requestOf(app({ sign }), call({ parameters }), {}).url).searchParams;
    const [first, second] = [made(), made()];
    expect(first.get('at')).toBe('2027-01-15 16:00:00');
    expect(first.get('once')).toMatch(/^[\w-]{43}$/);
    expect(first.get('once')).not.toBe(second.get('once'));
    expect(first.get('sign')).toBe(md5(`secretat2027-01-15 16:00:00once${first.get('once')}secret`));
  });

  it('of a sign-in keeps the nonce of the sign-in, even if that has none', () => {
    const parameters = [parameter({ name: 'nonce', required: false, value: { word: 'nonce' } })];
    expect(requestOf(app(), call({ parameters }), { words: { nonce: 'n-1' } }).url).toMatch(/\?nonce=n-1$/);
    expect(requestOf(app(), call({ parameters }), { words: { nonce: undefined } }).url).toMatch(/\/call$/);
  });

  it('without the key is not sent unsigned', () => {
    const parameters = [parameter({ name: 'sign', required: false, signature: true })];
    expect(() => requestOf(app({ sign }, { client_secret: undefined }), call({ parameters }), {})).toThrow(
      MissingInput,
    );
  });
});
