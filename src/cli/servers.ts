import { StoreError } from '../store/store.ts';
import { RingError } from '../vault/ring-source.ts';
import { Failure, type Terminal } from './command.ts';

/** Something that accepts connections until it is closed. */
export interface Server {
  close(): Promise<void>;
}

/** Where a server was told to listen, and what to do when it cannot. */
export interface Place {
  host: string;
  port: number;
  remedy: string;
}

/** Seconds that open requests get to end. */
const grace = 10;

/** Waits until the process is asked to end, then closes what runs. Resolves with the exit status. */
export async function untilStopped(servers: Server[], terminal: Terminal): Promise<number> {
  await terminal.stopped();
  const patience = new Promise<'late'>((settle) => setTimeout(() => settle('late'), grace * 1000).unref());
  const closed = await Promise.race([Promise.all(servers.map((server) => server.close())), patience]);
  if (closed !== 'late') return 0;
  terminal.complain(`onegate: requests were still open after ${grace} s and are cut off`);
  return 1;
}

/**
 * Starts what listens at these places.
 * @throws Failure that says what to do where a port or host can't be had; whatever else `start` throws.
 */
export async function started<S extends Server>(start: () => Promise<S>, places: Place[]): Promise<S> {
  try {
    return await start();
  } catch (cause) {
    if (cause instanceof StoreError || cause instanceof RingError) throw new Failure(cause.message, { cause });
    const { code, port } = cause as NodeJS.ErrnoException & { port?: number };
    const place = places.find((candidate) => candidate.port === port) ?? places[0];
    const failure = place && explained(code, place);
    throw failure === undefined ? cause : new Failure(failure, { cause });
  }
}

function explained(code: string | undefined, { host, port, remedy }: Place): string | undefined {
  if (code === 'EADDRINUSE') return `port ${port} of ${host} is in use: end the program that has it, or ${remedy}`;
  if (code === 'EACCES') return `port ${port} is not for every user: take one above 1023; ${remedy}`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return `${host} is no address of this machine: take 127.0.0.1 or 0.0.0.0 as host`;
  }
  return undefined;
}
