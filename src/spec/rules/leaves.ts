import type { Expression } from '../../provider/plan.ts';
import { readExpression, sendExpression } from '../expressions.ts';
import { pointer, tokens } from '../source.ts';
import type { DerivedRead } from '../vocabulary.ts';

/** A value as it stands in the block, with its place. */
export interface Written {
  kind: 'send' | 'read';
  /** The parameter, member, claim, … that it is for. */
  name: string;
  at: string;
  value: unknown;
}

/** One end of a value: a pointer, word, setting, kept field or constant, with everything that is done to it on its way out. */
export interface Leaf {
  at: string;
  expression: Expression;
  inTemplate: boolean;
  /** The lists (`in`) from whose members it is read, outermost first. */
  within: string[][];
  /** What is done to it, innermost first, each step with its place. */
  through: (Partial<DerivedRead> & { at: string })[];
}

/** A choice of a list's member (`in`, `where`), with its place. */
export interface Selection {
  at: string;
  within: string[][];
  list: string[];
  where: [path: string, equals: unknown][];
}

/** Every end of a value; what the schema refuses is passed over. */
export function* leaves({ kind, at, value }: Written): Generator<Leaf> {
  yield* ends(kind, value, { at, within: [], through: [] });
}

/** The ends that are of one sort, as `pointer` or `token`. */
export function only<Sort extends 'pointer' | 'word' | 'app' | 'token' | 'literal'>(sort: Sort, written: Written) {
  return [...leaves(written)].filter(
    (leaf): leaf is Leaf & { expression: Extract<Expression, Record<Sort, unknown>> } => sort in leaf.expression,
  );
}

/** Every choice of a list's member inside a value. */
export function* selections(
  { at, value }: Pick<Written, 'at' | 'value'>,
  within: string[][] = [],
): Generator<Selection> {
  if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* selections({ at: `${at}/${index}`, value: member }, within);
    return;
  }
  if (!isRecord(value)) return;
  const chosen = typeof value.in === 'string';
  if (chosen) {
    yield {
      at,
      within,
      list: tokens(value.in as string),
      where: Object.entries(isRecord(value.where) ? value.where : {}),
    };
  }
  const inner = chosen ? [...within, tokens(value.in as string)] : within;
  yield* selections({ at: `${at}/from`, value: value.from }, inner);
}

/** A member of an object as an object; empty where it is none, so that rules need not ask. */
export function record(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** The place of a member below a place. */
export function below(at: string, ...names: (string | number)[]): string {
  return at + pointer(...names);
}

type Way = Pick<Leaf, 'at' | 'within' | 'through'>;

function* ends(kind: Written['kind'], value: unknown, way: Way): Generator<Leaf> {
  if (typeof value === 'string') {
    const expression = kind === 'read' ? readExpression(value) : sendExpression(value);
    if (!('template' in expression)) yield { ...way, expression, inTemplate: false };
    else {
      for (const part of expression.template)
        if (typeof part !== 'string') yield { ...way, expression: part, inTemplate: true };
    }
  } else if (Array.isArray(value)) {
    for (const [index, member] of value.entries()) yield* ends(kind, member, { ...way, at: `${way.at}/${index}` });
  } else if (isRecord(value)) {
    const within = typeof value.in === 'string' ? [...way.within, tokens(value.in)] : way.within;
    const through = [{ ...(value as Partial<DerivedRead>), at: way.at }, ...way.through];
    yield* ends(kind, value.from, { at: `${way.at}/from`, within, through });
  } else if (typeof value === 'number' || typeof value === 'boolean') {
    yield { ...way, expression: { literal: value }, inTemplate: false };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
