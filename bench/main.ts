import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { api, type Table, token } from './contestants.ts';
import { machine } from './machine.ts';
import { measure, type Plan } from './measure.ts';
import { upstream } from './nginx.ts';
import { type Results, report } from './report.ts';

// `npm run bench`: Onegate beside its peers, in one run. README.md says how, and has the last results.
const { values: given } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string' }, table: { type: 'string' } },
});
const plan: Plan = given.quick
  ? { warmUp: 2, round: 1, rounds: 3, restarts: 1 }
  : { warmUp: 10, round: 4, rounds: 3, restarts: 3 };

const missing = ['taskset', 'nginx', 'wrk'].filter((name) => !installed(name));
if (missing.length > 0) fail(`${missing.join(' and ')} not found; on Debian: apt-get install util-linux nginx wrk`);
if (availableParallelism() < 2) fail('two processor cores are needed: one for what is measured, one for the load');
installPeers();

const folder = mkdtempSync(join(tmpdir(), 'onegate-bench-'));
// Interrupted, the bench leaves nothing behind: the servers end with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(1);
  });
}
const server = await upstream(folder);
try {
  const tables: Results['tables'] = {};
  for (const table of [api, token].filter(({ id }) => given.table === undefined || id === given.table)) {
    const results = await measure(chosen(table), { folder, upstream: server }, plan, console.log);
    tables[table.id] = { title: table.title, results };
  }
  const results: Results = { machine: machine(), plan, quick: given.quick === true, tables };
  console.log(report(results));
  if (given.only === undefined) save(results);
} finally {
  await server.end();
  rmSync(folder, { recursive: true, force: true });
}

/** The contestants named after --only, and the reference. */
function chosen(table: Table): Table {
  if (given.only === undefined) return table;
  const names = ['bare', ...given.only.split(',')];
  return { ...table, contestants: table.contestants.filter(({ id }) => names.includes(id)) };
}

/** A table that was measured alone takes the place of the one before; the other stays. */
function save(results: Results): void {
  const file = new URL('results.json', import.meta.url);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results).tables : {};
  const tables = { ...before, ...results.tables };
  writeFileSync(file, `${JSON.stringify({ ...results, tables }, null, 2)}\n`);
  execFileSync(process.execPath, [fileURLToPath(new URL('render.ts', import.meta.url))], { stdio: 'inherit' });
}

/** The peers have a folder and a lock file of their own: nothing but the bench needs them. */
function installPeers(): void {
  const peers = new URL('peers/', import.meta.url);
  if (existsSync(new URL('node_modules/', peers))) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(peers),
    stdio: 'inherit',
  });
}

function installed(name: string): boolean {
  return (process.env.PATH ?? '').split(':').some((place) => existsSync(join(place, name)));
}

function fail(message: string): never {
  console.error(`bench: ${message}`);
  process.exit(1);
}
