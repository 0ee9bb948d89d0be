import { createHash, createHmac, sign as signed } from 'node:crypto';
import type { Plan } from './plan.ts';
import { privateKeyOf } from './private-key.ts';

/** How a document's calls are signed; where the key comes from is the caller's matter. */
export type Signing = Pick<NonNullable<Plan['sign']>, 'algorithm' | 'over'>;

/** Parameters as they are sent, decoded: those of the query and of the form, without the signature itself. */
export type Sent = Iterable<readonly [name: string, value: string]>;

/**
 * The signature over a call's parameters: in base64 (RSA-SHA256), lower-case hexadecimal (HMAC-SHA256) or capital hexadecimal (MD5).
 * @param key PEM for RSA-SHA256, else the shared secret
 * @throws Error when it is no private key; see `privateKeyOf`.
 */
export function signature({ algorithm, over }: Signing, key: string, sent: Sent): string {
  const text = signedText(over, key, sent);
  if (algorithm === 'RSA-SHA256') return signed('sha256', Buffer.from(text), privateKeyOf(key)).toString('base64');
  if (algorithm === 'HMAC-SHA256') return createHmac('sha256', key).update(text).digest('hex');
  return createHash('md5').update(text).digest('hex').toUpperCase();
}

/** What is signed: the parameters that say something, sorted by the code units of their names. */
export function signedText(over: Signing['over'], key: string, sent: Sent): string {
  const pairs = [...sent].filter(([, value]) => value !== '').sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  if (over === 'pairs') return pairs.map(([name, value]) => `${name}=${value}`).join('&');
  return `${key}${pairs.map(([name, value]) => name + value).join('')}${key}`;
}

/** The parameters in query strings and forms, decoded, without the one that carries the signature. */
export function sentIn(parameter: string, ...texts: string[]): [name: string, value: string][] {
  return texts.flatMap((text) => [...new URLSearchParams(text)]).filter(([name]) => name !== parameter);
}
