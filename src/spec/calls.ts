import type { ApiPlan, Call, Carrier, Expression, ParameterPlan, ServerPlan, Word } from '../provider/plan.ts';
import { usesKept } from '../provider/walk.ts';
import { type Document, type Operation, schema } from './document.ts';
import { sendExpression } from './expressions.ts';
import type { Parameter, Schema } from './openapi.ts';
import { ownErrors } from './own-errors.ts';
import { isOfSignIn } from './resources.ts';
import { serverOf } from './servers.ts';
import type { OperationVocabulary, Parameters, Vocabulary } from './vocabulary.ts';

/** The standard's words that bind by name in each role; nowhere else does anything bind by name. */
export const wordsOf = {
  authorize: [
    'client_id',
    'redirect_uri',
    'response_type',
    'response_mode',
    'scope',
    'state',
    'nonce',
    'code_challenge',
    'code_challenge_method',
    'prompt',
    'display',
    'ui_locales',
    'login_hint',
    'max_age',
    'acr_values',
    'id_token_hint',
    'access_type',
  ],
  token: [
    'grant_type',
    'code',
    'redirect_uri',
    'client_id',
    'client_secret',
    'code_verifier',
    'client_assertion',
    'refresh_token',
    'username',
    'password',
    'scope',
    'access_token',
  ],
  app_token: ['grant_type', 'client_id', 'client_secret', 'client_assertion', 'scope'],
  identity: ['access_token'],
  introspect: ['token', 'token_type_hint', 'access_token', 'client_id', 'client_secret', 'client_assertion'],
  revoke: ['token', 'token_type_hint', 'access_token', 'client_id', 'client_secret', 'client_assertion'],
  api: [],
} as const satisfies Record<string, Word[]>;

export type Role = keyof typeof wordsOf;

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Compiles one role's call of one operation: what is sent, in document order, and how the answer is read. */
export function callOf(document: Document, role: Role, operation: Operation, own: Parameters = {}): Call {
  const vocabulary = document.root['x-onegate'] as Vocabulary;
  const body = bodyOf(document, operation);
  const fill = (name: string, declared: Schema, required: boolean): Expression | undefined => {
    if (vocabulary.sign?.parameter === name) return undefined;
    const mapping = own[name] ?? vocabulary.parameters?.[name];
    if (mapping !== undefined) return sendExpression(mapping);
    if (declared.const !== undefined) return { literal: declared.const as string };
    if ((wordsOf[role] as readonly string[]).includes(name)) return { word: name as Word };
    return role !== 'api' && required && declared.default !== undefined
      ? { literal: declared.default as string }
      : undefined;
  };
  const parameters: ParameterPlan[] = operation.parameters.map((parameter) => {
    const declared = schema(document, parameter.schema);
    const required = parameter.required === true;
    const value = fill(parameter.name, declared, required) ?? headerOf(vocabulary, parameter);
    return planned(parameter.name, parameter.in, required, declared, separatorOf(parameter, declared), value);
  });
  for (const [name, property] of Object.entries(body?.schema.properties ?? {})) {
    const declared = schema(document, property);
    const required = body?.schema.required?.includes(name) ?? false;
    const style = body?.encoding?.[name];
    const separator = separatorOf({ in: 'query', ...style }, declared);
    parameters.push(planned(name, 'body', required, declared, separator, fill(name, declared, required)));
  }
  const success = operation.responses['200'] ?? operation.responses['201'];
  const accept = Object.keys(success?.content ?? {});
  return {
    operation: operation.id,
    method: operation.method,
    server: serverOf(document, operation),
    path: operation.path,
    parameters: parameters.map((one) => (vocabulary.sign?.parameter === one.name ? { ...one, signature: true } : one)),
    ...(body ? { body: body.type } : {}),
    accept,
    reads: readsOf(accept[0]),
    ...authOf(document, operation),
  };
}

/**
 * What the gateway adds to each operation that is called as a resource, and which are none. Nothing binds by name there, else a parameter called
 * `code` or `state` would be filled by accident.
 */
export function apiPlansOf(document: Document): { servers: ServerPlan[]; operations: Record<string, ApiPlan> } {
  const servers: ServerPlan[] = [];
  const operations: Record<string, ApiPlan> = {};
  for (const operation of document.operations.values()) {
    if (operation.webhook) continue;
    const { server, parameters, reads, auth } = callOf(document, 'api', operation);
    const known = servers.findIndex((other) => JSON.stringify(other) === JSON.stringify(server));
    const index = known < 0 ? servers.push(server) - 1 : known;
    const fixed = parameters.filter((parameter) => isFixed(parameter, auth));
    operations[operation.id] = {
      ...(isOfSignIn(document, operation, auth) ? { sign_in: true } : {}),
      ...(index > 0 ? { server: index } : {}),
      ...(auth === 'user' ? {} : { auth }),
      ...(reads === 'json' ? {} : { reads }),
      ...(fixed.length > 0 ? { fixed } : {}),
      ...(operation.block === undefined ? {} : { errors: ownErrors((operation.block as OperationVocabulary).errors) }),
    };
  }
  return { servers, operations };
}

/**
 * Whether a parameter of a resource is the gateway's to set. A part of the path stays the caller's, and so does what only a user's
 * connection could tell where no user's token is wanted.
 */
function isFixed({ in: place, value, signature }: ParameterPlan, auth: Call['auth']): boolean {
  if (signature) return true;
  return value !== undefined && place !== 'path' && (auth === 'user' || !usesKept(value));
}

/** Where a security scheme puts its credential; absent or unknown means `Authorization: Bearer` (RFC 6750 §2.1). */
export function carrierOf(document: Document, name: string | undefined): Carrier {
  const scheme = name === undefined ? undefined : document.root.components?.securitySchemes?.[name];
  if (scheme?.type === 'apiKey') {
    return scheme.in === 'header'
      ? { in: 'header', name: scheme.name, prefix: '' }
      : { in: scheme.in, name: scheme.name };
  }
  const word = scheme?.type === 'http' && scheme.scheme.toLowerCase() !== 'bearer' ? scheme.scheme : 'Bearer';
  return { in: 'header', name: 'Authorization', prefix: `${word} ` };
}

/** The request body that a role sends: a form where one is declared, else JSON. */
export function bodyOf(document: Document, operation: Operation) {
  const content = operation.body?.content ?? {};
  const type = content[FORM] ? FORM : content[JSON_TYPE] ? JSON_TYPE : undefined;
  if (!type) return undefined;
  const media = content[type];
  return { type, schema: schema(document, media?.schema), encoding: media?.encoding } as const;
}

function planned(
  name: string,
  place: ParameterPlan['in'],
  required: boolean,
  declared: Schema,
  separator: ParameterPlan['separator'],
  value: Expression | undefined,
): ParameterPlan {
  const plan: ParameterPlan = { name, in: place, required, separator };
  if (value) plan.value = value;
  if (declared.enum) plan.enum = declared.enum.map(String);
  if (declared.maxLength !== undefined) plan.maxLength = declared.maxLength;
  return plan;
}

function headerOf(vocabulary: Vocabulary, parameter: Parameter): Expression | undefined {
  if (parameter.in !== 'header') return undefined;
  const name = Object.keys(vocabulary.headers ?? {}).find((key) => key.toLowerCase() === parameter.name.toLowerCase());
  return name === undefined ? undefined : sendExpression(vocabulary.headers?.[name] as string);
}

function separatorOf(
  parameter: Pick<Parameter, 'in' | 'style' | 'explode'>,
  declared: Schema,
): ParameterPlan['separator'] {
  if (declared.type !== 'array') return ' ';
  if (parameter.style === 'spaceDelimited') return ' ';
  if (parameter.style === 'pipeDelimited') return '|';
  const form = parameter.in === 'query' || parameter.in === 'cookie';
  return (parameter.explode ?? form) ? null : ',';
}

function readsOf(type: string | undefined): Call['reads'] {
  if (type === undefined) return 'none';
  if (type === FORM || type.startsWith('text/plain')) return 'form';
  if (/javascript/.test(type)) return 'jsonp';
  return 'json';
}

/** Whose credential the operation wants. The oauth2 scheme and `token.sent_as` both mean the user's token. */
function authOf(document: Document, operation: Operation): Pick<Call, 'auth' | 'scopes'> {
  const vocabulary = document.root['x-onegate'] as Vocabulary;
  const schemes = document.root.components?.securitySchemes ?? {};
  let auth: Call['auth'] = 'none';
  let scopes: string[] = [];
  for (const [name, needed] of operation.security.flatMap((requirement) => Object.entries(requirement))) {
    const scheme = schemes[name];
    if (name === vocabulary.app_token?.sent_as) auth = 'app';
    else if (scheme?.type === 'oauth2' || name === vocabulary.token?.sent_as) auth = 'user';
    else if (scheme?.type === 'http' && scheme.scheme.toLowerCase() === 'basic') auth = 'basic';
    else continue;
    scopes = needed;
    break;
  }
  return { auth, scopes };
}
