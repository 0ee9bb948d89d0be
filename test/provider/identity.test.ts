import { describe, expect, it } from 'vitest';
import { identityOf, merge, skips } from '../../src/provider/identity.ts';
import { readExpression } from '../../src/spec/expressions.ts';
import { call } from './app.ts';

const source = { keep: {}, optional: false };

describe('claims', () => {
  it('are of the claim’s type: sub is text, updated_at a moment, email_verified a boolean', () => {
    const body = {
      sub: 42,
      email: 'a@example.com',
      email_verified: 'true',
      updated_at: '2023-11-14T22:13:20Z',
      name: null,
    };
    const { claims } = identityOf(source, body);
    expect(claims).toEqual({ sub: '42', email: 'a@example.com', email_verified: true, updated_at: 1_700_000_000 });
  });

  it('are only those that the document maps, where it maps any', () => {
    const { claims } = identityOf({ ...source, claims: { sub: readExpression('/id') } }, { id: 'x', name: 'Ann' });
    expect(claims).toEqual({ sub: 'x' });
  });

  it('keep spaces: an identifier is never trimmed', () => {
    expect(identityOf(source, { sub: ' 2022-A' }).claims.sub).toBe(' 2022-A');
  });
});

describe('several sources', () => {
  it('do not replace a claim that is there', () => {
    expect(merge({ sub: '1', name: 'A' }, { name: 'B', picture: 'p' })).toEqual({ sub: '1', name: 'A', picture: 'p' });
  });

  it('do not lend one source’s confirmation to another’s address', () => {
    expect(merge({ email: 'a@example.com' }, { email: 'b@example.com', email_verified: true })).toEqual({
      email: 'a@example.com',
    });
    expect(merge({ email_verified: true }, { email: 'b@example.com' })).toEqual({ email: 'b@example.com' });
    const both = { email: 'b@example.com', email_verified: true };
    expect(merge({}, both)).toEqual(both);
  });

  it('are left out when all that they keep is known, or an optional one lacks its scope', () => {
    const keeping = { ...source, call: call(), keep: { uid: { pointer: ['uid'] } } };
    expect(skips(keeping, { kept: { uid: '1' } })).toBe(true);
    expect(skips(keeping, { kept: {} })).toBe(false);
    const emails = { ...source, optional: true, claims: {}, call: call({ scopes: ['email'] }) };
    expect(skips(emails, { kept: {}, scope: ['all'] })).toBe(true);
    expect(skips(emails, { kept: {}, scope: ['email'] })).toBe(false);
    expect(skips(emails, { kept: {} })).toBe(false);
  });
});
