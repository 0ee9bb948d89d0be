import { bodyOf, moment, type ProviderAnswer, truth } from './answer.ts';
import { failure, failureOf } from './errors.ts';
import { evaluate, fields, isThere } from './expression.ts';
import type { Json } from './json.ts';
import type { Claim, IdentitySource, Reading } from './plan.ts';
import { type App, type ProviderRequest, requestOf } from './request.ts';

/** A user in OpenID Connect's standard claims (Core §5.1); absent claims are left out, never null. */
export type Claims = { sub?: string } & Partial<Record<Claim, string | number | boolean>>;

/** What is known when an identity source is asked. */
export interface Known {
  access_token?: string;
  /** Scopes known to be granted; undefined where nobody said. */
  scope?: string[];
  kept: Record<string, Json>;
}

/** Whether a source has nothing to add: all that it keeps is kept already, or its operation needs a scope that is known to be missing. */
export function skips(source: IdentitySource, known: Known): boolean {
  const keeps = Object.keys(source.keep);
  if (source.call && !source.claims && keeps.length > 0 && keeps.every((name) => name in known.kept)) return true;
  const { scope } = known;
  return (
    scope !== undefined && source.optional && (source.call?.scopes ?? []).some((needed) => !scope.includes(needed))
  );
}

/**
 * The request that asks a source.
 * @param app_token the app's own token, where the operation wants that one
 * @throws MissingInput when a required parameter has no value.
 */
export function identityRequest(
  app: App,
  { call }: IdentitySource,
  known: Known,
  app_token?: string,
): ProviderRequest | undefined {
  if (!call) return undefined;
  const { access_token } = known;
  return requestOf(app, call, {
    words: { access_token, app_token },
    token: known.kept,
    ...(access_token === undefined ? {} : { access_token }),
    ...(app_token === undefined ? {} : { app_token }),
  });
}

/**
 * Reads what a source answered.
 * @throws ProviderFailure when the provider refused, or sent something that cannot be read, or nothing of what is to be kept.
 */
export function readIdentity(
  app: App,
  source: IdentitySource,
  answer: ProviderAnswer,
  kept: Record<string, Json> = {},
) {
  if (!source.call) throw new TypeError('a source without operation has no answer');
  const body = bodyOf(source.call, answer);
  const refused = failureOf(app.plan, source.call.operation, answer, body);
  if (refused) throw refused;
  const found = identityOf(source, body, kept, app.settings);
  const silent = !source.claims && Object.keys(source.keep).length > 0 && Object.keys(found.kept).length === 0;
  if (body === undefined || silent) throw failure(app.plan, source.call.operation, answer, body);
  return { ...found, raw: body };
}

/** The claims and kept fields in a source's answer; claims may draw on what was kept before and on the app's settings. */
export function identityOf(
  source: IdentitySource,
  body: Json | undefined,
  kept: Record<string, Json> = {},
  settings: Record<string, string> = {},
) {
  const scope = { answer: body, token: kept, app: settings };
  const claims: Claims = {};
  for (const claim of claimNames) {
    const expression = source.claims ? source.claims[claim] : ({ pointer: [claim] } as Reading<Claim>[Claim]);
    const value = expression && converted(claim, evaluate(expression, scope));
    if (value !== undefined) Object.assign(claims, { [claim]: value });
  }
  return { claims, kept: fields(source.keep, body) };
}

/**
 * Adds a later source's claims to those of earlier ones; what is there stays. A `…_verified` counts only for the value that
 * came with it: one source's confirmation says nothing about another's address.
 */
export function merge(known: Claims, more: Claims): Claims {
  const merged: Claims = { ...more, ...known };
  for (const [value, verified] of verifiedOf) {
    const owner = known[value] !== undefined ? known : more;
    delete merged[verified];
    if (owner[value] !== undefined && owner[verified] !== undefined) merged[verified] = owner[verified];
  }
  return merged;
}

/** Which claim says of which that the provider has verified it. */
export const verifiedOf = [
  ['email', 'email_verified'],
  ['phone_number', 'phone_number_verified'],
] as const;

/** Every claim that a document can map, in the order of OpenID Connect Core §5.1. */
export const claimNames: readonly Claim[] = [
  'sub',
  'name',
  'given_name',
  'family_name',
  'middle_name',
  'nickname',
  'preferred_username',
  'profile',
  'picture',
  'website',
  'email',
  'email_verified',
  'gender',
  'birthdate',
  'zoneinfo',
  'locale',
  'phone_number',
  'phone_number_verified',
  'updated_at',
];

/** The claim's type decides the conversion: `sub` is text to the last digit, `updated_at` a moment, `…_verified` a boolean. */
function converted(claim: Claim, value: Json | undefined): string | number | boolean | undefined {
  if (claim === 'email_verified' || claim === 'phone_number_verified') return truth(value);
  if (claim === 'updated_at') return moment(value);
  return isThere(value) && typeof value !== 'object' && typeof value !== 'boolean' ? String(value) : undefined;
}
