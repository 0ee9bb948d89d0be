import { type Html, html, type Page, page } from './html.ts';
import { type Language, textIn } from './language.ts';
import { languageLinks } from './language-links.ts';
import { messages } from './messages.ts';
import { areMany, signInLink } from './sign-in-link.ts';

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
  const many = areMany(apps.length);
  const body = html`
<h1>${text.title}</h1>
<p class="lead">${text.lead.join(language === 'zh-CN' ? '' : ' ')}</p>
<section aria-labelledby="apps">
<h2 id="apps">${text.apps}</h2>
${apps.length === 0 ? html`<p class="quiet">${text.none}</p>` : html`<ul class="${many ? 'apps many' : 'apps'}">${apps.map((app, index) => row(language, issuer, app, index, apps.length))}</ul>`}
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
    wide: many,
    navigation: languageLinks(language, (other) => `?ui_locales=${other}`),
  });
}

/** Two apps may be at one provider: the app's id describes its link. */
function row(language: Language, issuer: string, app: HomeApp, index: number, among: number): Html {
  const text = messages[language].home;
  const name = textIn(language, app.name, app.id);
  const link = signInLink({ language, name, address: app.signIn, among, describedBy: `app-${index}` });
  return html`
<li class="card">${link}
<span class="quiet"><code id="app-${index}">${app.id}</code> · <a href="${discoveryOf(`${issuer}/${app.id}`)}" aria-label="${text.discoveryOf(name)}">${text.discovery}</a></span></li>`;
}

/** OpenID Connect Discovery §4: the issuer's own path, then the well-known one. */
function discoveryOf(issuer: string): string {
  return `${issuer}/.well-known/openid-configuration`;
}

function link(address: string): Html {
  return html`<a href="${address}"><code>${address}</code></a>`;
}
