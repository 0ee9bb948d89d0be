import { errorText } from './error-messages.ts';
import { html, type Page, page } from './html.ts';
import type { Language } from './language.ts';
import { messages } from './messages.ts';

/** An error that must not be redirected (RFC 6749 §4.1.2.1), or has nowhere to go. */
export interface ErrorContent {
  language: Language;
  /** The OAuth error word. */
  error: string;
  /** For developers: one sentence; never a stack, never a secret. */
  description: string;
  /** The answer's HTTP status, which the caller sets. */
  status: number;
  /** Chooses a more telling sentence than the error word can. */
  reason?: string;
  /** The start page's address, where there is one worth offering. */
  home?: string;
}

/** The error page: what happened and what to do in the reader's language, then the words that a developer looks for. */
export function errorPage({ language, error, description, status, reason, home }: ErrorContent): Page {
  const text = messages[language].error;
  const { title, text: advice } = errorText(language, error, reason);
  const body = html`
<div class="card error">
<code class="word">${error}</code>
<h1>${title}</h1>
<p>${advice}</p>
<dl class="facts">
<dt>${text.description}</dt><dd lang="en">${description}</dd>
<dt>${text.status}</dt><dd>${status}</dd>
</dl>
</div>
${home !== undefined && html`<p><a href="${home}">${text.home}</a></p>`}`;
  return page({ language, title, body, home });
}
