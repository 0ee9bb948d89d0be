import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { DraftError } from '../draft/error.ts';
import { sourceOf } from '../draft/source.ts';
import { render } from '../spec/source.ts';
import { type Command, Failure, type Given, type Option, UsageError } from './command.ts';
import { answered, asked } from './questions.ts';

const endpoint = (about: string): Option => ({ type: 'string', value: 'URL', about });

/** `onegate new`: a first document of a provider, made of what its server publishes, its vendor wrote, or somebody answers. */
export const newProvider: Command = {
  about: 'write a first document for a provider',
  rest: { name: 'ID', most: 1, about: "the provider's id: the file is called ID.yaml" },
  options: {
    from: {
      type: 'string',
      value: 'SOURCE',
      about: "an issuer, or the address or file of OpenID metadata or of a vendor's OpenAPI document (3.x, Swagger 2)",
    },
    'authorization-endpoint': endpoint('where the browser is sent'),
    'token-endpoint': endpoint('where a code becomes a token'),
    'userinfo-endpoint': endpoint('where the profile is'),
    'client-auth': { type: 'string', value: 'HOW', about: 'how the client proves who it is: basic, post or none' },
    scopes: { type: 'string', value: 'LIST', about: 'the scopes that there are, separated by spaces' },
    pkce: { type: 'boolean', about: 'the provider takes PKCE with S256' },
    refresh: { type: 'boolean', about: 'the provider gives refresh tokens' },
    dir: { type: 'string', value: 'DIR', about: 'the folder to write it into, made if need be; default: this one' },
    force: { type: 'boolean', about: 'write over a file that is there' },
  },
  async run(given, terminal) {
    const { cwd, print, complain } = terminal;
    const id = idOf(given);
    const folder = resolve(cwd, given.text('dir') ?? '.');
    const file = join(folder, `${id}.yaml`);
    const from = given.text('from');
    try {
      const source = from === undefined ? undefined : await sourceOf(from, cwd);
      const answers = source ? answered(given) : await asked(answered(given), terminal);
      const { makeDraft } = await import('../draft/make.ts');
      const { text, told, findings } = makeDraft(id, source, answers);
      await write(file, text, given.flag('force'));
      const shown = join(given.text('dir') ?? '', `${id}.yaml`);
      print(`${shown} is written${source ? `, made of ${source.from}` : ''}.`);
      for (const line of told) print(`  ${line}`);
      const errors = findings.filter(({ severity }) => severity === 'error');
      for (const finding of errors.slice(0, most)) complain(render({ ...finding, file: shown }));
      if (errors.length > most) complain(`… and ${errors.length - most} more`);
      print(
        errors.length > 0
          ? `Put these right, and look again with: onegate lint ${shown}`
          : `It can be played: onegate sandbox ${shown}`,
      );
      return 0;
    } catch (error) {
      throw error instanceof DraftError ? new Failure(error.message, { cause: error }) : error;
    }
  },
};

/** Errors that are shown at once; lint shows all of them. */
const most = 10;

function idOf({ rest: [id = ''] }: Given): string {
  if (/^[a-z0-9][a-z0-9-]{0,62}$/.test(id)) return id;
  throw new UsageError(`an id has lower-case letters, digits and hyphens, at most 63: not ${JSON.stringify(id)}`);
}

async function write(file: string, text: string, force: boolean): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Failure(`${file} is there already, and is kept: --force writes over it`, { cause });
    throw new Failure(`${file} can't be written (${code})`, { cause });
  }
}
