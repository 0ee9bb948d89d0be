import type { Claim } from '../provider/plan.ts';
import type { Source } from '../spec/source.ts';
import type { Read } from '../spec/vocabulary.ts';

/**
 * What onegate.yaml says, checked and complete: defaults are filled in, variables and secret files are read.
 * `apps` and `clients` have no prototype, so that a name from a request finds only what is configured.
 */
export interface Config {
  /** The gateway's base URL: an absolute URL without slash at the end, query or fragment (RFC 8414 §2). */
  issuer: string;
  listen: Address;
  /** A proxy stands in front, and its X-Forwarded-For and -Proto are believed. */
  proxy: boolean;
  /** The page at `/` where people can try a sign-in. */
  home: boolean;
  /** Absent only where the issuer is on this machine: keys are then made at start (`freshKeys`). */
  keys?: Keys;
  /** `sqlite:PATH` (or `sqlite::memory:`) or a PostgreSQL address; absent where a configuration is made in code: memory. */
  store?: string;
  /** The folder for what is made at start, where nothing else is configured; absent: nothing is written. */
  data?: string;
  apps: Record<string, App>;
  clients: Record<string, Client>;
  /** Present: the documents of the apps that have a `server` are played in the same process. */
  sandbox?: Address & {
    /** It plays every provider that has no app of its own name as well, as an app of that name (`withSandboxApps`). */
    every?: boolean;
  };
  limits: Limits;
  /** The file it came from, for the places of findings; absent where a configuration is made in code. */
  source?: Source;
}

export interface Address {
  host: string;
  port: number;
}

/** Key rings: the first key of each is used for what is new, all for what comes back. */
export interface Keys {
  seal: SealKey[];
  sign: SignKey[];
  /** Wraps the keys of connections; absent only where the issuer is on this machine, or no client has managed tokens. */
  vault?: VaultKeys;
}

/** One source of the vault's ring. */
export interface VaultKeys {
  /** A path, absolute once loaded. */
  file?: string;
  /** A program and its arguments. */
  command?: string[];
  keys?: SealKey[];
}

/** A key for transactions and codes: 32 bytes in base64url or hexadecimal (`sealBytes` in keys.ts). */
export interface SealKey {
  id: string;
  key: string;
}

/** A key for ID tokens: PKCS#8 PEM (`signingKey` in keys.ts). */
export interface SignKey {
  id: string;
  alg: 'RS256' | 'ES256' | 'EdDSA';
  key: string;
}

/** One registration at a provider. */
export interface App {
  /** Id of a provider document. */
  provider: string;
  client_id: string;
  client_secret?: string;
  /** What the document's `settings` ask for; its defaults are not filled in (see `settingsOf` in apps.ts). */
  settings: Record<string, string>;
  /** The provider's own scopes that are always asked for. */
  scope: string[];
  /** Replaces scheme and host of every address in the document; without slash at the end. */
  server?: string;
  /** What becomes of API calls that the document does not describe. */
  undocumented: 'refuse' | 'forward';
  /** Where a sign-in that was begun at the provider starts anew (OpenID Connect Core §4). */
  initiate_login_uri?: string;
  /** Where claims are read that the document reads elsewhere, in its words (docs/provider-documents.md). */
  claims?: { [C in Claim]?: Read };
  /** What people see, by language tag. */
  name?: Record<string, string>;
}

/** One service that signs users in through the gateway. */
export interface Client {
  /** Absent: a public client, which must use PKCE (RFC 7636). */
  client_secret?: string;
  name?: string;
  redirect_uris: string[];
  /** Ids of the apps it may use; absent: all. */
  apps?: string[];
  /** Whose tokens it gets: the gateway's own, or the provider's. */
  tokens: 'managed' | 'upstream';
  /** It may take the provider's token of a connection out of the vault. */
  take_tokens: boolean;
  /** Where events about its connections go; `secret` may hold several, separated by spaces. */
  webhook?: { url: string; secret: string };
}

export interface Limits {
  /** Seconds a person has to sign in at the provider. */
  transaction: number;
  /** Seconds a client has to redeem its code. */
  code: number;
  /** Seconds that the gateway's own tokens live; a refresh token since it was given. */
  access_token: number;
  refresh_token: number;
  /** Seconds the gateway waits for a provider. */
  upstream_timeout: number;
  /** Bytes of a provider's answer that are read. */
  answer: number;
}
