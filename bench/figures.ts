import type { Figure } from './measure.ts';

/** Results of a small bench with one figure per row. */
export interface SmallResults {
  title: string;
  /** What the figure is, with its unit. */
  unit: string;
  quick: boolean;
  rows: { name: string; figure: Figure }[];
}

/** A small bench as a Markdown table; every ratio is to the first row. */
export function figures({ title, unit, quick, rows }: SmallResults): string {
  const first = rows[0]?.figure.median ?? 1;
  const lines = rows.map(
    ({ name, figure: { median, least, most } }) =>
      `| ${name} | **${median}** (${least}–${most}) | ×${(median / first).toFixed(2)} |`,
  );
  return `### ${title}${quick ? ' (trial run)' : ''}\n\n| | ${unit} | ratio |\n| --- | ---: | ---: |\n${lines.join('\n')}`;
}
