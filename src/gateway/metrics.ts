import { Counter, Gauge, Registry } from 'prom-client';
import type { BreakerState } from '../upstream/breaker.ts';
import type { Pools } from '../upstream/pools.ts';
import { Durations } from './durations.ts';

/** The metric handles of one operation, looked up once: a request then costs a few increments. */
export interface OperationMetrics {
  /**
   * @param whole milliseconds of the whole request
   * @param upstream of which for the provider; 0: it was not asked
   */
  done(status: number, error: string, whole: number, upstream: number): void;
  retried(): void;
}

/** Prometheus metrics of the gateway (text format 0.0.4). */
export interface Metrics {
  operation(app: string, operation: string): OperationMetrics;
  /** Of connections: a refresh of provider tokens, and a delivery of an event, by what became of them. */
  refreshed(app: string, outcome: string): void;
  delivered(result: string): void;
  watch(app: string, breaker: { state: BreakerState }, calls: () => number): void;
  text(): Promise<string>;
  type: string;
}

interface Cell {
  labels: Record<'app' | 'operation' | 'status' | 'error', string>;
  count: number;
}

/** The gateway's metrics in a registry of their own. */
export function metrics(pools: Pools): Metrics {
  const cells: Cell[] = [];
  const registers = [new Registry()];
  const [registry] = registers as [Registry];
  const by = ['app', 'operation'] as const;
  new Counter({
    name: 'onegate_api_requests_total',
    help: 'Calls of resource operations, by status and standard error word.',
    labelNames: [...by, 'status', 'error'],
    registers,
    // Counted in cells, and brought here when asked: a call then costs one addition.
    collect() {
      this.reset();
      for (const { labels, count } of cells) this.inc(labels, count);
    },
  });
  const retries = new Counter({
    name: 'onegate_api_retries_total',
    help: 'Repeated calls.',
    labelNames: by,
    registers,
  });
  const refreshes = new Counter({
    name: 'onegate_refreshes_total',
    help: 'Refreshes of provider tokens, by what became of them.',
    labelNames: ['app', 'outcome'],
    registers,
  });
  const deliveries = new Counter({
    name: 'onegate_webhook_deliveries_total',
    help: 'Deliveries of events to clients, by what became of them.',
    labelNames: ['result'],
    registers,
  });
  const waits = 'Waiting for the provider: from the request until its first byte.';
  const provider = new Durations('onegate_api_upstream_seconds', waits, registry);
  const own = new Durations('onegate_api_gateway_seconds', 'The rest: checking, carrying and writing.', registry);
  const watched = new Map<string, { breaker: { state: BreakerState }; calls: () => number }>();
  new Gauge({
    name: 'onegate_api_calls',
    help: 'Calls under way.',
    labelNames: ['app'],
    registers,
    collect() {
      for (const [app, { calls }] of watched) this.labels(app).set(calls());
    },
  });
  new Gauge({
    name: 'onegate_breaker_open',
    help: '1: the provider fails and is not called; 0.5: one call tries it; 0: it works.',
    labelNames: ['app'],
    registers,
    collect() {
      for (const [app, { breaker }] of watched)
        this.labels(app).set({ closed: 0, 'half-open': 0.5, open: 1 }[breaker.state]);
    },
  });
  new Gauge({
    name: 'onegate_pool_connections',
    help: 'Connections to a provider, by what they do.',
    labelNames: ['origin', 'state'],
    registers,
    collect() {
      for (const { origin, connected, running, queued } of pools.stats()) {
        this.labels(origin, 'connected').set(connected);
        this.labels(origin, 'running').set(running);
        this.labels(origin, 'queued').set(queued);
      }
    },
  });
  return {
    operation(app, operation) {
      // A status alone is the key of what went well: no text is made for it.
      const counted = new Map<string | number, Cell>();
      const waiting = provider.of(app, operation);
      const rest = own.of(app, operation);
      return {
        done(status, error, whole, upstream) {
          const key = error === '' ? status : `${status} ${error}`;
          let cell = counted.get(key);
          if (!cell) {
            cell = { labels: { app, operation, status: String(status), error }, count: 0 };
            counted.set(key, cell);
            cells.push(cell);
          }
          cell.count++;
          if (upstream > 0) waiting.observe(upstream);
          rest.observe(Math.max(0, whole - upstream));
        },
        retried: () => retries.labels(app, operation).inc(),
      };
    },
    refreshed: (app, outcome) => refreshes.inc({ app, outcome }),
    delivered: (result) => deliveries.inc({ result }),
    watch: (app, breaker, calls) => void watched.set(app, { breaker, calls }),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
