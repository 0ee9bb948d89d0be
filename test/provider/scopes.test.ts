import { describe, expect, it } from 'vitest';
import { grantedScopes, supportedScopes, understood, upstreamScopes } from '../../src/provider/scopes.ts';
import { plan } from './app.ts';

const given = plan({
  scopes: {
    standard: { openid: ['user'], email: ['emails'], profile: ['user'] },
    declared: ['user', 'emails', 'repo'],
  },
});

describe('scopes', () => {
  it('go out in the provider’s words, each once, with what signing in needs; a standard one it has no word for stays here', () => {
    expect(upstreamScopes(given, ['openid', 'profile', 'email', 'phone', 'repo'])).toEqual(['user', 'emails', 'repo']);
    expect(upstreamScopes(given, [])).toEqual(['user']);
    expect(upstreamScopes(given, [], ['always'])).toEqual(['user', 'always']);
  });

  it('come back in the client’s words, without those the provider did not grant', () => {
    expect(grantedScopes(given, ['openid', 'email'], ['user'])).toEqual(['openid', 'user']);
    expect(grantedScopes(given, ['openid', 'email'], undefined)).toEqual(['openid', 'email']);
  });

  it('are understood when they are standard or declared', () => {
    expect([understood(given, 'address'), understood(given, 'repo'), understood(given, 'admin')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(supportedScopes(given)).toEqual(['openid', 'profile', 'email', 'user', 'emails', 'repo']);
  });
});
