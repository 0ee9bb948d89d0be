import type { Context } from '../contract/contract.ts';
import { type Html, hashOf, html, page, raw } from '../gateway/pages/html.ts';
import { type Language, languageOf } from '../gateway/pages/language.ts';
import { style } from '../gateway/pages/style.ts';

/** A page of the sandbox's own: it says nothing that a document would have to describe. */
export interface OwnPage {
  status: number;
  html: string;
  headers: Record<string, string>;
}

/** Puts content into the frame of all pages. Forms may lead anywhere: a sign-in ends at the address of an app. */
export function sandboxPage(language: Language, title: string, body: Html, status = 200, script?: string): OwnPage {
  const csp = {
    'form-action': undefined,
    'style-src': `${hashOf(style)} ${hashOf(more)}`,
    ...(script === undefined ? {} : { 'script-src': hashOf(script) }),
  };
  const content = html`<style>${raw(more)}</style>
${body}`;
  return { status, ...page({ language, title, body: content, csp }) };
}

/** The language that a browser wants. */
export function languageFor(ctx: Context): Language {
  return languageOf(ctx.get('Accept-Language'));
}

/** Sends a page past the document: the stub is told that the answer is on its way. */
export function send(ctx: Context, { status, html: text, headers }: OwnPage): void {
  ctx.respond = false;
  ctx.status = status;
  ctx.res.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(text) });
  ctx.res.end(ctx.method === 'HEAD' ? undefined : text);
}

const more = `
form { margin: 1.5rem 0 0; }
form ul { padding: .5rem .75rem; }
form p { margin: 1.5rem 0 0; }
button { font: inherit; text-align: start; cursor: pointer; }
.button.deny { background: transparent; color: var(--warn); border-color: currentColor; }
`;
