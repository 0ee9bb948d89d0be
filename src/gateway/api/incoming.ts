import type { IncomingMessage, ServerResponse } from 'node:http';
import { PassThrough, type TransformCallback } from 'node:stream';
import type { Context, Violation } from '../../contract/contract.ts';
import { type BodyCheck, streams, takes } from './check.ts';
import { broken, type Problem } from './problem.ts';
import type { ServedOperation } from './served.ts';
import { streamed } from './streamed.ts';
import { announcesBody } from './unread.ts';

/** What of a request goes on to the provider: a body that was read, one that streams, or none. */
export interface Incoming {
  body: string | PassThrough | null;
  /** The media type of a body that the client did not send. */
  type?: string | undefined;
}

/** A request as its operation sees it. */
export interface Asked {
  req: IncomingMessage;
  res: ServerResponse;
  querystring: string;
  parameters: Record<string, string>;
}

/** Checks a request against its operation: all that is wrong at once, parameters and body. At once where there is no body to read. */
export function incoming(served: ServedOperation, asked: Asked): Incoming | Problem | Promise<Incoming | Problem> {
  const { req, res, querystring, parameters } = asked;
  const { checkBody, operation } = served;
  const hasBody = announcesBody(req);
  const violations = served.checkParameters({ querystring, headers: req.headers, parameters });
  if (!checkBody) {
    if (hasBody) violations.push({ pointer: '/body', message: 'this operation takes no body' });
    return violations.length > 0 ? broken(violations) : none;
  }
  const contentType = req.headers['content-type'];
  if (hasBody && (checkBody === 'stream' || streams(operation, contentType))) {
    return violations.length > 0 ? broken(violations) : { body: upload(req, res) };
  }
  if (checkBody === 'stream') return violations.length > 0 ? broken(violations) : none;
  if (hasBody && !takes(operation, contentType)) {
    return broken([{ pointer: '/body', message: `must be ${operation.spec.body?.types.join(' or ')}` }], 415);
  }
  // Who waits for 100 (RFC 9110 §10.1.1) need not send what is refused already.
  if (hasBody && req.headers.expect !== undefined) {
    if (violations.length > 0) return broken(violations);
    res.writeContinue();
  }
  return readBody(checkBody, req, violations);
}

const none: Incoming = { body: null };

async function readBody(check: BodyCheck, req: IncomingMessage, before: Violation[]): Promise<Incoming | Problem> {
  const { violations, status, text, type } = await check(readable(req));
  if (violations.length > 0) return broken([...before, ...violations], status);
  return before.length > 0 ? broken(before) : { body: text ?? null, type };
}

/** What the reader of bodies wants of a context. */
function readable(req: IncomingMessage): Context {
  const get = (name: string) => req.headers[name.toLowerCase()] ?? '';
  return { req, get, set: () => undefined } as unknown as Context;
}

/** The upload on its way to the provider. A stream between, so that its end with the provider is not the client's. */
function upload(req: IncomingMessage, res: ServerResponse): PassThrough {
  if (req.headers.expect !== undefined) res.writeContinue();
  const body = req.pipe(new PassThrough({ transform: counted }));
  return body.on('error', () => undefined);
}

function counted(chunk: Buffer, _: BufferEncoding, next: TransformCallback): void {
  streamed(chunk.length);
  next(null, chunk);
}
