import { existsSync, readFileSync } from 'node:fs';
import { openFile, openProvider, providerIds } from '../config/catalogue.ts';
import { publicKeyOf } from '../provider/private-key.ts';
import { type Command, Failure, type Given, portOf, UsageError } from './command.ts';
import { started, untilStopped } from './servers.ts';

/** `onegate sandbox`: any documents, played on this machine. */
export const sandbox: Command = {
  about: 'play provider documents on this machine',
  rest: {
    name: 'FILE...',
    most: Number.POSITIVE_INFINITY,
    about: `provider documents, or the ids of built-in ones: ${providerIds.join(', ')}`,
  },
  options: {
    port: { type: 'string', value: 'N', about: 'where to listen; default: 8081; 0: any port that is free' },
    client: {
      type: 'string',
      value: 'ID:SECRET',
      multiple: true,
      about: 'a client that the providers know; default: sandbox:sandbox-secret; may be repeated',
    },
    'public-key': {
      type: 'string',
      value: 'FILE',
      about:
        'the public key in PEM that signatures and assertions of the clients are checked with; default: they are not',
    },
  },
  async run(given, terminal) {
    const port = portOf(given, 0) ?? 8081;
    const file = given.text('public-key');
    const public_key = file === undefined ? undefined : keyIn(file);
    const named = clientsOf(given);
    const providers = await Promise.all(given.rest.map(open));
    const { anybody } = await import('../sandbox/play.ts');
    const clients =
      public_key === undefined ? named : (named ?? [anybody]).map((client) => ({ ...client, public_key }));
    const registrations = clients && Object.fromEntries(providers.map(({ id }) => [id, clients]));
    const { startSandbox } = await import('../sandbox/start.ts');
    const address = { host: '127.0.0.1', port };
    const remedy = 'choose another: --port N';
    const server = await started(
      () => startSandbox({ providers, registrations, ...address }),
      [{ ...address, remedy }],
    );
    const ended = untilStopped([server], terminal);
    for (const { id } of providers) terminal.print(`${id}: ${server.url}/${id}`);
    return ended;
  },
};

/** A file wins over a built-in document of the same name. */
function open(name: string) {
  return providerIds.includes(name) && !existsSync(name) ? openProvider(name) : openFile(name);
}

/** The text of a public key. @throws Failure where the file has none */
function keyIn(file: string): string {
  try {
    const text = readFileSync(file, 'utf8');
    publicKeyOf(text);
    return text;
  } catch (cause) {
    throw new Failure(`--public-key: ${file} cannot be read, or is no public key in PEM`, { cause });
  }
}

function clientsOf(given: Given): { client_id: string; client_secret: string }[] | undefined {
  const clients = given.texts('client').map((text) => {
    const colon = text.indexOf(':');
    if (colon < 1 || colon === text.length - 1) throw new UsageError('--client takes an id and a secret: ID:SECRET');
    return { client_id: text.slice(0, colon), client_secret: text.slice(colon + 1) };
  });
  return clients.length > 0 ? clients : undefined;
}
