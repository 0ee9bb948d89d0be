import type { FieldSpec, Violation } from '../../contract/contract.ts';
import { members } from '../../contract/parameters.ts';
import type { ApiOperation } from './operation.ts';

type Query = Pick<ApiOperation, 'declared' | 'reserved'>;

/**
 * Reads a query string in one pass: the declared parameters into `values`, decoded, and into `found` what is not declared, is
 * set by the gateway itself, or stands there twice. It goes on to the provider as it came.
 * @param forward what is not declared may pass
 */
export function readQuery(
  { declared, reserved }: Query,
  querystring: string,
  forward: boolean,
  values: Record<string, unknown>,
  found: Violation[],
): void {
  for (let start = 0; start < querystring.length; ) {
    const ampersand = querystring.indexOf('&', start);
    const end = ampersand < 0 ? querystring.length : ampersand;
    const equals = querystring.indexOf('=', start);
    const middle = equals < 0 || equals > end ? end : equals;
    const raw = querystring.slice(start, middle);
    const text = querystring.slice(middle + 1, end);
    start = end + 1;
    if (raw === '') continue;
    const name = declared.has(raw) ? raw : decoded(raw);
    const field = name === undefined || reserved.has(name) ? undefined : declared.get(name);
    if (field) take(field, decoded(text) ?? text, values, found);
    else if (!forward || (name !== undefined && reserved.has(name))) {
      found.push({ pointer: pointer(name ?? raw), message: 'is not a parameter of this operation' });
    }
  }
}

function take(field: FieldSpec, text: string, values: Record<string, unknown>, found: Violation[]): void {
  const { name, list, empty } = field;
  const before = values[name];
  if (before !== undefined && !list) found.push({ pointer: pointer(name), message: 'is given more than once' });
  // An empty value counts as not sent (RFC 6749 §3.1).
  else if (text === '' && !empty) return;
  else if (!list) values[name] = text;
  else
    values[name] =
      before === undefined ? single(members(text, list, 'query')) : [before, members(text, list, 'query')].flat();
}

/** A list of one stays text: the validator makes a list of it where the schema takes nothing else. */
function single(texts: string[]): string | string[] {
  return texts.length === 1 ? (texts[0] as string) : texts;
}

function pointer(name: string): string {
  return `/query/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Undefined where it is badly encoded. */
function decoded(text: string): string | undefined {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
