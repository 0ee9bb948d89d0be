import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Document, failures, load } from '../spec/document.ts';
import { SpecError } from '../spec/source.ts';

/** A document of the project, and the name of its file as headers write it. */
export interface Entry {
  document: Document;
  source: string;
}

/**
 * The documents of `openapi/` below a root: the gateway's own first, then the providers' by name.
 * @throws SpecError with what is wrong in all of them, and when two have the same name.
 */
export async function documentsIn(root: string): Promise<Entry[]> {
  const sources = [...(await yamlIn(root, 'openapi')), ...(await yamlIn(root, 'openapi/providers'))];
  const read = await Promise.allSettled(sources.map((source) => load(join(root, source))));
  const errors = read.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
  const stranger = errors.find((error) => !(error instanceof SpecError));
  if (stranger) throw stranger;
  if (errors.length > 0) throw new SpecError(errors.flatMap((error) => (error as SpecError).findings));
  const documents = read.map((result) => (result as PromiseFulfilledResult<Document>).value);
  for (const [i, { id, source }] of documents.entries()) {
    if (documents.findIndex((other) => other.id === id) < i) {
      throw failures(source)('file', '', `another document is called ${id} too`, 'rename the file');
    }
  }
  return documents.map((document, i) => ({ document, source: sources[i] as string }));
}

async function yamlIn(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => `${folder}/${basename(entry.name)}`)
    .sort();
}
