import { connect, createServer, type Socket } from 'node:net';

/** A way to a server that can be cut and closed, as if the server were gone. */
export interface Relay {
  port: number;
  /** Cuts every connection and takes no more. */
  close(): Promise<void>;
  /** Takes connections again. */
  open(): Promise<void>;
  /** From now on swallows whatever comes, in both directions. */
  silence(): void;
}

/** Starts a relay on 127.0.0.1 to another port there. */
export async function startRelay(host: string, to: number, port: number): Promise<Relay> {
  const sockets = new Set<Socket>();
  let silent = false;
  const server = createServer((near) => {
    const far = connect(to, host);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from);
      from.on('error', () => into.destroy());
      from.on('close', () => {
        sockets.delete(from);
        into.destroy();
      });
      from.on('data', (bytes) => {
        if (!silent) into.write(bytes);
      });
    }
  });
  const open = () => {
    silent = false;
    return new Promise<void>((resolve, reject) =>
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve()),
    );
  };
  await open();
  return {
    port,
    open,
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
    silence() {
      silent = true;
    },
  };
}
