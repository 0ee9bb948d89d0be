import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A provider that resets one answer in ten, half of them before the head and half in the body, and notes which. */
export interface Resetting {
  url: string;
  /** How often it reset the connection, by the request's id. */
  resets: Map<string, number>;
  close(): void;
}

const half = Buffer.alloc(10_000, ' ');
const rest = Buffer.from(`{"id":1}${' '.repeat(9_992)}`);

export async function startResetting(): Promise<Resetting> {
  const resets = new Map<string, number>();
  const server = createServer((req, res) => {
    req.on('error', () => undefined).resume();
    res.on('error', () => undefined);
    void answer(req, res, () => {
      // Where the gateway has hung up already, there is nothing to reset.
      if (req.socket.destroyed) return;
      const id = req.headers['x-request-id'] as string;
      resets.set(id, (resets.get(id) ?? 0) + 1);
      req.socket.resetAndDestroy();
    });
  }).listen(0, '127.0.0.1', 4096);
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    resets,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(req: IncomingMessage, res: ServerResponse, reset: () => void): Promise<void> {
  const fate = Math.random();
  if (fate < 0.05) {
    reset();
    return;
  }
  // An upload is read before it is answered; one that is cut never is.
  if (req.method !== 'GET' && !req.complete) await Promise.race([once(req, 'end'), once(req, 'close')]).catch(() => {});
  const type = req.url?.includes('/pictures') && req.method === 'GET' ? 'image/png' : 'application/json';
  res.writeHead(200, { 'Content-Type': type, 'Content-Length': half.length + rest.length });
  res.write(half);
  await sleep(Math.random() * 4);
  if (fate < 0.1) reset();
  else res.end(rest);
}
