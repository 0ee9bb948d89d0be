import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chart } from './chart.ts';
import { figures, type SmallResults } from './figures.ts';
import { type Results, report } from './report.ts';

// Writes README.md and results.svg from the results.

const results = read<Results>('results.json');
const routes = read<SmallResults>('routes.json');
const start = read<SmallResults>('start.json');
if (results) write('results.svg', chart(Object.values(results.tables)));
write('README.md', page(results));

function page(found: Results | undefined): string {
  return [
    readFileSync(new URL('method.md', import.meta.url), 'utf8').trim(),
    '## Last results',
    ...(found ? [machineOf(found), '![Processor time per request](results.svg)', report(found)] : ['None yet.']),
    ...(routes ? [figures(routes)] : []),
    ...(start ? [figures(start)] : []),
    '',
  ].join('\n\n');
}

function machineOf({ machine, plan, quick }: Results): string {
  const { processor, cores, memory, system, node, nginx, undici, date } = machine;
  const trial = quick
    ? ' **A trial run (`--quick`) on a machine with other work: it shows that everything runs, and its figures mean little.**'
    : '';
  return `${date}: ${processor}, ${cores} cores, ${memory}, ${system}; Node.js ${node}, undici ${undici}, nginx ${nginx}. ${plan.warmUp} s of warm-up, ${plan.restarts} × ${plan.rounds} rounds of ${plan.round} s.${trial}`;
}

function read<Found>(name: string): Found | undefined {
  const file = new URL(name, import.meta.url);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Found) : undefined;
}

function write(name: string, text: string): void {
  writeFileSync(new URL(name, import.meta.url), text.replace(/\n{3,}/g, '\n\n').replace(/\n*$/, '\n'));
}
