import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Config } from '../../src/config/config.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';

/** What is answered instead of the provider: a whole answer, or anything that can be done to a connection. */
export type Instead =
  | { status: number; headers?: Record<string, string>; body?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A wire to the sandbox that a test can take hold of. */
export interface Wire {
  url: string;
  /** Answers the next request to a provider's path (as the sandbox has it) itself; everything else reaches the sandbox. */
  instead(path: string, answer: Instead): void;
  /** Cuts the wire: from now on nobody listens at the providers' address. */
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Opens a wire; `target` is asked for the sandbox's address with every request. */
export async function openWire(target: () => string): Promise<Wire> {
  const waiting: { path: string; answer: Instead }[] = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '', 'http://wire').pathname;
    const index = waiting.findIndex((one) => one.path === path);
    const [found] = index < 0 ? [] : waiting.splice(index, 1);
    if (!found) await handOn(target(), request, response);
    else if (typeof found.answer === 'function') found.answer(request, response);
    else response.writeHead(found.answer.status, found.answer.headers).end(found.answer.body);
  });
  await listening(server, 0);
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    instead: (path, answer) => void waiting.push({ path, answer }),
    cut: () => closed(server),
    mend: () => listening(server, port),
  };
}

/** The shipped setup with a wire between gateway and providers; `sandbox` is the wire's address. */
export interface WiredSetup extends Setup {
  wire: Wire;
}

/** Starts it. */
export async function startWired(change: (config: Config) => void = () => {}): Promise<WiredSetup> {
  let target = '';
  const wire = await openWire(() => target);
  const setup = await startSetup((config) => {
    target = `http://${config.sandbox?.host}:${config.sandbox?.port}`;
    for (const app of Object.values(config.apps)) app.server = app.server?.replace(target, wire.url) as string;
    passTokens(config);
    change(config);
  });
  const close = async () => void (await Promise.all([setup.close(), wire.cut()]));
  return { ...setup, sandbox: wire.url, wire, close };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
}

function closed(server: Server): Promise<void> {
  const ended = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  return ended;
}

async function handOn(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { host: _, connection: __, 'content-length': ___, ...headers } = request.headers;
  const answer = await fetch(target + request.url, {
    method: request.method as string,
    headers: headers as Record<string, string>,
    redirect: 'manual',
    ...(request.method === 'POST' ? { body: await text(request) } : {}),
  });
  const { 'content-length': ____, ...back } = Object.fromEntries(answer.headers);
  response.writeHead(answer.status, back).end(await answer.text());
}
