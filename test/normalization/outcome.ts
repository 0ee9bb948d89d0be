/** Where a request that met a provider's answer ended, as the client or the browser saw it. */
export type Outcome = Redirected | Stopped | Refused | Given;

/** Back at the client, with a code or an error (RFC 6749 §4.1.2). */
export interface Redirected {
  redirected: 'code' | { error: string };
}

/** The browser saw a page instead: at the provider, which tells the gateway nothing, or at the gateway. */
export interface Stopped {
  stopped: 'provider' | 'gateway';
  status: number;
}

/** An error answer (RFC 6749 §5.2, RFC 6750 §3.1). */
export interface Refused {
  error: string;
  status: number;
  /** `WWW-Authenticate` up to the description. */
  challenge?: string;
  /** `Retry-After`, in seconds. */
  wait?: number;
}

/** The members of an answer with status 200; a secret stands as true, and so does what is different every time. */
export interface Given {
  gives: Record<string, string | number | boolean>;
}

export const code: Redirected = { redirected: 'code' };
export const back = (error: string): Redirected => ({ redirected: { error } });
/** The browser stays at the provider. */
export const stays = (status: number): Stopped => ({ stopped: 'provider', status });
export const page = (status: number): Stopped => ({ stopped: 'gateway', status });
export const gives = (members: Given['gives']): Given => ({ gives: members });

/** RFC 7662 §2.2: a token that is none (any more) is no error. RFC 7009 §2.2: it counts as ended. */
export const inactive = gives({ active: false });
export const ended = gives({});

/** What the token, introspection and revocation endpoints may answer. */
export const atToken = {
  invalid_request: { error: 'invalid_request', status: 400 },
  invalid_client: { error: 'invalid_client', status: 401, challenge: 'Basic realm="onegate"' },
  invalid_grant: { error: 'invalid_grant', status: 400 },
  unauthorized_client: { error: 'unauthorized_client', status: 400 },
  unsupported_grant_type: { error: 'unsupported_grant_type', status: 400 },
  invalid_scope: { error: 'invalid_scope', status: 400 },
  access_denied: { error: 'access_denied', status: 403 },
  server_error: { error: 'server_error', status: 502 },
  unavailable: { error: 'temporarily_unavailable', status: 503, wait: 5 },
  limited: { error: 'temporarily_unavailable', status: 429 },
} satisfies Record<string, Refused>;

/** What an endpoint may answer at which a Bearer token is presented. */
export const atBearer = {
  invalid_request: { error: 'invalid_request', status: 400, challenge: 'Bearer error="invalid_request"' },
  invalid_token: { error: 'invalid_token', status: 401, challenge: 'Bearer error="invalid_token"' },
  insufficient_scope: { error: 'insufficient_scope', status: 403, challenge: 'Bearer error="insufficient_scope"' },
  access_denied: { error: 'access_denied', status: 403 },
  server_error: { error: 'server_error', status: 502 },
  unavailable: { error: 'temporarily_unavailable', status: 503, wait: 5 },
  limited: { error: 'temporarily_unavailable', status: 429 },
} satisfies Record<string, Refused>;
