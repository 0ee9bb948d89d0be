import { codes, failure, failureOf, planAt } from './errors.ts';
import type { ProviderFailure } from './failure.ts';
import type { Json } from './json.ts';
import type { ErrorWord, Plan } from './plan.ts';

/**
 * The failure that an answer of a resource operation tells, or undefined; there, redirects are answers like others.
 * `secrets` are what the request carried that no message may repeat.
 */
export function apiFailure(
  plan: Plan,
  operation: string,
  answer: { status: number; headers: Record<string, string | undefined>; secrets?: string[] },
  body: Json | undefined,
): ProviderFailure | undefined {
  const whole = { ...answer, text: '' };
  if (answer.status >= 400) return failure(plan, operation, whole, body);
  const at = planAt(plan, operation);
  return answer.status < 300 && at.errors.ok && codes(at, body).length > 0
    ? failureOf(plan, operation, whole, body)
    : undefined;
}

/** Status and title of a failure as a problem (RFC 9457); what is the gateway's own matter with the provider is a bad gateway. */
export const problems: Record<ErrorWord, readonly [status: number, title: string]> = {
  invalid_request: [400, 'The provider refused the request'],
  invalid_client: [502, 'The provider refused the gateway'],
  invalid_grant: [401, 'The token is not valid'],
  unauthorized_client: [403, 'The app may not do this'],
  unsupported_grant_type: [502, 'The provider refused the gateway'],
  unsupported_response_type: [502, 'The provider refused the gateway'],
  invalid_scope: [403, 'The token lacks a scope'],
  access_denied: [403, 'Not allowed'],
  server_error: [502, 'The provider failed'],
  temporarily_unavailable: [503, 'The provider is not available'],
  invalid_token: [401, 'The token is not valid'],
  insufficient_scope: [403, 'The token lacks a scope'],
  login_required: [401, 'The user must sign in again'],
  consent_required: [403, 'The user must consent'],
  interaction_required: [403, 'The user must act at the provider'],
  forbidden: [403, 'Not allowed'],
  not_found: [404, 'Not found'],
  method_not_allowed: [405, 'The provider does not take this method'],
  conflict: [409, 'Conflict'],
  content_too_large: [413, 'The provider takes less at once'],
  unsupported_media_type: [415, 'The provider does not take this media type'],
  rate_limited: [429, 'Too many requests'],
};
