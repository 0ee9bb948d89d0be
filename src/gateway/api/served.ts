import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import type { Contract } from '../../contract/contract.ts';
import { type Breaker, breaker } from '../../upstream/breaker.ts';
import type { Pools } from '../../upstream/pools.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Metrics, OperationMetrics } from '../metrics.ts';
import { lineStart } from './call-line.ts';
import { type BodyCheck, bodyCheck, type ParameterCheck, parameterCheck } from './check.ts';
import { type ApiOperation, apiOperations, undocumented } from './operation.ts';
import { type PathTable, pathTable } from './path-table.ts';

/** An operation ready to be served. */
export interface ServedOperation {
  operation: ApiOperation;
  checkParameters: ParameterCheck;
  /** Undefined: no body is taken; `stream`: any body passes as it is. */
  checkBody: BodyCheck | 'stream' | undefined;
  metrics: OperationMetrics;
  log: Logger;
  /** What the log lines of its calls begin with. */
  lineStart: string;
  pool: Dispatcher;
}

/** The API of one app, with everything that its calls share. */
export interface ServedApi {
  gateway: Gateway;
  app: ServedApp;
  table: PathTable<ServedOperation>;
  /** Serves what no operation describes, where the app forwards that. */
  forward: ServedOperation | undefined;
  /** Counts and logs what is no operation. */
  elsewhere: Pick<ServedOperation, 'metrics' | 'log' | 'lineStart'>;
  breaker: Breaker;
  /** Calls under way. */
  running: number;
  /** Bytes of a body that is checked, and of an answer that is judged. */
  limit: number;
  /** Milliseconds that a client may take to read what was written to it: six times what a provider gets. */
  patience: number;
}

/** Prepares the API of an app: whatever does not depend on the request is done here. */
export function servedApi(
  gateway: Gateway,
  app: ServedApp,
  contract: Contract,
  { pools, metrics }: { pools: Pools; metrics: Metrics },
): ServedApi {
  const told = (operation: string) => ({
    metrics: metrics.operation(app.id, operation),
    log: gateway.log.child({ app: app.id, operation }),
    lineStart: lineStart(app.id, operation),
  });
  const ready = (operation: ApiOperation, forward: boolean): ServedOperation => ({
    ...told(operation.id),
    operation,
    checkParameters: parameterCheck(operation, forward),
    checkBody: bodyCheck(operation, gateway.limits.answer),
    pool: pools.to(operation.origin),
  });
  const rows = apiOperations(app, contract).map(({ row, ...place }) => ({ ...place, row: ready(row, false) }));
  const api: ServedApi = {
    gateway,
    app,
    table: pathTable(rows),
    forward: app.undocumented ? { ...ready(undocumented(app), true), checkBody: 'stream' } : undefined,
    elsewhere: told('none'),
    breaker: breaker(),
    running: 0,
    limit: gateway.limits.answer,
    patience: gateway.limits.upstream_timeout * 6000,
  };
  metrics.watch(app.id, api.breaker, () => api.running);
  return api;
}
