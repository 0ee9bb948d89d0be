import type { Result } from './measure.ts';

const width = 860;
const label = 250;
const bar = 22;
const gap = 8;

/**
 * Processor time per request as bars, each table against its own reference; the thin line is the range over all rounds.
 * Readable on light and dark ground.
 */
export function chart(tables: { title: string; results: Result[] }[]): string {
  let top = 0;
  const parts = tables.map((table) => {
    const start = top;
    top += 48 + table.results.filter(({ cpu }) => cpu).length * (bar + gap) + 12;
    return `<g transform="translate(0 ${start})">${group(table)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top}" role="img" aria-label="Processor time per request" font-family="system-ui, sans-serif" font-size="13" fill="#6e7781">
${parts.join('\n')}
</svg>
`;
}

function group({ title, results }: { title: string; results: Result[] }): string {
  const rows = results.filter(({ cpu }) => cpu);
  const reference = rows[0]?.cpu?.median ?? 1;
  const most = Math.max(...rows.map(({ cpu }) => cpu?.median ?? 0));
  const scale = (value: number) => (Math.min(value, most * 1.15) / (most * 1.15)) * (width - label - 110);
  const bars = rows.map(({ id, title: name, cpu }, index) => {
    const { median, least, most: top } = cpu as NonNullable<Result['cpu']>;
    const y = 40 + index * (bar + gap);
    const middle = y + bar / 2;
    const colour = id === 'onegate' ? '#1f883d' : id.startsWith('bare') ? '#0969da' : '#8c959f';
    const end = label + Math.max(scale(median), scale(top));
    return [
      `<text x="${label - 10}" y="${middle + 4}" text-anchor="end">${escaped(name)}</text>`,
      `<rect x="${label}" y="${y}" width="${scale(median).toFixed(1)}" height="${bar}" rx="3" fill="${colour}"/>`,
      `<path d="M${(label + scale(least)).toFixed(1)} ${middle}H${(label + scale(top)).toFixed(1)}" stroke="#57606a" stroke-width="1.5"/>`,
      `<text x="${(end + 8).toFixed(1)}" y="${middle + 4}">${median} µs · ×${(median / reference).toFixed(2)}</text>`,
    ].join('');
  });
  return `<text x="0" y="22" font-size="15" font-weight="600">${escaped(title)}: CPU µs per request</text>${bars.join('')}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
