import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, zstdDecompress } from 'node:zlib';
import type { Dispatcher } from 'undici';
import { answerHeaders } from './headers.ts';

export type Judgement = 'passes' | 'answered' | 'repeated' | { body: string };

/** What a relay needs to know of the call it serves, and whom it tells. */
export interface Relayed {
  /** Whether an answer of this status is to be read whole and judged before anything goes out. */
  judges(status: number): boolean;
  /** Bytes of an answer that is read whole. */
  limit: number;
  /**
   * Judges a whole answer: it passes untouched, passes with another body as JSON, was answered otherwise, or is asked for again.
   */
  judge(status: number, headers: Record<string, string | undefined>, text: string): Judgement;
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
  #first: Buffer | undefined;
  #whole: Buffer[] | undefined;
  #size = 0;
  #single = -1;
  #done = false;
  readonly #left = () => this.#clientLeft();
  readonly #resume = () => this.#controller?.resume();

  constructor(res: ServerResponse, call: Relayed) {
    this.#res = res;
    this.#call = call;
    res.on('close', this.#left);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#res.destroyed) controller.abort(new Error('the client has left'));
  }

  onResponseStart(
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return;
    this.#status = status;
    this.#call.began(status);
    if (this.#call.judges(status)) {
      this.#whole = [];
      return;
    }
    this.#res.writeHead(status, answerHeaders(controller.rawHeaders as Buffer[]));
    this.#single = Number(headers['content-length'] ?? -1);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#whole) {
      this.#size += chunk.length;
      if (this.#size > this.#call.limit) controller.abort(new Error('the answer is too large'));
      else this.#whole.push(chunk);
    } else if (this.#first === undefined && chunk.length === this.#single) {
      // The whole of a small answer: it leaves with its head in one write when the end comes.
      this.#first = chunk;
    } else if (!this.#res.write(chunk)) {
      controller.pause();
      this.#res.once('drain', this.#resume);
    }
  }

  onResponseEnd(controller: Dispatcher.DispatchController): void {
    if (this.#whole) {
      void this.#judge(controller.rawHeaders as Buffer[], Buffer.concat(this.#whole));
      return;
    }
    this.#res.end(this.#first);
    this.#finish();
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (this.#done) return;
    this.#done = true;
    this.#release();
    this.#call.failed(error, this.#res.destroyed);
  }

  async #judge(raw: Buffer[], body: Buffer): Promise<void> {
    const headers = named(raw);
    let text = '';
    try {
      text = await decoded(body, headers['content-encoding'], this.#call.limit);
    } catch {
      // Not encoded as it says it is: the status alone then tells.
    }
    const judgement = this.#res.destroyed ? 'passes' : this.#call.judge(this.#status, headers, text);
    if (typeof judgement === 'object') {
      this.#res.writeHead(this.#status, { 'content-type': 'application/json' });
      this.#res.end(judgement.body);
    } else if (judgement === 'passes') {
      this.#res.writeHead(this.#status, answerHeaders(raw));
      this.#res.end(body);
    }
    this.#finish(typeof judgement === 'object' || judgement === 'passes');
  }

  #finish(tell = true): void {
    if (this.#done) return;
    this.#done = true;
    this.#release();
    if (tell) this.#call.ended(this.#status);
  }

  #clientLeft(): void {
    if (!this.#res.writableFinished) this.#controller?.abort(new Error('the client has left'));
  }

  #release(): void {
    this.#res.off('close', this.#left);
    this.#res.off('drain', this.#resume);
  }
}

const decoders = {
  gzip: promisify(gunzip),
  'x-gzip': promisify(gunzip),
  deflate: promisify(inflate),
  br: promisify(brotliDecompress),
  zstd: promisify(zstdDecompress),
} as Record<string, ((body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>) | undefined>;

async function decoded(body: Buffer, encoding: string | undefined, limit: number): Promise<string> {
  const decode = encoding === undefined ? undefined : decoders[encoding.trim().toLowerCase()];
  return (decode ? await decode(body, { maxOutputLength: limit }) : body).toString('utf8');
}

function named(raw: Buffer[]): Record<string, string | undefined> {
  const headers: Record<string, string | undefined> = {};
  for (let i = 0; i < raw.length; i += 2) {
    headers[String(raw[i]).toLowerCase()] ??= (raw[i + 1] as Buffer).toString('latin1');
  }
  return headers;
}
