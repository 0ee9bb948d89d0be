import { isOwn } from '../connections/own-token.ts';
import type { Gateway } from '../gateway.ts';
import type { ApiOperation } from './operation.ts';
import type { Problem } from './problem.ts';

/** The token of an `Authorization: Bearer` header (RFC 6750 §2.1); undefined where there is none that could be one. */
export function bearerToken(authorization: string | undefined): string | undefined {
  if (authorization === undefined || !bearer.test(authorization)) return undefined;
  return authorization.slice(authorization.lastIndexOf(' ') + 1);
}

/** Why a token is not enough for an operation (RFC 6750 §3.1), as far as that is known without asking the provider. */
export function unauthorized(
  { spent, granted, passesTokens }: Gateway,
  { id, carrier, anonymous, needs }: ApiOperation,
  token: string | undefined,
): Problem | undefined {
  if (!carrier) return undefined;
  if (token === undefined) return anonymous ? undefined : missing;
  if (isOwn(token)) return undefined;
  if (!passesTokens) return foreign;
  if (spent.isEnded(token)) return ended;
  const scopes = needs.length > 0 ? granted.get(token) : undefined;
  return scopes && insufficient(id, needs, scopes);
}

/** The refusal of a token whose scopes are known, and are not enough. */
export function insufficient(id: string, needs: string[][], scopes: readonly string[]): Problem | undefined {
  if (needs.length === 0 || needs.some((set) => set.every((scope) => scopes.includes(scope)))) return undefined;
  const scope = (needs[0] as string[]).join(' ');
  return {
    status: 403,
    title: 'The token lacks a scope',
    detail: `${id} needs ${scope}`,
    error: 'insufficient_scope',
    headers: { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  };
}

const bearer = /^bearer +[\x21-\x7e]+$/i;

const missing: Problem = {
  status: 401,
  title: 'No token',
  detail: 'send Authorization: Bearer with an access token',
  error: 'invalid_token',
  headers: { 'WWW-Authenticate': 'Bearer' },
};

const foreign: Problem = {
  status: 401,
  title: 'The token is not valid',
  detail: "this is no token of the gateway's; no client here has the provider's own tokens",
  error: 'invalid_token',
  headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
};

const ended: Problem = {
  status: 401,
  title: 'The token is not valid',
  detail: 'the token was ended because its code was used twice',
  error: 'invalid_token',
  headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' },
};
