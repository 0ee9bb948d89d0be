import type { Json } from '../../provider/json.ts';
import type { TokenCall } from '../../provider/plan.ts';
import type { Words } from '../../provider/request.ts';
import { readTokens, type Tokens, tokenRequest } from '../../provider/token.ts';
import { withAppToken } from '../connections/app-token.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { fromUpstream } from './error.ts';

/** What a provider gave, in standard words and as it said it. */
export interface Redeemed {
  tokens: Tokens;
  raw: Json | undefined;
}

/**
 * One call of one of the provider's token operations.
 * @throws OAuthError with the provider's refusal
 */
export async function askForTokens(
  gateway: Gateway,
  app: ServedApp,
  call: TokenCall,
  words: Words,
  kept: Record<string, Json>,
): Promise<Redeemed> {
  try {
    return await withAppToken(gateway.vault.apps, app, call.call, async (app_token) => {
      const answer = await gateway.send(tokenRequest(app, call, { ...words, app_token }, kept));
      return readTokens(app, call, answer, { words, now: gateway.now() });
    });
  } catch (error) {
    throw fromUpstream(error, app.id, 'token');
  }
}
