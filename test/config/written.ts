import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { type Finding, SpecError } from '../../src/spec/source.ts';

/** A folder that is gone after the test, with these files in it. */
export async function folder(files: Record<string, string> = {}): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'onegate-config-'));
  onTestFinished(() => rm(path, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return path;
}

/** Loads onegate.yaml of this text, from a folder with these files beside it. */
export async function load(
  text: string,
  { env = {}, files = {} }: { env?: Record<string, string>; files?: Record<string, string> } = {},
): Promise<Config> {
  return loadConfig({ env, cwd: await folder({ 'onegate.yaml': text, ...files }) });
}

/** What is found wrong with onegate.yaml of this text: `line:column rule` and the words. */
export async function wrong(
  text: string,
  given?: Parameters<typeof load>[1],
): Promise<{ at: string; message: string; remedy: string }[]> {
  try {
    await load(text, given);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.findings.map(shown);
  }
}

export function shown({ line, column, rule, message, remedy }: Finding) {
  return { at: `${line}:${column} ${rule}`, message, remedy };
}

/** The least that is right, with room for one more thing per section. */
export const least = `issuer: http://127.0.0.1:8080
apps:
  work:
    provider: example
    client_id: abc
`;
