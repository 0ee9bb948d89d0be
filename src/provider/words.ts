import type { ErrorWord } from './plan.ts';

/** What an error word means at each kind of endpoint: one row fixes everything, so that no two places can disagree. */
export interface Meaning {
  /** `error` and status at the token, introspection and revocation endpoints (RFC 6749 §5.2, RFC 7009 §2.2.1). */
  token: Answer;
  /** `error` of an authorization answer (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6). */
  authorize: string;
  /** `error` and status where a Bearer token is presented (RFC 6750 §3.1). */
  bearer: Answer;
}

export type Answer = readonly [error: string, status: number];

const refused: Answer = ['invalid_request', 400];
const broken: Answer = ['server_error', 502];
const unavailable: Answer = ['temporarily_unavailable', 503];
const limited: Answer = ['temporarily_unavailable', 429];
const grant: Answer = ['invalid_grant', 400];
const token: Answer = ['invalid_token', 401];
const denied: Answer = ['access_denied', 403];
const scope: Answer = ['insufficient_scope', 403];

/** The standard words and their meaning. A word that an endpoint's standard does not know becomes the nearest one it does. */
export const meanings: Record<ErrorWord, Meaning> = {
  invalid_request: row(refused, 'invalid_request', refused),
  invalid_client: row(['invalid_client', 401], 'unauthorized_client', broken),
  invalid_grant: row(grant, 'access_denied', token),
  unauthorized_client: row(['unauthorized_client', 400], 'unauthorized_client', denied),
  unsupported_grant_type: row(['unsupported_grant_type', 400], 'server_error', broken),
  unsupported_response_type: row(refused, 'unsupported_response_type', broken),
  invalid_scope: row(['invalid_scope', 400], 'invalid_scope', scope),
  access_denied: row(denied, 'access_denied', denied),
  server_error: row(broken, 'server_error', broken),
  temporarily_unavailable: row(unavailable, 'temporarily_unavailable', unavailable),
  invalid_token: row(grant, 'access_denied', token),
  insufficient_scope: row(['invalid_scope', 400], 'invalid_scope', scope),
  login_required: row(grant, 'login_required', token),
  consent_required: row(grant, 'consent_required', token),
  interaction_required: row(grant, 'interaction_required', token),
  forbidden: row(denied, 'access_denied', denied),
  not_found: row(broken, 'server_error', broken),
  method_not_allowed: row(broken, 'server_error', broken),
  conflict: row(broken, 'server_error', broken),
  content_too_large: row(refused, 'invalid_request', refused),
  unsupported_media_type: row(broken, 'server_error', broken),
  rate_limited: row(limited, 'temporarily_unavailable', limited),
};

/** The word that a bare HTTP status stands for, where the provider's answer says nothing better. */
export function wordOfStatus(status: number): ErrorWord {
  return byStatus[status] ?? (status >= 500 || status < 400 ? 'server_error' : 'invalid_request');
}

/** Whether a text is itself one of the standard words. */
export function isWord(text: string): text is ErrorWord {
  return Object.hasOwn(meanings, text);
}

const byStatus: Record<number, ErrorWord> = {
  401: 'invalid_token',
  402: 'forbidden',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  410: 'not_found',
  413: 'content_too_large',
  415: 'unsupported_media_type',
  // What the operator has chosen is served no more: nothing that a caller could mend.
  426: 'server_error',
  429: 'rate_limited',
  502: 'temporarily_unavailable',
  503: 'temporarily_unavailable',
  504: 'temporarily_unavailable',
};

function row(atToken: Answer, authorize: string, bearer: Answer): Meaning {
  return { token: atToken, authorize, bearer };
}
