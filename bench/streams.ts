import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

export const GIGABYTE = 2 ** 30;

const piece = Buffer.alloc(65_536);

/** A provider of `pictures/{bytes}`, answers of any size, that takes uploads of any size. */
export async function provider(): Promise<{ url: string; close(): void }> {
  const server = createServer({ requestTimeout: 0 }, (req, res) => {
    req.resume().on('error', () => undefined);
    if (req.method === 'POST') {
      req.on('end', () => res.end('{}'));
      return;
    }
    let left = Number(/pictures\/(\d+)/.exec(req.url as string)?.[1]);
    res.writeHead(200, { 'Content-Type': 'image/png', 'Content-Length': left });
    const more = () => {
      while (left > 0 && !res.destroyed) {
        const part = piece.subarray(0, left);
        left -= part.length;
        if (!res.write(part)) return;
      }
      res.end();
    };
    res.on('drain', more);
    more();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A client's connection that has sent a request, or the head of one. */
export async function asking(url: string, head: string): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(`${head}\r\nHost: ${hostname}\r\n\r\n`);
  return socket;
}

/** @throws Error when the answer breaks off */
export async function download(url: string, bytes: number): Promise<void> {
  const socket = await asking(url, `GET ${address(bytes)} HTTP/1.1`);
  let read = 0;
  for await (const part of socket) {
    read += (part as Buffer).length;
    if (read >= bytes) break;
  }
  if (read < bytes) throw new Error(`only ${read} of ${bytes} bytes came`);
}

/** @throws Error when it is not taken */
export async function upload(url: string, bytes: number): Promise<void> {
  const headers = `Authorization: Bearer a\r\nContent-Type: image/png\r\nContent-Length: ${bytes}`;
  const socket = await asking(url, `POST /bench/api/pictures HTTP/1.1\r\n${headers}`);
  for (let left = bytes; left > 0; left -= piece.length) if (!socket.write(piece)) await once(socket, 'drain');
  const [answer] = await once(socket, 'data');
  if (!String(answer).startsWith('HTTP/1.1 200')) throw new Error(String(answer));
  socket.destroy();
}

/** A connection that was used once and stays open. */
export async function idle(url: string): Promise<Socket> {
  const socket = await asking(url, `GET ${address(8)} HTTP/1.1`);
  const [answer] = await once(socket, 'data');
  if (!String(answer).startsWith('HTTP/1.1 200')) throw new Error(String(answer));
  return socket;
}

/** A client that reads a gigabyte a piece at a time: one whenever it is resumed. */
export async function slow(url: string): Promise<Socket> {
  const socket = await asking(url, `GET ${address(GIGABYTE)} HTTP/1.1`);
  return socket.on('data', () => socket.pause());
}

export function address(bytes: number): string {
  return `/bench/api/pictures/${bytes}`;
}
