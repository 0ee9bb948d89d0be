import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { providerIds } from '../config/catalogue.ts';
import { loadConfig } from '../config/load.ts';
import { meant } from '../spec/nearest.ts';
import { readSource } from '../spec/source.ts';
import { type Command, Failure, type Given, type Terminal, UsageError } from './command.ts';
import { whatToServe } from './serve.ts';

/** `onegate explain`: what a role or an operation sends, and how each documented answer is read, with the places that say so. */
export const explain: Command = {
  about: 'show what would be sent to a provider, and how its answers would be read',
  rest: {
    name: 'PROVIDER ROLE|OPERATION',
    most: 2,
    about: 'an app, a provider or a document, and authorize, token, refresh, identity, … or an operationId',
  },
  options: { ...whatToServe, json: { type: 'boolean', about: 'as JSON, for programs' } },
  async run(given, terminal) {
    const [named = '', subject] = given.rest;
    const file = await fileOf(named, given, terminal);
    const [{ checkedDocument }, { explain, subjectsOf }, { printed }] = await Promise.all([
      import('../spec/check.ts'),
      import('../explain/explain.ts'),
      import('../explain/print.ts'),
    ]);
    const document = checkedDocument(await readSource(file));
    if (subject === undefined) {
      const { roles, operations } = subjectsOf(document);
      throw new UsageError(
        `explain needs a role or an operation of ${named}: ${[...roles, ...operations.slice(0, 20)].join(', ')}${operations.length > 20 ? ', …' : ''}`,
      );
    }
    try {
      const found = explain(document, subject);
      terminal.print(given.flag('json') ? JSON.stringify(found, null, 2) : found.map(printed).join('\n\n'));
      return 0;
    } catch (error) {
      throw error instanceof RangeError ? new Failure(error.message, { cause: error }) : error;
    }
  },
};

/** A file goes first, then an app where a configuration is named, a document in the folder, a built-in one, and an app. */
async function fileOf(named: string, given: Given, { env, cwd }: Terminal): Promise<string> {
  if (/\.(ya?ml|json)$/.test(named) && existsSync(named)) return named;
  const folder = given.text('providers');
  const config = given.text('config');
  const provider = config === undefined ? named : await providerOf(named, config, { env, cwd });
  return (
    documentOf(folder, provider ?? named) ??
    (await appDocument(named, folder, { env, cwd })) ??
    fail(`there is no document, provider or app ${named}; ${meant(named, providerIds)}`)
  );
}

async function appDocument(named: string, folder: string | undefined, at: Pick<Terminal, 'env' | 'cwd'>) {
  const provider = await providerOf(named, undefined, at).catch(() => undefined);
  return provider === undefined ? undefined : documentOf(folder, provider);
}

async function providerOf(app: string, file: string | undefined, { env, cwd }: Pick<Terminal, 'env' | 'cwd'>) {
  const { apps } = await loadConfig({ file, env, cwd });
  return Object.hasOwn(apps, app) ? apps[app]?.provider : undefined;
}

/** A document by its provider's id: of the operator's own folder, else a built-in one. */
function documentOf(folder: string | undefined, id: string): string | undefined {
  const own = folder === undefined ? [] : ['yaml', 'yml', 'json'].map((ending) => join(folder, `${id}.${ending}`));
  // Sources stand in src/cli, and the package's programs one folder deeper, in dist/src/cli.
  const built = providerIds.includes(id)
    ? ['../..', '../../..'].map((up) => fileURLToPath(new URL(`${up}/openapi/providers/${id}.yaml`, import.meta.url)))
    : [];
  const found = [...own, ...built].find(existsSync);
  return found && shortest(found);
}

/** A place is told as short as it can be, for people read it. */
function shortest(file: string): string {
  const near = relative(process.cwd(), file);
  return near.length < file.length ? near : file;
}

function fail(message: string): never {
  throw new Failure(message);
}
