import { fileURLToPath } from 'node:url';
import { openProvider, providerIds } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { withSandboxApps } from '../../src/config/sandbox-apps.ts';
import { startGateway } from '../../src/gateway/start.ts';
import type { Registration } from '../../src/sandbox/play.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { freePort } from '../support/ports.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';

/** The shipped setup, and beside it a gateway whose registrations at the providers are wrong, each in its way. */
export interface World {
  setup: Setup;
  misregistered: Setup;
  close(): Promise<void>;
}

/** What is wrong with a registration; the app's id is the provider's with this behind it. */
export const faults = [
  { id: 'wrong-secret', condition: 'the secret is wrong' },
  { id: 'wrong-address', condition: 'the address is not registered' },
  { id: 'unknown', condition: 'the client is not registered' },
] as const;
export type Fault = (typeof faults)[number]['id'];

/** Starts both. */
export async function startWorld(): Promise<World> {
  const setup = await startSetup(passTokens);
  const misregistered = await startMisregistered();
  return { setup, misregistered, close: async () => void (await Promise.all([setup.close(), misregistered.close()])) };
}

async function startMisregistered(): Promise<Setup> {
  const file = fileURLToPath(new URL('../../onegate.sandbox.yaml', import.meta.url));
  const env = { PORT: String(await freePort()) };
  const config = await withSandboxApps(await loadConfig({ file, env }));
  config.store = 'sqlite::memory:';
  passTokens(config);
  const providers = await Promise.all(providerIds.map(openProvider));
  const registrations = Object.fromEntries(providers.map(({ id }) => [id, registered(config.issuer, id)]));
  const sandbox = await startSandbox({ providers, registrations });
  const gateway = await startGateway(withFaults(config, sandbox.url));
  const count = async (provider: string) => (await fetch(`${sandbox.url}/_sandbox/${provider}/stats`)).json();
  return {
    url: gateway.url,
    sandbox: sandbox.url,
    config,
    control: (provider) => ({
      next: () => Promise.reject(new Error('nothing is asked of this sandbox: its answers come about by themselves')),
      expire: () => Promise.reject(new Error('as above')),
      reset: () => Promise.reject(new Error('as above')),
      stats: () => count(provider) as never,
    }),
    close: async () => void (await Promise.all([gateway.close(), sandbox.close()])),
  };
}

/** As the provider has it. */
function registered(issuer: string, provider: string): Registration[] {
  const at = (fault: Fault) => `${provider}-${fault}`;
  return [
    {
      client_id: at('wrong-secret'),
      client_secret: 'another secret',
      redirect_uris: [`${issuer}/${at('wrong-secret')}/callback`],
    },
    { client_id: at('wrong-address'), client_secret: 'secret', redirect_uris: ['http://127.0.0.1:1/elsewhere'] },
  ];
}

/** As the gateway has it. */
function withFaults(config: Config, sandbox: string): Config {
  const apps = providerIds.flatMap((provider) =>
    faults.map((fault) => {
      const id = `${provider}-${fault.id}`;
      const app = config.apps[provider] as Config['apps'][string];
      return [id, { ...app, client_id: id, client_secret: 'secret', server: `${sandbox}/${provider}` }] as const;
    }),
  );
  return { ...config, sandbox: undefined as never, apps: Object.fromEntries(apps) };
}
