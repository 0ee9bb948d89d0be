import { stringifyExact } from '../../provider/json.ts';
import { type Html, html } from './html.ts';
import { masked } from './mask.ts';

/** A JSON value as people read it: masked, indented, every digit kept, and reachable by keyboard when it has to be scrolled. */
export function jsonBlock(value: unknown, labelledBy: string): Html {
  const text = stringifyExact(masked(value), 2) ?? '';
  return html`<pre tabindex="0" role="region" aria-labelledby="${labelledBy}">${text.split('\n').map(line)}</pre>`;
}

/** Member names stand out; indented JSON has at most one at the beginning of each line. */
function line(text: string, index: number): Html {
  const [, indent = '', name, rest] = /^(\s*)("(?:[^"\\]|\\.)*")(: .*)$/.exec(text) ?? [];
  const feed = index === 0 ? '' : '\n';
  return name === undefined ? html`${feed}${text}` : html`${feed}${indent}<b>${name}</b>${rest}`;
}
