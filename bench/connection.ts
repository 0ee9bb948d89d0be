import { newToken, tokenHash } from '../src/gateway/connections/own-token.ts';
import { newId } from '../src/store/id.ts';
import { openStore } from '../src/store/open.ts';
import { ringOf } from '../src/vault/ring.ts';
import { sealTokens } from '../src/vault/tokens.ts';
import { token } from './nginx.ts';
import { sealKey } from './onegate.ts';

/** A day, in seconds: longer than any bench. */
const LONG = 86_400;

/**
 * Puts a connection into the store of a gateway that is not running yet, as a sign-in would, and gives the gateway's own token for it.
 * @param file the store
 */
export async function connected(file: string): Promise<string> {
  const store = await openStore(`sqlite:${file}`);
  try {
    const now = Date.now() / 1000;
    const id = newId('con', now);
    const ring = await ringOf({ keys: [{ id: 'bench', key: sealKey }] });
    const { access_token } = token;
    const answer = { access_token, expires_in: LONG, scope: ['items'], kept: {} };
    const { sealed } = sealTokens(ring, id, answer, { now, upstream_scope: ['items'] });
    const holder = { client_id: 'keeper', app: 'bench', scope: ['items'] };
    await store.connections.create({ ...sealed, ...holder, id, sub: 'ada', auth_time: now });
    const own = newToken('access');
    const times = { issued_at: now, expires_at: now + LONG };
    const row = { ...holder, ...times, hash: tokenHash(own), kind: 'access' as const };
    await store.tokens.issue([{ ...row, connection_id: id, family: newId('fam', now) }]);
    return own;
  } finally {
    await store.close();
  }
}
