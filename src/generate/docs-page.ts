import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A script that pages load from their own folder. */
export interface Script {
  /** Holds a hash of the text, so that it can be kept for ever. */
  name: string;
  text: string;
}

/**
 * The renderer's script for all pages. It is no module, since browsers load modules from no file on disk.
 * @throws Error with code ERR_MODULE_NOT_FOUND where the development packages are not installed.
 */
export async function sharedScript(): Promise<Script> {
  const { transform } = await import('esbuild');
  const file = fileURLToPath(import.meta.resolve('@redocly/cli/lib/chunks/redoc.standalone.js'));
  const { code } = await transform(withoutLogo(await readFile(file, 'utf8')), {
    format: 'iife',
    globalName: 'redoc',
    minify: true,
    charset: 'utf8',
    legalComments: 'inline',
  });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
  return { name: `redoc-${hash}.js`, text: code };
}

/**
 * A rendered page that takes the renderer's script from beside it rather than from elsewhere, and whose policy names its own
 * scripts by hash (CSP Level 3 §2.3.1).
 * @throws Error when the page is not as this renderer wrote pages when this was written.
 */
export function standingBeside(html: string, script: Script): string {
  const loaded = replaced(html, /<link rel="modulepreload"[^>]*>/, `<script src="${script.name}" defer></script>`);
  const linked = replaced(loaded, /import \{ hydrate \} from "https:[^"]+";/, 'const { hydrate } = redoc;');
  const page = withoutLogo(linked);
  const own = [...page.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(([, text = '']) =>
    hashOf(text),
  );
  return replaced(page, /script-src 'self'/, ["script-src 'self'", ...own].join(' '));
}

function replaced(html: string, what: RegExp, by: string): string {
  if (!what.test(html)) throw new Error(`the renderer writes pages in another way now: there is no ${what} in them`);
  return html.replace(what, () => by);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The renderer's logo is a picture from elsewhere, which the page's policy would not let it fetch. */
function withoutLogo(text: string): string {
  return text.replace(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, transparent);
}

const transparent = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
