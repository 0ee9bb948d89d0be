import { operationsOf } from './complete.ts';
import { isObject, type Value } from './value.ts';

/**
 * Leaves, where an operation offers several ways in, those that a gateway has a credential for: the user's token. What offers no such
 * way stays, and lint asks its author. Changes the document that it is given, and tells what it did.
 */
export function security(root: Value): string[] {
  const { components } = root as { components?: { securitySchemes?: Value } };
  const schemes = components?.securitySchemes ?? {};
  const oauth2 = Object.keys(schemes).find((name) => isObject(schemes[name]) && schemes[name].type === 'oauth2');
  if (oauth2 === undefined) return [];
  let changed = 0;
  for (const holder of [root, ...operationsOf(root).map(({ operation }) => operation)]) {
    const given = Array.isArray(holder.security) ? (holder.security as Value[]) : [];
    const known = given.filter((one) => isObject(one) && (oauth2 in one || Object.keys(one).length === 0));
    if (known.length === given.length || !known.some((one) => oauth2 in one)) continue;
    holder.security = known.map((one) => (oauth2 in one ? { [oauth2]: one[oauth2] } : one));
    changed++;
  }
  return changed > 0 ? [`the user's token is the only way in, of several, at ${changed} places`] : [];
}
