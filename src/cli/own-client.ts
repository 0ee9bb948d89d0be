import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkedDocument } from '../spec/check.ts';
import type { Document } from '../spec/document.ts';
import { readSource } from '../spec/source.ts';
import { Failure, type Terminal } from './command.ts';

/**
 * Writes `<out>/<id>/api.ts` for each document: what `createGateway().app()` of the package `onegate/client` takes. With `check` it only
 * names those that are not fresh. Resolves with the exit status.
 * @throws SpecError with everything that lint calls an error; Failure where the maker of types is not installed, or nothing can be written
 */
export async function writeClients(
  files: string[],
  out: string,
  check: boolean,
  { print, complain }: Terminal,
): Promise<number> {
  const clients = await Promise.all(files.map(async (file) => clientOf(checkedDocument(await readSource(file)), file)));
  let stale = 0;
  for (const { id, text } of clients) {
    const file = join(out, id, 'api.ts');
    const fresh = (await readFile(file, 'utf8').catch(() => undefined)) === text;
    if (!fresh) stale++;
    if (!fresh && !check) await write(file, text);
    print(`${file} is ${fresh ? 'fresh' : check ? 'stale' : 'written'}`);
  }
  if (!check || stale === 0) return 0;
  complain('Run it again without --check, and commit what it writes.');
  return 1;
}

async function clientOf(document: Document, file: string): Promise<{ id: string; text: string }> {
  const { apiModule } = await import('../generate/api.ts').catch(notInstalled);
  const head = `// Generated from ${basename(file)} by \`onegate generate\`. Do not edit.\n`;
  return { id: document.id, text: head + (await apiModule(document, 'onegate/client')) };
}

/** Whoever only serves has no use for a compiler, so that the package does not bring one. */
function notInstalled(cause: NodeJS.ErrnoException): never {
  if (cause.code !== 'ERR_MODULE_NOT_FOUND') throw cause;
  throw new Failure('types are made by openapi-typescript: npm install --save-dev openapi-typescript', { cause });
}

async function write(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw new Failure(`${file} can't be written (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}
