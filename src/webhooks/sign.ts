import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** The 24 to 64 bytes of a webhook secret, `whsec_` and base64; undefined where the text is no such secret. */
export function secretBytes(secret: string): Buffer | undefined {
  if (!secret.startsWith(prefix)) return undefined;
  const text = secret.slice(prefix.length);
  const bytes = Buffer.from(text, 'base64');
  // Node reads whatever looks like base64: a letter too few would be another key than the receiver's, without a word.
  const exact = bytes.toString('base64') === text;
  return exact && bytes.length >= 24 && bytes.length <= 64 ? bytes : undefined;
}

/** A new webhook secret of 32 random bytes. */
export function freshSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/** The headers that make a delivery a Standard Webhook. */
export interface SignatureHeaders {
  'webhook-id': string;
  'webhook-timestamp': string;
  'webhook-signature': string;
}

/**
 * Signs a delivery (Standard Webhooks 1.0.0, "Signature scheme"): one signature per key, so that a receiver finds its own while
 * secrets are exchanged.
 * @param now epoch seconds of this attempt: receivers refuse one that is minutes old
 */
export function signed(keys: Buffer[], message: { id: string; body: string }, now: number): SignatureHeaders {
  const timestamp = String(Math.floor(now));
  const content = `${message.id}.${timestamp}.${message.body}`;
  const signatures = keys.map((key) => `v1,${createHmac('sha256', key).update(content).digest('base64')}`);
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
