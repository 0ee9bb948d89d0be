import { readdir, readFile } from 'node:fs/promises';

/** Where `npm run docs` puts the pages. */
const folder = new URL('../../docs/site/', import.meta.url);

/** A file of the reference, ready to be sent. */
export type Documentation = (Page | Script) & { headers: { 'Cache-Control': string }; body: string };
interface Page {
  type: 'text/html';
}
interface Script {
  type: 'text/javascript';
}

/**
 * A page of the generated reference, by its document's name, or the script that all pages share. The name is looked up in the
 * folder's list and never becomes part of a path. Undefined: there is no such file, or the reference was not built.
 */
export async function readDocumentation(name: string): Promise<Documentation | undefined> {
  const files = await listDocumentation();
  const file = files.find((candidate) => candidate === name || candidate === `${name}.html`);
  const kind = kinds.find(({ ending }) => file?.endsWith(ending));
  if (!file || !kind) return undefined;
  const headers = { 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer', 'Cache-Control': kind.kept };
  return { ...kind.is, headers, body: await readFile(new URL(file, folder), 'utf8') };
}

/** A script's name holds a hash of its text, so that under this name it never changes. */
const kinds: { ending: string; is: Page | Script; kept: string }[] = [
  { ending: '.html', is: { type: 'text/html' }, kept: 'no-cache' },
  { ending: '.js', is: { type: 'text/javascript' }, kept: 'public, max-age=31536000, immutable' },
];

/** The files of the generated reference; none where it was not built. */
export async function listDocumentation(): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
