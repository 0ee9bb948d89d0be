import { render } from '../spec/source.ts';
import type { Command } from './command.ts';

/** `onegate lint`: every finding in the documents given, each at its place; fails where one is an error. */
export const lint: Command = {
  about: 'check provider documents',
  rest: { name: 'FILE...', most: Number.POSITIVE_INFINITY, about: 'provider documents, YAML or JSON' },
  options: { quiet: { type: 'boolean', about: 'tell errors only; warnings are counted' } },
  async run({ rest, flag }, { print, complain }) {
    const { checkFile } = await import('../spec/check.ts');
    const found = (await Promise.all(rest.map(checkFile))).flat();
    const wrong = found.filter(({ severity }) => severity === 'error');
    for (const finding of flag('quiet') ? wrong : found) complain(render(finding));
    const errors = wrong.length;
    print(`${count(rest.length, 'document')}: ${count(errors, 'error')}, ${count(found.length - errors, 'warning')}`);
    return errors > 0 ? 1 : 0;
  },
};

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
