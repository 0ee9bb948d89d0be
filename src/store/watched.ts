import type { Engine } from './engine.ts';
import { StoreUnavailable } from './store.ts';

export interface Watch {
  /** Hears once that the store does not answer, and why; and once, with undefined, that it does again. */
  outage?: (error: StoreUnavailable | undefined) => void;
}

/** Milliseconds without a failure after which a store counts as back: while it comes and goes, that is not told each time. */
const CALM = 1000;

/** The same engine, of which it is told when it stops answering. */
export function watched(engine: Engine, { outage }: Watch): Engine {
  if (!outage) return engine;
  let failed: number | undefined;
  const seen = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      const result = await work;
      if (failed !== undefined && performance.now() - failed > CALM) {
        failed = undefined;
        outage(undefined);
      }
      return result;
    } catch (error) {
      if (error instanceof StoreUnavailable) {
        if (failed === undefined) outage(error);
        failed = performance.now();
      }
      throw error;
    }
  };
  return {
    ...engine,
    rows: (statement) => seen(engine.rows(statement)),
    change: (first, others) => seen(engine.change(first, others)),
  };
}
