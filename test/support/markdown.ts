/** A table as Markdown writes it; the cells' own markup stays. */
export function table(heads: string[], lines: string[][]): string {
  const row = (cells: string[]) =>
    `| ${cells.map((text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [row(heads), row(heads.map(() => '---')), ...lines.map(row)].join('\n');
}
