import { readRevocation, revocationRequest } from '../../provider/revoke.ts';
import { withAppToken } from '../connections/app-token.ts';
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
    await withAppToken(gateway.vault.apps, app, role.call, async (app_token) => {
      readRevocation(app, role, await gateway.send(revocationRequest(app, role, token, { hint, app_token })));
    });
  } catch (error) {
    throw fromUpstream(error, app.id, 'token');
  }
}
