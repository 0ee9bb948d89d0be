import { readFileSync } from 'node:fs';
import { meant } from '../spec/nearest.ts';
import { render, SpecError } from '../spec/source.ts';
import { argumentsOf } from './arguments.ts';
import { type Command, Failure, type Terminal, UsageError } from './command.ts';
import { overview, usage } from './help.ts';
import { terminalOf } from './terminal.ts';

/** Loaded when called: `generate` must run even where what it generates is missing. */
const commands: Record<string, () => Promise<Command>> = {
  serve: async () => (await import('./serve.ts')).serve,
  config: async () => (await import('./config.ts')).config,
  keys: async () => (await import('./keys.ts')).keys,
  new: async () => (await import('./new.ts')).newProvider,
  lint: async () => (await import('./lint.ts')).lint,
  explain: async () => (await import('./explain.ts')).explain,
  sandbox: async () => (await import('./sandbox.ts')).sandbox,
  generate: async () => (await import('./generate.ts')).generate,
};

/**
 * The command line: runs one command and resolves with the exit status (0 done, 1 failed, 2 not understood). What goes
 * wrong is told in full on standard error, with what to do; it never rejects.
 */
export async function main(argv: string[], terminal: Terminal = terminalOf(process)): Promise<number> {
  const status = await ran(argv, terminal);
  // A process that ends takes along what is still on its way through a pipe.
  await terminal.written?.();
  return status;
}

async function ran(argv: string[], terminal: Terminal): Promise<number> {
  try {
    const [first = ''] = argv;
    if (first === '--help' || first === '-h' || first === 'help') return done(terminal, overview(await all()));
    if (first === '--version' || first === '-v') return done(terminal, version());
    const named = first !== '' && !first.startsWith('-');
    const name = named ? first : 'serve';
    const command = await commandOf(name);
    const given = named ? argv.slice(1) : argv;
    if (given.includes('--help') || given.includes('-h')) return done(terminal, usage(name, command));
    return await command.run(argumentsOf(name, command, given), terminal);
  } catch (error) {
    return failed(error, terminal);
  }
}

async function commandOf(name: string): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  throw new UsageError(`there is no command ${name}; ${meant(name, Object.keys(commands))}`);
}

async function all(): Promise<Record<string, Command>> {
  const loaded = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()] as const));
  return Object.fromEntries(loaded);
}

function done(terminal: Terminal, text: string): number {
  terminal.print(text);
  return 0;
}

function failed(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.complain(`onegate: ${error.message}\nonegate --help tells what there is.`);
    return 2;
  }
  if (error instanceof SpecError) {
    for (const finding of error.findings) terminal.complain(render(finding));
    return 1;
  }
  if (error instanceof Failure) terminal.complain(`onegate: ${error.message}`);
  else terminal.complain(`onegate: ${error instanceof Error ? error.stack : error}`);
  return 1;
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
