import { readdir, readFile } from 'node:fs/promises';

/** Where `npm run docs` puts the pages. */
const folder = new URL('../../docs/site/', import.meta.url);

/**
 * A page of the generated reference, by its document's name. The name is looked up in the folder's list and never becomes part
 * of a path. Undefined: there is no such page, or the pages were not built.
 */
export async function readDocumentation(
  name: string,
): Promise<{ html: string; headers: Record<string, string> } | undefined> {
  const files = await listDocumentation();
  const file = files.find((candidate) => candidate === name || candidate === `${name}.html`);
  if (!file?.endsWith('.html')) return undefined;
  const html = await readFile(new URL(file, folder), 'utf8');
  return {
    html,
    headers: { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' },
  };
}

/** The files of the generated reference; none where it was not built. */
export async function listDocumentation(): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
