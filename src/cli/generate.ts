import type { Command } from './command.ts';

/** `onegate generate`: writes what is made of the documents, or tells what is stale. */
export const generate: Command = {
  about: 'make types, tables, validators and plans of the documents',
  options: { check: { type: 'boolean', about: 'write nothing; fail and name each file that is stale' } },
  async run(given) {
    const { main } = await import('../generate/main.ts');
    return main(given.flag('check') ? ['--check'] : []);
  },
};
