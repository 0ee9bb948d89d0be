import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Bundles the table of validators with the code they call into one ES module without imports. `modules` are the named
 * sources that the table speaks of, beside `checked` of violations.ts.
 */
export async function bundled(table: string, modules: Record<string, string>): Promise<string> {
  const imports = Object.keys(modules).map((name) => `import * as ${name} from 'module:${name}';\n`);
  const result = await build({
    stdin: {
      contents: `import { checked } from './violations.ts';\n${imports.join('')}${table}`,
      resolveDir: import.meta.dirname,
      loader: 'js',
    },
    plugins: [inMemory(modules)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    charset: 'utf8',
    minifySyntax: true,
    legalComments: 'none',
    absWorkingDir: fileURLToPath(new URL('../..', import.meta.url)),
    logLevel: 'silent',
  });
  return withoutPaths(result.outputFiles[0]?.text ?? '');
}

function inMemory(modules: Record<string, string>): Plugin {
  return {
    name: 'in memory',
    setup(build) {
      build.onResolve({ filter: /^module:/ }, ({ path }) => ({ path: path.slice(7), namespace: 'memory' }));
      build.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path }) => ({
        contents: modules[path] ?? '',
        resolveDir: import.meta.dirname,
        loader: 'js',
      }));
    },
  };
}

/** esbuild notes where each part came from; that depends on where packages are installed. */
function withoutPaths(code: string): string {
  return code
    .replace(/^\/\/ (?:node_modules|src|memory:|\.\.).*\n/gm, '')
    .replace(/^(\s*)"(?:\.\.\/)*node_modules\//gm, '$1"');
}
