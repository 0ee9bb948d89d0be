import { type Html, html } from './html.ts';
import { type Language, languages } from './language.ts';
import { messages } from './messages.ts';

/**
 * Links to the same page in each language: the browser's language decides, a person who wants another asks for it with OpenID
 * Connect's own parameter.
 * @param addressIn where the page in a language is
 */
export function languageLinks(current: Language, addressIn: (language: Language) => string): Html {
  return html`<nav class="languages" aria-label="${messages[current].languages}">${languages.map(
    (language) =>
      html`<a href="${addressIn(language)}" lang="${language}" hreflang="${language}"${language === current && html` aria-current="true"`}>${names[language]}</a>`,
  )}</nav>`;
}

const names: Record<Language, string> = { en: 'English', 'zh-CN': '简体中文' };
