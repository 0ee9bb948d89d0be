import { html } from '../gateway/pages/html.ts';
import { type Language, textIn } from '../gateway/pages/language.ts';
import { messages } from './messages.ts';
import { type OwnPage, sandboxPage } from './page.ts';
import type { Place } from './stages.ts';

/** The page at the root: who is played, and where that can be steered. */
export function indexPage(language: Language, places: Place[]): OwnPage {
  const text = messages[language];
  const names = places.map(({ id, plan }) => {
    return html`<li>${textIn(language, plan.name, id)} <code>/${id}</code></li>`;
  });
  const body = html`<h1>${text.index}</h1>
<p>${places.length > 0 ? text.played : text.none}</p>
${places.length > 0 && html`<ul class="card names">${names}</ul>`}
<p class="after"><a href="/_sandbox">${text.control}</a></p>`;
  return sandboxPage(language, text.index, body);
}
