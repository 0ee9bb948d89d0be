import { formOf } from '../provider/answer.ts';
import { type Json, parseExact, stringifyExact } from '../provider/json.ts';
import type { Told } from './examples.ts';
import type { Played } from './places.ts';

/** An example as JSON that values can be placed in, and how the result is written in the example's own language. */
export interface Form {
  value: Played;
  write(value: Played): unknown;
}

/**
 * Opens an example: JSON as it is, JSON in text, JSON as the argument of a call (JSONP), or a form. Anything else, such as
 * XML or a page, stays as it is.
 * @param callback the function that a JSONP answer calls, where the request names one.
 */
export function formOfExample(told: Pick<Told, 'type' | 'body' | 'schema'>, callback?: string): Form {
  const { type = '', body = null, schema } = told;
  if (typeof body !== 'string') return { value: body, write: (value) => value };
  const call = /^([^({[]*)\(([\s\S]*)\)(\s*;?\s*)$/.exec(body);
  const argument = call && parsed(call[2] as string);
  if (argument) {
    const name = callback && /^[\w$.]{1,100}$/.test(callback) ? callback : call[1];
    return { value: argument, write: (value) => `${name}(${stringifyExact(value)})${call[3]}` };
  }
  const inside = parsed(body);
  if (inside) return { value: inside, write: (value) => stringifyExact(value) };
  if (/^(application\/x-www-form-urlencoded|text\/plain)\b/.test(type) && /^[\w.~%-]+=[^<\s]*$/.test(body)) {
    const asText = type.startsWith('text/') || [schema?.type].flat().includes('string');
    return { value: { ...formOf(body) }, write: (value) => (asText ? encoded(value) : value) };
  }
  return { value: body, write: (value) => value };
}

/**
 * The documented answer in the language that the request asks for: one of its parameters has a value that names a media type
 * of this status (`json`, `xml`, `jsonp`), as `?format=xml`.
 */
export function inLanguage(told: Told, all: Told[], wanted: string[]): Told {
  const same = all.filter(({ status }) => status === told.status);
  const types = [...new Set(same.map(({ type }) => type))];
  const word = wanted.find((value) => types.some((type) => names(value, type)));
  if (word === undefined || names(word, told.type)) return told;
  const [first] = same.filter(({ type }) => names(word, type));
  return same.find(({ type, name }) => names(word, type) && name === told.name) ?? first ?? told;
}

/**
 * A text that says the same as an example in JSON, after the JSON has changed: what stood between tags, or as the text of a
 * whole value, is replaced. Members that it does not have stay out.
 */
export function retold(text: string, before: Played, after: Played): string {
  const now = leaves(after);
  return [...leaves(before)].reduce((copy, [path, old]) => {
    const fresh = now.get(path);
    return fresh === undefined || fresh === old || old === ''
      ? copy
      : copy.replaceAll(`>${escaped(old)}<`, () => `>${escaped(fresh)}<`);
  }, text);
}

function names(word: string, type: string | undefined): boolean {
  const subtype = type?.split(';')[0]?.split('/')[1] ?? '';
  return subtype.split('+').includes(word) || (['jsonp', 'js'].includes(word) && subtype === 'javascript');
}

function leaves(value: Played, path = ''): Map<string, string> {
  if (typeof value !== 'object' || value === null) return new Map([[path, String(value ?? '')]]);
  return new Map(Object.entries(value).flatMap(([name, member]) => [...leaves(member, `${path}/${name}`)]));
}

function parsed(text: string): Json[] | Record<string, Json> | undefined {
  try {
    const value = parseExact(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function encoded(value: Played): string {
  const members = Object.entries(value as Record<string, Played>);
  return new URLSearchParams(
    members.map(([name, member]): [string, string] => [name, String(member ?? '')]),
  ).toString();
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
