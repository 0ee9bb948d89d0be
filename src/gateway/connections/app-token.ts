import { ProviderFailure } from '../../provider/failure.ts';
import type { Call, TokenCall } from '../../provider/plan.ts';
import type { App } from '../../provider/request.ts';
import { readTokens, type Tokens, tokenRequest } from '../../provider/token.ts';
import { usesWord } from '../../provider/walk.ts';
import type { Send } from '../../upstream/send.ts';
import type { Usable } from './use.ts';

/** The apps' own tokens (RFC 6749 §4.4), for the operations that want those; kept in memory until shortly before their end. */
export interface AppTokens {
  /** @throws ProviderFailure */
  use(app: App): Usable | Promise<Usable>;
}

/** Seconds before its end that a token is not used any more, and that one lives whose end is not told. */
const EARLY = 60;
const UNTOLD = 600;

/** @param now epoch seconds */
export function appTokens(send: Send, now: () => number): AppTokens {
  const known = new Map<string, { usable: Usable; until: number }>();
  const asked = new Map<string, Promise<Usable>>();
  const ask = async (app: App): Promise<Usable> => {
    const usable = usableOf(app, await askFor(app, send, now));
    known.set(app.id, usable);
    return usable.usable;
  };
  /** However many want one, one is asked for. */
  const together = (app: App): Promise<Usable> => {
    const under = asked.get(app.id) ?? ask(app).finally(() => asked.delete(app.id));
    asked.set(app.id, under);
    return under;
  };
  const usableOf = (app: App, { access_token, expires_in = UNTOLD }: Tokens) => {
    const again = () => {
      // Another may have been refused the same one, and asked already.
      const now = known.get(app.id)?.usable;
      if (now?.access_token === access_token) known.delete(app.id);
      return now === undefined || now.access_token === access_token ? together(app) : Promise.resolve(now);
    };
    const usable = { access_token, kept: {}, upstream_scope: undefined, again };
    return { usable, until: now() + expires_in - Math.min(EARLY, expires_in / 2) };
  };
  return {
    use(app) {
      const entry = known.get(app.id);
      return entry && now() < entry.until ? entry.usable : together(app);
    },
  };
}

/**
 * Does what a call is for, with the app's own token where the call wants that; once more with another where the provider calls
 * the first one invalid.
 * @throws whatever `act` throws; ProviderFailure where there is no token to be had
 */
export async function withAppToken<Result>(
  tokens: AppTokens,
  app: App,
  call: Call | undefined,
  act: (app_token: string | undefined) => Promise<Result>,
): Promise<Result> {
  const wanted = call && (call.auth === 'app' || call.parameters.some(({ value }) => usesWord(value, 'app_token')));
  if (!wanted || !app.plan.app_token) return act(undefined);
  const usable = await tokens.use(app);
  try {
    return await act(usable.access_token);
  } catch (error) {
    if (!(error instanceof ProviderFailure) || error.word !== 'invalid_token') throw error;
    return act((await usable.again()).access_token);
  }
}

async function askFor(app: App, send: Send, now: () => number): Promise<Tokens> {
  const call = app.plan.app_token as TokenCall;
  const words = { grant_type: 'client_credentials' };
  return readTokens(app, call, await send(tokenRequest(app, call, words)), { words, now: now() }).tokens;
}
