import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Delivery {
  id: string;
  headers: Record<string, string>;
  body: string;
  path: string;
}

/** What a receiver does with a delivery; `count` of them came before. */
type Answer = (response: ServerResponse, count: number, request: IncomingMessage) => void;

export interface Receiver {
  url: string;
  deliveries: Delivery[];
  answer: Answer;
}

/** An answer of nothing but a status. */
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end();

/** A receiver on a port of its own, until the test ends. */
export async function receiver(answer: Answer = status(204)): Promise<Receiver> {
  const one: Receiver = { url: '', deliveries: [], answer };
  const server = createServer(async (request, response) => {
    const body = await text(request).catch(() => undefined);
    if (body === undefined) return;
    const headers = request.headers as Record<string, string>;
    const count = one.deliveries.push({ id: headers['webhook-id'] ?? '', headers, body, path: request.url ?? '' });
    one.answer(response, count - 1, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  one.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks?of=onegate`;
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return one;
}
