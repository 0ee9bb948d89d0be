import type { Told } from './examples.ts';
import type { Play, PlayedOperation } from './play.ts';
import { toldCodes, toldWord } from './refusals.ts';

/** What one of the next requests to an operation meets instead of an answer, or which documented answer it gets. */
export type Fault =
  | { kind: 'slow' | 'late'; delay: number }
  | { kind: 'truncated' | 'html' | 'reset' | 'large' }
  | { kind: 'status'; status: number }
  | { kind: 'told'; told: Told };

/** Faults in the order in which they were asked for, per operation. */
export interface Faults {
  add(operation: string, fault: Fault, times: number): void;
  /** The next fault of an operation, unless it has to wait. */
  take(operation: string, waits: (fault: Fault) => boolean): Fault | undefined;
  clear(): void;
}

/** Nothing is wrong at first. */
export function createFaults(): Faults {
  const queues = new Map<string, { fault: Fault; times: number }[]>();
  return {
    add(operation, fault, times) {
      queues.set(operation, [...(queues.get(operation) ?? []), { fault, times }]);
    },
    take(operation, waits) {
      const [first, ...rest] = queues.get(operation) ?? [];
      if (!first || waits(first.fault)) return undefined;
      first.times--;
      if (first.times <= 0) queues.set(operation, rest);
      return first.fault;
    },
    clear: () => queues.clear(),
  };
}

/**
 * What a behaviour means at an operation: a fault of the network, or a documented answer by name, code or standard
 * word.
 */
export function faultOf(play: Play, operation: PlayedOperation, behaviour: string, delay: number): Fault | undefined {
  if (behaviour === 'slow' || behaviour === 'late') return { kind: behaviour, delay };
  if (behaviour === 'truncated' || behaviour === 'html' || behaviour === 'reset' || behaviour === 'large')
    return { kind: behaviour };
  const told =
    operation.told.find(({ name }) => name === behaviour) ??
    operation.told.find((one) => toldCodes(play.plan, one).includes(behaviour)) ??
    operation.told.find((one) => toldWord(play.plan, one) === behaviour);
  if (told) return { kind: 'told', told };
  return /^5\d\d$/.test(behaviour) ? { kind: 'status', status: Number(behaviour) } : undefined;
}

/** Everything that can be asked of an operation. */
export function behavioursOf(play: Play, { told }: PlayedOperation) {
  const codes = told
    .filter((one) => toldWord(play.plan, one) !== undefined)
    .flatMap((one) => toldCodes(play.plan, one));
  return {
    network: ['slow', 'late', 'truncated', 'html', 'reset', 'large', '500', '502', '503'],
    examples: [...new Set(told.map(({ name }) => name))],
    codes: [...new Set(codes)],
    words: [...new Set(told.flatMap((one) => toldWord(play.plan, one) ?? []))],
  };
}
