import { at, isThere, mapped } from '../provider/expression.ts';
import type { Json } from '../provider/json.ts';
import type { Derived, Expression, Scalar } from '../provider/plan.ts';
import { type Absence, leftOut, type Played, set, unset } from './places.ts';

/**
 * A copy of an example in which an expression reads the given value: evaluation backwards. What stands in the example decides
 * how the value is written (a number stays a number, text stays text), and only places that the example has are filled.
 * A value that the expression cannot give (no key of a `map` means it) is taken out instead.
 */
export function place(expression: Expression, value: Json, example: Played, absence: Absence = leftOut): Played {
  if ('pointer' in expression) return set(expression.pointer, value, example);
  if ('first' in expression)
    return expression.first.reduce((copy, member) => place(member, value, copy, absence), example);
  if ('template' in expression) return placeParts(expression.template, value, example, absence);
  return 'from' in expression ? placeDerived(expression, value, example, absence) : example;
}

/**
 * A copy of an example in which an expression reads nothing: a member is left out, or written as `absence` says for its place;
 * a member that was chosen from a list leaves the list.
 */
export function remove(expression: Expression, example: Played, absence: Absence = leftOut): Played {
  if ('from' in expression && expression.in) {
    const found = chosen(expression, example);
    return found ? set(expression.in, found.list.toSpliced(found.index, 1) as Json, example) : example;
  }
  if ('pointer' in expression) return unset(expression.pointer, example, absence);
  return inner(expression).reduce((copy, member) => remove(member, copy, absence), example);
}

/** Whether an expression has a place in an example: an answer that leaves a member out does not grow it. */
export function has(expression: Expression, example: Played): boolean {
  if ('pointer' in expression) return at(expression.pointer, example as Json) !== undefined;
  const found = 'from' in expression && expression.in ? chosen(expression, example) : undefined;
  if (found) return has((expression as Derived).from, found.list[found.index] as Played);
  return !('from' in expression && expression.in) && inner(expression).some((member) => has(member, example));
}

function inner(expression: Expression): Expression[] {
  if ('first' in expression) return expression.first;
  if ('template' in expression) return expression.template.filter((part) => typeof part !== 'string');
  return 'from' in expression ? [expression.from] : [];
}

/**
 * The text around placeholders is cut off; a text that does not fit leaves its last part in an only one, so that users
 * still differ.
 */
function placeParts(parts: (string | Expression)[], value: Json, example: Played, absence: Absence): Played {
  const pattern = parts.map((part) => (typeof part === 'string' ? escaped(part) : '(.+?)')).join('');
  const match = new RegExp(`^${pattern}$`, 's').exec(String(value));
  const places = inner({ template: parts });
  if (match)
    return places.reduce((copy, part, index) => place(part, match[index + 1] as string, copy, absence), example);
  const [only, more] = places;
  if (!only || more || typeof standing(only, example) !== 'string') return example;
  const last = /([^/]+?)(\.\w+)?\/?$/.exec(String(value).replace(/[?#].*$/s, ''))?.[1] ?? String(value);
  return place(only, last, example, absence);
}

/** Time, map, split and choice are undone in the opposite order of reading. */
function placeDerived(expression: Derived, value: Json, example: Played, absence: Absence): Played {
  const found = expression.in ? chosen(expression, example) : undefined;
  if (expression.in && !found) return example;
  const here = found ? (found.list[found.index] as Played) : example;
  let written: Json | undefined = expression.as ? timeOf(Number(value), expression.as) : value;
  if (expression.map) written = keyOf(expression.map, written as Scalar, standing(expression.from, here));
  if (written === undefined) return remove(expression, example, absence);
  if (expression.split !== undefined && Array.isArray(written)) written = written.join(expression.split);
  const copy = place(expression.from, written, here, found ? leftOut : absence);
  return found && expression.in ? set(expression.in, found.list.with(found.index, copy) as Json, example) : copy;
}

/** The member of a list that reading would take. */
function chosen({ in: path, where }: Derived, example: Played): { list: Played[]; index: number } | undefined {
  const list = at(path ?? [], example as Json);
  if (!Array.isArray(list)) return undefined;
  const agrees = (value: Json | undefined, equals: Scalar) =>
    [value].flat().some((member) => member !== undefined && String(member) === String(equals));
  const index = list.findIndex((member) =>
    (where ?? []).every(({ pointer, equals }) => agrees(at(pointer, member), equals)),
  );
  return index < 0 ? undefined : { list, index };
}

/** What stands in the example under an expression, before any map. */
function standing(expression: Expression, example: Played): Json | undefined {
  if ('pointer' in expression) return at(expression.pointer, example as Json);
  return inner(expression)
    .map((member) => standing(member, example))
    .find(isThere);
}

/** A key of the map with this meaning: the one in the example if it has it, else the first that is no wildcard. */
function keyOf(map: Record<string, Scalar>, meaning: Scalar, now: Json | undefined): Json | undefined {
  if (isThere(now) && String(mapped(map, now)) === String(meaning)) return now;
  const keys = Object.keys(map).filter((key) => String(map[key]) === String(meaning));
  const key = keys.find((name) => !name.endsWith('*')) ?? keys[0]?.slice(0, -1);
  return key === '' ? '1' : key;
}

/** Epoch seconds as the provider writes them. */
function timeOf(seconds: number, as: NonNullable<Derived['as']>): Json {
  if (as === 'milliseconds') return seconds * 1000;
  return new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
