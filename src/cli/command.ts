/** What a command is given of the world; `main` takes these from the process. */
export interface Terminal {
  env: Record<string, string | undefined>;
  cwd: string;
  /** Writes a line to standard output. */
  print(line: string): void;
  /** Writes a line to standard error. */
  complain(line: string): void;
  /** Puts a question to the person at the terminal, and resolves with the answer, trimmed; absent where nobody is there. */
  ask?(question: string): Promise<string>;
  /** Settles when everything printed has left the process; absent where that is at once. */
  written?(): Promise<unknown>;
  /** Settles when the process is asked to end (SIGINT, SIGTERM). */
  stopped(): Promise<unknown>;
}

/** One option of a command. */
export interface Option {
  type: 'string' | 'boolean';
  /** How the value is called in the help; `string` only. */
  value?: string;
  multiple?: boolean;
  about: string;
}

/** What was given: values by option name, and the rest. */
export interface Given {
  /** The value of an option, the last where there are several. */
  text(name: string): string | undefined;
  texts(name: string): string[];
  flag(name: string): boolean;
  rest: string[];
}

/** One command of `onegate`: what it takes, and what it does. */
export interface Command {
  about: string;
  /** What follows the options, as `FILE...`; absent: nothing may. */
  rest?: { name: string; most: number; about: string; optional?: true };
  options: Record<string, Option>;
  /** Resolves with the exit status: 0 done, 1 not done (what and why was told). */
  run(given: Given, terminal: Terminal): Promise<number>;
}

/** The command line cannot be understood; the message says what would be right. Exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

/** Something that the person at the terminal can put right; the message says how. Exit status 1. */
export class Failure extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
  }
}

/**
 * The number after `--port`; 0 is for those that may take any port that is free.
 * @throws UsageError where it is no port.
 */
export function portOf(given: Given, least: 0 | 1 = 1): number | undefined {
  const text = given.text('port');
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= 65535) return Number(text);
  throw new UsageError(`--port takes a number from ${least} to 65535, not ${text}`);
}
