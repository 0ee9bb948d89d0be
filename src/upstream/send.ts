import { Agent, type Dispatcher } from 'undici';
import type { ProviderAnswer } from '../provider/answer.ts';
import { ProviderFailure } from '../provider/failure.ts';
import type { ProviderRequest } from '../provider/request.ts';

/** Sends a request to a provider and gives its whole answer, or fails as the provider's failure. */
export type Send = (request: ProviderRequest) => Promise<ProviderAnswer>;

/** The wire to the providers; close it when the gateway stops. */
export interface Upstream {
  send: Send;
  close(): Promise<void>;
}

/**
 * The wire for the small answers of OAuth endpoints: pools per origin, no redirects followed, limits on time and size.
 * Whatever goes wrong below HTTP becomes `temporarily_unavailable`; an answer over the limit is `server_error`.
 * @param limits timeout in seconds for the whole call, answer in bytes
 */
export function upstream(limits: { timeout: number; answer: number }): Upstream {
  const milliseconds = limits.timeout * 1000;
  const agent = new Agent({
    connections: 64,
    pipelining: 1,
    connect: { timeout: milliseconds },
    headersTimeout: milliseconds,
    bodyTimeout: milliseconds,
    maxResponseSize: limits.answer,
  });
  return { send: (request) => send(agent, request, milliseconds), close: () => agent.close() };
}

function send(agent: Agent, request: ProviderRequest, milliseconds: number): Promise<ProviderAnswer> {
  const { url, method, headers, body = null } = request;
  const slash = url.indexOf('/', url.indexOf('//') + 2);
  const origin = slash < 0 ? url : url.slice(0, slash);
  const path = slash < 0 ? '/' : url.slice(slash);
  return new Promise((resolve, reject) => {
    const fail = (cause: NodeJS.ErrnoException) => reject(failed(request, origin, cause));
    const handler = new Answer(request, milliseconds, resolve, fail);
    agent.dispatch({ origin, path, method: method as Dispatcher.HttpMethod, headers, body }, handler);
  });
}

/** Reads an answer whole. The call has one deadline: a byte now and then must not keep it alive. */
class Answer implements Dispatcher.DispatchHandler {
  readonly #request: ProviderRequest;
  readonly #resolve: (answer: ProviderAnswer) => void;
  readonly #reject: (cause: NodeJS.ErrnoException) => void;
  readonly #deadline: NodeJS.Timeout;
  readonly #chunks: Buffer[] = [];
  #controller: Dispatcher.DispatchController | undefined;
  #late: Error | undefined;
  #status = 0;
  #headers: Record<string, string | undefined> = {};

  constructor(
    request: ProviderRequest,
    milliseconds: number,
    resolve: (answer: ProviderAnswer) => void,
    reject: (cause: NodeJS.ErrnoException) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#deadline = setTimeout(() => this.#expire(), milliseconds);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#late) controller.abort(this.#late);
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.#status = status;
    for (const name in headers) {
      const value = headers[name];
      this.#headers[name] = typeof value === 'object' ? value.join(', ') : value;
    }
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    clearTimeout(this.#deadline);
    const [first = empty] = this.#chunks.length > 1 ? [Buffer.concat(this.#chunks)] : this.#chunks;
    const { secrets } = this.#request;
    this.#resolve({ status: this.#status, headers: this.#headers, text: decoder.decode(first), secrets });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    clearTimeout(this.#deadline);
    this.#reject(error);
  }

  #expire(): void {
    this.#late = Object.assign(new Error('no answer in time'), { name: 'TimeoutError' });
    this.#controller?.abort(this.#late);
    this.#reject(this.#late);
  }
}

const empty = Buffer.alloc(0);
const decoder = new TextDecoder();

function failed(request: ProviderRequest, origin: string, cause: NodeJS.ErrnoException): ProviderFailure {
  if (cause.code === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') {
    return new ProviderFailure('server_error', { message: `${request.operation}: the answer is too large`, cause });
  }
  const why = cause.name === 'TimeoutError' || /TIMEOUT/.test(cause.code ?? '') ? 'no answer in time' : 'no connection';
  return new ProviderFailure('temporarily_unavailable', {
    message: `${request.operation}: ${why} (${origin}, ${cause.code ?? cause.name})`,
    cause,
  });
}
