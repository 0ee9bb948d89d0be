import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Contract } from '../../contract/contract.ts';
import { type Breaker, breaker } from '../../upstream/breaker.ts';
import type { Pools } from '../../upstream/pools.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Metrics } from '../metrics.ts';
import { bodyCheck, parameterCheck } from './check.ts';
import { type ApiOperation, apiOperations, undocumented } from './operation.ts';
import { harmlessPath, type PathTable, pathTable } from './path-table.ts';
import { broken, type Problem } from './problem.ts';
import { refuse, type ServedOperation, serve } from './serve.ts';

/** Calls of one app under way at once; more are refused, so that one app cannot take all connections. */
const MOST = 512;

interface ServedApi {
  app: ServedApp;
  table: PathTable<ServedOperation>;
  /** Serves what no operation describes, where the app forwards that. */
  forward: ServedOperation | undefined;
  breaker: Breaker;
  running: number;
}

/** Serves a call of a resource operation; false: the address is none of these, and somebody else's to answer. */
export type ApiHandler = (req: IncomingMessage, res: ServerResponse) => boolean;

/**
 * The API path, `/{app}/api/…`, before any general middleware: one look-up gives everything that was prepared for the
 * operation. An app's table is made when it is first called.
 */
export function apiHandler(
  gateway: Gateway,
  wire: { pools: Pools; metrics: Metrics },
  open: (app: string) => Promise<Contract>,
): ApiHandler {
  const apis = new Map<string, ServedApi>();
  const prefix = new URL(gateway.base).pathname.replace(/\/$/, '').length;
  const prepare = async (app: ServedApp): Promise<ServedApi> => {
    const api = servedApi(gateway, app, await open(app.id), wire);
    apis.set(app.id, api);
    return api;
  };
  return (req, res) => {
    const url = req.url as string;
    const slash = url.indexOf('/', prefix + 1);
    if (slash < 0 || !url.startsWith('/api/', slash)) return false;
    const app = gateway.apps.get(url.slice(prefix + 1, slash));
    if (!app) return false;
    const mark = url.indexOf('?');
    const path = url.slice(slash + 4, mark < 0 ? undefined : mark);
    const querystring = mark < 0 ? '' : url.slice(mark + 1);
    const api = apis.get(app.id);
    const done = api
      ? call(gateway, api, req, res, path, querystring)
      : prepare(app).then((made) => call(gateway, made, req, res, path, querystring));
    done.catch((err: unknown) => {
      gateway.log.error({ err, app: app.id }, 'a call failed for a reason that nobody foresaw');
      refuse(
        { res, over: () => undefined },
        {
          status: 500,
          title: 'Internal Server Error',
          detail: 'the gateway failed; its log says why',
          error: 'server_error',
        },
      );
    });
    return true;
  };
}

function servedApi(
  gateway: Gateway,
  app: ServedApp,
  provider: Contract,
  { pools, metrics }: { pools: Pools; metrics: Metrics },
): ServedApi {
  const ready = (operation: ApiOperation): ServedOperation => ({
    operation,
    checkParameters: parameterCheck(operation, app.undocumented),
    checkBody: bodyCheck(operation, gateway.limits.answer),
    metrics: metrics.operation(app.id, operation.id),
    pool: pools.to(operation.origin),
  });
  const api = {
    app,
    table: pathTable(apiOperations(app, provider).map(({ row, ...place }) => ({ ...place, row: ready(row) }))),
    forward: app.undocumented ? { ...ready(undocumented(app)), checkBody: 'stream' as const } : undefined,
    breaker: breaker(),
    running: 0,
  };
  metrics.watch(app.id, api.breaker, () => api.running);
  return api;
}

async function call(
  gateway: Gateway,
  api: ServedApi,
  req: IncomingMessage,
  res: ServerResponse,
  path: string,
  querystring: string,
): Promise<void> {
  const started = performance.now();
  const { app } = api;
  const described = api.table.find(req.method as string, path);
  const forwarded = api.forward && !('row' in Object(described)) && harmlessPath(path);
  const found = forwarded && api.forward ? { row: api.forward, parameters: {} } : described;
  const nobody = { res, over: () => undefined };
  if (found === undefined) return refuse(nobody, nothing(`${app.id} has no operation at ${path}`));
  if (Array.isArray(found)) return refuse(nobody, notThatWay(req.method as string, path, found));
  const { row: served, parameters } = found;
  const token = /^bearer +([\x21-\x7e]+)$/i.exec(req.headers.authorization ?? '')?.[1];
  const over = (status: number, error: string, upstream: number) => {
    api.running--;
    const whole = performance.now() - started;
    served.metrics.done(status, error, { whole, upstream });
    gateway.log.info(
      { app: app.id, operation: served.operation.id, status, error, ms: whole, upstream_ms: upstream },
      'call',
    );
  };
  api.running++;
  const request = {
    app,
    served,
    req,
    res,
    path,
    querystring,
    parameters,
    token,
    breaker: api.breaker,
    limit: gateway.limits.answer,
    over,
  };
  const refusal = unauthorized(gateway, served, token) ?? unavailable(api);
  return refusal ? refuse(request, refusal) : serve(request);
}

function unauthorized(
  gateway: Gateway,
  { operation }: ServedOperation,
  token: string | undefined,
): Problem | undefined {
  if (!operation.carrier) return undefined;
  if (token === undefined) {
    const headers = { 'WWW-Authenticate': 'Bearer' };
    return {
      status: 401,
      title: 'No token',
      detail: 'send Authorization: Bearer with an access token',
      error: 'invalid_token',
      headers,
    };
  }
  if (gateway.spent.isEnded(token)) {
    const headers = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };
    return {
      status: 401,
      title: 'The token is not valid',
      detail: 'the token was ended because its code was used twice',
      error: 'invalid_token',
      headers,
    };
  }
  const granted = gateway.granted.get(token);
  if (
    !granted ||
    operation.needs.length === 0 ||
    operation.needs.some((set) => set.every((scope) => granted.includes(scope)))
  )
    return undefined;
  const scope = (operation.needs[0] as string[]).join(' ');
  const headers = { 'WWW-Authenticate': `Bearer error="insufficient_scope", scope="${scope}"` };
  return {
    status: 403,
    title: 'The token lacks a scope',
    detail: `${operation.id} needs ${scope}`,
    error: 'insufficient_scope',
    headers,
  };
}

function unavailable(api: ServedApi): Problem | undefined {
  const { app, breaker: circuit, running } = api;
  const wait = (seconds: number) => ({ 'Retry-After': String(Math.max(1, Math.ceil(seconds))) });
  const title = 'The provider is not available';
  if (running > MOST) {
    return {
      status: 503,
      title,
      detail: `${app.id} has ${MOST} calls under way`,
      error: 'temporarily_unavailable',
      headers: wait(1),
    };
  }
  if (circuit.allows()) return undefined;
  const detail = `${app.id}: the provider failed too often and is not called for a while`;
  return { status: 503, title, detail, error: 'temporarily_unavailable', headers: wait(circuit.retryAfter()) };
}

function nothing(detail: string): Problem {
  return { status: 404, title: 'Not found', detail, error: 'not_found' };
}

function notThatWay(method: string, path: string, allowed: string[]): Problem {
  const headers = { Allow: allowed.join(', ') };
  return {
    ...broken([], 405),
    title: 'Method not allowed',
    detail: `${path} takes ${headers.Allow}, not ${method}`,
    error: 'method_not_allowed',
    headers,
  };
}
