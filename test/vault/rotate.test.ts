import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { open, seal } from '../../src/vault/envelope.ts';
import { type Ring, type RingSource, ringOf } from '../../src/vault/ring.ts';
import { type Left, rotate } from '../../src/vault/rotate.ts';

const named = Object.fromEntries(['old', 'new', 'gone'].map((id) => [id, { id, key: randomBytes(32) }]));
const ring = (...ids: string[]) => ringOf({ keys: ids.map((id) => named[id]) } as RingSource);

/** The two methods that a rotation uses, over a map; `between` runs before each write. */
function rows(between: (id: string) => void = () => {}) {
  const map = new Map<string, { tokens: string; key_id: string }>();
  return {
    map,
    put: (id: string, by: Ring) => {
      const { text: tokens, key_id } = seal(by, id, { of: id });
      map.set(id, { tokens, key_id });
    },
    async wrappedOtherwise(key_id: string, { after = '', limit }: { after?: string; limit: number }) {
      const found = [...map].filter(([id, row]) => id > after && row.key_id !== key_id);
      return found
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([id, row]) => ({ id, ...row }));
    },
    async rewrap(id: string, before: string, next: { tokens: string; key_id: string }) {
      between(id);
      if (map.get(id)?.tokens !== before) return false;
      map.set(id, next);
      return true;
    },
  };
}

test('every envelope is wrapped with the first key, over many pages', async () => {
  const store = rows();
  const old = await ring('old');
  for (let i = 0; i < 450; i++) store.put(`con_${String(i).padStart(4, '0')}`, old);
  expect(await rotate(store, await ring('new', 'old'))).toEqual({ rewrapped: 450, left: {}, quiet: true });
  const alone = await ring('new');
  for (const [id, { tokens, key_id }] of store.map) {
    expect(key_id).toBe('new');
    expect(await open(alone, id, tokens)).toEqual({ of: id });
  }
  expect(await rotate(store, await ring('new', 'old'))).toEqual({ rewrapped: 0, left: {}, quiet: true });
});

test('what another gateway writes with the old key meanwhile is wrapped in a later pass', async () => {
  const old = await ring('old');
  let writes = 5;
  const store = rows((id) => {
    if (writes-- > 0) store.put(id === 'b' ? 'a' : 'b', old);
  });
  for (const id of ['a', 'b', 'c']) store.put(id, old);
  const { left } = await rotate(store, await ring('new', 'old'));
  expect(left).toEqual({});
  expect([...store.map.values()].map(({ key_id }) => key_id)).toEqual(['new', 'new', 'new']);
});

test('what a gateway writes that sees the new key a moment later is wrapped, too', async () => {
  const store = rows();
  const old = await ring('old');
  store.put('a', old);
  setTimeout(() => store.put('b', old), 150);
  const wrapped = await rotate(store, await ring('new', 'old'), { settle: 0.3 });
  expect(wrapped).toEqual({ rewrapped: 2, left: {}, quiet: true });
  expect(store.map.get('b')?.key_id).toBe('new');
});

test('a gateway that never takes up the new key is told of, and does not hold up the end', async () => {
  const old = await ring('old');
  const store = rows((id) => store.put(id === 'b' ? 'a' : 'b', old));
  store.put('a', old);
  expect(await rotate(store, await ring('new', 'old'))).toMatchObject({ quiet: false });
});

test('an envelope whose key is missing, or that is damaged, is told once and left', async () => {
  const store = rows();
  store.put('a', await ring('gone'));
  store.put('b', await ring('old'));
  store.put('c', await ring('old'));
  const damaged = { tokens: 'e1.old.x.y', key_id: 'old' };
  store.map.set('c', damaged);
  const before = store.map.get('a');
  const said: Left[] = [];
  expect(await rotate(store, await ring('new', 'old'), { tell: (left) => said.push(left) })).toEqual({
    rewrapped: 1,
    left: { gone: 1, old: 1 },
    quiet: true,
  });
  expect(said).toEqual([
    { id: 'a', key_id: 'gone', why: 'missing key' },
    { id: 'c', key_id: 'old', why: 'damaged envelope' },
  ]);
  expect(store.map.get('a')).toBe(before);
  expect(store.map.get('c')).toBe(damaged);
});
