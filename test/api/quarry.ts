import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createRawServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { openFile } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';

export const file = fileURLToPath(new URL('fixture.yaml', import.meta.url));

/** The provider of the fixture: an upstream that a test plays request by request. */
export interface Upstream {
  url: string;
  /** Plays what comes from now on. */
  plays(listener: RequestListener): void;
  /** Sockets that are open. */
  sockets: Set<Socket>;
  close(): Promise<void>;
}

export async function startUpstream(): Promise<Upstream> {
  let listener: RequestListener = (_, res) => res.end();
  const server = createServer({ keepAliveTimeout: 60_000, requestTimeout: 0 }, (req, res) => listener(req, res));
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    plays(next) {
      listener = next;
    },
    sockets,
    async close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An upstream of bytes: `talk` gets each connection. */
export async function startRaw(talk: (socket: Socket) => void): Promise<{ url: string; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createRawServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    talk(socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

const base = { client_id: 'quarry-app', client_secret: 'quarry-secret', settings: {}, scope: [] };

/** A gateway with the app `quarry` at this address, `open` that forwards what is not documented, and whatever a test adds. */
export async function startQuarry(server: string, change: (config: Config) => void = () => {}): Promise<Setup> {
  const provider = await openFile(file);
  const headered: Provider = {
    ...provider,
    id: 'headered',
    plan: { ...provider.plan, id: 'headered', carrier: { in: 'header', name: 'X-Ticket', prefix: '' } },
  };
  return startSetup(
    (config) => {
      delete config.sandbox;
      config.apps = {
        quarry: { ...base, provider: 'quarry', server, undocumented: 'refuse' },
        open: { ...base, provider: 'quarry', server, undocumented: 'forward' },
        headered: { ...base, provider: 'headered', server, undocumented: 'refuse' },
      };
      for (const client of Object.values(config.clients)) delete client.apps;
      passTokens(config);
      change(config);
    },
    { quarry: { ...provider, id: 'quarry' }, headered },
  );
}
