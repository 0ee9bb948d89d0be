import type { Json } from '../provider/json.ts';
import type { Tokens } from '../provider/token.ts';
import type { SealedTokens } from '../store/store.ts';
import { seal } from './envelope.ts';
import type { Ring } from './ring.ts';

/** What an envelope holds: the provider's tokens, and the values that later calls are filled with. */
export interface VaultTokens {
  /** Absent only where the provider's document says that there is no token per user. */
  access_token?: string;
  refresh_token?: string;
  id_token?: string;
  /** Epoch seconds; absent where the provider does not say. */
  refresh_token_expires_at?: number;
  /** Fields kept under names of the document's own. */
  kept: Record<string, Json>;
}

/**
 * Seals a provider's answer as it is written to a connection, and gives what was sealed.
 * @param answer of a sign-in or a refresh; where the app has no refresh, without `refresh_token`
 * @param given.now epoch seconds when the answer came
 * @param given.before of a refresh: what the answer leaves out stays as it was (RFC 6749 §6), but for the access token's end
 * @param given.sliding the access token renews itself
 * @param given.upstream_scope granted where the answer does not say (RFC 6749 §5.1)
 */
export function sealTokens(
  ring: Ring,
  id: string,
  answer: Tokens,
  given: { now: number; before?: VaultTokens; upstream_scope: string[]; sliding?: boolean },
): { sealed: SealedTokens; tokens: VaultTokens } {
  const tokens = tokensAfter(answer, given);
  const { text, key_id } = seal(ring, id, tokens);
  const sliding = (given.sliding ?? false) && tokens.access_token !== undefined;
  const sealed = {
    tokens: text,
    key_id,
    expires_at: answer.expires_in === undefined ? undefined : given.now + answer.expires_in,
    refreshable: sliding || tokens.refresh_token !== undefined,
    sliding,
    upstream_scope: answer.scope ?? given.upstream_scope,
  };
  return { sealed, tokens };
}

function tokensAfter(answer: Tokens, { now, before }: { now: number; before?: VaultTokens }): VaultTokens {
  const { access_token, refresh_token, id_token, refresh_token_expires_in: lifetime } = answer;
  const refreshed = refresh_token ?? before?.refresh_token;
  const identity = id_token ?? before?.id_token;
  // A new refresh token that comes without an end has none that we know of; the old one's end is not its own.
  const end = lifetime === undefined ? refresh_token === undefined && before?.refresh_token_expires_at : now + lifetime;
  return {
    ...(access_token === undefined ? {} : { access_token }),
    ...(refreshed === undefined ? {} : { refresh_token: refreshed }),
    ...(identity === undefined ? {} : { id_token: identity }),
    ...(typeof end === 'number' ? { refresh_token_expires_at: end } : {}),
    kept: { ...before?.kept, ...answer.kept },
  };
}
