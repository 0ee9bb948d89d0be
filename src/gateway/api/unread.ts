import type { IncomingMessage } from 'node:http';

/** Bytes of an unwanted upload that are thrown away, so that its sender gets to read why. */
const LINGER = 1_048_576;

/**
 * Throws away what is left of a request's body after its answer; a client that goes on sending nonetheless loses its
 * connection.
 */
export function discard(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return;
  let left = LINGER;
  req.unpipe();
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length;
    if (left < 0) req.destroy();
  });
  req.on('error', () => undefined);
  req.resume();
}

/** Whether a request announces a body. */
export function announcesBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'];
  return (length !== undefined && length !== '0') || headers['transfer-encoding'] !== undefined;
}
