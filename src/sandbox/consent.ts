import { html, type Part } from '../gateway/pages/html.ts';
import { type Language, textIn } from '../gateway/pages/language.ts';
import type { Asked } from './asked.ts';
import { messages } from './messages.ts';
import { type OwnPage, sandboxPage } from './page.ts';
import type { Play } from './play.ts';
import { type SampleUser, users } from './users.ts';
import { sentIn } from './words.ts';

/**
 * Asks who to be: a form that sends the same request once more, with `sandbox_user` or `sandbox_decision`. It works without
 * script and keeps nothing between the two requests.
 * @param status 400 where the request named a sample user who does not exist
 */
export function consentPage(play: Play, asked: Asked, language: Language, status: 200 | 400): OwnPage {
  const text = messages[language];
  const provider = textIn(language, play.plan.name, play.id);
  const { said, ctx } = asked;
  const fields = fieldsOf(asked).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  const scopes = said.scopes ?? [];
  const body = html`<h1>${text.title(provider)}</h1>
<p class="lead">${text.sandbox(provider)}</p>
${status === 400 && html`<p role="alert">${text.unknown(String(ctx.query.sandbox_user))}</p>`}
<p>${text.asks(said.client_id ?? '?')}</p>
${scopes.length > 0 && html`<p>${text.scope}: ${scopes.map((scope) => html`<code>${scope}</code> `)}</p>`}
<form method="${asked.operation.method === 'POST' ? 'post' : 'get'}">
${fields}
<ul class="card apps" aria-label="${text.users}">
${users.map((user) => choice(user, language, asked))}
</ul>
<p>${button(asked, 'sandbox_decision', 'deny', 'button plain deny', text.deny)}</p>
</form>`;
  return sandboxPage(language, text.title(provider), body, status);
}

function choice({ login, claims, about }: SampleUser, language: Language, asked: Asked) {
  const label = html`<span class="initial" aria-hidden="true">${[...claims.name][0]}</span>${messages[language].continue(claims.name)}`;
  const who = language === 'en' ? about.en : about.zh;
  return html`<li>${button(asked, 'sandbox_user', login, 'button', label)}<span class="quiet">${login}: ${who}</span></li>`;
}

/** A form that is posted has its request in the body, and the decision in the address. */
function button({ operation }: Asked, name: string, value: string, look: string, label: Part) {
  return operation.method === 'POST'
    ? html`<button class="${look}" formaction="?${name}=${value}">${label}</button>`
    : html`<button class="${look}" name="${name}" value="${value}">${label}</button>`;
}

function fieldsOf({ operation, input, ctx }: Asked): [string, string][] {
  if (operation.method !== 'POST')
    return [...new URLSearchParams(ctx.querystring)].filter(([name]) => !name.startsWith('sandbox_'));
  return operation.call.parameters.flatMap((parameter): [string, string][] => {
    const value = parameter.in === 'body' ? sentIn(parameter, input) : undefined;
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [[parameter.name, String(value)]];
    return parameter.separator === null
      ? value.map((member) => [parameter.name, String(member)])
      : [[parameter.name, value.join(parameter.separator)]];
  });
}
