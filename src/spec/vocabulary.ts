import type { ErrorWord, Scalar, Setting } from '../provider/plan.ts';

/** The `x-onegate` block as a person writes it; `openapi/x-onegate.schema.json` is its law, this its shape. */
export interface Vocabulary {
  name?: Record<string, string>;
  settings?: Record<string, Setting>;
  headers?: Record<string, Send>;
  parameters?: Parameters;
  scopes?: Record<string, string[]>;
  client_assertion?: {
    algorithm: 'RS256' | 'PS256' | 'ES256';
    key: Send;
    key_id?: Send;
    issuer?: Send;
    audience: Send;
  };
  sign?: {
    parameter: string;
    algorithm: 'RSA-SHA256' | 'HMAC-SHA256' | 'MD5';
    key: Send;
    over: 'pairs' | 'wrapped';
  };
  authorize: RoleCall & { fragment?: string };
  token: RoleCall & { sent_as?: string; exchange?: Partial<RoleCall>; refresh?: Partial<RoleCall> };
  app_token?: RoleCall & { sent_as?: string };
  identity: (Partial<RoleCall> & { id_token?: { issuer: Send }; claims?: Record<string, Read>; optional?: true })[];
  introspect?: RoleCall;
  revoke?: RoleCall;
  deauthorize?: { operation: string; answer: Record<string, Read> };
  errors?: OwnErrors & { code: string | string[] };
  rate_limit?: { remaining: string; reset?: string };
}

/** How an operation says no in its own way: what is absent is as in the document, and `map` adds to the document's. */
export interface OwnErrors {
  ok?: (string | number)[];
  code?: string | string[];
  message?: string | string[];
  map?: Record<string, ErrorWord>;
}

/** The `x-onegate` block of one operation. */
export interface OperationVocabulary {
  errors: OwnErrors;
}

export interface RoleCall {
  operation: string;
  parameters?: Parameters;
  answer?: Record<string, Read>;
  keep?: Record<string, Read>;
}

export type Parameters = Record<string, Send>;

/** A value for the provider: text, `$expression`, template, the first of a list, or a mapped one. */
export type Send = string | Send[] | { from: Send; map?: Record<string, Scalar>; as?: 'milliseconds' | 'beijing-time' };

/** A value from the provider's answer: `/pointer`, `$expression`, template, constant, the first of a list, or a derived one. */
export type Read = string | boolean | number | Read[] | DerivedRead;

export interface DerivedRead {
  from: Read;
  in?: string;
  where?: Record<string, Scalar>;
  split?: string;
  map?: Record<string, Scalar>;
  as?: 'milliseconds' | 'beijing-time';
  /** Why a list under `sub` is safe; for the reader and for lint. */
  reason?: string;
}
