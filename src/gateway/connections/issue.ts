import { newId } from '../../store/id.ts';
import type { StoredToken } from '../../store/store.ts';
import type { Gateway } from '../gateway.ts';
import { newToken, tokenHash } from './own-token.ts';

/** Tokens of the gateway's own as the client gets them (RFC 6749 §5.1). */
export interface OwnTokens {
  access_token: string;
  expires_in: number;
  refresh_token?: string;
}

/** Whom tokens are for, and what they hang on. */
export type Holder = Pick<StoredToken, 'client_id' | 'connection_id' | 'app' | 'scope' | 'family'>;

type Row = Omit<StoredToken, 'used_for' | 'successor'>;

/** A new family: what one sign-in gives ends as a whole. */
export function newFamily(gateway: Gateway): string {
  return newId('fam', gateway.now());
}

/**
 * Makes tokens, for the client and as they are stored.
 * @param given.lifetime seconds that the access token may live at most, where what it stands for ends earlier
 * @param given.refresh whether there is a refresh token
 */
export function mint(
  gateway: Gateway,
  holder: Holder,
  given: { lifetime?: number | undefined; refresh: boolean },
): { tokens: OwnTokens; rows: Row[] } {
  const { limits } = gateway;
  const expires_in = Math.max(1, Math.min(limits.access_token, given.lifetime ?? limits.access_token));
  const issued_at = gateway.now();
  const row = (kind: Row['kind'], token: string, lifetime: number): Row => ({
    ...holder,
    kind,
    hash: tokenHash(token),
    issued_at,
    expires_at: issued_at + lifetime,
  });
  const access_token = newToken('access');
  const rows = [row('access', access_token, expires_in)];
  if (!given.refresh) return { tokens: { access_token, expires_in }, rows };
  const refresh_token = newToken('refresh');
  rows.push(row('refresh', refresh_token, limits.refresh_token));
  return { tokens: { access_token, expires_in, refresh_token }, rows };
}

/** Makes tokens and stores them. @throws StoreUnavailable */
export async function issue(gateway: Gateway, ...made: [Holder, Parameters<typeof mint>[2]]): Promise<OwnTokens> {
  const { tokens, rows } = mint(gateway, ...made);
  await gateway.vault.store.tokens.issue(rows);
  return tokens;
}
