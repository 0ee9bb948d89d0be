import { fileURLToPath } from 'node:url';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { withSandboxApps } from '../../src/config/sandbox-apps.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { type Running, startGateway } from '../../src/gateway/start.ts';
import { type Control, controlOf } from './control.ts';
import { freePort } from './ports.ts';

/** The zero-configuration setup on free ports: a gateway and the sandbox beside it, both real. */
export interface Setup extends Running {
  sandbox: string;
  config: Config;
  /** The sandbox's control surface for one provider. */
  control: (provider: string) => Pick<Control, 'next' | 'expire' | 'stats' | 'reset'>;
}

const file = fileURLToPath(new URL('../../onegate.sandbox.yaml', import.meta.url));

/** Gives every client the providers' own tokens, for tests of what becomes of those. */
export function passTokens(config: Config): void {
  for (const client of Object.values(config.clients)) client.tokens = 'upstream';
}

/**
 * Starts the shipped setup.
 * @param change what a test wants otherwise in the configuration
 */
export async function startSetup(
  change: (config: Config) => void = () => {},
  providers: Record<string, Provider> = {},
): Promise<Setup> {
  const [port, sandboxPort] = [await freePort(), await freePort()];
  const env = { PORT: String(port), SANDBOX_PORT: String(sandboxPort) };
  const config = await withSandboxApps(await loadConfig({ file, env }), providers);
  config.store = 'sqlite::memory:';
  change(config);
  const running = await startGateway(config, providers);
  const sandbox = running.sandbox as string;
  return {
    ...running,
    sandbox,
    config,
    control: (provider) => controlOf(sandbox, provider),
  };
}
