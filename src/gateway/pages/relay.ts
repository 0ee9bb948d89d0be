import { hashOf, html, type Page, page, raw } from './html.ts';
import type { Language } from './language.ts';
import { messages } from './messages.ts';

/**
 * The page that a callback answers with when it got no parameters: an implicit answer stands behind the `#` (RFC 6749 §4.2.2),
 * where only the browser can read it. The page takes it out of the address bar and posts it to its own path, slashes at the
 * end removed. There is no `form-action`: browsers apply it also to the redirect to the client that follows the post.
 */
export function relayPage({ language }: { language: Language }): Page {
  const text = messages[language].relay;
  const body = html`
<div class="card relay">
<h1>${text.title}</h1>
<div id="wait" class="wait" role="status" hidden><span class="turning" aria-hidden="true"></span><p>${text.wait}</p></div>
<p id="empty" role="alert" hidden>${text.empty}</p>
<noscript><p>${text.noscript}</p></noscript>
</div>
<script>${raw(script)}</script>`;
  return page({ language, title: text.title, body, csp: { 'script-src': hashOf(script), 'form-action': undefined } });
}

/**
 * The address carries its own origin (a path may begin with two slashes), and `submit` is called past the form (a parameter may
 * have that name). What only the query says, such as a state that the provider put there, goes along.
 */
const script = `
(() => {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const query = new URLSearchParams(location.search);
  const address = location.origin + location.pathname;
  history.replaceState(null, '', address);
  const empty = [...fragment].length === 0;
  document.getElementById(empty ? 'empty' : 'wait').hidden = false;
  if (empty) return;
  for (const [name, value] of query) if (!fragment.has(name)) fragment.append(name, value);
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address.replace(/\\/+$/, '');
  for (const [name, value] of fragment) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  HTMLFormElement.prototype.submit.call(form);
})();
`;
