/** The part of a plan that says where values come from: data, read by expression.ts. */

/** Words with which a document names values of the request at hand (RFC 6749, 7636, OpenID Connect Core; the last four are ours). */
export type Word =
  | 'client_id'
  | 'client_secret'
  | 'redirect_uri'
  | 'response_type'
  | 'response_mode'
  | 'scope'
  | 'state'
  | 'nonce'
  | 'code_challenge'
  | 'code_challenge_method'
  | 'prompt'
  | 'display'
  | 'ui_locales'
  | 'login_hint'
  | 'max_age'
  | 'acr_values'
  | 'id_token_hint'
  | 'grant_type'
  | 'code'
  | 'code_verifier'
  | 'refresh_token'
  | 'username'
  | 'password'
  | 'token'
  | 'token_type_hint'
  | 'access_token'
  | 'app_token'
  | 'client_assertion'
  | 'now'
  | 'access_type';

/** A scalar of JSON. */
export type Scalar = string | number | boolean;

/** Where a value comes from. Pointers are RFC 6901, split and unescaped. */
export type Expression =
  | { word: Word }
  | { app: string }
  | { token: string }
  | { pointer: string[] }
  | { literal: Scalar }
  | { template: (string | Expression)[] }
  | { first: Expression[] }
  | Derived;

/** A value taken from another: picked from a list, split, mapped, read as a time; in this order. */
export interface Derived {
  from: Expression;
  /** A list in the answer; `from` and `where` are then read from its members. */
  in?: string[];
  where?: { pointer: string[]; equals: Scalar }[];
  split?: string;
  /** Text to meaning; a trailing `*` matches a prefix, the longest match wins. */
  map?: Record<string, Scalar>;
  as?: 'milliseconds' | 'beijing-time';
}
