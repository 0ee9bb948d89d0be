import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Document } from '../spec/document.ts';
import { indexPage, pageName } from './docs-index.ts';
import { sharedScript, standingBeside } from './docs-page.ts';
import { documentsIn } from './documents.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const template = fileURLToPath(new URL('./docs.hbs', import.meta.url));
const program = fileURLToPath(new URL('./docs-pages.ts', import.meta.url));

/**
 * Builds the reference: `<id>.html` for every document below `root`, `index.html` that links them, and the one script that they share.
 * The folder can be put anywhere, and asks nothing of other hosts. It is replaced as a whole, so that nobody sees half of it.
 * @throws Error when a document can't be rendered, with what Redocly says.
 */
export async function buildDocs(outDir: string, root: string = project): Promise<void> {
  const documents = (await documentsIn(root)).map(({ document }) => document);
  const target = resolve(outDir);
  await mkdir(dirname(target), { recursive: true });
  const folder = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    const [script] = await Promise.all([sharedScript(), render(documents, root, folder)]);
    await writeFile(join(folder, script.name), script.text);
    for (const document of documents) {
      const page = join(folder, pageName(document));
      await writeFile(page, standingBeside(await readFile(page, 'utf8'), script));
    }
    await writeFile(join(folder, 'index.html'), indexPage(documents));
    await chmod(folder, 0o755);
    await rm(target, { recursive: true, force: true });
    await rename(folder, target);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Renders all pages, in as many processes as there are processors; more than four would take more memory than they save time. */
async function render(documents: Document[], root: string, folder: string): Promise<void> {
  const renderer = import.meta.resolve('@redocly/cli/lib/index.js');
  const processes = Math.min(availableParallelism(), 4, documents.length);
  const shares = Array.from({ length: processes }, (_, share) => documents.filter((_, i) => i % processes === share));
  await Promise.all(
    shares.map((share) => {
      const files = share.flatMap((document) => [shown(document, root), join(folder, pageName(document))]);
      return promisify(execFile)(process.execPath, [program, renderer, template, ...files], {
        // Where there is no redocly.yaml: lint rules are of no use to a page, and cost time.
        cwd: folder,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      });
    }),
  );
}

/** The gateway's page is about everything that it serves, as soon as that is generated. */
function shown(document: Document, root: string): string {
  const published = resolve(root, 'generated/openapi.json');
  return document.id === 'gateway' && existsSync(published) ? published : resolve(document.source.file);
}

/** Runs at every install; one without development packages goes without a reference. */
if (import.meta.main) {
  try {
    await buildDocs(join(project, 'docs/site'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.warn('The reference (docs/site) was not built: @redocly/cli is not installed.');
  }
}
