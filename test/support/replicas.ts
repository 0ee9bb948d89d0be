import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshKeys } from '../../src/config/keys.ts';
import type { Balancer } from './balancer.ts';
import { type Control, controlOf } from './control.ts';
import { freePort } from './ports.ts';
import { type ServerProcess, startProcess } from './processes.ts';
import type { Site } from './visit.ts';

/** Gateways as an operator runs them: processes with one configuration and one store, and the sandbox in another. */
export interface Replicas extends Site {
  control: Control;
  /** The processes of the gateways at the moment. */
  pids(): number[];
  /** Kills a gateway without a word (SIGKILL), and settles when it has ended. @returns the pid it had */
  kill(index: number): Promise<number>;
  /** Starts a killed gateway again, at its old address. */
  restart(index: number): Promise<void>;
  /** Processes that ended by themselves. */
  fallen(): number[];
  /** Lines of the gateways' logs that tell of a defect. Balancers end their health checks by a reset, which is none. */
  defects(): Promise<string[]>;
  /** Ends every process. */
  close(): Promise<void>;
}

export interface ReplicasGiven {
  /** Gateways; more than one stand behind the balancer, whose address is the issuer. */
  count: number;
  balancer?: Balancer;
  /** The store's address; absent: a file of SQLite. */
  store?: string;
  /** Client ids; the secret of each is `<id>-secret`. */
  clients: string[];
  /** Seconds that a gateway waits for the provider. */
  timeout: number;
}

const bin = fileURLToPath(new URL('../../bin/onegate.js', import.meta.url));
const registration = { client_id: 'registered', client_secret: 'registered-secret' };

/** Starts all of them, for one app: `gitee`, whose refresh tokens rotate. */
export async function startReplicas(given: ReplicasGiven): Promise<Replicas> {
  const folder = await mkdtemp(join(tmpdir(), 'onegate-replicas-'));
  const ports = await Promise.all(Array.from({ length: given.count }, freePort));
  const [sandboxPort, front] = [await freePort(), given.balancer ? await freePort() : (ports[0] as number)];
  const [sandbox, url] = [`http://127.0.0.1:${sandboxPort}`, `http://127.0.0.1:${front}`];
  const config = join(folder, 'onegate.json');
  await writeFile(config, JSON.stringify(configuration(folder, { ...given, url, sandbox })), { mode: 0o600 });
  const logOf = (port: number) => join(folder, `gateway-${port}.log`);
  const gateway = (port: number) =>
    startProcess({
      command: process.execPath,
      args: [bin, 'serve', '--config', config, '--port', String(port)],
      env: { ONEGATE_LOG: 'warn' },
      url: `http://127.0.0.1:${port}/readyz`,
      log: logOf(port),
    });
  const others: Promise<ServerProcess>[] = [startSandbox(sandboxPort, folder)];
  if (given.balancer) others.push(given.balancer.start({ port: front, servers: ports, folder }));
  const gateways = ports.map(gateway);
  const close = async () => {
    const started = await Promise.allSettled([...gateways, ...others]);
    await Promise.all(started.map((one) => one.status === 'fulfilled' && one.value.end('SIGKILL')));
    await rm(folder, { recursive: true });
  };
  const running = await Promise.all([Promise.all(gateways), Promise.all(others)]).catch(async (error) => {
    await close();
    throw error;
  });
  const [replicas, beside] = running;
  return {
    url,
    sandbox,
    control: controlOf(sandbox, 'gitee'),
    pids: () => replicas.map(({ pid }) => pid),
    async kill(index) {
      const replica = replicas[index] as ServerProcess;
      await replica.end('SIGKILL');
      return replica.pid;
    },
    async restart(index) {
      const started = gateway(ports[index] as number);
      gateways[index] = started;
      replicas[index] = await started;
    },
    async defects() {
      const logs = await Promise.all(ports.map((port) => readFile(logOf(port), 'utf8')));
      const lines = logs.join('').split('\n');
      return lines.filter((line) => /foresaw|unforeseen|unhandled/i.test(line));
    },
    fallen: () => [...replicas, ...beside].filter((one) => one.fell()).map(({ pid }) => pid),
    close,
  };
}

/** JSON is YAML. */
function configuration(folder: string, given: ReplicasGiven & Site) {
  const { url, sandbox, store = `sqlite:${join(folder, 'onegate.db')}`, clients, timeout } = given;
  const client = (id: string) => ({ client_secret: `${id}-secret`, redirect_uris: ['http://127.0.0.1/callback'] });
  return {
    issuer: url,
    // Each replica says by --port where it listens.
    listen: { host: '127.0.0.1', port: 1 },
    store,
    keys: { ...freshKeys('one', 'ES256'), vault: { keys: [{ id: 'one', key: randomBytes(32).toString('hex') }] } },
    apps: { gitee: { provider: 'gitee', ...registration, server: `${sandbox}/gitee` } },
    clients: Object.fromEntries(clients.map((id) => [id, client(id)])),
    limits: { upstream_timeout: timeout },
  };
}

function startSandbox(port: number, folder: string): Promise<ServerProcess> {
  const { client_id, client_secret } = registration;
  return startProcess({
    command: process.execPath,
    args: [bin, 'sandbox', 'gitee', '--port', String(port), '--client', `${client_id}:${client_secret}`],
    url: `http://127.0.0.1:${port}/_sandbox`,
    log: join(folder, 'sandbox.log'),
  });
}
