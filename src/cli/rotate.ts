import type { Config } from '../config/config.ts';
import { loadConfig } from '../config/load.ts';
import { configuredRing } from '../gateway/connections/key-ring.ts';
import { openStore } from '../store/open.ts';
import { type Store, StoreError, StoreUnavailable } from '../store/store.ts';
import { PAUSE, type RingSource, ringOf } from '../vault/ring.ts';
import { addKey } from '../vault/ring-file.ts';
import { RingError } from '../vault/ring-source.ts';
import { type Left, rotate } from '../vault/rotate.ts';
import { Failure, type Given, type Terminal } from './command.ts';

/** Seconds after which no gateway writes with an older key: it sees a changed file within a second, and the slowest write takes ten. */
const SETTLE = PAUSE + 10;

/**
 * `onegate keys rotate`: puts a new key first into the vault's ring file and wraps the tokens of every connection with it, while
 * gateways serve. When it is done, no envelope needs the older keys. Interrupted, it is run again.
 */
export async function rotateKeys(given: Given, terminal: Terminal): Promise<number> {
  const { env, cwd } = terminal;
  const config = await loadConfig({ file: given.text('config'), env, cwd });
  const source = configuredRing(config) as RingSource;
  const keep = given.flag('keep');
  if (!keep) checkWritable(source);
  try {
    // Before a key is made: where the store is not to be had, nothing changes.
    const store = await openStore(placeOf(config), { exclusive: false });
    try {
      return await wrapAll(store, source, keep, terminal);
    } finally {
      await store.close();
    }
  } catch (error) {
    const told = error instanceof StoreError || error instanceof StoreUnavailable || error instanceof RingError;
    throw told ? new Failure(error.message, { cause: error }) : error;
  }
}

async function wrapAll(store: Store, source: RingSource, keep: boolean, terminal: Terminal): Promise<number> {
  const { print, complain } = terminal;
  if (!keep && 'file' in source) {
    print(`Key:     ${await addKey(source.file)} is made, and is the first in ${source.file}`);
  }
  const ring = await ringOf(source);
  // Only a file is looked at by those that run: other rings are theirs since they started.
  const settle = 'file' in source ? SETTLE : 0;
  if (settle > 0) print(`Wait:    ${settle} seconds, until no gateway writes with another key`);
  const tell = ({ id, key_id, why }: Left) => complain(`onegate: connection ${id} is left as it is: ${why} ${key_id}`);
  const { rewrapped, left, quiet } = await rotate(store.connections, ring, { tell, settle });
  print(`Wrapped: ${rewrapped} connections with ${ring.first()}`);
  if (!quiet)
    complain('onegate: a gateway goes on writing with an older key: restart it, and run this again with --keep');
  if (!quiet || Object.keys(left).length > 0) return 1;
  if ('file' in source) print('Older keys are not needed any more, and may be taken out of the ring.');
  else
    print('Restart the gateways that were started with another first key, and run this again: then older keys may go.');
  return 0;
}

/** Only a file can be written here; the others are changed where they are kept. */
function checkWritable(source: RingSource): void {
  if ('file' in source) return;
  const place = 'command' in source ? `the output of ${source.command[0]}` : 'the configuration';
  const remedy = 'put a new key first where they are kept, then run `onegate keys rotate --keep`';
  throw new Failure(`the keys of the vault are in ${place}, which is not written here: ${remedy}`);
}

function placeOf({ store }: Config): string {
  if (store !== undefined && store !== 'sqlite::memory:') return store;
  throw new Failure('the connections are in the memory of the gateway: no other program reaches them there');
}
