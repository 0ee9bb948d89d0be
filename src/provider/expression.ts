import type { Json } from './json.ts';
import type { Derived, Expression, Scalar, Word } from './plan.ts';

/** What an expression may draw from: values of the request, the app's settings, kept fields, the provider's answer. */
export interface Scope {
  words?: Partial<Record<Word, string | string[] | undefined>>;
  /** Makes a word that is not among them. */
  make?: (word: Word) => string | undefined;
  app?: Record<string, string | undefined>;
  token?: Record<string, Json | undefined>;
  answer?: Json | undefined;
}

/**
 * The value of an expression, or undefined where it is not there. `null`, `""` and `[]` are not there; `false` and `0` are,
 * so that a list of places falls through a provider's empty fields but not through its zeros.
 */
export function evaluate(expression: Expression, scope: Scope): Json | undefined {
  const value = raw(expression, scope);
  return isThere(value) ? value : undefined;
}

/** The fields that a document keeps from an answer, under its own names; absent ones are left out. */
export function fields(keep: Record<string, Expression>, answer: Json | undefined): Record<string, Json> {
  const kept: Record<string, Json> = {};
  for (const [name, expression] of Object.entries(keep)) {
    const value = evaluate(expression, { answer });
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

/** Whether a value counts as given: providers write "nothing" as null, an empty string or an empty list. */
export function isThere(value: Json | undefined): value is Exclude<Json, null> {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** Follows a pointer (RFC 6901, unescaped); it may go on inside a string that holds JSON. */
export function at(pointer: string[], value: Json | undefined): Json | undefined {
  let here = value;
  for (const token of pointer) {
    if (typeof here === 'string') here = parsed(here);
    if (typeof here !== 'object' || here === null) return undefined;
    if (!Object.hasOwn(here, token)) return undefined;
    here = (here as Record<string, Json>)[token];
  }
  return here;
}

/** What a value means by a map: exact text first, then the longest matching prefix; a list gives its first member that matches. */
export function mapped(map: Record<string, Scalar>, value: Json): Scalar | undefined {
  if (Array.isArray(value)) return value.map((member) => mapped(map, member)).find((meaning) => meaning !== undefined);
  if (typeof value === 'object' && value !== null) return map['*'];
  const text = String(value);
  if (Object.hasOwn(map, text)) return map[text];
  const prefix = Object.keys(map)
    .filter((key) => key.endsWith('*') && text.startsWith(key.slice(0, -1)))
    .sort((a, b) => b.length - a.length)[0];
  return prefix === undefined ? undefined : map[prefix];
}

function raw(expression: Expression, scope: Scope): Json | undefined {
  if ('pointer' in expression) return at(expression.pointer, scope.answer);
  if ('word' in expression) return scope.words?.[expression.word] ?? scope.make?.(expression.word);
  if ('app' in expression) return scope.app?.[expression.app];
  if ('token' in expression) return scope.token?.[expression.token];
  if ('literal' in expression) return expression.literal;
  if ('first' in expression) return firstThere(expression.first, scope);
  if ('template' in expression) return filled(expression.template, scope);
  return derived(expression, scope);
}

function firstThere(expressions: Expression[], scope: Scope): Json | undefined {
  for (const expression of expressions) {
    const value = evaluate(expression, scope);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** One absent part makes the whole absent: half an address is worse than none. */
function filled(parts: (string | Expression)[], scope: Scope): string | undefined {
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : evaluate(part, scope);
    if (value === undefined || typeof value === 'object') return undefined;
    text += String(value);
  }
  return text;
}

function derived(expression: Derived, scope: Scope): Json | undefined {
  let value = expression.in ? chosen(expression, scope) : evaluate(expression.from, scope);
  if (!isThere(value)) return undefined;
  if (expression.split !== undefined && typeof value === 'string')
    value = value.split(expression.split).filter(Boolean);
  if (expression.map) value = mapped(expression.map, value);
  if (expression.as && value !== undefined) value = time(value, expression.as);
  return value;
}

/** The first member of a list that agrees everywhere: equal as text, or itself a list that contains the text. */
function chosen(expression: Derived, scope: Scope): Json | undefined {
  const list = at(expression.in ?? [], scope.answer);
  if (!Array.isArray(list)) return undefined;
  const member = list.find((candidate) =>
    (expression.where ?? []).every(({ pointer, equals }) => agrees(at(pointer, candidate), equals)),
  );
  return member === undefined ? undefined : evaluate(expression.from, { ...scope, answer: member });
}

function agrees(value: Json | undefined, equals: Scalar): boolean {
  if (Array.isArray(value)) return value.some((member) => agrees(member, equals));
  return value !== undefined && typeof value !== 'object' && String(value) === String(equals);
}

const BEIJING = 8 * 3600;

/** Reads a provider's time as epoch seconds; a whole number of seconds is written the other way round. */
function time(value: Json, as: 'milliseconds' | 'beijing-time'): Json | undefined {
  if (as === 'milliseconds') return Math.floor(Number(value) / 1000);
  if (/^\d+$/.test(String(value)))
    return new Date((Number(value) + BEIJING) * 1000).toISOString().slice(0, 19).replace('T', ' ');
  const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)/.exec(String(value));
  return match ? Math.floor(Date.parse(`${match[1]}T${match[2]}+08:00`) / 1000) : undefined;
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
