import { describe, expect, it } from 'vitest';
import { masked } from '../../../src/gateway/pages/mask.ts';

const secret = 'k7Qx-0123456789abcdef';

describe('masking', () => {
  it.each([
    'access_token',
    'refresh_token',
    'id_token',
    'accessToken',
    'Access_Token',
    'token',
    'code',
    'client_secret',
    'secretKey',
    'password',
    'user_password_hash',
    'csrf-token',
  ])('keeps four characters and the length of %s', (name) => {
    expect(masked({ [name]: secret })).toEqual({ [name]: 'k7Qx…(21)' });
  });

  it.each([
    'token_type',
    'expires_in',
    'scope',
    'sub',
    'error_code',
    'zip_code',
    'codec',
  ])('leaves %s alone', (name) => {
    expect(masked({ [name]: secret, other: 1 })).toEqual({ [name]: secret, other: 1 });
  });

  it('reaches every depth and everything under a secret name', () => {
    expect(masked([{ data: { access_token: secret } }])).toEqual([{ data: { access_token: 'k7Qx…(21)' } }]);
    expect(masked({ token: { value: secret, list: [secret], live: true, none: null } })).toEqual({
      token: { value: 'k7Qx…(21)', list: ['k7Qx…(21)'], live: true, none: null },
    });
  });

  it('shows nothing of a secret too short to lose four characters', () => {
    expect(masked({ code: 'abc123' })).toEqual({ code: '…(6)' });
  });

  it('masks numbers under secret names, but not the number of a result', () => {
    expect(masked({ password: 123456, token: 123456789012345678n, code: 0 })).toEqual({
      password: '…(6)',
      token: '1234…(18)',
      code: 0,
    });
  });

  it('masks tokens inside other text', () => {
    const jwt = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl';
    expect(masked(`https://a.example/me?page=2&access_token=${secret}#x`)).toBe(
      'https://a.example/me?page=2&access_token=k7Qx…(21)#x',
    );
    expect(masked(`access_token=${secret}&expires_in=3600`)).toBe('access_token=k7Qx…(21)&expires_in=3600');
    expect(masked({ note: `signed: ${jwt}.` })).toEqual({ note: `signed: eyJh…(${jwt.length}).` });
  });

  it('does not touch what it was given', () => {
    const given = { access_token: secret };
    masked(given);
    expect(given).toEqual({ access_token: secret });
  });
});
