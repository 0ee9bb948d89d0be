import type { OAuthError } from './error.ts';

/** Headers of every answer that holds tokens or says something about one (RFC 6749 §5.1). */
export const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' } as const;

/**
 * An error as the token, introspection and revocation endpoints answer it (RFC 6749 §5.2).
 * A 401 always names the scheme by which a client may authenticate (RFC 9110 §15.5.2).
 */
export function tokenError(error: OAuthError) {
  return answerOf(error, error.status === 401 ? 'Basic realm="onegate"' : undefined);
}

/** An error as an endpoint answers it where a Bearer token is presented (RFC 6750 §3). */
export function bearerError(error: OAuthError) {
  const known = ['invalid_request', 'invalid_token', 'insufficient_scope'].includes(error.error);
  const challenge = known ? `Bearer error="${error.error}", error_description="${error.message}"` : undefined;
  return answerOf(error, challenge ?? (error.status === 401 ? 'Bearer' : undefined));
}

type Status = 400 | 401 | 403 | 404 | 429 | 502 | 503;

function answerOf(error: OAuthError, challenge: string | undefined) {
  const { error: word, message, upstream, retryAfter } = error;
  const wait = retryAfter ?? (error.status === 503 ? 5 : undefined);
  return {
    status: error.status as Status,
    type: 'application/json' as const,
    headers: {
      ...noStore,
      ...(challenge === undefined ? {} : { 'WWW-Authenticate': challenge }),
      ...(wait === undefined ? {} : { 'Retry-After': String(Math.ceil(wait)) }),
    },
    body: { error: word, error_description: message, ...(upstream ? { upstream } : {}) },
  };
}
