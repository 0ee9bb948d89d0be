import { html, raw } from '../gateway/pages/html.ts';
import type { Language } from '../gateway/pages/language.ts';
import { messages } from './messages.ts';
import { type OwnPage, sandboxPage } from './page.ts';
import type { Played } from './places.ts';

const script = 'HTMLFormElement.prototype.submit.call(document.forms[0])';

/**
 * An answer that the browser posts to the app (OAuth 2.0 Form Post Response Mode §2); a button stands in for scripts.
 */
export function formPostPage(language: Language, address: string, parameters: Played): OwnPage {
  const text = messages[language];
  const fields = Object.entries(parameters as Record<string, Played>).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${String(value)}">`,
  );
  const body = html`<h1>${text.posting}</h1>
<form method="post" action="${address}">
${fields}
<p><button class="button plain">${text.proceed}</button></p>
</form>
<script>${raw(script)}</script>`;
  return sandboxPage(language, text.posting, body, 200, script);
}
