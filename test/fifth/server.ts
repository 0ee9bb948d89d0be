import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider, { type Interaction } from 'oidc-provider';
import MemoryAdapter from 'oidc-provider/lib/adapters/memory_adapter.js';
import { users } from '../../src/sandbox/users.ts';

/** A real OpenID provider, written by nobody here, with the sample users as its accounts. */
export interface Server {
  issuer: string;
  /** Where it asks who the user is: `sandbox_user` there signs that user in, `sandbox_decision=deny` says no. */
  asks: string;
  /** Registers the gateway; everything before is forgotten. */
  register(client: Registration): void;
  close(): Promise<void>;
}

export interface Registration {
  client_id: string;
  client_secret: string;
  redirect_uris: string[];
  id_token_signed_response_alg?: 'RS256' | 'ES256';
}

/** Starts it on a free port: PKCE is required, every refresh gives a new refresh token, ID tokens are signed as registered. */
export async function startServer(): Promise<Server> {
  let answer: RequestListener = (_req, res) => res.writeHead(503).end();
  const server = createServer((req, res) => answer(req, res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const jwks = { keys: await Promise.all([privateKey('RS256'), privateKey('ES256')]) };
  return {
    issuer,
    asks: `${issuer}/interaction/`,
    register(client) {
      const grant_types = ['authorization_code', 'refresh_token'];
      const provider = new Provider(issuer, { ...configuration, clients: [{ grant_types, ...client }], jwks });
      provider.on('server_error', (_ctx, error) => console.error(error));
      const standard = provider.callback();
      answer = (req, res) => (req.url?.startsWith('/interaction/') ? ask(provider, req, res) : standard(req, res));
    },
    async close() {
      const ended = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await ended;
    },
  };
}

/** The page on which a user would sign in and consent, without the page. */
async function ask(provider: Provider, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const decided = new URL(req.url as string, 'http://127.0.0.1').searchParams;
  const asked = await provider.interactionDetails(req, res);
  await provider.interactionFinished(req, res, await decision(provider, asked, decided));
}

async function decision(provider: Provider, asked: Interaction, decided: URLSearchParams): Promise<object> {
  if (decided.get('sandbox_decision') === 'deny') return { error: 'access_denied', error_description: 'The user left' };
  if (asked.prompt.name === 'login') {
    return { login: { accountId: users.find(({ login }) => login === decided.get('sandbox_user'))?.claims.sub } };
  }
  const given = { accountId: asked.session?.accountId as string, clientId: asked.params.client_id as string };
  const grant = asked.grantId === undefined ? new provider.Grant(given) : await provider.Grant.find(asked.grantId);
  grant.addOIDCScope((asked.prompt.details.missingOIDCScope ?? []).join(' '));
  return { consent: { grantId: await grant.save() } };
}

async function privateKey(alg: 'RS256' | 'ES256') {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), alg, use: 'sig', kid: alg };
}

const allowed = { enabled: true, allowedPolicy: () => true };

const configuration = {
  adapter: class extends MemoryAdapter {},
  cookies: { keys: ['a key for cookies'] },
  pkce: { required: () => true },
  rotateRefreshToken: true,
  scopes: ['openid', 'offline_access'],
  claims: {
    openid: ['sub'],
    profile: [
      'name',
      'given_name',
      'family_name',
      'middle_name',
      'nickname',
      'preferred_username',
      'profile',
      'picture',
      'website',
      'gender',
      'birthdate',
      'zoneinfo',
      'locale',
      'updated_at',
    ],
    email: ['email', 'email_verified'],
    phone: ['phone_number', 'phone_number_verified'],
  },
  features: { devInteractions: { enabled: false }, introspection: allowed, revocation: allowed },
  interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
  findAccount(_ctx: unknown, sub: string) {
    const claims = users.find((user) => user.claims.sub === sub)?.claims;
    return claims && { accountId: sub, claims: () => claims };
  },
  ttl: {
    AccessToken: 3600,
    AuthorizationCode: 60,
    Grant: 86400,
    IdToken: 3600,
    Interaction: 600,
    RefreshToken: 86400,
    Session: 86400,
  },
};
