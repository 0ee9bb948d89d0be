import { grantsOf } from './authorize.ts';
import type { Plan, StandardScope } from './plan.ts';
import { slides } from './refresh.ts';
import type { App } from './request.ts';

const standard: StandardScope[] = ['openid', 'profile', 'email', 'address', 'phone', 'offline_access'];

/** Whether a client may ask for a scope: one of OpenID Connect's, or one that the document's OAuth flow declares. */
export function understood(plan: Plan, scope: string): boolean {
  return isStandard(scope) || plan.scopes.declared.includes(scope);
}

/**
 * What the provider is asked for: a standard scope as the document translates it, a declared one as it is, and always what
 * signing in needs. A standard scope that the document neither translates nor declares is never sent.
 */
export function upstreamScopes(plan: Plan, requested: string[], always: string[] = []): string[] {
  const wanted = ['openid', ...requested].flatMap((scope) => translated(plan, scope, requested));
  return [...new Set([...wanted, ...always])];
}

/**
 * What a client was granted, in its own words: its standard scopes that can be honoured and whose translation the provider
 * granted, and the provider's scopes as they are (RFC 6749 §5.1). `granted` undefined: the provider did not say, so all that
 * was asked.
 */
export function grantedScopes(app: App, requested: string[], granted: string[] | undefined): string[] {
  const has = (scope: string) => granted === undefined || granted.includes(scope);
  const honoured = supportedScopes(app);
  const kept = requested.filter(
    (scope) => honoured.includes(scope) && translated(app.plan, scope, requested).every(has),
  );
  return [...new Set([...kept, ...(granted ?? [])])];
}

/**
 * The scopes that an app can honour: the standard ones that its document translates, `openid` and `profile`, which identity
 * serves, `offline_access` where there is something to refresh with, and the provider's own.
 */
export function supportedScopes(app: App): string[] {
  const known = supported.get(app) ?? supportedBy(app);
  supported.set(app, known);
  return known;
}

/** An app does not change while the gateway runs. */
const supported = new WeakMap<App, string[]>();

function supportedBy(app: App): string[] {
  const { scopes } = app.plan;
  const refreshes = grantsOf(app).includes('refresh_token') || slides(app);
  const serves = (scope: StandardScope) => scope === 'openid' || scope === 'profile' || scopes.standard[scope];
  const honoured = standard.filter((scope) => (scope === 'offline_access' ? refreshes : serves(scope)));
  return [...new Set([...honoured, ...scopes.declared])];
}

function translated(plan: Plan, scope: string, requested: string[]): string[] {
  const translation = isStandard(scope) ? plan.scopes.standard[scope] : undefined;
  if (translation) return translation;
  return plan.scopes.declared.includes(scope) && requested.includes(scope) ? [scope] : [];
}

function isStandard(scope: string): scope is StandardScope {
  return (standard as string[]).includes(scope);
}
