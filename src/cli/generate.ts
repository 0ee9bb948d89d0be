import { type Command, type Given, UsageError } from './command.ts';

/**
 * `onegate generate`: the project's own files of its documents, or what is stale of them; with documents of an operator's own, a typed
 * client for each.
 */
export const generate: Command = {
  about: 'make typed clients of provider documents; without one, everything that this project generates',
  rest: { name: 'FILE...', most: Number.POSITIVE_INFINITY, about: 'provider documents of your own', optional: true },
  options: {
    out: { type: 'string', value: 'DIR', about: 'where the clients go, as DIR/<id>/api.ts' },
    check: { type: 'boolean', about: 'write nothing; fail and name each file that is stale' },
  },
  async run(given, terminal) {
    const check = given.flag('check');
    if (given.rest.length > 0) {
      const { writeClients } = await import('./own-client.ts');
      return writeClients(given.rest, outOf(given), check, terminal);
    }
    if (given.text('out') !== undefined) throw new UsageError('--out is for documents of your own: name them');
    const { main } = await import('../generate/main.ts');
    return main(check ? ['--check'] : []);
  },
};

function outOf(given: Given): string {
  const out = given.text('out');
  if (out !== undefined) return out;
  throw new UsageError('generate needs --out DIR, where the clients of your documents go');
}
