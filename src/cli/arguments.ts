import { parseArgs } from 'node:util';
import { nearest } from '../spec/nearest.ts';
import { type Command, type Given, type Option, UsageError } from './command.ts';

/**
 * Takes a command's options and the rest from the command line.
 * @throws UsageError that names the nearest option where one is unknown, and what is missing or too much.
 */
export function argumentsOf(name: string, command: Command, argv: string[]): Given {
  const { tokens } = parseArgs({ args: argv, options: plain(command.options), strict: false, tokens: true });
  const values = new Map<string, string[]>();
  const rest: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (!option) throw unknown(name, command, token.rawName, token.name);
    values.set(token.name, [...(values.get(token.name) ?? []), checkedValue(option, token.rawName, token.value)]);
  }
  checkRest(name, command, rest);
  const texts = (option: string) => values.get(option) ?? [];
  return { texts, text: (option) => texts(option).at(-1), flag: (option) => values.has(option), rest };
}

function checkedValue(option: Option, rawName: string, value: string | undefined): string {
  if (option.type === 'boolean') {
    if (value === undefined) return '';
    throw new UsageError(`${rawName} takes no value`);
  }
  if (value === undefined || value === '' || value.startsWith('--')) {
    throw new UsageError(`${rawName} needs a value: ${rawName} ${option.value}`);
  }
  return value;
}

function unknown(name: string, command: Command, rawName: string, option: string): UsageError {
  const near = nearest(option, Object.keys(command.options));
  return new UsageError(`${name} has no option ${rawName}${near ? `; did you mean --${near}?` : ''}`);
}

function checkRest(name: string, { rest: wanted }: Command, rest: string[]): void {
  if (wanted && !wanted.optional && rest.length === 0)
    throw new UsageError(`${name} needs ${wanted.name}: ${wanted.about}`);
  const extra = rest[wanted?.most ?? 0];
  if (extra !== undefined) throw new UsageError(`${name} has no use for ${JSON.stringify(extra)}`);
}

function plain(options: Record<string, Option>) {
  return Object.fromEntries(Object.entries(options).map(([name, { type }]) => [name, { type }]));
}
