import { answersInFragment } from './authorize.ts';
import type { TokenPlan } from './plan.ts';
import type { App } from './request.ts';
import { usesWord } from './walk.ts';

/**
 * Whether a refresh goes by the access token, and not by a refresh token: there is none then, and a token that has ended cannot
 * be renewed any more.
 */
export function isSliding({ refresh }: Pick<TokenPlan, 'refresh'>): boolean {
  if (!refresh) return false;
  const { auth, parameters } = refresh.call;
  const uses = (word: 'access_token' | 'refresh_token') => parameters.some(({ value }) => usesWord(value, word));
  return !uses('refresh_token') && (auth === 'user' || uses('access_token'));
}

/** Whether an app's users have tokens that renew themselves. One whose tokens come in the fragment gets nothing to renew. */
export function slides(app: App): boolean {
  return isSliding(app.plan.token) && !answersInFragment(app);
}
