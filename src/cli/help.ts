import type { Command } from './command.ts';

/** The page that `onegate --help` prints. */
export function overview(commands: Record<string, Command>): string {
  return [
    'Onegate: every OAuth provider looks like one standard provider.',
    '',
    'Usage: onegate [COMMAND] [OPTIONS]',
    '',
    'Commands (without one: serve):',
    ...columns(Object.entries(commands).map(([name, command]) => [calling(name, command), command.about])),
    '',
    'onegate COMMAND --help tells its options; onegate --version the version.',
  ].join('\n');
}

/** The page that `onegate COMMAND --help` prints. */
export function usage(name: string, command: Command): string {
  const options = Object.entries(command.options).map(([option, { value, about }]): [string, string] => [
    `--${option}${value ? ` ${value}` : ''}`,
    about,
  ]);
  return [
    command.about,
    '',
    `Usage: onegate ${calling(name, command)}${options.length > 0 ? ' [OPTIONS]' : ''}`,
    ...(command.rest ? ['', ...columns([[command.rest.name, command.rest.about]])] : []),
    ...(options.length > 0 ? ['', 'Options:', ...columns(options)] : []),
  ].join('\n');
}

function calling(name: string, { rest }: Command): string {
  return rest ? `${name} ${rest.optional ? `[${rest.name}]` : rest.name}` : name;
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
