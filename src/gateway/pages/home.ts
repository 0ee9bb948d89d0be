import { type Html, html, type Page, page } from './html.ts';
import { type Language, textIn } from './language.ts';
import { languageLinks } from './language-links.ts';
import { messages } from './messages.ts';

/** An app as the start page offers it. */
export interface HomeApp {
  id: string;
  /** The provider's name by language tag. */
  name: Record<string, string>;
  /** Where a sign-in begins, by GET. */
  signIn: string;
}

/** What the start page shows. */
export interface Home {
  language: Language;
  /** The gateway's issuer, without a slash at its end. */
  issuer: string;
  apps: HomeApp[];
  /** The documentation's address. */
  documentation: string;
}

/** The start page: what this is, a sign-in at each app, and the addresses that a client's developer needs. */
export function homePage({ language, issuer, apps, documentation }: Home): Page {
  const text = messages[language].home;
  const body = html`
<h1>${text.title}</h1>
<p class="lead">${text.lead.join(language === 'zh-CN' ? '' : ' ')}</p>
<section aria-labelledby="apps">
<h2 id="apps">${text.apps}</h2>
${apps.length === 0 ? html`<p class="quiet">${text.none}</p>` : html`<ul class="apps">${apps.map((app, index) => row(language, issuer, app, index))}</ul>`}
</section>
<section aria-labelledby="developers">
<h2 id="developers">${text.developers}</h2>
<dl class="card facts">
<dt>${text.root}</dt><dd><code>${issuer}</code> <span class="quiet">· <a href="${discoveryOf(issuer)}" aria-label="${text.discoveryOfRoot}">${text.discovery}</a></span></dd>
<dt>${text.issuer}</dt><dd><code>${issuer}/{app}</code></dd>
<dt>${text.all}</dt><dd>${link(`${issuer}/providers`)}</dd>
<dt>${text.document}</dt><dd>${link(`${issuer}/openapi.json`)}</dd>
</dl>
<p class="after"><a href="${documentation}">${text.read}</a></p>
</section>`;
  return page({
    language,
    title: text.title,
    body,
    navigation: languageLinks(language, (other) => `?ui_locales=${other}`),
  });
}

/** Two apps may be at one provider: the app's id describes its link. */
function row(language: Language, issuer: string, app: HomeApp, index: number): Html {
  const text = messages[language].home;
  const name = textIn(language, app.name, app.id);
  return html`
<li class="card"><a class="button" href="${app.signIn}" aria-describedby="app-${index}"><span class="initial" aria-hidden="true">${initialOf(name)}</span>${text.signIn(name)}</a>
<span class="quiet"><code id="app-${index}">${app.id}</code> · <a href="${discoveryOf(`${issuer}/${app.id}`)}" aria-label="${text.discoveryOf(name)}">${text.discovery}</a></span></li>`;
}

/** The first character that people see, not half of one. */
export function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '?';
}

/** OpenID Connect Discovery §4: the issuer's own path, then the well-known one. */
function discoveryOf(issuer: string): string {
  return `${issuer}/.well-known/openid-configuration`;
}

function link(address: string): Html {
  return html`<a href="${address}"><code>${address}</code></a>`;
}
