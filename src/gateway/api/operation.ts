import { kindOf } from '../../contract/body.ts';
import type {
  Contract,
  OperationSpec,
  OperationValidators,
  ParameterSpec,
  Validators,
} from '../../contract/contract.ts';
import { evaluate } from '../../provider/expression.ts';
import type { ApiPlan, Carrier, ParameterPlan, ServerPlan } from '../../provider/plan.ts';
import { scopeOf, serverUrl } from '../../provider/request.ts';
import type { ServedApp } from '../gateway.ts';

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
  /** Scheme, host and port of the provider. */
  origin: string;
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
  /** The fixed values by part: what the checks must find there, and what is added to every form and JSON body. */
  fixed: Record<'query' | 'header' | 'body', Record<string, string>>;
  /** Provider scopes of which one set must be granted; empty: none is needed. */
  needs: string[][];
}

/** The resource operations of an app: those of a sign-in, in every spelling, have standard endpoints. */
export function apiOperations(
  app: ServedApp,
  contract: Contract,
): { method: string; path: string; row: ApiOperation }[] {
  return Object.entries(contract.operations)
    .filter(([id, { webhook }]) => !webhook && !app.plan.operations[id]?.sign_in)
    .map(([id, spec]) => ({
      method: spec.method,
      path: spec.path,
      row: prepared(app, contract.validators, id, spec, app.plan.operations[id] as ApiPlan),
    }));
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
  const carrier = { user: plan.carrier, app: plan.app_token?.carrier, basic: undefined, none: undefined }[auth];
  const wrapped = reads === 'jsonp';
  return {
    id,
    spec: { ...spec, parameters: open },
    validators: validators[id] ?? { answers: {} },
    carrier,
    forApp: auth === 'app',
    anonymous: spec.security.some((requirement) => Object.keys(requirement).length === 0),
    inspects: plan.errors.ok === undefined ? 'never' : reads === 'json' && answersJson(spec) ? 'always' : 'json',
    tells: [...new Set(plan.errors.code.map(([name = '']) => name))],
    wrapped,
    origin: url.origin,
    base: url.pathname.replace(/\/$/, ''),
    declared: new Map(
      open.filter((parameter) => parameter.in === 'query').map((parameter) => [parameter.name, parameter]),
    ),
    query: encoded(pairs('query')),
    headers: [...headers].flatMap(([name, value]) => (value === undefined ? [] : [name, String(value)])),
    headerNames: new Set([
      ...headers.keys(),
      ...(carrier?.in === 'header' ? [carrier.name.toLowerCase()] : []),
      // A piece of a wrapped answer, or its old validator, means nothing without the wrapping.
      ...(wrapped ? ['range', 'if-range', 'if-none-match', 'if-modified-since'] : []),
    ]),
    reserved: new Set([...(carrier?.in === 'query' ? [carrier.name] : []), ...pairs('query').map(([name]) => name)]),
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

function answersJson({ answers }: OperationSpec): boolean {
  const types = Object.entries(answers).flatMap(([status, list]) => (status.startsWith('2') ? list : []));
  return types.some((type) => kindOf(type) === 'json');
}

function neededScopes({ security }: OperationSpec): string[][] {
  const sets = security.map((requirement) => Object.values(requirement).flat());
  return sets.some((set) => set.length === 0) ? [] : sets.map((set) => [...set]);
}

function encoded(pairs: (readonly [string, string])[]): string {
  return pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&');
}
