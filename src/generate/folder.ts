import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Artefact } from './artefacts.ts';

/** The files of a folder that are not what they should be: changed, missing, or left over. Sorted; empty means fresh. */
export async function staleFiles(folder: string, artefacts: Artefact[]): Promise<string[]> {
  const stale = (await filesIn(folder)).filter((file) => !artefacts.some((artefact) => artefact.file === file));
  for (const { file, text } of artefacts) if ((await textOf(join(folder, file))) !== text) stale.push(file);
  return stale.sort();
}

/** Makes a folder hold just these files, touching only those that differ; returns what was written or removed. */
export async function writeFolder(folder: string, artefacts: Artefact[]): Promise<string[]> {
  const stale = await staleFiles(folder, artefacts);
  for (const file of stale) {
    const artefact = artefacts.find((candidate) => candidate.file === file);
    if (!artefact) await rm(join(folder, file));
    else {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), artefact.text);
    }
  }
  await removeEmptyFolders(folder);
  return stale;
}

/** Relative paths with `/`. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
}

async function textOf(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

async function removeEmptyFolders(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    await removeEmptyFolders(path);
    if ((await readdir(path)).length === 0) await rmdir(path);
  }
}
