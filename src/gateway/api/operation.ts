import type {
  Contract,
  OperationSpec,
  OperationValidators,
  ParameterSpec,
  Validators,
  Violation,
} from '../../contract/contract.ts';
import { evaluate } from '../../provider/expression.ts';
import type { ApiPlan, Carrier, ParameterPlan, Plan, ServerPlan } from '../../provider/plan.ts';
import { scopeOf, serverUrl } from '../../provider/request.ts';
import type { ServedApp } from '../gateway.ts';

/** A resource operation of one app, with everything prepared that does not depend on the request. */
export interface ApiOperation {
  id: string;
  spec: OperationSpec;
  validators: OperationValidators;
  /** Where the client's token goes; undefined: the operation takes none. */
  carrier: Carrier | undefined;
  /** A success has to be looked at before it passes: failures come with 2xx. */
  inspects: boolean;
  /** The answer is wrapped into a function call, and passes without it. */
  wrapped: boolean;
  /** Scheme, host and port of the provider. */
  origin: string;
  /** The path of the provider's server, without slash at the end. */
  base: string;
  /** The parameters that clients may set, by name. */
  declared: Map<string, ParameterSpec>;
  /** What is added to every query string, without the token. */
  query: string;
  /** Header pairs that are added, and their names. */
  headers: string[];
  headerNames: Set<string>;
  /** The fixed values by part: what the checks must find there, and what is added to every form and JSON body. */
  fixed: Record<'query' | 'header' | 'body', Record<string, string>>;
  /** Provider scopes of which one set must be granted; empty: none is needed. */
  needs: string[][];
}

/**
 * The resource operations of an app. Operations that carry the app's own secrets (the token endpoint and its kin) are none:
 * they have standard endpoints.
 */
export function apiOperations(
  app: ServedApp,
  contract: Contract,
): { method: string; path: string; row: ApiOperation }[] {
  const own = ownOperations(app.plan);
  return Object.entries(contract.operations)
    .filter(([id, { webhook }]) => !webhook && !own.has(id))
    .map(([id, spec]) => ({
      method: spec.method,
      path: spec.path,
      row: prepared(app, contract.validators, id, spec, app.plan.operations[id] as ApiPlan),
    }));
}

/** Operations with a role of their own that no client calls by itself. */
function ownOperations({ authorize, token, app_token, introspect, revoke }: Plan): Set<string> {
  const calls = [authorize.call, token.call, token.refresh?.call, token.exchange?.call, app_token?.call];
  return new Set([...calls, introspect?.call, revoke?.call].flatMap((call) => call?.operation ?? []));
}

function prepared(app: ServedApp, validators: Validators, id: string, spec: OperationSpec, api: ApiPlan): ApiOperation {
  const { plan } = app;
  const { server = 0, auth = 'user', reads = 'json', fixed: filled = [] } = api;
  const scope = scopeOf(app, {});
  const url = new URL(serverUrl(app, plan.servers[server] as ServerPlan, scope));
  const fixed = new Set(filled.map(({ in: place, name }) => `${place} ${name}`));
  const text = ({ value }: ParameterPlan) => value && evaluate(value, scope);
  const pairs = (place: string) =>
    filled
      .filter((parameter) => parameter.in === place && text(parameter) !== undefined)
      .map((parameter) => [parameter.name, String(text(parameter))] as const);
  const headers = new Map(
    Object.entries(app.plan.headers).map(([name, value]) => [name.toLowerCase(), evaluate(value, scope)]),
  );
  for (const [name, value] of pairs('header')) headers.set(name.toLowerCase(), value);
  const open = spec.parameters.filter((parameter) => !fixed.has(`${parameter.in} ${parameter.name}`));
  return {
    id,
    spec: { ...spec, parameters: open },
    validators: validators[id] ?? { answers: {} },
    carrier: { user: plan.carrier, app: plan.app_token?.carrier, basic: undefined, none: undefined }[auth],
    inspects: reads === 'json' && plan.errors.ok !== undefined,
    wrapped: reads === 'jsonp',
    origin: url.origin,
    base: url.pathname.replace(/\/$/, ''),
    declared: new Map(
      open.filter((parameter) => parameter.in === 'query').map((parameter) => [parameter.name, parameter]),
    ),
    query: encoded(pairs('query')),
    headers: [...headers].flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
    headerNames: new Set(headers.keys()),
    fixed: {
      query: Object.fromEntries(pairs('query')),
      header: Object.fromEntries(pairs('header')),
      body: Object.fromEntries(pairs('body')),
    },
    needs: neededScopes(spec),
  };
}

/** What stands in for an operation where calls that the document does not describe are forwarded with the user's token. */
export function undocumented(app: ServedApp): ApiOperation {
  const spec: OperationSpec = { method: '*', path: '*', parameters: [], answers: {}, security: [] };
  return prepared(app, {}, 'undocumented', spec, {});
}

/** Names of the query that the document does not declare, or that the gateway sets itself. */
export function strangers(operation: ApiOperation, querystring: string): Violation[] {
  const found: Violation[] = [];
  for (let start = 0; start < querystring.length; ) {
    const ampersand = querystring.indexOf('&', start);
    const end = ampersand < 0 ? querystring.length : ampersand;
    const equals = querystring.indexOf('=', start);
    const raw = querystring.slice(start, equals < 0 || equals > end ? end : equals);
    start = end + 1;
    if (raw === '' || operation.declared.has(raw)) continue;
    const name = decoded(raw);
    if (name !== undefined && operation.declared.has(name)) continue;
    found.push({
      pointer: `/query/${(name ?? raw).replaceAll('~', '~0').replaceAll('/', '~1')}`,
      message: 'is not a parameter of this operation',
    });
  }
  return found;
}

function neededScopes({ security }: OperationSpec): string[][] {
  const sets = security.map((requirement) => Object.values(requirement).flat());
  return sets.some((set) => set.length === 0) ? [] : sets.map((set) => [...set]);
}

function encoded(pairs: (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
