import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Contract } from '../../contract/contract.ts';
import type { Pools } from '../../upstream/pools.ts';
import { isOwn } from '../connections/own-token.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Metrics } from '../metrics.ts';
import { bearerToken, unauthorized } from './bearer.ts';
import { ApiCall } from './call.ts';
import { withConnection } from './connection.ts';
import { harmlessPath, isMatch } from './path-table.ts';
import { answerPreflight, isPreflight } from './preflight.ts';
import { broken, methodNotAllowed, notFound, type Problem, unavailable } from './problem.ts';
import { type ServedApi, servedApi } from './served.ts';

/** Calls of one app under way at once; more are refused, so that one app cannot take all memory and connections. */
const MOST = 1024;

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
  const apis = new Map<string, ServedApi | Promise<ServedApi>>();
  const prefix = `${new URL(gateway.base).pathname.replace(/\/$/, '')}/`;
  const prepare = (app: ServedApp) => {
    const made = open(app.id).then((contract) => {
      const api = servedApi(gateway, app, contract, wire);
      apis.set(app.id, api);
      return api;
    });
    apis.set(app.id, made);
    return made;
  };
  return (req, res) => {
    const url = req.url as string;
    const slash = url.indexOf('/', prefix.length);
    if (slash < 0 || !url.startsWith('/api/', slash) || !url.startsWith(prefix)) return false;
    const app = gateway.apps.get(url.slice(prefix.length, slash));
    if (!app) return false;
    const api = apis.get(app.id) ?? prepare(app);
    if (!(api instanceof Promise)) receive(api, req, res, slash + 4);
    else
      api.then(
        (made) => receive(made, req, res, slash + 4),
        (err: unknown) => {
          apis.delete(app.id);
          gateway.log.error({ err, app: app.id }, 'the API of an app cannot be prepared');
          res.writeHead(500).end();
        },
      );
    return true;
  };
}

/** @param start where the path below `/{app}/api` begins */
function receive(api: ServedApi, req: IncomingMessage, res: ServerResponse, start: number): void {
  const url = req.url as string;
  const mark = url.indexOf('?', start);
  const path = mark < 0 ? url.slice(start) : url.slice(start, mark);
  if (isPreflight(req)) {
    answerPreflight(req, res, methodsAt(api, path));
    return;
  }
  const call = new ApiCall(api, req, res);
  try {
    const refusal = route(api, call, req, path, mark < 0 ? '' : url.slice(mark + 1));
    if (refusal) call.refuse(refusal);
  } catch (error) {
    call.fail(error);
  }
}

/** Lets a call go its way, or says why it may not. */
function route(
  api: ServedApi,
  call: ApiCall,
  req: IncomingMessage,
  path: string,
  querystring: string,
): Problem | undefined {
  const { app, gateway, table } = api;
  const method = req.method as string;
  // What stands behind a # never reaches a server that reads addresses; what the gateway adds would stand there.
  if (path.includes('#') || querystring.includes('#')) {
    return broken([{ pointer: '', message: 'the address has a #, which must be written %23' }]);
  }
  let found = table.find(method, path);
  if (!isMatch(found) && api.forward && harmlessPath(path)) found = { row: api.forward, parameters: {} };
  if (found === undefined) return notFound(`${app.id} has no operation at ${path}`);
  if (!isMatch(found)) return methodNotAllowed(method, path, found);
  call.served = found.row;
  const token = bearerToken(req.headers.authorization);
  const refusal = unauthorized(gateway, found.row.operation, token);
  if (refusal) return refusal;
  if (api.running > MOST) return unavailable(`${app.id} has ${MOST} calls under way`, 1);
  const asked = { path, querystring, parameters: found.parameters };
  if (token !== undefined && found.row.operation.carrier && isOwn(token))
    return withConnection(api, call, req, asked, token);
  call.serve(asked, token);
  return undefined;
}

function methodsAt({ table, forward }: ServedApi, path: string): string[] {
  const found = table.find('', path);
  if (forward && harmlessPath(path)) return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  return Array.isArray(found) ? found : [];
}
