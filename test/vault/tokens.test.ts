import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { open } from '../../src/vault/envelope.ts';
import { ringOf } from '../../src/vault/ring.ts';
import { sealTokens } from '../../src/vault/tokens.ts';

const ring = await ringOf({ keys: [{ id: 'k', key: randomBytes(32) }] });
const given = { now: 1000, upstream_scope: ['a', 'b'] };
const before = {
  access_token: 'at1',
  refresh_token: 'rt1',
  id_token: 'id1',
  refresh_token_expires_at: 5000,
  kept: { uid: '7', tenant: 't' },
};

test('a first answer is sealed as it is, with moments instead of lifetimes', async () => {
  const answer = {
    access_token: 'at',
    refresh_token: 'rt',
    expires_in: 60,
    refresh_token_expires_in: 900,
    kept: { uid: '7' },
  };
  const { sealed, tokens } = sealTokens(ring, 'con_1', answer, given);
  expect(tokens).toEqual({
    access_token: 'at',
    refresh_token: 'rt',
    refresh_token_expires_at: 1900,
    kept: { uid: '7' },
  });
  expect(sealed).toMatchObject({ key_id: 'k', expires_at: 1060, refreshable: true, upstream_scope: ['a', 'b'] });
  expect(await open(ring, 'con_1', sealed.tokens ?? '')).toEqual(tokens);
});

test('what a refresh leaves out stays, but for the end of the access token', () => {
  const { sealed, tokens } = sealTokens(
    ring,
    'con_1',
    { access_token: 'at2', kept: { uid: '8' } },
    { ...given, before },
  );
  expect(tokens).toEqual({ ...before, access_token: 'at2', kept: { uid: '8', tenant: 't' } });
  expect(sealed).toMatchObject({ expires_at: undefined, refreshable: true });
});

test('a new refresh token does not inherit the end of the old one', () => {
  const { tokens } = sealTokens(
    ring,
    'con_1',
    { access_token: 'at2', refresh_token: 'rt2', kept: {} },
    { ...given, before },
  );
  expect(tokens).toMatchObject({ refresh_token: 'rt2' });
  expect(tokens).not.toHaveProperty('refresh_token_expires_at');
});

test('a shorter scope is stored as granted', () => {
  const { sealed } = sealTokens(ring, 'con_1', { access_token: 'at2', scope: ['a'], kept: {} }, { ...given, before });
  expect(sealed.upstream_scope).toEqual(['a']);
});

test('without a refresh token there is nothing to refresh with', () => {
  const { sealed } = sealTokens(ring, 'con_1', { access_token: 'at', kept: {} }, given);
  expect(sealed.refreshable).toBe(false);
});
