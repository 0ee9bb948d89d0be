import { createServer } from 'node:net';

/** Below the range from which systems take ports for outgoing connections: a free one stays free. */
const [least, most] = [10_000, 30_000];
const given = new Set<number>();

/** A port of 127.0.0.1 that nobody has, and that this process has not given before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = least + Math.floor(Math.random() * (most - least));
    if (given.has(port) || !(await isFree(port))) continue;
    given.add(port);
    return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
