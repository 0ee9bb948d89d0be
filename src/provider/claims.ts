import { claimNames, verifiedOf } from './identity.ts';
import type { Claim, Expression, IdentitySource, Plan, Reading } from './plan.ts';

/** What is never there. */
const nothing: Expression = { first: [] };

/**
 * The plan of an app whose operator has some claims read elsewhere: in the answer of every identity source, in their order, and
 * nowhere else. What rested on the document's own reading goes with it. An address that is read elsewhere is not the one that the
 * provider calls verified; another `sub` is not the one by which it tells of tokens and withdrawals.
 */
export function withClaims(plan: Plan, claims: Reading<Claim> | undefined): Plan {
  if (!claims) return plan;
  const unproven = verifiedOf.filter(([value]) => claims[value]).map(([, verified]) => [verified, nothing]);
  const given: Reading<Claim> = { ...Object.fromEntries(unproven), ...claims };
  const changed: Plan = { ...plan, identity: plan.identity.map((source) => rereading(source, given)) };
  if (!claims.sub) return changed;
  const { deauthorize: _, introspect, ...rest } = changed;
  return introspect ? { ...rest, introspect: { ...introspect, answer: { ...introspect.answer, sub: nothing } } } : rest;
}

function rereading(source: IdentitySource, given: Reading<Claim>): IdentitySource {
  const own = source.claims ?? Object.fromEntries(claimNames.map((name) => [name, { pointer: [name] }]));
  const claims = Object.entries({ ...own, ...given }).filter(([, expression]) => expression !== nothing);
  return { ...source, claims: Object.fromEntries(claims) };
}
