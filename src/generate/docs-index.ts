import type { Document } from '../spec/document.ts';
import type { Vocabulary } from '../spec/vocabulary.ts';

/** The name of a document's page. */
export function pageName({ id }: Document): string {
  return `${id}.html`;
}

/** The page that links all others, with English and Chinese names; it needs no style sheet, script or picture of others. */
export function indexPage(documents: Document[]): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>API reference · API 文档</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>API reference <span lang="zh-CN">API 文档</span></h1>
<ul>
${documents.map(item).join('\n')}
</ul>
</main>
</body>
</html>
`;
}

function item(document: Document): string {
  const { title, description = '' } = document.root.info;
  const names = (document.root['x-onegate'] as Vocabulary | undefined)?.name ?? {};
  const chinese = Object.entries(names).find(([tag, name]) => /^zh\b/.test(tag) && name !== title);
  const other = chinese ? ` <span lang="${escaped(chinese[0])}">${escaped(chinese[1])}</span>` : '';
  const first =
    description
      .split(/\n\s*\n/)[0]
      ?.replace(/\s+/g, ' ')
      .replace(/[*`]/g, '')
      .trim() ?? '';
  return `<li><a href="${escaped(pageName(document))}">${escaped(title)}${other}</a><p>${escaped(first)}</p></li>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
h1 { font-size: 1.6rem; }
ul { list-style: none; padding: 0; }
li { padding: 1rem 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
a { font-size: 1.15rem; font-weight: 600; }
[lang^='zh'] { font-weight: 400; opacity: .8; }
p { margin: .25rem 0 0; }
`;
