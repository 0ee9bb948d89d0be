import { describe, expect, it } from 'vitest';
import { style } from '../../../src/gateway/pages/style.ts';

const [light = '', dark = ''] = style.split('@media (prefers-color-scheme: dark)').map((part) => part.slice(0, 700));

describe.each([
  ['light', light],
  ['dark', dark],
])('colours in %s', (_scheme, text) => {
  const colours = Object.fromEntries(
    [...text.matchAll(/--([a-z-]+): (#[0-9a-f]+)/g)].map(([, name, hex]) => [name, hex]),
  );

  it.each([
    ['text', 'ground'],
    ['text', 'card'],
    ['text', 'code'],
    ['quiet', 'ground'],
    ['quiet', 'card'],
    ['accent', 'ground'],
    ['accent', 'card'],
    ['accent', 'soft'],
    ['accent', 'code'],
    ['on-accent', 'accent'],
    ['warn', 'warn-soft'],
  ])('%s on %s can be read (WCAG 1.4.3: 4.5 to 1)', (ink, paper) => {
    expect(contrast(colours[ink], colours[paper])).toBeGreaterThanOrEqual(4.5);
  });
});

function contrast(a: string | undefined, b: string | undefined): number {
  const [dim = 0, bright = 0] = [luminance(a ?? ''), luminance(b ?? '')].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

/** WCAG 2.2's relative luminance. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = Number.NaN, g = Number.NaN, b = Number.NaN] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
