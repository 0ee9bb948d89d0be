import { type Html, html, type Page, page } from './html.ts';
import { type Language, textIn } from './language.ts';
import { languageLinks } from './language-links.ts';
import { messages } from './messages.ts';
import { areMany, signInLink } from './sign-in-link.ts';

/** One of the apps to choose from. */
export interface ChoosableApp {
  id: string;
  /** The provider's name by language tag. */
  name: Record<string, string>;
  /** Where the sign-in goes on with this app, by GET. */
  address: string;
}

/** What the page has that asks where to sign in. */
export interface Choose {
  language: Language;
  /** What the application is called that the user comes from. */
  client: string;
  apps: ChoosableApp[];
  /** The address of this page in a language. */
  addressIn: (language: Language) => string;
  /** Back at the client, told that the user did not want. */
  cancel: string;
}

/** Asks with which account to sign in. Every answer is a plain link that holds the whole request: nothing else is needed. */
export function choosePage({ language, client, apps, addressIn, cancel }: Choose): Page {
  const text = messages[language].choose;
  const many = areMany(apps.length);
  const body = html`
<h1 id="choose">${text.title}</h1>
<p class="lead">${text.lead(client)}</p>
<ul class="${many ? 'choices many' : 'choices'}" aria-labelledby="choose">${apps.map((app) => choice(language, apps, app))}</ul>
<p class="after"><a href="${cancel}">${text.cancel}</a></p>`;
  return page({ language, title: text.title, body, navigation: languageLinks(language, addressIn) });
}

/** Two apps may be at one provider and bear its name: then the app's id tells them apart. */
function choice(language: Language, apps: ChoosableApp[], app: ChoosableApp): Html {
  const nameOf = (one: ChoosableApp) => textIn(language, one.name, one.id);
  const name = nameOf(app);
  const shared = apps.some((other) => other !== app && nameOf(other) === name);
  const link = { language, name, address: app.address, among: apps.length, ...(shared ? { id: app.id } : {}) };
  return html`
<li>${signInLink(link)}</li>`;
}
