import type { Gateway, ServedApp } from '../gateway.ts';
import { OAuthError } from './error.ts';

/** What a provider's form said, and at which app's callback. */
interface Posted {
  app: string;
  parameters: Record<string, string>;
}

/** Seconds: the browser follows at once. */
const LIFETIME = 60;
/** Characters; together with the cookies it must fit into the head of a request. */
const LONGEST = 6144;

/**
 * Where a browser goes on that posted a provider's form (OAuth 2.0 Form Post Response Mode): to the same callback by GET, which
 * brings the transaction's cookie along, as the post from the provider's site did not. What the form said is sealed on that way, so
 * that neither the code nor what it tells of the user stands in an address.
 * @throws OAuthError `invalid_request` when it is too long for an address.
 */
export function postedAddress(gateway: Gateway, app: ServedApp, parameters: Record<string, string>): string {
  const posted: Posted = { app: app.id, parameters };
  const sealed = gateway.ring.seal('posted', posted, LIFETIME);
  if (sealed.length > LONGEST) {
    throw new OAuthError('invalid_request', `${app.id}: the form is too long to be an answer to a sign-in`);
  }
  return `${app.callback}?posted=${sealed}`;
}

/**
 * What the form said. That it is sealed proves nothing, since anybody can post: the transaction's cookie does, as with any answer.
 * @throws OAuthError `invalid_request` when it was not sealed here for this app, or too long ago.
 */
export function openPosted(gateway: Gateway, app: ServedApp, sealed: string): Record<string, string> {
  const posted = gateway.ring.open<Posted>('posted', sealed);
  if (posted?.app === app.id) return posted.parameters;
  throw new OAuthError('invalid_request', 'what the provider posted is not known here any more', {
    reason: 'transaction_missing',
  });
}
