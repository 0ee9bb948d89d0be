import { MissingInput, ProviderFailure } from '../../provider/failure.ts';
import { type Meaning, meanings } from '../../provider/words.ts';

/** A refusal in the words of RFC 6749 and 6750. It becomes JSON, a redirect or a page, as the endpoint wants. */
export class OAuthError extends Error {
  readonly error: string;
  readonly status: number;
  readonly upstream: { code?: string; message?: string; status?: number } | undefined;
  readonly retryAfter: number | undefined;
  /** For people: which of the explanations of the error page fits. */
  readonly reason: string | undefined;

  constructor(
    error: string,
    description: string,
    given: {
      status?: number;
      upstream?: OAuthError['upstream'];
      retryAfter?: number;
      reason?: string;
      cause?: unknown;
    } = {},
  ) {
    super(described(description), { cause: given.cause });
    this.name = 'OAuthError';
    this.error = error;
    this.status = given.status ?? 400;
    this.upstream = given.upstream;
    this.retryAfter = given.retryAfter;
    this.reason = given.reason;
  }
}

/** A provider's refusal as an endpoint of the given kind tells it; the description names the app, so that it can be found. */
export function fromProvider(
  failure: ProviderFailure,
  app: string,
  endpoint: 'token' | 'bearer' | 'authorize',
): OAuthError {
  const meaning: Meaning = meanings[failure.word];
  const [error, status] = endpoint === 'authorize' ? [meaning.authorize, 400] : meaning[endpoint];
  const upstream = {
    ...(failure.code === undefined ? {} : { code: failure.code }),
    ...(failure.detail === undefined ? {} : { message: failure.detail }),
    ...(failure.status === undefined ? {} : { status: failure.status }),
  };
  return new OAuthError(error, `${app}: ${failure.message}${hints[failure.word] ?? ''}`, {
    status,
    ...(Object.keys(upstream).length > 0 ? { upstream } : {}),
    ...(failure.retryAfter === undefined ? {} : { retryAfter: failure.retryAfter }),
    reason: 'provider_failed',
    cause: failure,
  });
}

/** What is the gateway's own matter with the provider, a client must not look for in its own configuration. */
const hints: Partial<Record<ProviderFailure['word'], string>> = {
  invalid_client: "; it is the gateway's own registration at the provider that was refused",
  unauthorized_client: "; it is the gateway's own registration at the provider that was refused",
};

/**
 * A text as `error_description` may hold it: printable ASCII without quotes and backslashes (RFC 6749 §5.2). A provider's own
 * words in another script stand under `upstream.message`.
 */
export function described(text: string): string {
  return (
    text
      .replaceAll('"', "'")
      .replaceAll('\\', '/')
      .replace(/[^\x20-\x7e]+/g, ' ')
      // What is left where a text of another script stood.
      .replace(/ {2,}/g, ' ')
      .replace(/: ?\)/g, ')')
      .trim()
  );
}

/**
 * What went wrong on the provider's side, as an endpoint of the given kind tells it: its refusals, and values that its document
 * requires and nobody has. Anything else is a defect and comes back as it is.
 */
export function fromUpstream(error: unknown, app: string, endpoint: 'token' | 'bearer'): unknown {
  if (error instanceof ProviderFailure) return fromProvider(error, app, endpoint);
  return error instanceof MissingInput
    ? new OAuthError('server_error', `${app}: ${error.message}`, { status: 502 })
    : error;
}

/** A required parameter is not there. */
export function missing(parameter: string): OAuthError {
  return new OAuthError('invalid_request', `${parameter} is missing`);
}
