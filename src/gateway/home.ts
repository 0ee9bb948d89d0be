import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context } from '../contract/contract.ts';
import { supportedScopes } from '../provider/scopes.ts';
import type { Gateway, ServedApp } from './gateway.ts';
import { begin } from './oauth/authorize.ts';
import type { Client } from './oauth/client.ts';
import { challengeOf } from './oauth/code.ts';
import { OAuthError } from './oauth/error.ts';
import type { Grant } from './oauth/granted-tokens.ts';
import { grant } from './oauth/token.ts';
import { append, cookie, cookieOf } from './oauth/transaction.ts';

const COOKIE = 'onegate.home';

interface Visit {
  state: string;
  verifier: string;
}

/** Starts a sign-in of the home page's own; the address to which the browser goes next. */
export function startSignIn(gateway: Gateway, app: ServedApp, ctx: Context, ui_locales?: string): string {
  if (!gateway.home) throw new OAuthError('not_found', 'the home page is switched off', { status: 404 });
  const visit: Visit = { state: random(), verifier: random() };
  append(
    ctx,
    cookie(app, COOKIE, gateway.ring.seal('home', visit, gateway.limits.transaction), gateway.limits.transaction),
  );
  const standard = ['openid', 'profile', 'email', 'phone'];
  const request = {
    redirect_uri: addressOf(app),
    scope: supportedScopes(app)
      .filter((scope) => standard.includes(scope))
      .join(' '),
    state: visit.state,
    code_challenge: challengeOf(visit.verifier),
    ...(ui_locales === undefined ? {} : { ui_locales }),
  };
  return begin(gateway, app, homeClient(app), request, ctx);
}

/**
 * Ends it: what the sign-in gave, normalized and as the provider said it.
 * @throws OAuthError when the sign-in was refused, or was begun in another browser.
 */
export async function finishSignIn(
  gateway: Gateway,
  app: ServedApp,
  query: Partial<Record<'code' | 'state' | 'iss' | 'error' | 'error_description', string | undefined>>,
  ctx: Context,
): Promise<Grant> {
  const visit = gateway.ring.open<Visit>('home', cookieOf(ctx.headers.cookie, COOKIE) ?? '');
  append(ctx, cookie(app, COOKIE, '', 0));
  if (!visit || !same(visit.state, query.state ?? '') || query.iss !== app.issuer) {
    throw new OAuthError('invalid_request', 'this browser has no sign-in of the home page under way', {
      reason: 'transaction_missing',
    });
  }
  if (query.error !== undefined)
    throw new OAuthError(query.error, query.error_description ?? '', { reason: 'refused' });
  return grant(gateway, app, homeClient(app), {
    grant_type: 'authorization_code',
    code: query.code,
    redirect_uri: addressOf(app),
    code_verifier: visit.verifier,
  });
}

/** The home page is a client like any other, public and with PKCE, but known to this process alone: nobody else can be it. */
function homeClient(app: ServedApp): Client {
  const shown = { managed: false, takesTokens: false };
  return { id: 'onegate:home', secret: undefined, redirect_uris: [addressOf(app)], apps: undefined, ...shown };
}

function addressOf(app: ServedApp): string {
  return `${app.issuer}/signed-in`;
}

function same(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

function random(): string {
  return randomBytes(32).toString('base64url');
}
