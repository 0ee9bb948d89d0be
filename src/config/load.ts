import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, type Source, SpecError, tokens } from '../spec/source.ts';
import { type Draft, problems } from './check.ts';
import type { Config } from './config.ts';
import { type Problem, schemaProblems } from './explain.ts';
import { readConfigSource } from './read.ts';
import { type ConfigSchema, rebuild } from './schema.ts';
import { readSecret } from './secret.ts';
import { substitute } from './substitute.ts';

export interface LoadOptions {
  /** The file; absent: ONEGATE_CONFIG, then ./onegate.yaml if it is there, then the sandbox setup that is shipped. */
  file?: string;
  env: Record<string, string | undefined>;
  cwd?: string;
}

/**
 * Reads the configuration: variables replaced, secret files read, defaults filled in, everything checked that can be
 * checked without provider documents (for these: `checkApps`).
 * @throws SpecError with every violation at once, each at its file, line and column.
 */
export async function loadConfig({ file, env, cwd = process.cwd() }: LoadOptions): Promise<Config> {
  const path = locate(file ?? (env.ONEGATE_CONFIG || undefined), cwd);
  const source = await readConfigSource(path, cwd);
  const { data, found } = filled(source.data, env, dirname(path));
  const failed = new Set(found.map(({ pointer }) => pointer));
  const breaches = schemaProblems(data).filter(({ pointer }) => !failed.has(pointer));
  for (const { pointer, unusable } of breaches) if (unusable) drop(data, pointer);
  const all = [...found, ...breaches, ...(isMapping(data) ? problems(data as Draft) : [])];
  if (all.length > 0) throw new SpecError(findings(source, all));
  const config = data as Config;
  return {
    ...config,
    ...places(config, dirname(path), resolve(cwd, env.ONEGATE_DATA || 'onegate-data')),
    apps: named(config.apps),
    clients: named(config.clients),
    source,
  };
}

/** Where things are kept: paths are relative to the configuration's folder, the data folder to where the program runs. */
function places({ store, keys }: Config, folder: string, data: string): Pick<Config, 'store' | 'data' | 'keys'> {
  const file = store === undefined ? join(data, 'onegate.db') : /^sqlite:(?!:memory:)(.+)$/.exec(store)?.[1];
  const vault = keys?.vault?.file === undefined ? keys?.vault : { file: resolve(folder, keys.vault.file) };
  return {
    store: file === undefined ? (store as string) : `sqlite:${resolve(folder, file)}`,
    data,
    ...(keys === undefined ? {} : { keys: { ...keys, ...(vault === undefined ? {} : { vault }) } }),
  };
}

/** Problems with their places in the file, in the order of the file. */
export function findings(
  source: Source | undefined,
  found: (Problem & { severity?: Finding['severity'] })[],
): Finding[] {
  return found
    .map(({ pointer, rule, message, remedy, severity = 'error' }) => {
      const place = source?.where(pointer) ?? { file: 'configuration', line: 1, column: 1 };
      return { rule, severity, message, remedy, ...place };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function locate(file: string | undefined, cwd: string): string {
  if (file !== undefined) return resolve(cwd, file);
  const own = resolve(cwd, 'onegate.yaml');
  return existsSync(own) ? own : fileURLToPath(new URL('../../onegate.sandbox.yaml', import.meta.url));
}

/** Variables first, then secret files, then numbers and booleans where the schema wants them. */
function filled(data: unknown, env: LoadOptions['env'], folder: string): { data: unknown; found: Problem[] } {
  const found: Problem[] = [];
  const visit = (value: unknown, schema: ConfigSchema | undefined, pointer: string): unknown => {
    if (typeof value !== 'string') return value;
    const { text, complaints } = substitute(value, env);
    found.push(...complaints.map((complaint) => ({ pointer, ...complaint })));
    if (complaints.length > 0) return undefined;
    if (text.startsWith('file:') && schema?.writeOnly) {
      const secret = readSecret(text, folder);
      if ('text' in secret) return secret.text;
      found.push({ pointer, ...secret });
      return undefined;
    }
    return text === value ? text : typed(text, schema?.type);
  };
  return { data: rebuild(data, visit), found };
}

function typed(text: string, type: string | undefined): unknown {
  if (type === 'integer' && /^\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** The member stays, as undefined: its name is known, its value is not. */
function drop(data: unknown, path: string): void {
  const parts = tokens(path);
  const last = parts.pop();
  const holder = parts.reduce<unknown>((here, token) => (isMapping(here) ? here[token] : undefined), data);
  if (isMapping(holder) && last !== undefined) holder[last] = undefined;
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function named<Value>(members: Record<string, Value>): Record<string, Value> {
  return Object.assign(Object.create(null) as Record<string, Value>, members);
}
