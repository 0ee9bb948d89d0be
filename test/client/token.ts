import type { Setup } from '../support/setup.ts';
import { comeBack, redeem } from '../support/visit.ts';

/** Signs alice in at an app and gives what its token endpoint answered. */
export async function signedIn(setup: Setup, app: string): Promise<{ access_token: string; refresh_token?: string }> {
  const back = await comeBack(setup, app, { change: { scope: 'openid profile email' } });
  const { status, body } = await redeem(setup, app, back.searchParams.get('code') as string);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as never;
}
