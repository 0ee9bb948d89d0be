import type { Expression } from './expression-plan.ts';

export type { Derived, Expression, Scalar, Word } from './expression-plan.ts';

/**
 * The compiled form of a document's `x-onegate` block: what to send where, and where to read what.
 * A plan is plain data (it survives JSON), so that it can be generated, committed and compared.
 */

/** One standard word for every failure; it fixes OAuth error, problem type, status and retry class (see words.ts). */
export type ErrorWord =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'unsupported_response_type'
  | 'invalid_scope'
  | 'access_denied'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'invalid_token'
  | 'insufficient_scope'
  | 'login_required'
  | 'consent_required'
  | 'interaction_required'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'content_too_large'
  | 'unsupported_media_type'
  | 'rate_limited';

/** One declared parameter or top-level body property of an operation, in document order. */
export interface ParameterPlan {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  required: boolean;
  /** Absent: nothing of ours fills it, and it is not sent by a role. */
  value?: Expression;
  /** It carries the signature over all the others, as `sign` of the plan says. */
  signature?: true;
  /** How a list is written; `null`: the name is repeated. */
  separator: ' ' | ',' | '|' | null;
  /** A value outside is not sent. */
  enum?: string[];
  maxLength?: number;
}

/** Where a credential travels. */
export type Carrier =
  | { in: 'header'; name: string; prefix: string }
  | { in: 'query'; name: string }
  | { in: 'cookie'; name: string };

/** A server address with its variables (OpenAPI §4.8.5); every variable has an expression or a default. */
export interface ServerPlan {
  url: string;
  variables: Record<string, { value?: Expression; default?: string; enum?: string[]; pattern?: string }>;
}

/** One call of one operation, ready to be filled. */
export interface Call {
  operation: string;
  method: string;
  server: ServerPlan;
  path: string;
  parameters: ParameterPlan[];
  body?: 'application/x-www-form-urlencoded' | 'application/json';
  /** The declared types of the success answer; also what `Accept` says. */
  accept: string[];
  /** How the success answer is read: by the declared type, never by the received one. */
  reads: 'json' | 'form' | 'jsonp' | 'none';
  /** Client authentication by HTTP Basic, the user's token, the app's token, or nothing. */
  auth: 'basic' | 'user' | 'app' | 'none';
  /** Provider scopes that the operation's security asks for. */
  scopes: string[];
}

/** Where the members of a standard answer stand; a member that is absent is read from its own name. */
export type Reading<Member extends string> = { [M in Member]?: Expression };

export type TokenMember =
  | 'access_token'
  | 'refresh_token'
  | 'id_token'
  | 'scope'
  | 'expires_in'
  | 'expires_at'
  | 'refresh_token_expires_in';
export type IntrospectionMember = 'active' | 'scope' | 'client_id' | 'username' | 'exp' | 'expires_in' | 'iat' | 'sub';
export type Claim =
  | 'sub'
  | 'name'
  | 'given_name'
  | 'family_name'
  | 'middle_name'
  | 'nickname'
  | 'preferred_username'
  | 'profile'
  | 'picture'
  | 'website'
  | 'email'
  | 'email_verified'
  | 'gender'
  | 'birthdate'
  | 'zoneinfo'
  | 'locale'
  | 'phone_number'
  | 'phone_number_verified'
  | 'updated_at';

/** Fields kept with the tokens under a name of the document's own. */
export type Keep = Record<string, Expression>;

export interface AuthorizePlan {
  call: Call;
  answer: Reading<'code' | 'state'>;
  keep: Keep;
  fragment?: string;
}

export interface TokenCall {
  call: Call;
  answer: Reading<TokenMember>;
  keep: Keep;
}

export interface TokenPlan extends TokenCall {
  /** What the operation's `grant_type` offers, of the three that users need. */
  grants: ('authorization_code' | 'refresh_token' | 'password')[];
  exchange?: TokenCall;
  /** Absent: this provider has no refresh. */
  refresh?: TokenCall;
}

export interface IdentitySource {
  call?: Call;
  id_token?: { issuer: Expression };
  /** Absent: every claim is read from its own name. */
  claims?: Reading<Claim>;
  keep: Keep;
  optional: boolean;
}

export interface Setting {
  description?: string;
  pattern?: string;
  enum?: string[];
  default?: string;
  /** What the sandbox fills in where there is no default. */
  example?: string;
  writeOnly?: true;
}

export interface ErrorsPlan {
  /** Present: failures come with 2xx, and these codes are no failures. */
  ok?: string[];
  code: string[][];
  message: string[][];
  map: Record<string, ErrorWord>;
}

/** What an operation needs besides its row in the operations table; what is absent is the usual. */
export interface ApiPlan {
  /** A part of signing in, which has standard endpoints: no resource, and never served as one. */
  sign_in?: true;
  /** Index in the plan's `servers`; absent: the first. */
  server?: number;
  /** Whose credential it wants; absent: the user's token. */
  auth?: Call['auth'];
  /** How its success is read; absent: JSON. */
  reads?: Call['reads'];
  /** Parameters that the document fixes, and the one for the signature: clients neither see nor set them. */
  fixed?: ParameterPlan[];
  /** How it says no in its own way: what is absent is as in the plan's, and `map` adds to that. */
  errors?: Partial<ErrorsPlan>;
}

/** Everything the gateway knows of a provider. */
export interface Plan {
  id: string;
  /** The name people see, by language tag. */
  name: Record<string, string>;
  settings: Record<string, Setting>;
  headers: Record<string, Expression>;
  /** Standard scope to provider scopes, and what the document's OAuth flow declares. */
  scopes: { standard: Partial<Record<StandardScope, string[]>>; declared: string[] };
  authorize: AuthorizePlan;
  token: TokenPlan;
  /** How a user's token is carried on calls. */
  carrier: Carrier;
  app_token?: TokenCall & { carrier: Carrier };
  identity: IdentitySource[];
  introspect?: { call: Call; answer: Reading<IntrospectionMember> };
  revoke?: { call: Call; answer: Reading<'revoked'> };
  deauthorize?: { operation: string; answer: Reading<'client_id' | 'sub' | 'toe'> };
  errors: ErrorsPlan;
  servers: ServerPlan[];
  /** Every operation under `paths`, by operationId. */
  operations: Record<string, ApiPlan>;
  rate_limit?: { remaining: string; reset?: string };
  client_assertion?: {
    algorithm: 'RS256' | 'PS256' | 'ES256';
    key: Expression;
    key_id?: Expression;
    issuer?: Expression;
    audience: Expression;
  };
  sign?: {
    parameter: string;
    algorithm: 'RSA-SHA256' | 'HMAC-SHA256' | 'MD5';
    key: Expression;
    over: 'pairs' | 'wrapped';
  };
}

export type StandardScope = 'openid' | 'profile' | 'email' | 'address' | 'phone' | 'offline_access';
