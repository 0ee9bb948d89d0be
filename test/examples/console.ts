import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../support/ports.ts';
import { curl } from './curl.ts';

/** A command of a page's `console` block, and what the page says comes out of it. */
export interface Step {
  command: string;
  output: string;
}

/** The commands of a page in their order. Lines that begin with `$ ` are commands; a backslash at the end continues one. */
export function stepsOf(markdown: string): Step[] {
  const blocks = [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map(([, block = '']) => block);
  return blocks.flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/g, '')
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const [command = '', ...output] = text.split('\n');
        return { command, output: output.join('\n').trim() };
      }),
  );
}

const root = new URL('../../', import.meta.url);
const usual = { gateway: '8080', sandbox: '8081' };

/** Milliseconds in which a command has to say what the page says. */
const patience = 15_000;

/**
 * A terminal in a folder of its own that holds what a reader has: the project's examples and documents. It plays a page's
 * commands on free ports, and tells the usual ones. Servers go on until `close`.
 */
export class Console {
  readonly #folder: string;
  /** By the usual port, the one that is used instead. */
  readonly #ports: Record<string, string>;
  /** Values that the page calls `<name>`. */
  readonly #values = new Map<string, string>();
  #running: ChildProcess | undefined;

  private constructor(folder: string, ports: Record<string, string>) {
    this.#folder = folder;
    this.#ports = ports;
  }

  static async open(): Promise<Console> {
    const folder = await mkdtemp(join(tmpdir(), 'onegate-page-'));
    for (const name of ['examples', 'openapi', 'onegate.example.yaml']) {
      await symlink(fileURLToPath(new URL(name, root)), join(folder, name));
    }
    const [gateway, sandbox] = [await freePort(), await freePort()];
    return new Console(folder, { [usual.gateway]: String(gateway), [usual.sandbox]: String(sandbox) });
  }

  /** Plays one step. The output is undefined where it is what the page says, else what it was and should have been. */
  async play({ command, output }: Step): Promise<{ expected: string; actual: string } | undefined> {
    const given = this.#toActual(command.replaceAll(/<(\w+)>/g, (all, name: string) => this.#values.get(name) ?? all));
    const expected = patternOf(output, this.#values);
    let actual = '';
    for await (const text of this.#run(given)) {
      actual = this.#toUsual(text).trim();
      const match = expected.exec(actual);
      if (!match) continue;
      for (const [name, value] of Object.entries(match.groups ?? {})) this.#values.set(name, value);
      return undefined;
    }
    return { expected: output, actual };
  }

  async close(): Promise<void> {
    await this.#stop();
    await rm(this.#folder, { recursive: true });
  }

  /** Everything written so far, again and again until it ends. */
  async *#run(command: string): AsyncGenerator<string> {
    const words = wordsOf(command);
    if (words[0] === 'curl') return yield await curl(words.slice(1));
    await this.#stop();
    const [file = '', ...args] = programOf(words);
    const { PATH = '' } = process.env;
    const [gateway, sandbox] = [this.#ports[usual.gateway], this.#ports[usual.sandbox]];
    const port = args[0] === 'sandbox' ? ['--port', sandbox as string] : [];
    const env = { PATH, PORT: gateway, SANDBOX_PORT: sandbox };
    const child = spawn(process.execPath, [file, ...args, ...port], { cwd: this.#folder, env });
    this.#running = child;
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += chunk));
    const ended = once(child, 'close').then(() => 'ended');
    for (const end = Date.now() + patience; Date.now() < end; ) {
      const happened = await Promise.race([ended, wait(20)]);
      yield text;
      if (happened === 'ended') return;
    }
  }

  /** As a reader does who wants the terminal back: Ctrl-C. */
  async #stop(): Promise<void> {
    const child = this.#running;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGINT');
    await once(child, 'close');
  }

  #toActual(text: string): string {
    return text.replaceAll(/(?<=127\.0\.0\.1:)\d+/g, (port) => this.#ports[port] ?? port);
  }

  #toUsual(text: string): string {
    return Object.entries(this.#ports).reduce((told, [port, actual]) => told.replaceAll(actual, port), text);
  }
}

/** `…` stands for anything, `<name>` for a value that later commands and outputs may name. */
function patternOf(output: string, values: Map<string, string>): RegExp {
  const seen = new Set<string>();
  const source = output.split(/(…|<\w+>)/).map((part) => {
    if (part === '…') return '[^]*?';
    const name = /^<(\w+)>$/.exec(part)?.[1];
    if (name === undefined) return escaped(part);
    const known = values.get(name);
    if (known !== undefined) return escaped(known);
    const group = seen.has(name) ? `\\k<${name}>` : `(?<${name}>[\\w.~-]+)`;
    seen.add(name);
    return group;
  });
  return new RegExp(`^${source.join('')}$`);
}

/** The words of a command line; quotes hold words together. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

function programOf([runner, name, ...args]: string[]): string[] {
  if (runner === 'npx' && name === 'onegate') return [fileURLToPath(new URL('bin/onegate.js', root)), ...args];
  if (runner === 'npx' && name === 'node') return args;
  throw new Error(`a page may run npx onegate, npx node and curl, not ${runner} ${name}`);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
