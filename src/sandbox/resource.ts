import type { Json } from '../provider/json.ts';
import { type Asked, type Reply, success } from './asked.ts';
import { tokenOf } from './bearer.ts';
import { clientOf } from './client.ts';
import { type Played, set } from './places.ts';
import type { Play } from './play.ts';
import { userOf } from './users.ts';

/**
 * Any other operation: credentials are checked, then its first documented success, with the sample user as its person.
 */
export function resource(play: Play, asked: Asked): Reply {
  const client = asked.operation.call.auth === 'basic' ? clientOf(play, asked) : undefined;
  const token = tokenOf(play, asked);
  const fault = [client, token].find((one) => typeof one === 'string');
  if (typeof fault === 'string') return { refuse: fault };
  const told = success(play.plan, asked);
  if (!told) return { refuse: 'server_error' };
  const user = typeof token === 'object' ? userOf(token.grant.user) : undefined;
  return { told, change: (example) => (user && play.person ? recast(example, play.person, user.claims.sub) : example) };
}

/** The keys that ID tokens are checked with (RFC 7517 §5), in place of the documented ones. */
export async function keys(play: Play, asked: Asked): Promise<Reply> {
  const told = success(play.plan, asked);
  const { keys: own } = await play.keys.jwks();
  if (!told) return { refuse: 'server_error' };
  return { told, change: (example) => ({ ...(example as Record<string, Played>), keys: own as Played[] }) };
}

/**
 * A copy of an example in which one person's identifier, wherever it is a whole value, is another's. Short ones could
 * be anything.
 */
export function recast(example: Played, from: string, to: string): Played {
  if (Array.isArray(example)) return example.map((member) => recast(member, from, to));
  if (typeof example === 'object' && example !== null) {
    return Object.fromEntries(Object.entries(example).map(([name, member]) => [name, recast(member, from, to)]));
  }
  return from.length >= 5 && String(example) === from ? set([], to as Json, example) : example;
}
