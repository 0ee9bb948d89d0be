import { type Html, html } from './html.ts';
import type { Language } from './language.ts';
import { messages } from './messages.ts';

/** A link to a sign-in, in a list of such. */
export interface SignInLink {
  language: Language;
  /** The app's name in that language. */
  name: string;
  address: string;
  /** How many links the list has. */
  among: number;
  /** The element that says more of it, by id. */
  describedBy?: string;
  /** The app's id, where the name is also another app's. */
  id?: string;
}

/** From how many on a list stands in columns. */
const MANY = 9;

/** Whether a list of so many stands in columns. */
export function areMany(count: number): boolean {
  return count >= MANY;
}

/**
 * Says "sign in with" the app; among many the eye looks for names, so that only the name is to be seen, and the rest is left to those who
 * are read one link at a time.
 */
export function signInLink({ language, name, address, among, describedBy, id }: SignInLink): Html {
  const text = messages[language].home.signIn(name);
  const said = areMany(among) && html` aria-label="${id === undefined ? text : `${text} ${id}`}"`;
  return html`<a class="button" href="${address}"${said}${
    describedBy !== undefined && html` aria-describedby="${describedBy}"`
  }><span class="initial" aria-hidden="true">${initialOf(name)}</span>${said ? name : text}${id !== undefined && html` <code>${id}</code>`}</a>`;
}

/** The first character that people see, not half of one. */
export function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toLocaleUpperCase() ?? '?';
}
