import type { Logger } from 'pino';
import type { Config } from '../config/config.ts';
import type { App } from '../provider/request.ts';
import type { Send } from '../upstream/send.ts';
import type { Client } from './oauth/client.ts';
import type { SpentCodes } from './oauth/code.ts';
import type { GrantedScopes } from './oauth/granted.ts';
import type { KeyRing } from './seal.ts';
import type { Signer } from './signer.ts';

/** One app as the gateway serves it: the registration at the provider, and the issuer made of it. */
export interface ServedApp extends App {
  /** `{base}/{app}`: the issuer identifier. */
  issuer: string;
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
  clients: Map<string, Client>;
  ring: KeyRing;
  signer: Signer;
  send: Send;
  spent: SpentCodes;
  /** Provider scopes of tokens that this gateway handed out, as far as they are known. */
  granted: GrantedScopes;
  limits: Config['limits'];
  home: boolean;
  /** Epoch seconds. */
  now(): number;
  log: Logger;
}
