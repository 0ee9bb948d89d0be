import { readRevocation, revocationRequest } from '../../provider/revoke.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { fromUpstream, OAuthError } from './error.ts';

/**
 * Ends a token at the provider (RFC 7009).
 * @throws OAuthError `unsupported_token_type` when the provider cannot, or its refusal.
 */
export async function revoke(gateway: Gateway, app: ServedApp, token: string, hint?: string): Promise<void> {
  const role = app.plan.revoke;
  if (!role)
    throw new OAuthError('unsupported_token_type', `app ${app.id} cannot revoke: its provider has no such operation`);
  try {
    readRevocation(app, role, await gateway.send(revocationRequest(app, role, token, hint)));
  } catch (error) {
    throw fromUpstream(error, app.id, 'token');
  }
}
