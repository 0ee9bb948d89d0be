import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appsOf } from './apps.ts';
import type { Contestant, Place } from './contestants.ts';
import { documentOf, paths } from './document.ts';
import { figures, type SmallResults } from './figures.ts';
import type { Load } from './load.ts';
import { figureOf, type Plan, take } from './measure.ts';
import { upstream } from './nginx.ts';
import { onegate } from './onegate.ts';

// What a call costs when the document has 10, 100 or 1,000 operations and clients use all of them, and beside all built-in documents.
const { values: given } = parseArgs({ options: { quick: { type: 'boolean' } } });
const plan: Plan = given.quick
  ? { warmUp: 2, round: 1, rounds: 3, restarts: 1 }
  : { warmUp: 10, round: 4, rounds: 3, restarts: 3 };

/** How many operations the measured document has, and what else is configured. */
interface Setup {
  count: number;
  document: string;
  beside: string[];
}

const folder = mkdtempSync(join(tmpdir(), 'onegate-bench-'));
// Interrupted, the bench leaves nothing behind: the servers end with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}
const server = await upstream(folder);
const place: Place = { folder, upstream: server };
try {
  const setups: Setup[] = await Promise.all(
    [10, 100, 1000].map(async (count) => ({ count, document: await documentOf(count), beside: [] })),
  );
  setups.push({ ...(setups[1] as Setup), beside: appsOf() });
  const cpu = new Map<Setup, number[]>(setups.map((setup) => [setup, []]));
  for (let restart = 0; restart < plan.restarts; restart++) {
    for (const setup of setups) {
      const rounds = await take(serving(setup), place, plan);
      cpu.get(setup)?.push(...rounds.map((round) => round.cpu));
      console.log(`${restart + 1}/${plan.restarts} ${nameOf(setup)}: ${rounds.at(-1)?.cpu.toFixed(0)} µs`);
    }
  }
  const rows = [...cpu].map(([setup, values]) => ({ name: nameOf(setup), figure: figureOf(values) }));
  const results: SmallResults = {
    title: 'A call, by the number of operations',
    unit: 'CPU µs/request',
    quick: given.quick === true,
    rows,
  };
  console.log(figures(results));
  writeFileSync(new URL('routes.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await server.end();
  rmSync(folder, { recursive: true, force: true });
}

function nameOf({ count, beside }: Setup): string {
  return `${count} operations${beside.length > 0 ? `, beside ${beside.length} other apps` : ''}`;
}

function serving({ count, document, beside }: Setup): Contestant {
  return {
    id: `operations-${count}-${beside.length}`,
    title: nameOf({ count, document, beside }),
    proxies: true,
    start: (where) => onegate(where, document, beside),
    load: ({ url }) => everyOperation(url, count),
  };
}

/** Calls all operations in turn, with an id of its own each time. */
function everyOperation(url: string, count: number): Load {
  const script = join(folder, 'routes.lua');
  const list = paths(count - 4).map(
    (path) => `"/bench/api${path.replace('{id}', '%d')}?page=2&per_page=20&sort=updated&q=gateway"`,
  );
  writeFileSync(
    script,
    `local paths = { ${list.join(', ')} }
local next = 0
function request()
  next = next + 1
  return wrk.format("GET", string.format(paths[next % #paths + 1], next))
end
`,
  );
  const headers = ['Authorization: Bearer upstream-token-2f1c66a0b4f84c1e9a6f', 'Accept: application/json'];
  return { url: `${url}${(list[0] as string).slice(1, -1).replace('%d', '7')}`, headers, script };
}
