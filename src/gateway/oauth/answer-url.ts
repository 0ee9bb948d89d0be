import type { Issuer } from '../issuer.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import type { OAuthError } from './error.ts';

/** The address of an answer to a client; `iss` says which issuer answers (RFC 9207), against mix-up. */
export function answerUrl(
  issuer: string,
  redirect_uri: string,
  parameters: Record<string, string | undefined>,
): string {
  const url = new URL(redirect_uri);
  for (const [name, value] of Object.entries({ ...parameters, iss: issuer })) {
    if (value !== undefined) url.searchParams.append(name, value);
  }
  return url.href;
}

/** The same for a refusal of a request whose client and address are known to be good. */
export function refusalUrl(
  { issuer }: Issuer,
  { redirect_uri, state }: AuthorizationRequest,
  error: OAuthError,
): string {
  return answerUrl(issuer, redirect_uri as string, { error: error.error, error_description: error.message, state });
}
