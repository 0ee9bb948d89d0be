import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { SignKey } from '../config/config.ts';
import { freshKeys } from '../config/keys.ts';
import { meant } from '../spec/nearest.ts';
import { makeRingFile } from '../vault/ring-file.ts';
import { type Command, Failure, type Given, UsageError } from './command.ts';

const algorithms = ['RS256', 'ES256', 'EdDSA'] as const;

/**
 * `onegate keys DIR`: a sealing and a signing key and the vault's key ring in files of their own, and the lines for onegate.yaml.
 * `onegate keys rotate`: a new key for the vault.
 */
export const keys: Command = {
  about: 'make keys for sealing, signing and the vault; or `keys rotate`: change the key of the vault',
  rest: { name: 'DIR', most: 1, about: 'the folder to write them into; it is made if need be' },
  options: {
    config: { type: 'string', value: 'FILE', about: 'of rotate: the configuration, as `onegate serve` has it' },
    keep: {
      type: 'boolean',
      about: 'of rotate: make no new key, and wrap everything with the first one that is there',
    },
    id: { type: 'string', value: 'ID', about: 'what the keys are called; default: the month' },
    alg: { type: 'string', value: 'ALG', about: 'RS256 (default), ES256 or EdDSA' },
  },
  async run(given, terminal) {
    const folder = given.rest[0] as string;
    if (folder === 'rotate') return (await import('./rotate.ts')).rotateKeys(given, terminal);
    const { print } = terminal;
    const { id, alg } = { id: idOf(given), alg: algorithmOf(given) };
    const made = freshKeys(id, alg);
    const files = {
      seal: join(folder, `seal-${id}.key`),
      sign: join(folder, `sign-${id}.pem`),
      vault: join(folder, 'vault.json'),
    };
    await make(folder);
    await write(files.seal, `${made.seal[0]?.key}\n`);
    await write(files.sign, made.sign[0]?.key ?? '').catch(async (error) => {
      await rm(files.seal);
      throw error;
    });
    // A ring is for good: keys are added to it by `keys rotate`, and never by a new file.
    const ring = existsSync(files.vault) ? 'is there already' : await makeRingFile(files.vault).then(() => 'is made');
    print(
      `# ${files.seal} and ${files.sign} are made, ${files.vault} ${ring}. For onegate.yaml, paths relative to its folder:`,
    );
    print(snippet(id, alg, files).trimEnd());
    return 0;
  },
};

function idOf(given: Given): string {
  const id = given.text('id') ?? new Date().toISOString().slice(0, 7);
  if (/^[A-Za-z0-9._-]{1,64}$/.test(id) && !id.startsWith('.')) return id;
  throw new UsageError(`--id takes 1 to 64 letters, digits, and . _ -, not ${id}`);
}

function algorithmOf(given: Given): SignKey['alg'] {
  const wanted = given.text('alg') ?? 'RS256';
  const found = algorithms.find((alg) => alg === wanted);
  if (found) return found;
  throw new UsageError(`there is no algorithm ${wanted} here; ${meant(wanted, algorithms)}`);
}

async function make(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Failure(`${folder} can't be made (${(cause as NodeJS.ErrnoException).code})`, { cause });
  }
}

/** A key that is in use is never overwritten: what it sealed and signed would be lost. */
async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST')
      throw new Failure(`${file} is there already, and is kept: give the new keys another --id`, { cause });
    throw new Failure(`${file} can't be written (${code})`, { cause });
  }
}

function snippet(id: string, alg: string, files: { seal: string; sign: string; vault: string }): string {
  const seal = [{ id, key: `file:${files.seal}` }];
  const sign = [{ id, alg, key: `file:${files.sign}` }];
  return stringify({ keys: { seal, sign, vault: { file: files.vault } } }, { lineWidth: 0 });
}
