import { html } from '../gateway/pages/html.ts';
import { type Language, textIn } from '../gateway/pages/language.ts';
import type { Stage } from './control.ts';
import { messages } from './messages.ts';
import { type OwnPage, sandboxPage } from './page.ts';

/** The page at the root: who is played, and where that can be steered. */
export function indexPage(language: Language, stages: Stage[]): OwnPage {
  const text = messages[language];
  const names = stages.map(({ play }) => {
    return html`<li>${textIn(language, play.plan.name, play.id)} <code>/${play.id}</code></li>`;
  });
  const body = html`<h1>${text.index}</h1>
<p>${stages.length > 0 ? text.played : text.none}</p>
${stages.length > 0 && html`<ul class="card">${names}</ul>`}
<p><a href="/_sandbox">${text.control}</a></p>`;
  return sandboxPage(language, text.index, body);
}
