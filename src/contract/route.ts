import type { OperationTable } from './contract.ts';

/** Where one operation is mounted: its id and its path in path-to-regexp's language. */
export interface Route {
  id: string;
  method: string;
  path: string;
  /** The template's parameters, in the order of the router's captures. */
  names: string[];
}

/**
 * The routes of a table in the order in which a router must try them: literal segments before parameters
 * (OpenAPI 3.1 §4.8.8.1), and HEAD before the GET that would answer for it. Webhooks have no route.
 */
export function routesOf(operations: OperationTable, prefix = ''): Route[] {
  return Object.entries(operations)
    .filter(([, { webhook }]) => !webhook)
    .map(([id, { method, path }]) => ({ id, method, template: prefix + path }))
    .sort((a, b) => bySpecificity(a.template, b.template) || Number(b.method === 'HEAD') - Number(a.method === 'HEAD'))
    .map(({ id, method, template }) => ({ id, method, path: pattern(template), names: namesOf(template) }));
}

/**
 * An OpenAPI path template as a path-to-regexp 8 pattern. Everything that is no `{parameter}` is literal, also
 * characters that have a meaning there; names are quoted, so that any name will do.
 */
export function pattern(template: string): string {
  return parts(template)
    .map(({ name, text }) => (name === undefined ? literal(text) : `:"${name.replace(/["\\]/g, '\\$&')}"`))
    .join('');
}

function namesOf(template: string): string[] {
  return parts(template).flatMap(({ name }) => name ?? []);
}

function parts(template: string): { text: string; name?: string }[] {
  return template
    .split(/(\{[^{}/]+\})/)
    .filter(Boolean)
    .map((text) => (/^\{[^{}/]+\}$/.test(text) ? { text, name: text.slice(1, -1) } : { text }));
}

/** Escaped, and percent-encoded where a request's path would be. */
function literal(text: string): string {
  return text.replace(/[^\x21-\x7e]+/gu, encodeURIComponent).replace(/[{}()[\]+?!:*\\]/g, '\\$&');
}

function bySpecificity(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = vagueness(left[i] as string) - vagueness(right[i] as string);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 0: literal; 1: a parameter with text around it; 2: a bare parameter. */
function vagueness(segment: string): number {
  if (!/\{[^{}]+\}/.test(segment)) return 0;
  return /^\{[^{}]+\}$/.test(segment) ? 2 : 1;
}
