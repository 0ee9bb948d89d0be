import { type Introspection, introspectionRequest, readIntrospection } from '../../provider/introspect.ts';
import { withAppToken } from '../connections/app-token.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { fromUpstream, OAuthError } from './error.ts';

/**
 * What the provider says of a token, in the words of RFC 7662. A token that the gateway has ended is not active, whatever the
 * provider still thinks.
 * @throws OAuthError when the provider has no such operation, or refused.
 */
export async function inspect(gateway: Gateway, app: ServedApp, token: string, hint?: string): Promise<Introspection> {
  const role = app.plan.introspect;
  if (!role) {
    throw new OAuthError('invalid_request', `app ${app.id} cannot introspect: its provider has no such operation`, {
      status: 404,
    });
  }
  if (gateway.spent.isEnded(token)) return { active: false };
  try {
    return await withAppToken(gateway.vault.apps, app, role.call, async (app_token) => {
      const answer = await gateway.send(introspectionRequest(app, role, token, { hint, app_token }));
      return readIntrospection(app, role, answer, gateway.now()).introspection;
    });
  } catch (error) {
    throw fromUpstream(error, app.id, 'token');
  }
}
