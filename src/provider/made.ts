import { randomBytes } from 'node:crypto';
import { clientAssertion } from './client-assertion.ts';
import type { Expression, Word } from './plan.ts';
import type { App, Words } from './request.ts';
import { walk } from './walk.ts';

/** The words that no request brings: they are made where a call uses them, new for each request. */
const made: ReadonlySet<Word> = new Set<Word>(['now', 'nonce', 'client_assertion']);

/**
 * Makes the words of one request, each at its first use and once. A request that has a nonce of its own, as a sign-in has, keeps it.
 * @param words what is known of the request, the app's own words included
 */
export function maker(app: App, words: Words): (word: Word) => string | undefined {
  const values = new Map<Word, string | undefined>();
  const make = (word: Word): string | undefined => {
    if (word === 'now') return String(app.now());
    if (word === 'nonce') return randomBytes(32).toString('base64url');
    const { client_assertion } = app.plan;
    if (word !== 'client_assertion' || !client_assertion) return undefined;
    return clientAssertion(client_assertion, { words, app: app.settings }, app.now());
  };
  return (word) => {
    if (!made.has(word) || word in words) return undefined;
    if (!values.has(word)) values.set(word, make(word));
    return values.get(word);
  };
}

/** Whether an expression has another value for every request, so that nothing can be prepared of it. */
export function isMade(expression: Expression): boolean {
  return [...walk(expression)].some((part) => 'word' in part && made.has(part.word));
}
