import { ProviderFailure } from '../../provider/failure.ts';
import type { App } from '../../provider/request.ts';
import { readTokens, tokenRequest } from '../../provider/token.ts';
import type { SendRefresh } from '../../refresh/attempt.ts';
import type { Send } from '../../upstream/send.ts';
import { type AppTokens, withAppToken } from './app-token.ts';

/**
 * Refreshes at the provider of a connection's app, as its document says. The wire has a deadline of its own, which is the one that
 * the refresher counts on.
 * @param own the apps' tokens, for operations that want those
 * @param now epoch seconds
 */
export function refreshCall(
  apps: ReadonlyMap<string, App>,
  send: Send,
  own: AppTokens,
  now: () => number,
): SendRefresh {
  return async (connection, { access_token, refresh_token, kept }) => {
    const app = apps.get(connection.app);
    const call = app?.plan.token.refresh;
    if (!app || !call) {
      throw new ProviderFailure('server_error', { message: `${connection.app} is not configured, or cannot refresh` });
    }
    const words = { grant_type: 'refresh_token', refresh_token, access_token };
    return withAppToken(own, app, call.call, async (app_token) => {
      const answer = await send(tokenRequest(app, call, { ...words, app_token }, kept));
      return readTokens(app, call, answer, { words, now: now() }).tokens;
    });
  };
}
