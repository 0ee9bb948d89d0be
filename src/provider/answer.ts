import { isThere } from './expression.ts';
import { type Json, parseExact } from './json.ts';
import type { Call } from './plan.ts';

/** What came back from a provider; header names in lower case. */
export interface ProviderAnswer {
  status: number;
  headers: Record<string, string | undefined>;
  text: string;
  /** What the request carried that no message may repeat. */
  secrets?: string[];
}

/**
 * The body of an answer, read by the type that the document declares, never by the one received: providers send JSON as
 * text/plain or text/html. A failure that is not of the declared form is tried as JSON. Undefined: not readable.
 */
export function bodyOf(call: Call, answer: ProviderAnswer): Json | undefined {
  const declared = readers[call.reads](answer.text);
  return declared ?? (answer.status >= 400 ? json(answer.text) : undefined);
}

/** A form or query string as an object; the first of a repeated name counts. */
export function formOf(text: string): Record<string, string> {
  const fields: Record<string, string> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) fields[name] ??= value;
  return fields;
}

/** A whole number, also from text; anything else is undefined (RFC 6749 §5.1: seconds). */
export function wholeNumber(value: Json | undefined): number | undefined {
  if (!isThere(value) || typeof value === 'boolean') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? Math.floor(number) : undefined;
}

/** A boolean, also told as text or number; anything else is undefined. */
export function truth(value: Json | undefined): boolean | undefined {
  const text = String(value).toLowerCase();
  return ['true', '1'].includes(text) ? true : ['false', '0'].includes(text) ? false : undefined;
}

/** A moment in epoch seconds: a number, or RFC 3339 text, or what `Date` can read with a zone. */
export function moment(value: Json | undefined): number | undefined {
  const number = wholeNumber(value);
  if (number !== undefined || typeof value !== 'string') return number;
  const milliseconds = Date.parse(value);
  return Number.isNaN(milliseconds) ? undefined : Math.floor(milliseconds / 1000);
}

/** Scopes as a list, whatever stands between them. */
export function scopeList(value: Json | undefined): string[] | undefined {
  if (!isThere(value)) return undefined;
  const list = Array.isArray(value) ? value.map(String) : String(value).split(/[\s,]+/);
  return list.filter(Boolean);
}

const readers: Record<Call['reads'], (text: string) => Json | undefined> = {
  json,
  jsonp: (text) => json(/^[^({[]*\(([\s\S]*)\)\s*;?\s*$/.exec(text)?.[1] ?? text),
  form: (text) => (/^\s*[{<]/.test(text) ? json(text) : formOf(text)),
  none: () => undefined,
};

function json(text: string): Json | undefined {
  try {
    return parseExact(text.replace(/^﻿/, ''));
  } catch {
    return undefined;
  }
}
