import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const project = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** A project of somebody else's in which the package is installed, as the registry would give it. */
export interface Consumer {
  folder: string;
  /** The files of the package, sorted. */
  files: string[];
  node(args: string[], env?: Record<string, string>): Promise<string>;
  /** What the compiler complains about; empty: nothing. */
  check(options: Record<string, unknown>, ...files: string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Builds, packs and installs the package; `files` are copied beside it from the project. */
export async function consumer(files: string[]): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'onegate-package-'));
  await run(process.execPath, ['src/generate/dist.ts'], { cwd: project });
  // The build has run, and the reference is not what is tested.
  await npm(project, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz')) as string;
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "type": "module", "private": true }');
  await npm(folder, 'install', `./${archive}`, '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
  for (const file of files) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await cp(join(project, file), join(folder, file));
  }
  const installed = join(folder, 'node_modules/onegate');
  const packed = await readdir(installed, { recursive: true, withFileTypes: true });
  return {
    folder,
    files: packed
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(installed.length + 1))
      .sort(),
    node: async (args, env = {}) =>
      (await run(process.execPath, args, { cwd: folder, env: { ...process.env, ...env } })).stdout,
    check: (options, ...names) => check(folder, options, names),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function check(folder: string, options: Record<string, unknown>, files: string[]): Promise<string> {
  const shared = { target: 'es2024', lib: ['es2024'], strict: true, noEmit: true, typeRoots, types: ['node'] };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...shared, ...options }, files }));
  const compiler = join(project, 'node_modules/@typescript/native/bin/tsc');
  const compiled = run(process.execPath, [compiler, '-p', '.'], { cwd: folder });
  return compiled.then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
}

const typeRoots = [join(project, 'node_modules/@types')];

async function npm(cwd: string, ...args: string[]): Promise<void> {
  await run('npm', args, { cwd, shell: process.platform === 'win32' });
}
