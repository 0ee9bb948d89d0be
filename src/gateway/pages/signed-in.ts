import { type Html, html, type Page, page } from './html.ts';
import { jsonBlock } from './json-block.ts';
import { type Language, textIn } from './language.ts';
import { messages } from './messages.ts';
import { initialOf } from './sign-in-link.ts';

/** What is known after a sign-in. */
export interface SignedIn {
  language: Language;
  app: { id: string; name: Record<string, string> };
  /** The token answer in standard words (RFC 6749 §5.1). */
  tokens: Record<string, unknown>;
  /** The user in OpenID Connect's standard claims. */
  claims: Record<string, unknown>;
  /** What the provider said, untouched; which operation answered what. */
  raw: { token: unknown; identity: { operation: string; body: unknown }[] };
  /** The start page's address. */
  home: string;
}

/** After a sign-in: standard answers beside the provider's own, every secret shortened. */
export function signedInPage({ language, app, tokens, claims, raw, home }: SignedIn): Page {
  const text = messages[language].signedIn;
  const name = textIn(language, app.name, app.id);
  const body = html`
<h1>${text.title}</h1>
<p class="lead">${text.lead(name)}</p>
${person(language, app.id, claims)}
<section aria-labelledby="claims">
<h2 id="claims">${text.claims}</h2>
<div class="pair">
<div>${block('claims-here', text.normalized, claims)}</div>
<div>${
    raw.identity.length === 0
      ? html`<p class="quiet">${text.nothing}</p>`
      : raw.identity.map(({ operation, body }, index) =>
          block(`claims-there-${index}`, text.identityAnswer(name, operation), body),
        )
  }</div>
</div>
</section>
<section aria-labelledby="tokens">
<h2 id="tokens">${text.tokens}</h2>
<div class="pair">
<div>${block('tokens-here', text.normalized, tokens)}</div>
<div>${block('tokens-there', text.tokenAnswer(name), raw.token)}</div>
</div>
<p class="quiet after">${text.masked}</p>
</section>
<p class="after"><a class="button plain" href="${home}">${text.home}</a></p>`;
  return page({ language, title: text.title, body, home, wide: true });
}

/** A person without name or picture is still somebody: the ID stands in. The picture itself is at another host and stays there. */
function person(language: Language, app: string, claims: Record<string, unknown>): Html {
  const text = messages[language].signedIn;
  const subject = textOf(claims.sub);
  const name = textOf(claims.name) ?? textOf(claims.nickname) ?? textOf(claims.preferred_username) ?? subject ?? '?';
  const email = textOf(claims.email);
  return html`<section class="card person" aria-label="${text.user}">
<span class="initial" aria-hidden="true">${initialOf(name)}</span>
<div>
<p class="name">${name}</p>
<p class="quiet">${email !== undefined && html`${email} · `}${text.subject} <code>${subject ?? '?'}</code> · ${text.app} <code>${app}</code></p>
</div>
</section>`;
}

function block(id: string, title: string, value: unknown): Html {
  return html`<h3 id="${id}">${title}</h3>
${jsonBlock(value, id)}`;
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' && claim.trim() !== '' ? claim : undefined;
}
