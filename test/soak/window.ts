/**
 * A window into the gateway's process, for `node --expose-gc --import`: on SIGUSR2 it collects garbage and prints what is left, heap and
 * active resources by type, as a line of JSON.
 */
export interface Sight {
  heapUsed: number;
  external: number;
  resources: Record<string, number>;
}

/** What finalizers of one collection let go is gone after the next. */
const COLLECTIONS = 3;

process.on('SIGUSR2', () => collect(COLLECTIONS));

function collect(times: number): void {
  globalThis.gc?.();
  if (times > 1) setImmediate(collect, times - 1);
  else report();
}

function report(): void {
  const { heapUsed, external } = process.memoryUsage();
  const resources: Record<string, number> = {};
  for (const name of process.getActiveResourcesInfo()) resources[name] = (resources[name] ?? 0) + 1;
  const sight: Sight = { heapUsed, external, resources };
  process.stdout.write(`${JSON.stringify({ sight })}\n`);
}
