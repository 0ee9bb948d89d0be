import type { components } from '../../../generated/gateway/types.ts';
import type { Client } from './client.ts';
import { OAuthError } from './error.ts';

/** An authorization request as it came in (RFC 6749 §4.1.1, OpenID Connect Core §3.1.2.1); `provider` is the root issuer's. */
export type AuthorizationRequest = components['schemas']['RootAuthorizationRequest'];

/**
 * Checks a request whose client and address are known to be good, whatever the app; what is wrong with it may be told at that
 * address.
 * @throws OAuthError (RFC 6749 §4.1.2.1, OpenID Connect Core §3.1.2.6)
 */
export function checkRequest(client: Client, request: AuthorizationRequest): void {
  const { response_type, response_mode, code_challenge, code_challenge_method, prompt } = request;
  const prompts = (prompt ?? '').split(' ');
  const refuse = (error: string, description: string): never => {
    throw new OAuthError(error, description);
  };
  if (request.request !== undefined) refuse('request_not_supported', 'request objects are not supported');
  if (request.request_uri !== undefined) refuse('request_uri_not_supported', 'request_uri is not supported');
  if (response_type === undefined) refuse('invalid_request', 'response_type is missing');
  if (response_type !== 'code') refuse('unsupported_response_type', 'response_type must be code');
  if ((response_mode ?? 'query') !== 'query') refuse('invalid_request', 'response_mode must be query');
  if (client.secret === undefined && code_challenge === undefined) {
    refuse('invalid_request', 'a public client must use PKCE: send code_challenge (RFC 7636)');
  }
  if (code_challenge === undefined && code_challenge_method !== undefined) {
    refuse('invalid_request', 'code_challenge_method was sent without code_challenge');
  }
  if (code_challenge !== undefined && (code_challenge_method !== 'S256' || !/^[\w-]{43}$/.test(code_challenge))) {
    refuse('invalid_request', 'code_challenge must be 43 characters with code_challenge_method=S256');
  }
  if (prompts.includes('none')) {
    const alone = prompts.length === 1;
    refuse(alone ? 'login_required' : 'invalid_request', alone ? 'the provider must be asked' : 'none stands alone');
  }
}
