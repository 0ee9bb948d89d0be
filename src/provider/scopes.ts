import type { Plan, StandardScope } from './plan.ts';

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
 * What a client was granted, in its own words: its standard scopes whose translation the provider granted, and the
 * provider's scopes as they are (RFC 6749 §5.1). `granted` undefined: the provider did not say, so all that was asked.
 */
export function grantedScopes(plan: Plan, requested: string[], granted: string[] | undefined): string[] {
  const has = (scope: string) => granted === undefined || granted.includes(scope);
  const kept = requested.filter((scope) => translated(plan, scope, requested).every(has));
  return [...new Set([...kept, ...(granted ?? [])])];
}

/** The standard scopes that a document can honour: those it translates, plus `openid` and `profile`, which identity serves. */
export function supportedScopes(plan: Plan): string[] {
  const translations = Object.keys(plan.scopes.standard);
  const all = new Set([
    'openid',
    'profile',
    ...standard.filter((scope) => translations.includes(scope)),
    ...plan.scopes.declared,
  ]);
  return [...all];
}

function translated(plan: Plan, scope: string, requested: string[]): string[] {
  const translation = isStandard(scope) ? plan.scopes.standard[scope] : undefined;
  if (translation) return translation;
  return plan.scopes.declared.includes(scope) && requested.includes(scope) ? [scope] : [];
}

function isStandard(scope: string): scope is StandardScope {
  return (standard as string[]).includes(scope);
}
