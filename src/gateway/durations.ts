import type { Metric, Registry } from 'prom-client';

/** Upper bounds of the buckets, in seconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How long things took at one operation. */
export interface Duration {
  /** @param milliseconds */
  observe(milliseconds: number): void;
}

/**
 * A Prometheus histogram by app and operation whose observation is three additions: the client library's own looks labels up and
 * checks values each time, which on the API path would cost more than all other metrics together.
 */
export class Durations {
  readonly name: string;
  readonly help: string;
  readonly type = 'histogram';
  readonly aggregator = 'sum';
  readonly #series: { labels: { app: string; operation: string }; buckets: Uint32Array; sum: number }[] = [];

  constructor(name: string, help: string, registry: Registry) {
    this.name = name;
    this.help = help;
    registry.registerMetric(this as unknown as Metric);
  }

  of(app: string, operation: string): Duration {
    const buckets = new Uint32Array(bounds.length + 1);
    const series = { labels: { app, operation }, buckets, sum: 0 };
    this.#series.push(series);
    return {
      observe(milliseconds) {
        const seconds = milliseconds / 1000;
        let index = 0;
        while (index < bounds.length && seconds > (bounds[index] as number)) index++;
        buckets[index] = (buckets[index] as number) + 1;
        series.sum += seconds;
      },
    };
  }

  /** What the registry asks for: counts up to each bound, then sum and count. An operation that was never called has none. */
  async get() {
    const values = this.#series.flatMap(({ labels, buckets, sum }) => {
      let count = 0;
      const upTo = [...bounds, '+Inf'].map((le, index) => {
        count += buckets[index] as number;
        return { metricName: `${this.name}_bucket`, labels: { le, ...labels }, value: count };
      });
      if (count === 0) return [];
      const total = { metricName: `${this.name}_count`, labels, value: count };
      return [...upTo, { metricName: `${this.name}_sum`, labels, value: sum }, total];
    });
    const { name, help, type, aggregator } = this;
    return { name, help, type, aggregator, values };
  }

  /** For the registry's `resetMetrics`. */
  reset(): void {
    for (const series of this.#series) {
      series.buckets.fill(0);
      series.sum = 0;
    }
  }
}
