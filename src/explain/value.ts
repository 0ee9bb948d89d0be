import type { Derived, Expression, Word } from '../provider/plan.ts';
import { pointer } from '../spec/source.ts';

/** Where a value comes from, in words for people. */
export function valueText(expression: Expression): string {
  if ('word' in expression) return wordText(expression.word);
  if ('app' in expression) return `the app's setting ${expression.app}`;
  if ('token' in expression) return `${expression.token}, kept before`;
  if ('pointer' in expression) return pointer(...expression.pointer) || 'the whole answer';
  if ('literal' in expression) return `always ${JSON.stringify(expression.literal)}`;
  if ('template' in expression) return `the text ${template(expression.template)}`;
  if ('first' in expression) return `the first that is there: ${expression.first.map(valueText).join('; ')}`;
  return derivedText(expression);
}

function derivedText({ from, in: list, where, split, map, as }: Derived): string {
  const conditions = (where ?? []).map((one) => `${pointer(...one.pointer)} is ${JSON.stringify(one.equals)}`);
  const rows = Object.entries(map ?? {}).map(([key, meaning]) => `${key} → ${meaning}`);
  return [
    valueText(from),
    list ? `of the first in ${pointer(...list) || 'the list'}${where ? ` where ${conditions.join(' and ')}` : ''}` : '',
    split === undefined ? '' : `split at ${JSON.stringify(split)}`,
    map ? `by the table ${rows.slice(0, 6).join(', ')}${rows.length > 6 ? ', …' : ''}` : '',
    as === undefined ? '' : `as ${as}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function template(parts: (string | Expression)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${valueText(part)}}`)).join('');
}

function wordText(word: Word): string {
  return Object.hasOwn(words, word) ? (words[word] as string) : `the request's ${word}`;
}

/** The words that do not simply come from the client's request. */
const words: Partial<Record<Word, string>> = {
  client_id: "the app's client_id",
  client_secret: "the app's client_secret",
  redirect_uri: "the gateway's callback address of the app",
  scope: "the scopes asked for, in the provider's names",
  state: 'a random text of the gateway',
  nonce: 'a random text of the gateway',
  code_challenge: "the SHA-256 of the gateway's code_verifier",
  code_challenge_method: 'always "S256"',
  code: 'the code of the callback',
  code_verifier: 'a random text of the gateway',
  grant_type: 'the grant: authorization_code, refresh_token or password',
  refresh_token: "the connection's refresh token",
  access_token: "the user's token",
  app_token: "the app's token",
  token: 'the token in question',
  client_assertion: "a signed statement of the app's",
  access_type: 'offline, when offline_access was asked for',
  now: 'seconds since 1970',
};
