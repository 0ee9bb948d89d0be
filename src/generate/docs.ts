import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Document } from '../spec/document.ts';
import { indexPage, pageName } from './docs-index.ts';
import { documentsIn, type Entry } from './documents.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const template = fileURLToPath(new URL('./docs.hbs', import.meta.url));

/**
 * Builds the reference: `<id>.html` for every document below `root`, and `index.html` that links them. Every page stands on
 * its own and asks nothing of the network. The folder is replaced as a whole, so that nobody sees half of it.
 * @throws Error when a document can't be rendered, with what Redocly says.
 */
export async function buildDocs(outDir: string, root: string = project): Promise<void> {
  const entries = await documentsIn(root);
  const target = resolve(outDir);
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const waiting = [...entries];
    const worker = async () => {
      for (let entry = waiting.shift(); entry; entry = waiting.shift()) await buildPage(entry, root, folder);
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
    await writeFile(join(folder, 'index.html'), indexPage(entries.map(({ document }) => document)));
    await chmod(folder, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Runs where there is no redocly.yaml: lint rules are of no use to a page, and cost time. */
async function buildPage({ document }: Entry, root: string, folder: string): Promise<void> {
  const page = join(folder, pageName(document));
  const redocly = fileURLToPath(import.meta.resolve('@redocly/cli/bin/cli.js'));
  const args = ['build-docs', shown(document, root), '--inlineBundle', '-t', template, '-o', page];
  await promisify(execFile)(process.execPath, [redocly, ...args], {
    cwd: folder,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace(/https:\/\/cdn\.redoc\.ly\/[\w./-]+\.svg/g, transparent));
}

/** The gateway's page is about everything that it serves, as soon as that is generated. */
function shown(document: Document, root: string): string {
  const published = resolve(root, 'generated/openapi.json');
  return document.id === 'gateway' && existsSync(published) ? published : resolve(document.source.file);
}

/** Stands in for the renderer's logo, which the page's policy would not let it fetch. */
const transparent = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';

/** Runs at every install; one without development packages goes without a reference. */
if (import.meta.main) {
  try {
    await buildDocs(join(project, 'docs/site'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.warn('The reference (docs/site) was not built: @redocly/cli is not installed.');
  }
}
