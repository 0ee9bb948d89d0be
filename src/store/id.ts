import { randomBytes } from 'node:crypto';

/** Crockford's alphabet: no letter that is taken for a digit, and its order is that of ASCII. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An identifier that nobody can guess and that sorts by the time of its making, to the millisecond:
 * `con_` + 10 characters of time + 16 characters (80 bits) of chance.
 * @param prefix what it names, without the underscore
 * @param now epoch seconds
 */
export function newId(prefix: string, now: number): string {
  return `${prefix}_${timeText(now)}${chance()}`;
}

function timeText(now: number): string {
  let rest = Math.floor(now * 1000);
  let text = '';
  for (let i = 0; i < 10; i++) {
    text = alphabet[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** 256 is a multiple of 32: the low five bits of a random byte are evenly spread. */
function chance(): string {
  let text = '';
  for (const byte of randomBytes(16)) text += alphabet[byte % 32];
  return text;
}
