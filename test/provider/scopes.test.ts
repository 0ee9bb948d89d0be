import { describe, expect, it } from 'vitest';
import { grantedScopes, supportedScopes, understood, upstreamScopes } from '../../src/provider/scopes.ts';
import { app, call } from './app.ts';

const house = app({
  scopes: {
    standard: { openid: ['user'], email: ['emails'], profile: ['user'] },
    declared: ['user', 'emails', 'repo'],
  },
});

const given = house.plan;

describe('scopes', () => {
  it('go out in the provider’s words, each once, with what signing in needs; a standard one it has no word for stays here', () => {
    expect(upstreamScopes(given, ['openid', 'profile', 'email', 'phone', 'repo'])).toEqual(['user', 'emails', 'repo']);
    expect(upstreamScopes(given, [])).toEqual(['user']);
    expect(upstreamScopes(given, [], ['always'])).toEqual(['user', 'always']);
  });

  it('come back in the client’s words, without those the provider did not grant', () => {
    expect(grantedScopes(house, ['openid', 'email'], ['user'])).toEqual(['openid', 'user']);
    expect(grantedScopes(house, ['openid', 'email'], undefined)).toEqual(['openid', 'email']);
  });

  it('are understood when they are standard or declared', () => {
    expect([understood(given, 'address'), understood(given, 'repo'), understood(given, 'admin')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(supportedScopes(house)).toEqual(['openid', 'profile', 'email', 'user', 'emails', 'repo']);
  });

  it('are not called granted when nothing can honour them', () => {
    expect(grantedScopes(house, ['openid', 'phone', 'offline_access'], undefined)).toEqual(['openid']);
    expect(grantedScopes(house, ['openid', 'phone'], ['user', 'phone'])).toEqual(['openid', 'user', 'phone']);
  });

  it('have offline_access where there is something to refresh with', () => {
    const token = { ...given.token, grants: ['authorization_code' as const, 'refresh_token' as const] };
    expect(supportedScopes(app({ token }))).toEqual(['openid', 'profile', 'offline_access']);
    const type = {
      name: 'response_type',
      in: 'query',
      required: true,
      separator: ' ',
      value: { literal: 'token' },
    } as const;
    const implicit = { ...given.authorize, call: call({ parameters: [type] }) };
    expect(supportedScopes(app({ token, authorize: implicit }))).toEqual(['openid', 'profile']);
  });
});
