import { hash, randomBytes } from 'node:crypto';
import type { Json } from '../../provider/json.ts';
import type { Tokens } from '../../provider/token.ts';
import type { Gateway } from '../gateway.ts';
import { OAuthError } from './error.ts';

/** What a gateway's code holds: to whom it was given, for what, and what the provider gave for it. */
export interface Code {
  id: string;
  /** The issuer that gave it, which alone may take it. */
  issuer: string;
  app: string;
  client_id: string;
  redirect_uri: string;
  code_challenge?: string;
  nonce?: string;
  scope: string[];
  upstream_scope: string[];
  /** When the browser came back, in epoch seconds. */
  auth_time: number;
  kept: Record<string, Json>;
  /** A code still to be exchanged at the provider, or the tokens of an implicit answer. */
  upstream: { code: string; verifier: string } | { tokens: Tokens; raw: Record<string, string> };
  upstream_nonce: string;
}

/** Seals a code (RFC 6749 §4.1.2): nothing is stored before it is used. */
export function sealCode(gateway: Gateway, code: Omit<Code, 'id'>): string {
  const id = randomBytes(16).toString('base64url');
  return gateway.ring.seal('code', { id, ...code }, gateway.limits.code);
}

/**
 * Opens a code for the client that presents it.
 * @throws OAuthError `invalid_grant` when it is not valid (any more), or was given to another client, app, address or verifier.
 */
export function openCode(
  gateway: Gateway,
  given: {
    issuer: string;
    app: string;
    client_id: string;
    code: string;
    redirect_uri: string | undefined;
    verifier: string | undefined;
  },
): Code {
  const code = gateway.ring.open<Code>('code', given.code);
  if (!code) throw invalid('the code is not valid or has expired');
  if (code.issuer !== given.issuer) throw invalid('the code was given by another issuer');
  if (code.app !== given.app) throw invalid('the code was given by another app');
  if (code.client_id !== given.client_id) throw invalid('the code was given to another client');
  if (code.redirect_uri !== given.redirect_uri)
    throw invalid('redirect_uri is not the one of the authorization request');
  if (code.code_challenge === undefined && given.verifier !== undefined) {
    throw invalid('code_verifier was sent, but the authorization request had no code_challenge');
  }
  if (code.code_challenge !== undefined && code.code_challenge !== challengeOf(given.verifier ?? '')) {
    throw invalid(
      given.verifier === undefined ? 'code_verifier is missing' : 'code_verifier does not fit code_challenge',
    );
  }
  return code;
}

/** The S256 challenge of a verifier (RFC 7636 §4.2). */
export function challengeOf(verifier: string): string {
  return hash('sha256', verifier, 'base64url');
}

/** Codes that were used, and what they gave, until they would have expired; and tokens that a second use has ended. */
export interface SpentCodes {
  /** Marks a code as used. False: it was used before, and everything that it gave is to be ended. */
  spend(id: string): boolean;
  /** Notes what a code gave. False: the code was used again meanwhile, and the tokens must not be handed out. */
  gave(id: string, accessToken: string): boolean;
  /** Takes a use back: the provider could not be reached, so that the code may be tried again. */
  unspend(id: string): void;
  /** The access token that a code gave, once it is known. */
  tokenOf(id: string): string | undefined;
  /** Ends a token at this gateway, whether or not the provider can end it. */
  end(accessToken: string): void;
  isEnded(accessToken: string): boolean;
}

/** Spent codes in memory; they are forgotten when the code would have expired, ended tokens after a day. */
export function spentCodes(now: () => number, lifetime: number): SpentCodes {
  const codes = new Map<string, { until: number; token?: string; reused: boolean }>();
  const ended = new Map<string, { until: number }>();
  const hashed = (token: string) => hash('sha256', token, 'base64url');
  return {
    spend(id) {
      forget(codes, now());
      forget(ended, now());
      const entry = codes.get(id);
      if (entry) entry.reused = true;
      else codes.set(id, { until: now() + lifetime, reused: false });
      return entry === undefined;
    },
    gave(id, accessToken) {
      const entry = codes.get(id);
      if (entry) entry.token = accessToken;
      return entry?.reused !== true;
    },
    unspend: (id) => void codes.delete(id),
    tokenOf: (id) => codes.get(id)?.token,
    end(accessToken) {
      const token = hashed(accessToken);
      ended.delete(token);
      ended.set(token, { until: now() + 86400 });
    },
    // Nearly always there is none, and then nothing is hashed.
    isEnded: (accessToken) => ended.size > 0 && ended.has(hashed(accessToken)),
  };
}

/** Entries stand in the order in which they expire, since all live equally long: what is to be forgotten stands first. */
function forget(entries: Map<string, { until: number }>, now: number): void {
  for (const [id, { until }] of entries) {
    if (until >= now) return;
    entries.delete(id);
  }
}

function invalid(description: string): OAuthError {
  return new OAuthError('invalid_grant', description);
}
