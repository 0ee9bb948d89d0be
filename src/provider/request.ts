import { carry, pair, put } from './carry.ts';
import { evaluate, type Scope } from './expression.ts';
import { MissingInput } from './failure.ts';
import type { Json } from './json.ts';
import { maker } from './made.ts';
import type { Call, ParameterPlan, Plan, Word } from './plan.ts';
import { serverUrl } from './server.ts';
import { sentIn, signature } from './sign.ts';
import { usesWord } from './walk.ts';

const JSON_TYPE = 'application/json';

/** One registration at a provider: what the operator configured, and the plan of its document. */
export interface App {
  id: string;
  plan: Plan;
  client_id: string;
  client_secret: string | undefined;
  /** Settings of the document, defaults applied. */
  settings: Record<string, string>;
  /** Provider scopes to ask for beyond what clients ask. */
  scope: string[];
  /** The redirect_uri registered at the provider: this app's callback. */
  callback: string;
  /** Stands in for scheme and host of every address in the document: the sandbox, a staging copy. */
  server: string | undefined;
  /** Epoch seconds. */
  now(): number;
}

/** The words of a request (RFC 6749, OpenID Connect Core); lists where the standard has lists. */
export type Words = Partial<Record<Word, string | string[] | undefined>>;

/** A request to a provider, ready for the wire. */
export interface ProviderRequest {
  operation: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string;
  /** The secrets among its values: a provider that repeats one in its error must not bring it into a message of ours. */
  secrets: string[];
}

/** What a call may draw from besides the app: words of the request, kept fields, and the tokens to carry. */
export interface Given extends Scope {
  access_token?: string;
  app_token?: string;
}

/**
 * Fills a call: parameters in document order, the provider's headers, the credential where the provider wants it, and at last
 * the signature over what is sent.
 * @throws MissingInput when a required parameter has no value.
 */
export function requestOf(app: App, call: Call, given: Given): ProviderRequest {
  const scope = scopeOf(app, given);
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(app.plan.headers)) put(headers, name, evaluate(value, scope));
  if (call.accept.length > 0) headers.accept = call.accept.join(', ');
  const query: string[] = [];
  const body: [string, Json][] = [];
  let path = call.path;
  for (const parameter of call.parameters) {
    const value = sent(parameter, scope, call);
    if (value === undefined) continue;
    if (parameter.in === 'path')
      path = path.replace(`{${parameter.name}}`, encodeURIComponent(written(parameter, value)));
    else if (parameter.in === 'query') query.push(...pairs(parameter, value));
    else if (parameter.in === 'body') body.push([parameter.name, value]);
    else if (parameter.in === 'header') put(headers, parameter.name, written(parameter, value));
  }
  carry(call, app, given, headers, query);
  const text = call.body && (call.body === JSON_TYPE ? JSON.stringify(Object.fromEntries(body)) : form(call, body));
  const signed = signedBy(app, call, scope, query, call.body === JSON_TYPE ? '' : text);
  if (signed?.in === 'query') query.push(signed.pair);
  const address = `${serverUrl(app, call.server, scope)}${path}`;
  const request: ProviderRequest = {
    operation: call.operation,
    method: call.method,
    url: query.length > 0 ? `${address}?${query.join('&')}` : address,
    headers,
    secrets: secretsOf(app, call, scope, given, headers.authorization),
  };
  if (call.body && text !== undefined) {
    headers['content-type'] = call.body;
    request.body = signed?.in === 'body' ? [text, signed.pair].filter(Boolean).join('&') : text;
  }
  return request;
}

/** The words every request of an app may use, under those of the request at hand; some are made when they are used. */
export function scopeOf(app: App, given: Scope): Scope {
  const { client_id, client_secret, callback, settings } = app;
  const words = { client_id, client_secret, redirect_uri: callback, ...given.words };
  return { ...given, app: settings, words, make: maker(app, words) };
}

const secretWords = [
  'client_secret',
  'code',
  'code_verifier',
  'refresh_token',
  'password',
  'token',
  'access_token',
  'id_token_hint',
  'client_assertion',
] as const;

/** Each as it is and as it is written in a form or an address. */
function secretsOf(
  { plan, settings }: App,
  call: Call,
  { words, make }: Scope,
  { access_token, app_token }: Given,
  authorization = '',
): string[] {
  const sends = [...call.parameters.map(({ value }) => value), ...Object.values(plan.headers)];
  const asserts = sends.some((value) => usesWord(value, 'client_assertion'));
  const hidden = Object.keys(plan.settings).filter((name) => plan.settings[name]?.writeOnly);
  const values = [
    ...secretWords.map((word) => words?.[word]),
    ...hidden.map((name) => settings[name]),
    asserts ? make?.('client_assertion') : undefined,
    access_token,
    app_token,
    authorization.split(' ').at(-1),
  ];
  const told = values.flat().filter((value) => value !== undefined && value !== '') as string[];
  return [...new Set(told.flatMap((value) => [value, encodeURIComponent(value)]))];
}

/** The signature over a query and a form, where the operation has a place for one. */
function signedBy(app: App, call: Call, scope: Scope, query: string[], form = '') {
  const { sign } = app.plan;
  const place = call.parameters.find(({ signature }) => signature);
  if (!sign || !place) return undefined;
  const key = evaluate(sign.key, scope);
  if (key === undefined) throw new MissingInput(call.operation, place.name);
  const pairs = sentIn(place.name, query.join('&'), form);
  return { in: place.in, pair: pair(place.name, signature(sign, String(key), pairs)) };
}

function sent(parameter: ParameterPlan, scope: Scope, call: Call): Json | undefined {
  let value = parameter.value && evaluate(parameter.value, scope);
  if (value !== undefined && parameter.enum) value = admitted(parameter.enum, value);
  if (value === undefined && parameter.required && !parameter.signature)
    throw new MissingInput(call.operation, parameter.name);
  return value;
}

function admitted(allowed: string[], value: Json): Json | undefined {
  if (!Array.isArray(value)) return allowed.includes(String(value)) ? value : undefined;
  const members = value.filter((member) => allowed.includes(String(member)));
  return members.length > 0 ? members : undefined;
}

function pairs(parameter: ParameterPlan, value: Json): string[] {
  const values = Array.isArray(value) && parameter.separator === null ? value : [written(parameter, value)];
  return values.map((member) => pair(parameter.name, String(member)));
}

function written(parameter: ParameterPlan, value: Json): string {
  if (Array.isArray(value)) return value.map(String).join(parameter.separator ?? ',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function form(call: Call, body: [string, Json][]): string {
  const plan = (name: string) =>
    call.parameters.find((parameter) => parameter.name === name && parameter.in === 'body');
  return body.flatMap(([name, value]) => pairs(plan(name) as ParameterPlan, value)).join('&');
}
