import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import type { Contract } from '../../contract/contract.ts';
import { type Breaker, breaker } from '../../upstream/breaker.ts';
import type { Pools } from '../../upstream/pools.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import type { Metrics, OperationMetrics } from '../metrics.ts';
import { lineStart } from './call-line.ts';
import { type BodyCheck, bodyCheck, type ParameterCheck, parameterCheck } from './check.ts';
import { type ApiOperation, apiOperations, type Prepare, undocumented } from './operation.ts';
import { type PathTable, pathTable } from './path-table.ts';
import { type Kept, perConnection } from './per-connection.ts';

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
  /** Undefined: the provider tells its host at the sign-in, and for this call nobody knows it. */
  pool: Dispatcher | undefined;
  /** Gives the operation as it is for a connection; undefined: it is the same for all. */
  forConnection: ((kept: Kept) => ServedOperation) | undefined;
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
  const checked = (operation: ApiOperation, forward: boolean) => ({
    operation,
    checkParameters: parameterCheck(operation, forward),
    checkBody: forward ? ('stream' as const) : bodyCheck(operation, gateway.limits.answer),
    pool: operation.origin === undefined ? undefined : pools.to(operation.origin),
  });
  const ready = (prepare: Prepare, forward: boolean): ServedOperation => {
    const operation = prepare(undefined);
    const { id, keptNames } = operation;
    const served = { ...told(id), ...checked(operation, forward), forConnection: undefined };
    if (keptNames.length === 0) return served;
    const forConnection = perConnection(
      keptNames,
      (kept): ServedOperation => ({ ...served, ...checked(prepare(kept), forward), forConnection }),
    );
    return { ...served, forConnection };
  };
  const rows = apiOperations(app, contract).map(({ prepare, ...place }) => ({ ...place, row: ready(prepare, false) }));
  const api: ServedApi = {
    gateway,
    app,
    table: pathTable(rows),
    forward: app.undocumented ? ready(undocumented(app), true) : undefined,
    elsewhere: told('none'),
    breaker: breaker(),
    running: 0,
    limit: gateway.limits.answer,
    patience: gateway.limits.upstream_timeout * 6000,
  };
  metrics.watch(app.id, api.breaker, () => api.running);
  return api;
}
