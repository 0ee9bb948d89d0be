import { type Html, hashOf, html, raw } from '../gateway/pages/html.ts';
import { icon, mark, style } from '../gateway/pages/style.ts';
import type { Document } from '../spec/document.ts';
import type { Vocabulary } from '../spec/vocabulary.ts';

/** The name of a document's page. */
export function pageName({ id }: Document): string {
  return `${id}.html`;
}

/** The page that links all others, with English and Chinese names; it needs no style sheet, script or picture of others. */
export function indexPage(documents: Document[]): string {
  const look = style + more;
  const policy = `default-src 'none'; style-src ${hashOf(look)}; img-src data:; base-uri 'none'; form-action 'none'`;
  const ofProviders = documents.filter((document) => vocabularyOf(document)).sort(byTitle);
  const others = documents.filter((document) => !vocabularyOf(document));
  return `${html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>API reference · API 文档</title>
<link rel="icon" href="${icon}">
<style>${raw(look)}</style>
</head>
<body class="wide">
<header><span class="brand">${raw(mark)}<span>Onegate</span></span></header>
<main>
<h1>API reference <span lang="zh-CN">API 文档</span></h1>
<ul class="documents own">${others.map(item)}</ul>
<h2>Providers <span lang="zh-CN">平台</span> <span class="quiet">${ofProviders.length}</span></h2>
<ul class="documents">${ofProviders.map(item)}</ul>
</main>
</body>
</html>`}\n`;
}

function vocabularyOf({ root }: Document): Vocabulary | undefined {
  return root['x-onegate'] as Vocabulary | undefined;
}

function byTitle(a: Document, b: Document): number {
  return a.root.info.title.localeCompare(b.root.info.title, 'en');
}

function item(document: Document): Html {
  const { title, description = '' } = document.root.info;
  const names = vocabularyOf(document)?.name ?? {};
  const chinese = Object.entries(names).find(([tag, name]) => /^zh\b/.test(tag) && name !== title);
  const other = chinese && html` <span lang="${chinese[0]}">${chinese[1]}</span>`;
  return html`
<li class="card"><a href="${pageName(document)}">${title}${other}</a>
<p>${firstSentence(description)}</p>
<p class="quiet">${offered(document).join(' · ')}</p></li>`;
}

/** As the first paragraph begins, without Markdown's marks. */
function firstSentence(description: string): string {
  const paragraph = description.split(/\n\s*\n/)[0] ?? '';
  const plain = paragraph.replace(/\s+/g, ' ').replace(/[*`]/g, '').trim();
  return /^.*?[.。!?](?=\s|$)/.exec(plain)?.[0] ?? plain;
}

/** What the document describes, in words of the RFCs. */
function offered(document: Document): string[] {
  const { introspect, revoke, identity = [] } = vocabularyOf(document) ?? {};
  const { size } = document.operations;
  const optional: [unknown, string][] = [
    [identity.some(({ id_token }) => id_token), 'ID token'],
    [introspect, 'introspection'],
    [revoke, 'revocation'],
  ];
  return [
    `${size} ${size === 1 ? 'operation' : 'operations'}`,
    ...optional.flatMap(([there, word]) => (there ? word : [])),
  ];
}

const more = `
.documents { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
.documents.own { grid-template-columns: 1fr; }
.documents .card { display: flex; flex-direction: column; gap: .375rem; padding: 1.125rem 1.25rem; }
.documents a { font-size: 1.0625rem; font-weight: 650; text-decoration: none; }
.documents a:hover { text-decoration: underline; }
.documents p { margin: 0; font-size: .9375rem; line-height: 1.5; text-wrap: pretty; overflow-wrap: anywhere; }
.documents .quiet { margin-top: auto; padding-top: .25rem; font-size: .8125rem; }
[lang^='zh'] { font-weight: 400; color: var(--quiet); }
`;
