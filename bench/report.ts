import type { Machine } from './machine.ts';
import type { Figure, Plan, Result } from './measure.ts';

/** What results.json holds. */
export interface Results {
  machine: Machine;
  plan: Plan;
  /** A trial run: good for seeing that everything works, not for its figures. */
  quick: boolean;
  tables: Partial<Record<'api' | 'token', { title: string; results: Result[] }>>;
}

/** The results as Markdown tables: a figure with its range, and its ratio to the reference. */
export function report({ tables }: Results): string {
  return Object.values(tables).map(tableOf).join('\n\n');
}

function tableOf({ title, results }: { title: string; results: Result[] }): string {
  const [reference] = results as [Result];
  const rows = results.map((result) => [
    result.title,
    cell(result.cpu, reference.cpu, true),
    cell(result.perSecond, reference.perSecond),
    cell(result.p50, reference.p50),
    cell(result.p99, reference.p99),
    cell(result.memory, reference.memory),
  ]);
  const head = ['', 'CPU µs/request', 'requests/s', 'p50 ms', 'p99 ms', 'memory MB'];
  const lines = [head, ['---', ...head.slice(1).map(() => '---:')], ...rows];
  return `### ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`;
}

function cell(figure: Figure | undefined, reference: Figure | undefined, range = false): string {
  if (!figure || !reference) return '–';
  const { median, least, most } = figure;
  const ratio = (median / reference.median).toFixed(2);
  return range ? `**${median}** (${least}–${most}) · ×${ratio}` : `${median} · ×${ratio}`;
}
