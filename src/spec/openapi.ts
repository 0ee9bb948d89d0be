/** The parts of OpenAPI 3.1 that Onegate reads, as they stand in a file. */

export interface Reference {
  $ref: string;
}

/** JSON Schema 2020-12; a boolean schema is written as `{}` or `{ not: {} }` here. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  minLength?: number;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  description?: string;
  nullable?: boolean;
  readOnly?: boolean;
  writeOnly?: boolean;
  [word: string]: unknown;
}

export interface Example {
  summary?: string;
  description?: string;
  value?: unknown;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
  encoding?: Record<string, { style?: string; explode?: boolean; contentType?: string }>;
}

export interface Header {
  description?: string;
  required?: boolean;
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, Example | Reference>;
}

export interface Parameter extends Header {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  style?: string;
  explode?: boolean;
  content?: Record<string, MediaType>;
}

export interface RequestBody {
  description?: string;
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface ServerVariable {
  default: string;
  enum?: string[];
  description?: string;
}

export interface Server {
  url: string;
  description?: string;
  variables?: Record<string, ServerVariable>;
}

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: Record<string, string[]>[];
  servers?: Server[];
  deprecated?: boolean;
  externalDocs?: { url: string; description?: string };
  'x-onegate'?: unknown;
}

export type PathItem = {
  parameters?: (Parameter | Reference)[];
  servers?: Server[];
  $ref?: string;
} & { [method in Method]?: OperationObject };

export type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';

export const methods: readonly Method[] = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export type SecurityScheme =
  | {
      type: 'oauth2';
      flows: Record<string, { authorizationUrl?: string; tokenUrl?: string; scopes: Record<string, string> }>;
    }
  | { type: 'apiKey'; in: 'query' | 'header' | 'cookie'; name: string }
  | { type: 'http'; scheme: string }
  | { type: 'openIdConnect'; openIdConnectUrl: string }
  | { type: 'mutualTLS' };

export interface OpenAPI {
  openapi: string;
  info: { title: string; description?: string; version: string; [word: string]: unknown };
  servers?: Server[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [section: string]: Record<string, unknown> | undefined;
  };
  security?: Record<string, string[]>[];
  tags?: { name: string; description?: string }[];
  'x-onegate'?: unknown;
  [word: string]: unknown;
}
