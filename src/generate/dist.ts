import { execFile } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const project = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds `dist/`, which is what the package holds: the sources compiled, and beside them, in the project's own layout, the files
 * that they read. Node does not strip types of installed packages.
 * @throws Error with what the compiler complains about
 */
export async function buildDist(): Promise<void> {
  const dist = join(project, 'dist');
  await rm(dist, { recursive: true, force: true });
  await compiled();
  for (const file of await notCompiled()) await cp(join(project, file), join(dist, file), { recursive: true });
  const { name, version } = JSON.parse(await readFile(join(project, 'package.json'), 'utf8')) as Record<string, string>;
  await writeFile(join(dist, 'package.json'), `${JSON.stringify({ name, version, type: 'module' }, null, 2)}\n`);
}

async function compiled(): Promise<void> {
  const compiler = join(project, 'node_modules/@typescript/native/bin/tsc');
  const run = promisify(execFile)(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: project });
  await run.catch(({ stdout, message }) => {
    throw new Error(stdout || message);
  });
}

/** Validators and documents below generated/, the setup without configuration, and the reference where it was built. */
async function notCompiled(): Promise<string[]> {
  const generated = await readdir(join(project, 'generated'), { recursive: true });
  const site = await readdir(join(project, 'docs')).then((names) => names.includes('site'));
  return [
    ...generated.filter((file) => /\.(js|json|d\.ts)$/.test(file)).map((file) => join('generated', file)),
    'onegate.sandbox.yaml',
    ...(site ? ['docs/site'] : []),
  ];
}

if (import.meta.main) await buildDist();
