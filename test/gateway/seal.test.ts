import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { keyRing } from '../../src/gateway/seal.ts';

const key = (id: string) => ({ id, key: randomBytes(32) });
const [one, two] = [key('one'), key('two')];
const value = { app: 'house', state: 'tide', scope: ['openid'] };

/** A ring, and a clock to turn. */
function ring(...keys: { id: string; key: Buffer }[]) {
  const clock = { now: 1_000 };
  return { clock, ...keyRing(keys, () => clock.now) };
}

describe('a sealed value', () => {
  it('opens again, whatever is in it, and never reads the same twice', () => {
    const { seal, open } = ring(one);
    for (const sealed of [
      value,
      {},
      [],
      { deep: { text: '张伟 "\u0000" 🏠', nothing: null, big: '9007199254740993' } },
    ]) {
      expect(open('code', seal('code', sealed, 60))).toEqual(sealed);
    }
    expect(seal('code', value, 60)).not.toBe(seal('code', value, 60));
    expect(seal('code', value, 60)).toMatch(/^v1\.one\.[\w-]+$/);
    expect(Buffer.from(seal('code', value, 60), 'base64url').toString()).not.toContain('house');
  });

  it('opens for the purpose for which it was sealed, and for no other', () => {
    const { seal, open } = ring(one);
    for (const purpose of ['transaction', 'code', 'home'] as const) {
      for (const other of ['transaction', 'code', 'home'] as const) {
        expect(open(other, seal(purpose, value, 60))).toEqual(other === purpose ? value : undefined);
      }
    }
  });

  it('opens until its time is over, and not from then on', () => {
    const { seal, open, clock } = ring(one);
    const sealed = seal('code', value, 60);
    clock.now += 59;
    expect(open('code', sealed)).toEqual(value);
    clock.now += 1;
    expect(open('code', sealed)).toBeUndefined();
  });

  it('does not open when one bit of one byte has changed, or one character of its text', () => {
    const { seal, open } = ring(one);
    const sealed = seal('code', value, 60);
    const [version, id, body = ''] = sealed.split('.');
    const bytes = Buffer.from(body, 'base64url');
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0x01, 0x80]) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] as number) ^ bit;
        expect(open('code', `${version}.${id}.${changed.toString('base64url')}`)).toBeUndefined();
      }
    }
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A';
      expect(open('code', sealed.slice(0, at) + other + sealed.slice(at + 1))).toBeUndefined();
    }
  });

  it('has one spelling: what decodes to the same bytes is not the same text', () => {
    const { seal, open } = ring(one);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    // Of three lengths in a row, two leave bits of the last character unused.
    for (const number of [1, 11, 111]) {
      const sealed = seal('code', { number }, 60);
      for (const other of [
        `${sealed}=`,
        `${sealed}==`,
        `${sealed} `,
        `${sealed}\n`,
        sealed.replace('.one.', '.one. '),
      ]) {
        expect(open('code', other)).toBeUndefined();
      }
      const ends = [...letters].filter((letter) => open('code', sealed.slice(0, -1) + letter));
      expect(ends).toEqual([sealed.at(-1)]);
    }
  });

  it('does not open when it is cut, and nothing opens that never was sealed', () => {
    const { seal, open } = ring(one);
    const sealed = seal('code', value, 60);
    for (let length = 0; length < sealed.length; length++)
      expect(open('code', sealed.slice(0, length))).toBeUndefined();
    const short = Buffer.alloc(28).toString('base64url');
    for (const text of [
      '',
      '.',
      '..',
      'v1',
      'v1.one',
      'v1.one.',
      `v1.one.${short}`,
      `v2${sealed.slice(2)}`,
      '🏠.🏠.🏠',
    ]) {
      expect(open('code', text)).toBeUndefined();
    }
  });
});

describe('a key ring', () => {
  it('seals with its first key and opens with all, so that keys can be changed', () => {
    const old = ring(one);
    const sealed = old.seal('transaction', value, 60);
    const changed = ring(two, one);
    expect(changed.open('transaction', sealed)).toEqual(value);
    expect(changed.seal('transaction', value, 60)).toMatch(/^v1\.two\./);
    expect(old.open('transaction', changed.seal('transaction', value, 60))).toBeUndefined();
    expect(ring(two).open('transaction', sealed)).toBeUndefined();
  });

  it('goes by the key, not by its name: another key of the same name opens nothing, nor one under another name', () => {
    const sealed = ring(one).seal('code', value, 60);
    expect(ring(key('one')).open('code', sealed)).toBeUndefined();
    const both = ring(one, two);
    expect(both.open('code', sealed.replace('.one.', '.two.'))).toBeUndefined();
  });

  it('takes names with dots, and names of object members', () => {
    for (const id of ['2026.11', '..', '__proto__', 'constructor']) {
      const { seal, open } = ring({ ...one, id });
      expect(open('code', seal('code', value, 60))).toEqual(value);
    }
    expect(ring(one).open('code', ring(one).seal('code', value, 60).replace('.one.', '.__proto__.'))).toBeUndefined();
  });

  it('needs a key', () => {
    expect(() => ring()).toThrow(TypeError);
  });
});
