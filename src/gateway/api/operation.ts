import { kindOf } from '../../contract/body.ts';
import type {
  Contract,
  OperationSpec,
  OperationValidators,
  ParameterSpec,
  Validators,
} from '../../contract/contract.ts';
import { planAt } from '../../provider/errors.ts';
import { evaluate } from '../../provider/expression.ts';
import { isMade } from '../../provider/made.ts';
import type { ApiPlan, Carrier, ParameterPlan, ServerPlan } from '../../provider/plan.ts';
import { scopeOf } from '../../provider/request.ts';
import { usesKept, walk } from '../../provider/walk.ts';
import type { ServedApp } from '../gateway.ts';
import { type Anew, anewOf, encoded, signatureOf } from './anew.ts';
import type { Kept } from './per-connection.ts';
import { reach } from './reach.ts';

/** A resource operation of one app, with everything prepared that does not depend on the request. */
export interface ApiOperation {
  id: string;
  spec: OperationSpec;
  validators: OperationValidators;
  /** Where the client's token goes; undefined: the operation takes none. */
  carrier: Carrier | undefined;
  /** The token is the app's own, and not a user's. */
  forApp: boolean;
  /** The operation can be called without a token too. */
  anonymous: boolean;
  /**
   * A success has to be looked at before it passes, because failures come with 2xx: always, or, where the document declares
   * something else than JSON, when JSON comes instead.
   */
  inspects: 'always' | 'json' | 'never';
  /** Names at the top of which one stands in every failure that comes with 2xx. */
  tells: string[];
  /** The answer is wrapped into a function call, and passes without it. */
  wrapped: boolean;
  /** The kept fields that some of it is made of: it is prepared for each connection. Empty: it is the same for all. */
  keptNames: string[];
  /** Scheme, host and port of the provider; undefined: only a connection can tell. */
  origin: string | undefined;
  /** The path of the provider's server, without slash at the end. */
  base: string;
  /** The parameters that clients may set, by name. */
  declared: Map<string, ParameterSpec>;
  /** What is added to every query string, without the token. */
  query: string;
  /** Header pairs that are added. */
  headers: string[];
  /** Headers of the client that do not go on: those that the gateway sets, and what the answer's form does not allow. */
  headerNames: Set<string>;
  /** Names in the query that are the gateway's to set. */
  reserved: Set<string>;
  /** What the checks must find in each part of what the gateway sets; for what is new with each call, an example of it. */
  fixed: Record<'query' | 'header' | 'body', Record<string, string>>;
  /** What is added to every form and JSON body. */
  bodyFields: Record<string, string>;
  /** What is new with each call; undefined: nothing is. */
  anew: Anew | undefined;
  /** Provider scopes of which one set must be granted; empty: none is needed. */
  needs: string[][];
}

/** The resource operations of an app: those of a sign-in, in every spelling, have standard endpoints. */
export function apiOperations(
  app: ServedApp,
  contract: Contract,
): { method: string; path: string; prepare: Prepare }[] {
  return Object.entries(contract.operations)
    .filter(([id, { webhook }]) => !webhook && !app.plan.operations[id]?.sign_in)
    .map(([id, spec]) => ({
      method: spec.method,
      path: spec.path,
      prepare: (kept) => prepared(app, contract.validators, id, spec, app.plan.operations[id] as ApiPlan, kept),
    }));
}

/** Prepares an operation for the values that a connection keeps. */
export type Prepare = (kept: Kept) => ApiOperation;

function prepared(
  app: ServedApp,
  validators: Validators,
  id: string,
  spec: OperationSpec,
  api: ApiPlan,
  kept: Kept,
): ApiOperation {
  const { plan } = app;
  const { errors } = planAt(plan, id);
  const { server = 0, auth = 'user', reads = 'json' } = api;
  const scope = scopeOf(app, kept ? { token: kept } : {});
  const place = plan.servers[server] as ServerPlan;
  const url = reach(app, place, scope);
  // What the connection does not tell is the client's to give.
  const filled = (api.fixed ?? []).filter(
    ({ value }) => value === undefined || !usesKept(value) || evaluate(value, scope) !== undefined,
  );
  const fixed = new Set(filled.map(({ in: place, name }) => `${place} ${name}`));
  const signed = filled.some(({ signature }) => signature) ? signatureOf(app, []) : undefined;
  const text = ({ value, signature }: ParameterPlan) => (signature ? signed : value && evaluate(value, scope));
  const set = (place: string, parameters = filled) =>
    parameters
      .filter((parameter) => parameter.in === place && text(parameter) !== undefined)
      .map((parameter) => [parameter.name, String(text(parameter))] as const);
  const lasting = filled.filter(({ value }) => value !== undefined && !isMade(value));
  const pairs = (place: string) => set(place, lasting);
  const given = Object.entries(app.plan.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  const headers = new Map(
    given.filter(([, value]) => !isMade(value)).map(([name, value]) => [name, evaluate(value, scope)]),
  );
  for (const [name, value] of pairs('header')) headers.set(name.toLowerCase(), value);
  const open = spec.parameters.filter((parameter) => !fixed.has(`${parameter.in} ${parameter.name}`));
  const carrier = { user: plan.carrier, app: plan.app_token?.carrier, basic: undefined, none: undefined }[auth];
  const wrapped = reads === 'jsonp';
  return {
    id,
    spec: { ...spec, parameters: open },
    validators: validators[id] ?? { answers: {} },
    carrier,
    forApp: auth === 'app',
    anonymous: spec.security.some((requirement) => Object.keys(requirement).length === 0),
    inspects: errors.ok === undefined ? 'never' : reads === 'json' && answersJson(spec) ? 'always' : 'json',
    tells: [...new Set(errors.code.map(([name = '']) => name))],
    wrapped,
    keptNames: auth === 'user' ? keptNames(app, place, api) : [],
    origin: url?.origin,
    base: url?.pathname.replace(/\/$/, '') ?? '',
    declared: new Map(
      open.filter((parameter) => parameter.in === 'query').map((parameter) => [parameter.name, parameter]),
    ),
    query: encoded(pairs('query')),
    headers: [...headers].flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
    headerNames: new Set([
      ...given.map(([name]) => name),
      ...set('header').map(([name]) => name.toLowerCase()),
      ...(carrier?.in === 'header' ? [carrier.name.toLowerCase()] : []),
      // A piece of a wrapped answer, or its old validator, means nothing without the wrapping.
      ...(wrapped ? ['range', 'if-range', 'if-none-match', 'if-modified-since'] : []),
    ]),
    reserved: new Set([...(carrier?.in === 'query' ? [carrier.name] : []), ...set('query').map(([name]) => name)]),
    fixed: {
      query: Object.fromEntries(set('query')),
      header: Object.fromEntries(set('header')),
      body: Object.fromEntries(set('body')),
    },
    bodyFields: Object.fromEntries(pairs('body')),
    anew: anewOf(app, filled, kept),
    needs: neededScopes(spec),
  };
}

/** What stands in for an operation where calls that the document does not describe are forwarded with the user's token. */
export function undocumented(app: ServedApp): Prepare {
  const spec: OperationSpec = { method: '*', path: '*', parameters: [], answers: {}, security: [] };
  return (kept) => prepared(app, {}, 'undocumented', spec, {}, kept);
}

function keptNames({ plan }: ServedApp, { variables }: ServerPlan, { fixed = [] }: ApiPlan): string[] {
  const values = [...fixed, ...Object.values(variables)].map(({ value }) => value);
  const used = [...values, ...Object.values(plan.headers)].flatMap((value) => (value ? [...walk(value)] : []));
  return [...new Set(used.flatMap((part) => ('token' in part ? [part.token] : [])))];
}

function answersJson({ answers }: OperationSpec): boolean {
  const types = Object.entries(answers).flatMap(([status, list]) => (status.startsWith('2') ? list : []));
  return types.some((type) => kindOf(type) === 'json');
}

function neededScopes({ security }: OperationSpec): string[][] {
  const sets = security.map((requirement) => Object.values(requirement).flat());
  return sets.some((set) => set.length === 0) ? [] : sets.map((set) => [...set]);
}
