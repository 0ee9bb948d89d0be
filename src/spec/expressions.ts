import type { Derived, Expression, Word } from '../provider/plan.ts';
import { tokens } from './source.ts';
import type { DerivedRead, Read, Send } from './vocabulary.ts';

export { walk } from '../provider/walk.ts';

/** Compiles a value that is sent: bare text is itself. */
export function sendExpression(value: Send): Expression {
  return compile(value, (text) => ({ literal: text }));
}

/** Compiles a value that is read: text that begins with a slash is a pointer; bare text is refused by the schema. */
export function readExpression(value: Read): Expression {
  return compile(value, (text) => ({ pointer: tokens(text) }));
}

function compile(value: Send | Read, bare: (text: string) => Expression): Expression {
  if (typeof value === 'string') return fromText(value, bare);
  if (typeof value !== 'object') return { literal: value };
  if (Array.isArray(value)) return { first: value.map((member) => compile(member, bare)) };
  return derived(value as DerivedRead, bare);
}

function fromText(text: string, bare: (text: string) => Expression): Expression {
  if (/\{[/$][^{}]+\}/.test(text))
    return {
      template: text
        .split(/(\{[/$][^{}]+\})/)
        .filter(Boolean)
        .map(templatePart),
    };
  if (text.startsWith('$')) return fromDollar(text.slice(1));
  return bare(text);
}

function templatePart(part: string): string | Expression {
  const inner = /^\{([/$][^{}]+)\}$/.exec(part)?.[1];
  if (inner === undefined) return part;
  return inner.startsWith('$') ? fromDollar(inner.slice(1)) : { pointer: tokens(inner) };
}

function fromDollar(name: string): Expression {
  if (name.startsWith('app.')) return { app: name.slice(4) };
  if (name.startsWith('token.')) return { token: name.slice(6) };
  return { word: name as Word };
}

function derived({ reason: _, ...value }: DerivedRead, bare: (text: string) => Expression): Expression {
  if (Object.keys(value).length === 1) return compile(value.from, bare);
  const result: Derived = { from: compile(value.from, bare) };
  if (value.in !== undefined) result.in = tokens(value.in);
  if (value.where) {
    result.where = Object.entries(value.where).map(([path, equals]) => ({ pointer: tokens(path), equals }));
  }
  if (value.split !== undefined) result.split = value.split;
  if (value.map) result.map = value.map;
  if (value.as) result.as = value.as;
  return result;
}
