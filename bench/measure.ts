import type { Contestant, Place, Table } from './contestants.ts';
import { load, once } from './load.ts';
import { item, token } from './nginx.ts';
import { processorTime, residentMemory } from './processes.ts';

/** How long things last, in seconds, and how often they are done. */
export interface Plan {
  warmUp: number;
  round: number;
  rounds: number;
  restarts: number;
}

/** One figure over all rounds. */
export interface Figure {
  median: number;
  least: number;
  most: number;
}

/** What a contestant came to. `cpu` is microseconds per request, `memory` megabytes, `p50` and `p99` milliseconds. */
export interface Result {
  id: string;
  title: string;
  cpu?: Figure;
  perSecond: Figure;
  p50: Figure;
  p99: Figure;
  memory?: Figure;
}

type Round = Record<'cpu' | 'perSecond' | 'p50' | 'p99' | 'memory', number>;

/**
 * Measures the contestants of a table one after the other, each alone on its core; then all again, from the other end, so that a
 * machine that grows slower is not held against the last. The reference is measured twice: the difference is the noise.
 */
export async function measure(table: Table, place: Place, plan: Plan, tell: (text: string) => void): Promise<Result[]> {
  const [reference] = table.contestants as [Contestant];
  const contestants = [
    ...table.contestants,
    { ...reference, id: `${reference.id}-again`, title: `${reference.title} (again)` },
  ];
  const rounds = new Map<string, Round[]>(contestants.map(({ id }) => [id, []]));
  for (let restart = 0; restart < plan.restarts; restart++) {
    for (const contestant of restart % 2 === 0 ? contestants : contestants.toReversed()) {
      const taken = await take(contestant, place, plan);
      rounds.get(contestant.id)?.push(...taken);
      const { cpu, perSecond } = taken.at(-1) as Round;
      tell(
        `${table.id} ${restart + 1}/${plan.restarts} ${contestant.title}: ${cpu.toFixed(0)} µs, ${perSecond.toFixed(0)}/s`,
      );
    }
  }
  return contestants.map(({ id, title, proxies }) => resultOf(id, title, proxies, rounds.get(id) as Round[]));
}

/** One start of a contestant: warm up, then its rounds. */
export async function take(contestant: Contestant, place: Place, plan: Plan): Promise<Round[]> {
  const server = await contestant.start(place);
  try {
    const answer = await once(contestant.load(server, place, 0));
    if (answer !== item && !answer.includes(token.access_token)) throw new Error(`${contestant.id}: answers ${answer}`);
    await load(contestant.load(server, place, plan.warmUp), plan.warmUp);
    const rounds: Round[] = [];
    for (let round = 0; round < plan.rounds; round++) {
      const given = contestant.load(server, place, plan.round);
      const before = processorTime(server.pid);
      const { requests, ...seen } = await load(given, plan.round);
      const cpu = (processorTime(server.pid) - before) / requests;
      rounds.push({ ...seen, cpu, memory: residentMemory(server.pid) });
    }
    return rounds;
  } finally {
    await server.end();
  }
}

function resultOf(id: string, title: string, proxies: boolean, rounds: Round[]): Result {
  const figure = (name: keyof Round) => figureOf(rounds.map((round) => round[name]));
  const seen = { perSecond: figure('perSecond'), p50: figure('p50'), p99: figure('p99') };
  return {
    id,
    title,
    ...(proxies ? { cpu: figure('cpu') } : {}),
    ...seen,
    ...(proxies ? { memory: figure('memory') } : {}),
  };
}

/** The median of some values, with the least and the most; three significant digits are more than they deserve. */
export function figureOf(values: number[]): Figure {
  const sorted = values.map((value) => Number(value.toPrecision(3))).sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] as number,
    least: sorted[0] as number,
    most: sorted.at(-1) as number,
  };
}
