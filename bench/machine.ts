import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What it was measured on, and with. */
export interface Machine {
  processor: string;
  cores: number;
  memory: string;
  system: string;
  node: string;
  nginx: string;
  undici: string;
  date: string;
}

/** This machine. */
export function machine(): Machine {
  // nginx tells its version on standard error.
  const nginx = /nginx\/([\d.]+)/.exec(spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr)?.[1] ?? '';
  return {
    processor: cpus()[0]?.model.trim() ?? '',
    cores: availableParallelism(),
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${type()} ${release().split('-')[0]} ${arch()}`,
    node: process.versions.node,
    nginx,
    undici: versionOf('undici'),
    date: new Date().toISOString().slice(0, 10),
  };
}

function versionOf(name: string): string {
  const text = readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
