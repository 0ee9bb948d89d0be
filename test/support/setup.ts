import { fileURLToPath } from 'node:url';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { type Running, startGateway } from '../../src/gateway/start.ts';
import { freePort } from './ports.ts';

/** The zero-configuration setup on free ports: a gateway and the sandbox beside it, both real. */
export interface Setup extends Running {
  sandbox: string;
  config: Config;
  /** The sandbox's control surface for one provider. */
  control: (provider: string) => {
    next(operation: string, behaviour: string, more?: { times?: number; delay?: number }): Promise<void>;
    expire(): Promise<void>;
    stats(): Promise<{ operations: Record<string, Record<string, number>>; refreshes: number; reuses: number }>;
  };
}

const file = fileURLToPath(new URL('../../onegate.sandbox.yaml', import.meta.url));

/**
 * Starts the shipped setup.
 * @param change what a test wants otherwise in the configuration
 */
export async function startSetup(
  change: (config: Config) => void = () => {},
  providers: Record<string, Provider> = {},
): Promise<Setup> {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const config = await loadConfig({ file, env: { PORT: String(port), SANDBOX_PORT: String(sandboxPort) } });
  change(config);
  const running = await startGateway(config, providers);
  const sandbox = running.sandbox as string;
  const post = async (path: string, body: unknown) => {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(sandbox + path, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  return {
    ...running,
    sandbox,
    config,
    control: (provider) => ({
      next: (operation, behaviour, more) => post(`/_sandbox/${provider}/next`, { operation, behaviour, ...more }),
      expire: () => post(`/_sandbox/${provider}/expire`, {}),
      stats: async () => (await fetch(`${sandbox}/_sandbox/${provider}/stats`)).json() as never,
    }),
  };
}
