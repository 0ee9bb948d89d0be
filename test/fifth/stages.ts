import { fileURLToPath } from 'node:url';
import { openFile } from '../../src/config/catalogue.ts';
import type { Config } from '../../src/config/config.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { startServer } from './server.ts';

export const file = fileURLToPath(new URL('harbour.yaml', import.meta.url));

/** Characters that RFC 6749 §2.3.1 wants encoded before they go into HTTP Basic. */
export const registration = { client_id: 'gate: 1', client_secret: 'a+b %2F:c' };

/** A gateway with one app, whose provider it knows by its document alone. */
export interface Stage {
  setup: Setup;
  /** Addresses that begin so are where the user decides. */
  asks: string;
  close(): Promise<void>;
}

/** Who stands behind the document: a server that nobody here wrote, or the sandbox. The gateway can't tell. */
export const stages: Record<string, () => Promise<Stage>> = {
  'oidc-provider, signing with RS256': () => real('RS256'),
  'oidc-provider, signing with ES256': () => real('ES256'),
  'the sandbox': played,
};

async function real(id_token_signed_response_alg: 'RS256' | 'ES256'): Promise<Stage> {
  const server = await startServer();
  const setup = await gatewayTo(server.issuer, ({ issuer }) =>
    server.register({
      ...registration,
      redirect_uris: [`${issuer}/harbour/callback`],
      id_token_signed_response_alg,
    }),
  );
  return { setup, asks: server.asks, close: () => closed(setup, server) };
}

async function played(): Promise<Stage> {
  const sandbox = await startSandbox({
    providers: [await openFile(file)],
    registrations: { harbour: [registration] },
  });
  const setup = await gatewayTo(`${sandbox.url}/harbour`);
  return { setup, asks: sandbox.url, close: () => closed(setup, sandbox) };
}

/** A gateway whose only app is at this issuer. */
export async function gatewayTo(
  issuer: string,
  registered: (config: Config) => void = () => {},
  provider?: Provider,
): Promise<Setup> {
  const change = (config: Config) => {
    config.apps = {
      harbour: { provider: 'harbour', ...registration, settings: { issuer }, scope: [], undocumented: 'refuse' },
    };
    delete config.sandbox;
    passTokens(config);
    registered(config);
  };
  return startSetup(change, { harbour: provider ?? (await openFile(file)) });
}

async function closed(...running: { close(): Promise<void> }[]): Promise<void> {
  for (const one of running) await one.close();
}

/** The shipped setup with harbour as one app more, played by the same sandbox. */
export async function withHarbour(more: (config: Config) => void = () => {}, provider?: Provider): Promise<Setup> {
  const change = (config: Config) => {
    const server = `http://127.0.0.1:${config.sandbox?.port}/harbour`;
    const settings = { issuer: 'https://harbour.example' };
    config.apps.harbour = { provider: 'harbour', ...registration, server, settings, scope: [], undocumented: 'refuse' };
    passTokens(config);
    more(config);
  };
  return startSetup(change, { harbour: provider ?? (await openFile(file)) });
}
