import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Step, stepsOf } from '../examples/console.ts';
import { curl } from '../examples/curl.ts';
import { Browser, deciding } from '../support/browser.ts';
import { freePort } from '../support/ports.ts';

/** A fenced block of a page. */
export interface Block {
  language: string;
  text: string;
}

export function blocksOf(page: string): Block[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({ language, text }));
}

/** What one command wrote, and what the page says that it writes. */
export interface Told {
  command: string;
  expected: string;
  actual: string;
  agrees: boolean;
}

/** Milliseconds in which a command has to say what the page says. */
const patience = 90_000;

/**
 * Somebody who follows a page to the letter: types its commands, writes its files, and changes lines as it says, in a folder where the
 * package's archive lies. The ports of the page are free ones here. Addresses that a program asks to open are opened, as alice.
 */
export class Reader {
  readonly #folder: string;
  readonly #ports: Record<string, string>;
  readonly #values = new Map<string, string>();
  #server: ChildProcess | undefined;

  private constructor(folder: string, ports: Record<string, string>) {
    this.#folder = folder;
    this.#ports = ports;
  }

  static async in(folder: string): Promise<Reader> {
    return new Reader(folder, {
      8080: `${await freePort()}`,
      8081: `${await freePort()}`,
      3000: `${await freePort()}`,
    });
  }

  /** Follows one block; tells of each command what came of it. */
  async follow({ language, text }: Block): Promise<Told[]> {
    if (language === 'console') return this.#types(text);
    if (language === 'diff') await this.#changes(text);
    else await writeFile(join(this.#folder, nameIn(text)), this.#toActual(text));
    return [];
  }

  async close(): Promise<void> {
    if (this.#server) await stop(this.#server);
  }

  async #types(text: string): Promise<Told[]> {
    const told: Told[] = [];
    for (const step of stepsOf(`\`\`\`console\n${text}\`\`\``)) told.push(await this.#type(step));
    return told;
  }

  async #type({ command, output }: Step): Promise<Told> {
    const given = this.#toActual(command.replaceAll(/<(\w+)>/g, (all, name: string) => this.#values.get(name) ?? all));
    const expected = patternOf(output);
    let actual = '';
    for await (const written of this.#run(given)) {
      actual = this.#toUsual(written).trim();
      const match = expected.exec(actual);
      if (!match) continue;
      for (const [name, value] of Object.entries(match.groups ?? {})) this.#values.set(name, value);
      return { command, expected: output, actual, agrees: true };
    }
    return { command, expected: output, actual, agrees: false };
  }

  /** Everything written so far, again and again until it ends; a server goes on until there is another. */
  async *#run(command: string): AsyncGenerator<string> {
    const words = await this.#words(command);
    if (words[0] === 'curl') return yield await curl(words.slice(1));
    const serves = words[0] === 'npx' && ['sandbox', 'serve'].includes(words[2] as string);
    if (serves && this.#server) await stop(this.#server);
    const port = words[2] === 'sandbox' ? ['--port', this.#ports[8081] as string] : [];
    const [file = '', ...args] = programOf(words);
    const child = spawn(file, [...args, ...port], { cwd: this.#folder, env: process.env });
    if (serves) this.#server = child;
    let [text, opened] = ['', false];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    const ended = once(child, 'close').then(() => 'ended');
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const happened = await Promise.race([ended, wait(20)]);
      const address = /^Open (http\S+)\n/m.exec(text)?.[1];
      if (address !== undefined && !opened) {
        opened = true;
        await this.#open(address);
      }
      if (serves || happened === 'ended') yield text;
      if (happened === 'ended') return;
    }
  }

  async #open(address: string): Promise<void> {
    const pass = deciding(`http://127.0.0.1:${this.#ports[8081]}`, 'alice');
    const { response } = await new Browser().follow(address, { pass, stop: () => false });
    await response?.text();
  }

  async #words(command: string): Promise<string[]> {
    const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
    if (words[0] !== 'npm') return words;
    const archive = (await readdir(this.#folder)).find((name) => name.endsWith('.tgz'));
    const quiet = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    return [...words.map((word) => (word === 'onegate' ? `./${archive}` : word)), ...quiet];
  }

  /** Lines with `-` go and lines with `+` come, at the one place where the others stand. */
  async #changes(text: string): Promise<void> {
    const [head = '', ...lines] = text.trimEnd().split('\n');
    const file = join(this.#folder, head.replace(/^--- /, ''));
    const kept = (signs: string) =>
      lines
        .filter((line) => signs.includes(line.charAt(0)))
        .map((line) => `${line.slice(1)}\n`)
        .join('');
    const before = await readFile(file, 'utf8');
    const parts = `\n${before}`.split(`\n${kept(' -')}`);
    if (parts.length !== 2) throw new Error(`${parts.length - 1} places of ${head} have\n${kept(' -')}`);
    await writeFile(file, parts.join(`\n${kept(' +')}`).slice(1));
  }

  #toActual(text: string): string {
    return text.replaceAll(/(?<=127\.0\.0\.1:|port: |listen\()\d{4}\b/g, (port) => this.#ports[port] ?? port);
  }

  #toUsual(text: string): string {
    return Object.entries(this.#ports).reduce((told, [port, actual]) => told.replaceAll(actual, port), text);
  }
}

/** What npx would find, without what npm has to say on the way. */
function programOf([first = '', ...rest]: string[]): string[] {
  if (first === 'npm') return [first, ...rest];
  return [process.execPath, ...(first === 'npx' ? [`node_modules/.bin/${rest[0]}`, ...rest.slice(1)] : rest)];
}

/** A file's first line says its name. */
function nameIn(text: string): string {
  const name = /^(?:#|\/\/) (\S+)\n/.exec(text)?.[1];
  if (name === undefined) throw new Error(`a block has no name: ${text.slice(0, 60)}`);
  return name;
}

/** `…` stands for anything, `<name>` for a value that later commands name. */
function patternOf(output: string): RegExp {
  const parts = output.split(/(…|<\w+>)/).map((part) => {
    const name = /^<(\w+)>$/.exec(part)?.[1];
    if (part === '…') return '[^]*?';
    return name === undefined ? part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&') : `(?<${name}>[\\w.~-]+)`;
  });
  return new RegExp(`^${parts.join('')}$`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGINT');
  await once(child, 'close');
}
