import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { freshSecret, secretBytes, signed } from '../../src/webhooks/sign.ts';

const [old, fresh] = [freshSecret(), freshSecret()];
const bytes = (secret: string) => secretBytes(secret) as Buffer;
const message = { id: 'evt_1', body: '{"name":"张伟","emoji":"🦀"}' };
const now = Date.now() / 1000;

/** What a library that nobody here wrote says to a delivery. */
const verify = (secret: string, headers: object, body = message.body) =>
  new Webhook(secret).verify(body, headers as Record<string, string>);

describe('a signature', () => {
  it('is what the library makes of the same message', () => {
    const header = signed([bytes(old)], message, now)['webhook-signature'];
    expect(header).toBe(new Webhook(old).sign(message.id, new Date(now * 1000), message.body));
  });

  it('holds before, while and after a secret is exchanged', () => {
    const exchanging = signed([bytes(fresh), bytes(old)], message, now);
    expect(verify(old, exchanging)).toEqual(JSON.parse(message.body));
    expect(verify(fresh, exchanging)).toEqual(JSON.parse(message.body));
    const exchanged = signed([bytes(fresh)], message, now);
    expect(verify(fresh, exchanged)).toEqual(JSON.parse(message.body));
    expect(() => verify(old, exchanged)).toThrow('No matching signature found');
  });

  it('covers body, id and time', () => {
    const headers = signed([bytes(old)], message, now);
    const later = String(Number(headers['webhook-timestamp']) + 1);
    expect(() => verify(old, headers, message.body.replace('张', '李'))).toThrow('No matching signature found');
    expect(() => verify(old, { ...headers, 'webhook-id': 'evt_2' })).toThrow('No matching signature found');
    expect(() => verify(old, { ...headers, 'webhook-timestamp': later })).toThrow('No matching signature found');
  });

  it('is of the attempt, so that an old one is good for nothing', () => {
    expect(() => verify(old, signed([bytes(old)], message, now - 400))).toThrow('Message timestamp too old');
  });
});

describe('a secret', () => {
  const secretOf = (length: number) => `whsec_${randomBytes(length).toString('base64')}`;

  it('has 24 to 64 bytes', () => {
    for (const length of [24, 32, 64]) expect(secretBytes(secretOf(length))).toHaveLength(length);
    for (const length of [0, 23, 65]) expect(secretBytes(secretOf(length))).toBeUndefined();
  });

  it('is base64 to the letter, behind its prefix', () => {
    const text = Buffer.alloc(32, 0xfb).toString('base64');
    expect(secretBytes(`whsec_${text}`)).toHaveLength(32);
    const wrong = [
      text,
      `whsk_${text}`,
      `whsec_${text.replace(/=+$/, '')}`,
      `whsec_${text} `,
      `whsec_${text.replaceAll('+', '-')}`,
    ];
    for (const secret of wrong) expect(secretBytes(secret), secret).toBeUndefined();
  });

  it('is another each time', () => {
    expect(secretBytes(old)).toHaveLength(32);
    expect(old).not.toBe(fresh);
  });
});
