import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { App } from '../provider/request.ts';
import type { Send } from '../upstream/send.ts';
import type { Vault } from './connections/vault.ts';
import type { Issuer } from './issuer.ts';
import type { TokenApps } from './oauth/app-of-token.ts';
import type { Client } from './oauth/client.ts';
import type { SpentCodes } from './oauth/code.ts';
import type { GrantedScopes } from './oauth/granted.ts';
import type { KeyRing } from './seal.ts';
import type { Signer } from './signer.ts';

/** One app as the gateway serves it: the registration at the provider, and the issuer made of it. */
export interface ServedApp extends App {
  /** The issuer identifier: `{base}/{app}`, or `{base}` where the root issuer shows the app. */
  issuer: string;
  /** The root issuer shows it, for which `sub` and `acr` must say which app it is. */
  root?: true;
  provider: string;
  name: Record<string, string>;
  initiate_login_uri: string | undefined;
  /** API calls that the document does not describe are forwarded unchecked, instead of refused. */
  undocumented: boolean;
  /** The page with its document's reference, where there is one. */
  documentation?: string | undefined;
}

/** Everything that the gateway's handlers share; made once at start, read by all. */
export interface Gateway {
  /** The base URL, without slash at the end. */
  base: string;
  apps: Map<string, ServedApp>;
  /** The issuer of all apps. */
  root: Issuer;
  clients: Map<string, Client>;
  ring: KeyRing;
  signer: Signer;
  send: Send;
  spent: SpentCodes;
  /** Connections and what they need. */
  vault: Vault;
  /** Some client has the providers' own tokens, so that they are taken here too. */
  passesTokens: boolean;
  /** Some client has tokens of the gateway's own. */
  managesTokens: boolean;
  /** Provider scopes of tokens that this gateway handed out, as far as they are known. */
  granted: GrantedScopes;
  /** Apps of the tokens that the root issuer handed out. */
  tokenApps: TokenApps;
  limits: Config['limits'];
  home: boolean;
  /** Epoch seconds. */
  now(): number;
  log: Logger;
  /** Where the line of each API call goes; undefined: nobody reads it. */
  accessLog: ((line: string) => void) | undefined;
}
