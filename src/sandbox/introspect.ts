import type { Json } from '../provider/json.ts';
import type { IntrospectionMember } from '../provider/plan.ts';
import { type Asked, type Reply, success } from './asked.ts';
import { place, remove } from './backwards.ts';
import { credentialOf, tokenOf } from './bearer.ts';
import { clientOf } from './client.ts';
import type { Token } from './grants.ts';
import type { Played } from './places.ts';
import type { Play } from './play.ts';
import { refusalFor } from './refusals.ts';
import { absenceOf } from './samples.ts';
import { userOf } from './users.ts';

/**
 * What is known of a token (RFC 7662), in the document's form: its `inactive` example, or its refusal, for one that is
 * none.
 */
export function introspect(play: Play, asked: Asked): Reply {
  const fault = callerFault(play, asked);
  if (fault) return { refuse: fault };
  const found = subjectOf(play, asked);
  const inactive = asked.operation.told.find(({ name }) => name === 'inactive');
  if (inactive && asked.template?.name === inactive.name) return { told: inactive };
  if (typeof found === 'string') {
    return inactive && !refusedOutright(play, asked, found) ? { told: inactive } : { refuse: found };
  }
  const told = success(play.plan, asked);
  if (!told) return { refuse: 'server_error' };
  return { told, change: described(play, found, absenceOf(play.document, told.schema)) };
}

/**
 * Ends a token and all that came of the same approval (RFC 7009 §2.1); a token that is none is refused where the
 * document says so.
 */
export function revoke(play: Play, asked: Asked): Reply {
  const fault = callerFault(play, asked);
  if (fault) return { refuse: fault };
  const found = subjectOf(play, asked);
  if (typeof found === 'string') {
    if (refusalFor(play.plan, asked.operation.told, found)) return { refuse: found };
  } else found.grant.ended = true;
  const told = success(play.plan, asked);
  const revoked = play.plan.revoke?.answer.revoked;
  if (!told) return { refuse: 'server_error' };
  return { told, change: (example) => (revoked ? place(revoked, true, example) : example) };
}

/**
 * The client, where the operation wants one; the bearer, where the token in question is not the one that is carried.
 */
function callerFault(play: Play, asked: Asked): string | undefined {
  const { call } = asked.operation;
  const client = call.auth === 'user' || call.auth === 'app' ? undefined : clientOf(play, asked);
  if (typeof client === 'string') return client;
  if (call.auth !== 'user' && call.auth !== 'app') return undefined;
  const carried = tokenOf(play, asked);
  const about = asked.said.token ?? asked.said.access_token;
  return about !== undefined && typeof carried === 'string' ? carried : undefined;
}

/** The token in question, or the condition that it fails. */
function subjectOf(play: Play, asked: Asked): Token | string {
  const value = asked.said.token ?? asked.said.access_token ?? credentialOf(play, asked);
  if (value === undefined) return 'missing_token';
  const token = play.grants.access.get(value) ?? play.grants.refresh.get(value);
  const standing = token?.spent ? 'unknown' : play.grants.standing(token);
  if (!token || standing === 'unknown') return 'invalid_token';
  return standing === 'live' ? token : `${standing}_token`;
}

function refusedOutright(play: Play, { operation }: Asked, condition: string): boolean {
  return condition === 'missing_token' && refusalFor(play.plan, operation.told, condition) !== undefined;
}

/** Puts what is known of a token where the plan reads it from. */
export function described(play: Play, { grant, issued, expires }: Token, absence: ReturnType<typeof absenceOf>) {
  const seconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
  const claims = userOf(grant.user)?.claims;
  const members: Record<IntrospectionMember, Json | undefined> = {
    active: true,
    scope: grant.scope.length > 0 ? grant.scope : undefined,
    client_id: grant.client,
    username: claims?.preferred_username,
    sub: claims?.sub,
    iat: seconds(issued),
    exp: seconds(expires),
    expires_in: seconds(expires - play.now()),
  };
  return (example: Played): Played =>
    Object.entries(members).reduce((copy, [member, value]) => {
      const expression = play.plan.introspect?.answer[member as IntrospectionMember] ?? { pointer: [member] };
      return value === undefined ? remove(expression, copy, absence) : place(expression, value, copy, absence);
    }, example);
}
