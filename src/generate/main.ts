import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SpecError } from '../spec/source.ts';
import { type Artefact, artefactsOf, indexModule, isProvider } from './artefacts.ts';
import { generateConfigValidator } from './config.ts';
import { documentsIn } from './documents.ts';
import { staleFiles, writeFolder } from './folder.ts';
import { publishedArtefacts } from './published.ts';
import { vocabularyModule } from './vocabulary-module.ts';

/**
 * Everything below generated/ for the documents below `root`: the same bytes for the same documents, wherever it runs.
 * @throws SpecError with the places of what is wrong.
 */
export async function generate(root: string): Promise<Artefact[]> {
  const entries = await documentsIn(root);
  const artefacts: Artefact[] = [];
  for (const { document, source } of entries) artefacts.push(...(await artefactsOf(document, source)));
  const providers = entries.filter(({ document }) => isProvider(document));
  const published = entries
    .filter(({ document }) => document.id === 'gateway')
    .flatMap((gateway) => publishedArtefacts(gateway, providers));
  const index = indexModule(providers.map(({ document }) => document.id));
  return [...artefacts, index, ...published, ...(await generateConfigValidator()), ...(await vocabularyModule())];
}

/**
 * `npm run generate`: writes generated/, or with `--check` names each file that is not fresh. Returns the exit code.
 * @throws SpecError with the places of what is wrong in the documents.
 */
export async function main(args: string[] = process.argv.slice(2)): Promise<number> {
  const { check } = parseArgs({ args, options: { check: { type: 'boolean', default: false } } }).values;
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const artefacts = await generate(root);
  const changed = await (check ? staleFiles : writeFolder)(join(root, 'generated'), artefacts);
  for (const file of changed) console.log(`generated/${file}${check ? ' is stale' : ''}`);
  if (changed.length === 0) console.log('generated/ is fresh.');
  if (!check || changed.length === 0) return 0;
  console.error('Run `npm run generate` and commit what it writes.');
  return 1;
}

if (import.meta.main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof SpecError ? error.message : error);
    process.exitCode = 1;
  }
}
