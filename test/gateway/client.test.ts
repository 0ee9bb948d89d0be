import { describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/gateway/gateway.ts';
import { authenticate, type Client, digest, isRegistered, mayUse } from '../../src/gateway/oauth/client.ts';
import { OAuthError } from '../../src/gateway/oauth/error.ts';

const kind = { managed: true, takesTokens: false };

function client(id: string, secret?: string, more: Partial<Client> = {}): Client {
  return {
    id,
    secret: secret === undefined ? undefined : digest(secret),
    redirect_uris: [],
    apps: undefined,
    ...kind,
    ...more,
  };
}

const clients = [
  client('shop', 'shop-secret'),
  client('page'),
  client('narrow', 'n', { apps: ['harbour'] }),
  client('a:b c', 'p%q+r:s é'),
];
const gateway = { clients: new Map(clients.map((one) => [one.id, one])) } as Pick<Gateway, 'clients'> as Gateway;

const basic = (credentials: string) => `Basic ${Buffer.from(credentials).toString('base64')}`;
const encoded = (id: string, secret: string) => basic([id, secret].map(encodeURIComponent).join(':'));

interface Given {
  header?: string;
  client_id?: string;
  client_secret?: string;
}

/** Who it is, or the error and status with which it is refused. */
function who({ header, client_id, client_secret }: Given, app = 'any'): string {
  try {
    return authenticate(gateway, app, { header, client_id, client_secret }).id;
  } catch (error) {
    if (error instanceof OAuthError) return `${error.error} ${error.status}`;
    throw error;
  }
}

describe('a client authenticates', () => {
  it('by HTTP Basic, with id and secret form-encoded before (RFC 6749 §2.3.1)', () => {
    expect(who({ header: basic('shop:shop-secret') })).toBe('shop');
    expect(who({ header: encoded('a:b c', 'p%q+r:s é') })).toBe('a:b c');
    expect(who({ header: basic('a%3Ab+c:p%25q%2Br%3As+%C3%A9') })).toBe('a:b c');
  });

  it('by HTTP Basic in any case of the scheme, and with the id in the form too', () => {
    expect(who({ header: basic('shop:shop-secret').replace('Basic', 'bASIC') })).toBe('shop');
    expect(who({ header: basic('shop:shop-secret'), client_id: 'shop' })).toBe('shop');
  });

  it('by the form', () => {
    expect(who({ client_id: 'shop', client_secret: 'shop-secret' })).toBe('shop');
    expect(who({ header: 'Bearer token', client_id: 'shop', client_secret: 'shop-secret' })).toBe('shop');
  });

  it('by its id alone when it is public, in the form or with an empty secret', () => {
    expect(who({ client_id: 'page' })).toBe('page');
    expect(who({ header: basic('page:') })).toBe('page');
    expect(who({ client_id: 'page', client_secret: '' })).toBe('page');
  });
});

describe('a request is refused', () => {
  it.each<[string, Given, string]>([
    ['without a client', {}, 'invalid_client 401'],
    ['for an unknown client', { client_id: 'stranger', client_secret: 'x' }, 'invalid_client 401'],
    ['for a name that objects have', { client_id: '__proto__' }, 'invalid_client 401'],
    ['with a wrong secret', { header: basic('shop:guess') }, 'invalid_client 401'],
    ['with a secret that only begins well', { header: basic('shop:shop-secret2') }, 'invalid_client 401'],
    ['without the secret', { client_id: 'shop' }, 'invalid_client 401'],
    ['with an empty secret', { client_id: 'shop', client_secret: '' }, 'invalid_client 401'],
    [
      'with the digest for the secret',
      { client_id: 'shop', client_secret: `${digest('shop-secret')}` },
      'invalid_client 401',
    ],
    ['with a secret for a public client', { client_id: 'page', client_secret: 'guess' }, 'invalid_client 401'],
    ['with Basic that is not base64', { header: 'Basic ###' }, 'invalid_client 401'],
    ['with Basic without a colon', { header: basic('shop') }, 'invalid_client 401'],
    ['with Basic that is badly encoded', { header: basic('shop:%zz') }, 'invalid_client 401'],
    [
      'with two secrets',
      { header: basic('shop:shop-secret'), client_id: 'shop', client_secret: 'shop-secret' },
      'invalid_request 400',
    ],
    ['with two ids', { header: basic('shop:shop-secret'), client_id: 'page' }, 'invalid_request 400'],
  ])('%s', (_name, given, refusal) => {
    expect(who(given)).toBe(refusal);
  });

  it('for an app that the client may not use', () => {
    expect(who({ header: basic('narrow:n') }, 'harbour')).toBe('narrow');
    expect(who({ header: basic('narrow:n') }, 'other')).toBe('unauthorized_client 400');
    expect([mayUse(client('x'), 'any'), mayUse(client('x', 's', { apps: [] }), 'any')]).toEqual([true, false]);
  });
});

describe('a redirect_uri', () => {
  const admits = (registered: string, uri: string) =>
    isRegistered(client('x', 's', { redirect_uris: [registered] }), uri);

  it('is compared letter by letter', () => {
    const registered = 'https://client.example/callback?from=gate';
    expect(admits(registered, registered)).toBe(true);
    for (const other of [
      'https://client.example/callback',
      'https://client.example/callback?from=gate&more=1',
      'https://client.example/callback/?from=gate',
      'https://client.example/x/../callback?from=gate',
      'https://client.example:443/callback?from=gate',
      'https://CLIENT.example/callback?from=gate',
      'http://client.example/callback?from=gate',
      'https://client.example/Callback?from=gate',
    ]) {
      expect([other, admits(registered, other)]).toEqual([other, false]);
    }
  });

  it('may have any port on a loopback address (RFC 8252 §7.3)', () => {
    for (const registered of ['http://127.0.0.1/cb', 'http://127.0.0.1:3000/cb']) {
      for (const uri of ['http://127.0.0.1/cb', 'http://127.0.0.1:1/cb', 'http://127.0.0.1:65535/cb']) {
        expect([uri, admits(registered, uri)]).toEqual([uri, true]);
      }
    }
    expect(admits('http://[::1]/cb', 'http://[::1]:49152/cb')).toBe(true);
    expect(admits('http://127.0.0.1', 'http://127.0.0.1:49152')).toBe(true);
    expect(admits('http://127.0.0.1?a=b', 'http://127.0.0.1:49152?a=b')).toBe(true);
  });

  it.each([
    ['another path', 'http://127.0.0.1:49152/cb2'],
    ['another query', 'http://127.0.0.1:49152/cb?x'],
    ['another loopback address', 'http://127.0.0.2:49152/cb'],
    ['the other family', 'http://[::1]:49152/cb'],
    ['localhost', 'http://localhost:49152/cb'],
    ['https', 'https://127.0.0.1:49152/cb'],
    ['user information', 'http://127.0.0.1:49152@attacker.example/cb'],
    ['a longer host', 'http://127.0.0.1.attacker.example/cb'],
    ['a longer port', 'http://127.0.0.1:123456/cb'],
    ['a port that is none', 'http://127.0.0.1:99999/cb'],
    ['an empty port', 'http://127.0.0.1:/cb'],
    ['a backslash', 'http://127.0.0.1:80\\@attacker.example/cb'],
  ])('has no other freedom there: %s', (_name, uri) => {
    expect(admits('http://127.0.0.1/cb', uri)).toBe(false);
  });

  it('has no free port anywhere else', () => {
    expect(admits('http://10.0.0.1/cb', 'http://10.0.0.1:49152/cb')).toBe(false);
    expect(admits('http://localhost/cb', 'http://localhost:49152/cb')).toBe(false);
    expect(admits('com.example.app:/cb', 'com.example.app:/cb')).toBe(true);
  });
});
