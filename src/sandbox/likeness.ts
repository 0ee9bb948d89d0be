import { randomBytes } from 'node:crypto';

/**
 * A fresh random text that looks like an example of its kind: the same length, punctuation and kind of characters, the same
 * short prefix before punctuation (`gho_`, `ya29.`). At least 8 characters are random, 24 where there is no example.
 */
export function fresh(example = ''): string {
  const prefix = /^.{1,5}?[._:|-]/.test(example) ? Math.max(4, example.search(/[._:|-]/) + 1) : 0;
  const rest = example.slice(prefix);
  const alphabet = alphabetOf(rest);
  const random = rest.replace(/[a-z0-9]/gi, () => letter(alphabet));
  const count = (rest.match(/[a-z0-9]/gi) ?? []).length;
  return example.slice(0, prefix) + random + text(alphabet, example === '' ? 24 : Math.max(0, 8 - count));
}

const digits = '0123456789';
const lower = 'abcdefghijklmnopqrstuvwxyz';

function alphabetOf(example: string): string {
  if (/^[0-9a-f-]*$/.test(example) && /\d/.test(example) && /[a-f]/.test(example)) return `${digits}abcdef`;
  const alphabet = [
    /\d/.test(example) ? digits : '',
    /[a-z]/.test(example) ? lower : '',
    /[A-Z]/.test(example) ? lower.toUpperCase() : '',
  ].join('');
  return alphabet || digits + lower;
}

function text(alphabet: string, length: number): string {
  return Array.from({ length }, () => letter(alphabet)).join('');
}

function letter(alphabet: string): string {
  return alphabet[(randomBytes(2).readUInt16BE() * alphabet.length) >> 16] as string;
}
