import type { ServerResponse } from 'node:http';
import type { Dispatcher } from 'undici';
import { type AnswerHeaders, answerHeaders } from './headers.ts';
import { streamed } from './streamed.ts';

/** What becomes of an answer that was read whole: it passes untouched, passes with another body as JSON, or somebody else answers. */
export type Judgement = 'passes' | 'answered' | { body: string };

/** What a relay needs to know of the call it serves, and whom it tells. */
export interface Relayed {
  readonly id: string;
  /** Whether an answer is to be read whole and judged before anything goes out. */
  judges(status: number, headers: AnswerHeaders): boolean;
  /** Bytes of an answer that is read whole. */
  readonly limit: number;
  /** Milliseconds that a client may take for what was written to it, before it is given up. */
  readonly patience: number;
  judge(status: number, headers: AnswerHeaders, body: Buffer): Judgement | Promise<Judgement>;
  /** An answer to be judged is larger than the limit: whether it goes out unjudged; otherwise it is dropped, and answered. */
  passesUnjudged(status: number): boolean;
  /** The provider's first byte came. */
  began(status: number): void;
  /** The answer is out. */
  ended(status: number): void;
  /** The call failed below HTTP, or the answer broke off; `gone` when it was the client that left. */
  failed(error: Error, gone: boolean): void;
}

/**
 * Carries an answer from the provider to the client as it comes, with back-pressure: nothing is parsed, copied or decoded that
 * need not be. Failures, and successes that could be failures, are read whole first.
 */
export class Relay implements Dispatcher.DispatchHandler {
  readonly #res: ServerResponse;
  readonly #call: Relayed;
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #headers: AnswerHeaders = {};
  #first: Buffer | undefined;
  #whole: Buffer[] | undefined;
  #size = 0;
  #single = -1;
  #done = false;
  #waiting: NodeJS.Timeout | undefined;
  readonly #left = () => this.#clientLeft();

  constructor(res: ServerResponse, call: Relayed) {
    this.#res = res;
    this.#call = call;
    res.on('close', this.#left);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#res.destroyed) controller.abort(new Error('the client has left'));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: AnswerHeaders): void {
    if (status < 200) return;
    this.#status = status;
    this.#headers = headers;
    this.#call.began(status);
    if (this.#call.judges(status, headers)) {
      this.#whole = [];
      return;
    }
    this.#res.writeHead(status, answerHeaders(headers, this.#call.id));
    this.#single = Number(headers['content-length'] ?? -1);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#whole) {
      this.#size += chunk.length;
      this.#whole.push(chunk);
      if (this.#size > this.#call.limit) this.#overflow(controller, this.#whole);
    } else if (this.#first === undefined && chunk.length === this.#single) {
      // The whole of a small answer: it leaves with its head in one write when the end comes.
      this.#first = chunk;
    } else this.#write(controller, chunk);
  }

  onResponseEnd(): void {
    if (this.#done) return;
    if (this.#whole) {
      const [body = empty] = this.#whole.length > 1 ? [Buffer.concat(this.#whole)] : this.#whole;
      this.#judge(body);
      return;
    }
    this.#end(this.#first);
    if (this.#over()) this.#call.ended(this.#status);
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#over()) this.#call.failed(error, this.#res.destroyed);
  }

  #write(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    streamed(chunk.length);
    if (this.#res.write(chunk) || this.#waiting !== undefined) return;
    controller.pause();
    // A client that reads nothing must not keep the provider's connection for ever.
    this.#waiting = setTimeout(() => this.#res.destroy(), this.#call.patience);
    this.#res.once('drain', () => {
      clearTimeout(this.#waiting);
      this.#waiting = undefined;
      controller.resume();
    });
  }

  #overflow(controller: Dispatcher.DispatchController, chunks: Buffer[]): void {
    this.#whole = undefined;
    if (this.#call.passesUnjudged(this.#status)) {
      this.#res.writeHead(this.#status, answerHeaders(this.#headers, this.#call.id));
      for (const chunk of chunks) this.#write(controller, chunk);
      return;
    }
    this.#judge(empty);
    controller.abort(new Error('the answer is too large'));
  }

  #judge(body: Buffer): void {
    if (!this.#over()) return;
    if (this.#res.destroyed) this.#call.failed(new Error('the client has left'), true);
    else this.#answer(body).catch((error) => this.#call.failed(error, this.#res.destroyed));
  }

  async #answer(body: Buffer): Promise<void> {
    const judgement = await this.#call.judge(this.#status, this.#headers, body);
    if (judgement === 'answered') return;
    const rewritten = typeof judgement === 'object';
    const headers = answerHeaders(this.#headers, this.#call.id, rewritten);
    const out = rewritten ? Buffer.from(judgement.body) : body;
    if (rewritten) headers.push('Content-Type', 'application/json', 'Content-Length', String(out.length));
    this.#res.writeHead(this.#status, headers);
    this.#end(out);
    this.#call.ended(this.#status);
  }

  /**
   * The last of an answer. As Latin-1 text, each byte a character, Node joins it with the head and writes both as one piece, which
   * costs a third less than two pieces; beyond its buffer for texts that would be a copy more.
   */
  #end(body: Buffer | undefined): void {
    if (body === undefined || body.length > TEXT) this.#res.end(body);
    else this.#res.end(body.toString('latin1'), 'latin1');
  }

  #clientLeft(): void {
    if (!this.#res.writableFinished) this.#controller?.abort(new Error('the client has left'));
  }

  /** True the first time: whatever comes after the end is no news. */
  #over(): boolean {
    if (this.#done) return false;
    this.#done = true;
    clearTimeout(this.#waiting);
    this.#res.off('close', this.#left);
    return true;
  }
}

const empty = Buffer.alloc(0);

/** Bytes; with the head it fits into the 16 KB that Node keeps for writing a text. */
const TEXT = 8192;
