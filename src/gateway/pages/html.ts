import { createHash } from 'node:crypto';
import type { Language } from './language.ts';
import { messages } from './messages.ts';
import { icon, mark, style } from './style.ts';

/** Markup that is safe to stand in a page. A class, so that no JSON from outside can pass for it. */
export class Html {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

/** What a template may hold: text is escaped, markup is not, and nothing is written for what is absent or false. */
export type Part = string | number | bigint | Html | readonly Part[] | undefined | null | false;

/** A template that escapes whatever is put into it, for element content and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(strings.reduce((text, string, index) => text + written(parts[index - 1]) + string));
}

/** Declares text to be markup: only for constants of this program. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A page, ready to be sent: its text and the headers without which it must not be. */
export interface Page {
  html: string;
  headers: Record<string, string>;
}

/** What differs from page to page. */
export interface PageContent {
  language: Language;
  title: string;
  body: Html;
  /** Where the name at the top leads; absent where there is nothing to go back to. */
  home?: string;
  /** Stands at the right of the name. */
  navigation?: Html;
  /** For content that stands in two columns. */
  wide?: boolean;
  /** Content-Security-Policy directives to add or replace; `undefined` takes one out. */
  csp?: Record<string, string | undefined>;
}

/**
 * Puts content into the frame that all pages share. The page asks no other host for anything, runs nothing that its policy does
 * not name by hash (CSP Level 3 §2.3.1), cannot be framed, and is not kept by caches or told to others as a referrer.
 */
export function page({ language, title, body, home, navigation, wide, csp = {} }: PageContent): Page {
  const brand = html`${raw(mark)}<span>Onegate</span>`;
  const text = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title} · Onegate</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="${icon}">
<style>${raw(style)}</style>
</head>
<body${wide ? raw(' class="wide"') : ''}>
<a class="skip" href="#main">${messages[language].skip}</a>
<header>
${home === undefined ? html`<span class="brand">${brand}</span>` : html`<a class="brand" href="${home}">${brand}</a>`}
${navigation}
</header>
<main id="main" tabindex="-1">
${body}
</main>
</body>
</html>
`;
  return { html: String(text), headers: headersOf(language, csp) };
}

/** A source expression that allows exactly this inline text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const styleHash = hashOf(style);

function headersOf(language: Language, csp: Record<string, string | undefined>): Record<string, string> {
  const directives: Record<string, string | undefined> = {
    'default-src': "'none'",
    'style-src': styleHash,
    'img-src': 'data:',
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'form-action': "'self'",
    ...csp,
  };
  const policy = Object.entries(directives).filter(([, value]) => value !== undefined);
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Language': language,
    'Content-Security-Policy': policy.map(([name, value]) => `${name} ${value}`).join('; '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  };
}

function written(part: Part): string {
  if (part === undefined || part === null || part === false) return '';
  if (part instanceof Html) return String(part);
  if (Array.isArray(part)) return part.map(written).join('');
  return String(part).replace(/[&<>"']/g, (character) => entities[character] as string);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
