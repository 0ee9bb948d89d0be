import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { open, rewrap, seal } from '../../src/vault/envelope.ts';
import { type Ring, ringOf } from '../../src/vault/ring.ts';

const [one, two] = [
  { id: '2026.11', key: randomBytes(32) },
  { id: 'two', key: randomBytes(32) },
];
let old: Ring;
let both: Ring;
let other: Ring;
beforeAll(async () => {
  old = await ringOf({ keys: [one] });
  both = await ringOf({ keys: [two, one] });
  other = await ringOf({ keys: [{ id: one.id, key: randomBytes(32) }] });
});
const value = { access_token: 'at-secret', kept: { uid: '12345678901234567890', 名: '微' } };

describe('an envelope', () => {
  test('gives back any value, and shows none of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.dictionary(fc.string(), fc.jsonValue()), async (id, any) => {
        const { text, key_id } = seal(old, id, any);
        expect(key_id).toBe('2026.11');
        expect(await open(old, id, text)).toEqual(JSON.parse(JSON.stringify(any)));
      }),
    );
    const { text } = seal(old, 'con_1', value);
    expect(text).toMatch(/^e1\.2026\.11\.[A-Za-z0-9_-]{80}\.[A-Za-z0-9_-]+$/);
    expect(Buffer.from(text.split('.').at(-1) ?? '', 'base64url').toString('latin1')).not.toContain('at-secret');
  });

  test('is another each time', () => {
    expect(new Set(Array.from({ length: 50 }, () => seal(old, 'con_1', value).text)).size).toBe(50);
  });

  test('does not open for another connection', async () => {
    const { text } = seal(old, 'con_1', value);
    await expect(open(old, 'con_2', text)).rejects.toMatchObject({ name: 'DamagedEnvelope' });
    await expect(rewrap(old, 'con_2', text)).rejects.toMatchObject({ name: 'DamagedEnvelope' });
  });

  test('opens no more when any character was changed, added or left out', async () => {
    const { text } = seal(old, 'con_1', value);
    for (let at = 0; at < text.length; at++) {
      const changed = text[at] === 'A' ? 'B' : 'A';
      for (const spoilt of [text.slice(0, at) + changed + text.slice(at + 1), text.slice(0, at) + text.slice(at + 1)]) {
        await expect(open(old, 'con_1', spoilt), spoilt).rejects.toMatchObject({ name: /DamagedEnvelope|MissingKey/ });
      }
    }
    for (const spoilt of [
      '',
      'e1',
      'e1.',
      'e1..',
      'e1.a',
      'e1.a.b',
      'e1...',
      `${text}=`,
      `${text}.`,
      ` ${text}`,
      'e2.a.b.c',
    ])
      await expect(open(old, 'con_1', spoilt), spoilt).rejects.toMatchObject({ name: /DamagedEnvelope|MissingKey/ });
  });

  test('cannot be put together from two of the same connection', async () => {
    const [a, b] = [seal(old, 'con_1', { a: 1 }).text, seal(old, 'con_1', { b: 2 }).text];
    const mixed = [...a.split('.').slice(0, -1), b.split('.').at(-1)].join('.');
    await expect(open(old, 'con_1', mixed)).rejects.toMatchObject({ name: 'DamagedEnvelope' });
  });

  test('whose key is missing names it', async () => {
    const { text } = seal(both, 'con_1', value);
    await expect(open(old, 'con_1', text)).rejects.toMatchObject({ name: 'MissingKey', key_id: 'two' });
    await expect(open(old, 'con_1', text)).rejects.toThrow(/key two is not in the vault's key ring/);
  });

  test('does not open with another key of the same name', async () => {
    await expect(open(other, 'con_1', seal(old, 'con_1', value).text)).rejects.toMatchObject({
      name: 'DamagedEnvelope',
    });
  });
});

describe('re-wrapping', () => {
  test('changes the wrapped key alone', async () => {
    const { text } = seal(old, 'con_1', value);
    const after = await rewrap(both, 'con_1', text);
    expect(after.key_id).toBe('two');
    expect(after.text.split('.').at(-1)).toBe(text.split('.').at(-1));
    expect(await open(await ringOf({ keys: [two] }), 'con_1', after.text)).toEqual(value);
    await expect(open(old, 'con_1', after.text)).rejects.toMatchObject({ key_id: 'two' });
  });

  test('of an envelope whose key is missing, or that is damaged, fails', async () => {
    const { text } = seal(both, 'con_1', value);
    await expect(rewrap(old, 'con_1', text)).rejects.toMatchObject({ key_id: 'two' });
    await expect(rewrap(both, 'con_1', text.replace(/^(e1\.two\.)./, '$1~'))).rejects.toMatchObject({
      name: 'DamagedEnvelope',
    });
  });
});
