import { parse } from 'node:querystring';
import type { AnyInput, Context, FieldSpec, OperationSpec, Validate, Violation } from './contract.ts';

type Part = 'path' | 'query' | 'header' | 'cookie';

/**
 * Prepares the reading of an operation's parameters: what is returned takes the declared ones off a request into `input`,
 * as text and lists of text, and reports what can't be taken. What is not declared is never read.
 */
export function parameterReader(
  { parameters }: OperationSpec,
  names: string[],
): (ctx: Context, input: AnyInput) => Violation[] {
  const at = (part: Part) => parameters.filter((parameter) => parameter.in === part);
  const [path, query, header, cookie] = [at('path'), at('query'), at('header'), at('cookie')];
  return (ctx, input) => {
    const violations: Violation[] = [];
    const take = (part: Part, field: FieldSpec, values: string[]) =>
      takeInto(input[part], field, values, part, violations);
    if (query.length > 0) {
      const sent = new URLSearchParams(ctx.querystring);
      for (const field of query) take('query', field, sent.getAll(field.name));
    }
    for (const field of header) take('header', field, [ctx.headers[field.name.toLowerCase()] ?? []].flat());
    for (const field of cookie) take('cookie', field, [ctx.cookies.get(field.name, { signed: false }) ?? []].flat());
    for (const field of path) {
      const raw = ctx.captures[names.indexOf(field.name)] as string | undefined;
      const text = raw === undefined ? undefined : decoded(raw);
      if (text === undefined) violations.push({ pointer: pointer('path', field.name), message: 'is badly encoded' });
      else take('path', field, [text]);
    }
    return violations;
  };
}

/**
 * The declared fields of a form (application/x-www-form-urlencoded), by the rules of query parameters; an open form has
 * others too, as text.
 */
export function formFields(text: string, fields: readonly FieldSpec[], open: boolean, violations: Violation[]): object {
  const sent = parse(text, '&', '=', { maxKeys: 0 });
  const form: Record<string, unknown> = {};
  const take = (field: FieldSpec) => {
    const value = sent[field.name];
    if (value === undefined) return;
    delete sent[field.name];
    takeInto(form, field, typeof value === 'string' ? [value] : value, 'body', violations);
  };
  for (const field of fields) take(field);
  if (open) for (const name of Object.keys(sent)) if (name !== '__proto__') take({ name });
  return form;
}

/**
 * Checks values and coerces them in place. Integers that a double can't hold get their text back: a lost digit is another
 * user.
 */
export function coerced(check: Validate | undefined, values: Record<string, unknown>): Violation[] {
  if (!check) return [];
  // Only texts of sixteen digits and more can be such integers, and few requests have any.
  let long: [name: string, texts: unknown[]][] | undefined;
  for (const name in values) {
    const value = values[name];
    if (Array.isArray(value) || (typeof value === 'string' && value.length > 15)) {
      long ??= [];
      long.push([name, [value].flat()]);
    }
  }
  const violations = check(values);
  for (const [name, before] of long ?? []) {
    const value = values[name];
    if (Array.isArray(value)) values[name] = value.map((member, i) => (isInexact(member) ? before[i] : member));
    else if (isInexact(value)) values[name] = before[0];
  }
  return violations;
}

function takeInto(
  target: Record<string, unknown>,
  field: FieldSpec,
  sent: string[],
  part: string,
  violations: Violation[],
): void {
  if (sent.length > 1 && !field.list) {
    violations.push({ pointer: pointer(part, field.name), message: 'is given more than once' });
  }
  const texts = field.empty || part === 'header' ? sent : sent.filter((text) => text !== '');
  const values = field.list ? texts.flatMap((text) => members(text, field.list, part)) : texts.slice(0, 1);
  if (values.length === 0) return;
  let value: unknown = values.length === 1 ? values[0] : values;
  if (field.json) {
    try {
      value = JSON.parse(texts[0] as string);
    } catch {
      violations.push({ pointer: pointer(part, field.name), message: 'is not JSON' });
    }
  }
  Object.defineProperty(target, field.name, { value, enumerable: true, writable: true, configurable: true });
}

/** The members of a list that is written as one text; repeated ones are lists of one. */
export function members(text: string, list: FieldSpec['list'], part: string): string[] {
  const repeated = list?.explode && (part === 'query' || part === 'body');
  if (repeated) return [text];
  const separator = list?.style === 'spaceDelimited' ? ' ' : list?.style === 'pipeDelimited' ? '|' : ',';
  return text.split(separator).map((member) => (part === 'header' ? member.trim() : member));
}

function isInexact(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function pointer(part: string, name: string): string {
  return `/${part}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
