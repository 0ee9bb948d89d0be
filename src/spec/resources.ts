import type { Call } from '../provider/plan.ts';
import { type Document, type Operation, schema } from './document.ts';
import type { MediaType } from './openapi.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether an operation is a part of signing in: one with an OAuth role, another spelling of such, or one that shows the client's
 * own credentials. These have standard endpoints; callers of the API get everything that takes a token, and of the rest what has
 * none of a sign-in's parameters.
 */
export function isOfSignIn(document: Document, operation: Operation, auth: Call['auth']): boolean {
  if (auth === 'basic' || roles(document).has(operation.id)) return true;
  return auth === 'none' && namesOf(document, operation).some((name) => credentials.has(name));
}

/** Parameters that only the endpoints of a sign-in have (RFC 6749 §4.1, RFC 7009 §2.1). */
const credentials = new Set(['client_id', 'client_secret', 'redirect_uri', 'access_token', 'refresh_token']);

function roles({ root }: Document): Set<string> {
  const { authorize, token, app_token, introspect, revoke } = root['x-onegate'] as Vocabulary;
  const calls = [authorize, token, token.refresh, token.exchange, app_token, introspect, revoke];
  return new Set(calls.flatMap((call) => call?.operation ?? []));
}

function namesOf(document: Document, { parameters, body }: Operation): string[] {
  const fields = Object.values(body?.content ?? {}).flatMap((media) => fieldNames(document, media.schema));
  return [...parameters.map(({ name }) => name), ...fields];
}

function fieldNames(document: Document, given: MediaType['schema'], depth = 0): string[] {
  if (!given || depth > 8) return [];
  const { properties = {}, allOf = [], anyOf = [], oneOf = [] } = schema(document, given);
  const parts = [...allOf, ...anyOf, ...oneOf];
  return [...Object.keys(properties), ...parts.flatMap((part) => fieldNames(document, part, depth + 1))];
}
