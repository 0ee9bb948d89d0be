import type { Metadata } from './metadata.ts';
import { claims } from './samples.ts';

/** What a draft concludes from metadata, defaults of the standards filled in. */
export interface Traits {
  /** It issues ID tokens for `openid` (OpenID Connect Core §3.1.2.1). */
  openid: boolean;
  pkce: boolean;
  refresh: boolean;
  /** How the client proves who it is at the token endpoint (RFC 6749 §2.3.1). */
  client: 'basic' | 'post' | 'none';
  scopes: string[];
  claims: string[];
}

/** The standard scopes, each of which may stand for itself (OpenID Connect Core §5.4 and §11). */
export const standardScopes = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access'] as const;

/** Which methods a metadata member may name, by what a document says instead. */
const methods = { client_secret_basic: 'basic', client_secret_post: 'post', none: 'none' } as const;

/** What a server can, as its metadata tell it; what they keep silent about has the default of RFC 8414 §2. */
export function traitsOf(metadata: Metadata): Traits {
  const { issuer, scopes_supported: scopes = [], grant_types_supported: grants, userinfo_endpoint } = metadata;
  const openid = issuer !== undefined && (scopes.includes('openid') || (scopes.length === 0 && !!userinfo_endpoint));
  const known = (metadata.claims_supported ?? []).filter((name) => Object.hasOwn(claims, name) && name !== 'sub');
  return {
    openid,
    pkce: metadata.code_challenge_methods_supported?.includes('S256') ?? false,
    refresh: grants ? grants.includes('refresh_token') : scopes.includes('offline_access'),
    client: clientOf(metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']),
    scopes: openid && scopes.length === 0 ? ['openid'] : scopes,
    claims: [
      'sub',
      ...(known.length > 0 ? known : ['name', 'preferred_username', 'picture', 'email', 'email_verified']),
    ],
  };
}

/** The methods of client authentication that no document can say without a key; undefined where a usual one is there. */
export function unusualAuthentication({
  token_endpoint_auth_methods_supported: given,
}: Metadata): string[] | undefined {
  return given && !given.some((name) => Object.hasOwn(methods, name)) ? given : undefined;
}

function clientOf(supported: string[]): Traits['client'] {
  const found = (Object.keys(methods) as (keyof typeof methods)[]).find((name) => supported.includes(name));
  return found ? methods[found] : 'none';
}
