import { evaluate } from '../../provider/expression.ts';
import { MissingInput, ProviderFailure } from '../../provider/failure.ts';
import {
  type Claims,
  identityOf,
  identityRequest,
  type Known,
  merge,
  readIdentity,
  skips,
} from '../../provider/identity.ts';
import { type Json, parseExact } from '../../provider/json.ts';
import type { IdentitySource } from '../../provider/plan.ts';
import type { ProviderRequest } from '../../provider/request.ts';
import { addressAt } from '../../provider/server.ts';
import { usesKept } from '../../provider/walk.ts';
import { withAppToken } from '../connections/app-token.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { fromUpstream, OAuthError } from './error.ts';

/** Who the user is, and what the provider's operations answered. */
export interface Identity {
  claims: Claims & { sub: string };
  /** What was kept before, and what the sources gave to keep. */
  kept: Record<string, Json>;
  raw: { operation: string; body: Json | undefined }[];
}

/** The token to ask with, and what came with it. */
export interface Bearer extends Known {
  id_token?: string;
  /** Nothing is known but a token of the provider's: nothing of what the sign-in told. */
  alone?: true;
  /** The nonce that the gateway sent; an ID token must return it. */
  nonce?: string;
}

/**
 * Asks the document's identity sources in their order; a claim that is there is not replaced by a later source.
 * @param endpoint where a refusal is told, in that endpoint's words
 * @throws OAuthError when a source that must succeed does not, or nobody says who the user is.
 */
export async function identify(
  gateway: Gateway,
  app: ServedApp,
  bearer: Bearer,
  endpoint: 'token' | 'bearer',
): Promise<Identity> {
  const known: Bearer = { ...bearer, kept: { ...bearer.kept } };
  const raw: Identity['raw'] = [];
  let claims: Claims = {};
  for (const source of app.plan.identity) {
    if (skips(source, known)) continue;
    const found = await ask(gateway, app, source, known, endpoint);
    if (!found) continue;
    if (isAnother(claims, found.claims)) throw broken(app, 'answers name two different users');
    claims = merge(claims, found.claims);
    Object.assign(known.kept, found.kept);
    if (source.call) raw.push({ operation: source.call.operation, body: found.raw });
  }
  if (claims.sub === undefined && bearer.alone && app.plan.identity.some(({ claims }) => usesKept(claims?.sub)))
    throw wantsConnection(app);
  if (claims.sub === undefined) {
    throw new OAuthError('server_error', `${app.id}: the provider did not say who the user is`, { status: 502 });
  }
  return { claims: claims as Identity['claims'], kept: known.kept, raw };
}

/** Sources that both say who the user is must agree (OpenID Connect Core §5.3.2). */
function isAnother({ sub }: Claims, more: Claims): boolean {
  return sub !== undefined && more.sub !== undefined && more.sub !== sub;
}

async function ask(
  gateway: Gateway,
  app: ServedApp,
  source: IdentitySource,
  known: Bearer,
  endpoint: 'token' | 'bearer',
) {
  try {
    if (source.call) {
      return await withAppToken(gateway.vault.apps, app, source.call, async (app_token) => {
        const request = identityRequest(app, source, known, app_token) as ProviderRequest;
        return readIdentity(app, source, await gateway.send(request), known.kept);
      });
    }
    const body = source.id_token ? fromIdToken(app, source.id_token.issuer, known, gateway.now()) : known.kept;
    return { ...identityOf(source, body, known.kept, app.settings), raw: body };
  } catch (error) {
    const expected = error instanceof ProviderFailure || error instanceof MissingInput;
    if (expected && source.optional) return undefined;
    if (known.alone && error instanceof MissingInput) throw wantsConnection(app);
    throw fromUpstream(error, app.id, endpoint);
  }
}

function wantsConnection(app: ServedApp): OAuthError {
  const why = "who the user is takes what the sign-in told, and not the provider's token alone";
  return new OAuthError('access_denied', `${app.id}: ${why}: use a token of the gateway's own`, { status: 403 });
}

/**
 * The claims of an ID token that came straight from the token endpoint over TLS, whose signature OpenID Connect Core §3.1.3.7
 * then lets be; issuer, audience, time and nonce are checked all the same.
 * @throws MissingInput where there is none, as with an access token alone.
 */
function fromIdToken(app: ServedApp, issuer: Parameters<typeof evaluate>[0], known: Bearer, now: number): Json {
  if (known.id_token === undefined) throw new MissingInput('the identity', 'an ID token');
  const claims = payloadOf(known.id_token);
  if (!claims) throw broken(app, 'ID token cannot be read');
  const issued = evaluate(issuer, { app: app.settings, words: { client_id: app.client_id }, answer: claims });
  const expected = typeof issued === 'string' ? addressAt(app, issued) : undefined;
  if (expected === undefined || claims.iss !== expected)
    throw broken(app, `ID token is by ${claims.iss}, not ${expected}`);
  if (![claims.aud].flat().includes(app.client_id)) throw broken(app, 'ID token is for another client');
  if (Number(claims.exp ?? 0) <= now - 60) throw broken(app, 'ID token has expired');
  if (known.nonce !== undefined && sendsNonce(app) && claims.nonce !== known.nonce) {
    throw broken(app, 'ID token does not belong to this sign-in: its nonce is another one');
  }
  return claims;
}

function payloadOf(jwt: string): { [claim: string]: Json } | undefined {
  try {
    const claims = parseExact(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
}

function sendsNonce({ plan }: ServedApp): boolean {
  return plan.authorize.call.parameters.some(({ value }) => value && 'word' in value && value.word === 'nonce');
}

function broken(app: ServedApp, why: string): OAuthError {
  return new OAuthError('server_error', `${app.id}: the provider's ${why}`, { status: 502 });
}
