import { isLoopback } from '../config/addresses.ts';
import { openFolder } from '../config/catalogue.ts';
import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { type Command, type Option, portOf } from './command.ts';
import { started, untilStopped } from './servers.ts';

/** The options that say what to serve; `onegate config` has the same. */
export const whatToServe: Record<'config' | 'providers', Option> = {
  config: {
    type: 'string',
    value: 'FILE',
    about: 'the configuration; default: $ONEGATE_CONFIG, then ./onegate.yaml, then the sandbox setup',
  },
  providers: { type: 'string', value: 'DIR', about: 'a folder with provider documents of your own' },
};

/** `onegate serve`: the gateway, and the sandbox beside it where the configuration has one. */
export const serve: Command = {
  about: 'run the gateway',
  options: {
    ...whatToServe,
    port: { type: 'string', value: 'N', about: "listen there instead of the configuration's listen.port" },
  },
  async run(given, terminal) {
    const { env, cwd, print } = terminal;
    const port = portOf(given);
    const config = withPort(await loadConfig({ file: given.text('config'), env, cwd }), port);
    const folder = given.text('providers');
    const own = folder === undefined ? {} : await openFolder(folder);
    const { startGateway } = await import('../gateway/start.ts');
    const gateway = await started(
      () => startGateway(config, own),
      [
        { ...config.listen, remedy: 'choose another: --port N, or listen.port in the configuration' },
        ...(config.sandbox
          ? [
              {
                ...config.sandbox,
                remedy: 'choose another: sandbox.port in the configuration, or SANDBOX_PORT=N for the sandbox setup',
              },
            ]
          : []),
      ],
    );
    // Before anyone is told that it serves: who hears that may ask for the end at once.
    const ended = untilStopped([gateway], terminal);
    print(`Onegate: ${gateway.url} (${config.source?.file})`);
    if (gateway.sandbox) print(`Sandbox: ${gateway.sandbox}`);
    print(`Store:   ${placeOf(config.store)}`);
    if (!config.keys) print('Keys:    made for this run only; `onegate keys DIR` makes lasting ones');
    return ended;
  },
};

/** A store's address without what nobody should read over a shoulder. */
function placeOf(store = 'memory'): string {
  if (!/^postgres/.test(store)) return store.replace(/^sqlite:/, '');
  const { hostname, port, pathname } = new URL(store);
  return `PostgreSQL at ${hostname}${port && `:${port}`}${pathname}`;
}

/** An issuer on this machine that names the listening port follows it, or nobody would find the gateway. */
export function withPort(config: Config, port: number | undefined): Config {
  if (port === undefined) return config;
  const url = new URL(config.issuer);
  const follows = isLoopback(url.hostname) && url.port === String(config.listen.port);
  const issuer = follows ? config.issuer.replace(`:${url.port}`, `:${port}`) : config.issuer;
  return { ...config, issuer, listen: { ...config.listen, port } };
}
