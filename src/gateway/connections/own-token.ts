import { hash, randomBytes } from 'node:crypto';
import type { StoredToken } from '../../store/store.ts';

/** What a token of the gateway's own begins with: whoever finds one, in a log or a repository, sees what it is. */
const prefixes: Record<StoredToken['kind'], string> = { access: 'og_at_', refresh: 'og_rt_' };

/** A new opaque token of 256 random bits. */
export function newToken(kind: StoredToken['kind']): string {
  return prefixes[kind] + randomBytes(32).toString('base64url');
}

/** Whether a token is of the gateway's own making, by its looks. */
export function isOwn(token: string): boolean {
  return token.startsWith(prefixes.access) || token.startsWith(prefixes.refresh);
}

/** The name under which a token is kept: SHA-256 in base64url. The token itself is nowhere. */
export function tokenHash(token: string): string {
  return hash('sha256', token, 'base64url');
}
