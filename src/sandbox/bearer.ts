import type { Carrier } from '../provider/plan.ts';
import { carrierOf } from '../spec/calls.ts';
import type { Asked } from './asked.ts';
import type { Token } from './grants.ts';
import type { Play } from './play.ts';
import { carrying } from './words.ts';

/**
 * The live token of a request to a secured operation, undefined where none is wanted, or the name of the failed condition
 * (RFC 6750 §3.1). The token is looked for where the plan carries it and where any other scheme of the document would.
 */
export function tokenOf(play: Play, asked: Asked): Token | string | undefined {
  const { auth, scopes } = asked.operation.call;
  if (!wantsToken(asked)) return undefined;
  const value = credentialOf(play, asked);
  const optional = asked.operation.operation.security.some((needed) => Object.keys(needed).length === 0);
  if (value === undefined) return optional ? undefined : 'missing_token';
  const token = play.grants.access.get(value);
  const standing = play.grants.standing(token);
  if (standing !== 'live' || !token) return standing === 'unknown' ? 'invalid_token' : `${standing}_token`;
  if ((token.grant.user === undefined) !== (auth === 'app')) return 'invalid_token';
  return auth === 'app' || scopes.every((scope) => token.grant.scope.includes(scope)) ? token : 'insufficient_scope';
}

/** Security says so, or a parameter of a profile operation that stands for the access token. */
function wantsToken({ operation: { call, role } }: Asked): boolean {
  const declared = (role === 'identity' || role === 'other') && carrying(call, 'access_token') !== undefined;
  return call.auth === 'user' || call.auth === 'app' || declared;
}

/** The credential itself, unchecked. */
export function credentialOf(play: Play, { operation, said, input, ctx }: Asked): string | undefined {
  if (said.access_token !== undefined && operation.call.auth !== 'app') return said.access_token;
  const app = operation.call.auth === 'app' ? play.plan.app_token?.carrier : undefined;
  const carriers = app ? [app] : [play.plan.carrier, ...declared(play)];
  return carriers.map((carrier) => carried(carrier, input, ctx)).find((value) => value !== undefined && value !== '');
}

function declared({ document }: Play): Carrier[] {
  return Object.entries(document.root.components?.securitySchemes ?? {})
    .filter(
      ([, scheme]) => scheme.type === 'apiKey' || (scheme.type === 'http' && scheme.scheme.toLowerCase() !== 'basic'),
    )
    .map(([name]) => carrierOf(document, name));
}

/**
 * A scheme word is compared without regard to case (RFC 9110 §11.1); a token of the query may stand in a body too (RFC
 * 6750 §2.2).
 */
function carried(carrier: Carrier, { body }: Asked['input'], ctx: Asked['ctx']): string | undefined {
  if (carrier.in === 'cookie') return ctx.cookies.get(carrier.name, { signed: false });
  if (carrier.in === 'query') {
    const sent =
      new URLSearchParams(ctx.querystring).get(carrier.name) ??
      (body as Record<string, unknown> | undefined)?.[carrier.name];
    return typeof sent === 'string' ? sent : undefined;
  }
  const header = ctx.get(carrier.name);
  return header.toLowerCase().startsWith(carrier.prefix.toLowerCase())
    ? header.slice(carrier.prefix.length).trim()
    : undefined;
}
