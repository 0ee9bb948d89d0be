import type { Expression, Word } from './plan.ts';

/** Every expression inside an expression, itself first. */
export function* walk(expression: Expression): Generator<Expression> {
  yield expression;
  if ('first' in expression) for (const member of expression.first) yield* walk(member);
  else if ('template' in expression) {
    for (const part of expression.template) if (typeof part !== 'string') yield* walk(part);
  } else if ('from' in expression) yield* walk(expression.from);
}

/** Whether a value is made of a word of the request. */
export function usesWord(expression: Expression | undefined, word: Word): boolean {
  return expression !== undefined && [...walk(expression)].some((part) => 'word' in part && part.word === word);
}

/** Whether a value is made of a kept field, so that it is another for each connection. */
export function usesKept(expression: Expression | undefined): boolean {
  return expression !== undefined && [...walk(expression)].some((part) => 'token' in part);
}
