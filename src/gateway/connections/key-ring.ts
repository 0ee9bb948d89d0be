import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Config } from '../../config/config.ts';
import { sealBytes } from '../../config/keys.ts';
import { type Store, StoreError } from '../../store/store.ts';
import type { Ring, RingSource } from '../../vault/ring.ts';
import { makeRingFile } from '../../vault/ring-file.ts';
import { RingError } from '../../vault/ring-source.ts';

/** Where the vault's keys are: where the configuration says, else in the data folder; undefined: nowhere that lasts. */
export function configuredRing({ keys, data }: Pick<Config, 'keys' | 'data'>): RingSource | undefined {
  const { file, command, keys: inline } = keys?.vault ?? {};
  if (file !== undefined) return { file };
  if (command) return { command };
  if (inline) return { keys: inline.map((key) => ({ id: key.id, key: sealBytes(key) as Buffer })) };
  return data === undefined ? undefined : { file: join(data, 'vault.json') };
}

/** The same; a ring in the data folder is made where it is missing, and one that is nowhere is for this run. @throws RingError */
export async function ringSource(config: Config, log: Logger): Promise<RingSource> {
  const source = configuredRing(config);
  if (!source) return { keys: [{ id: 'started', key: randomBytes(32) }] };
  if (config.keys?.vault || !('file' in source) || existsSync(source.file)) return source;
  await mkdir(dirname(source.file), { recursive: true, mode: 0o700 }).catch((cause: NodeJS.ErrnoException) => {
    const remedy =
      'let the user that runs the gateway write there, name another folder by ONEGATE_DATA, or set keys.vault';
    throw new RingError(`the key ring ${source.file} can't be made (${cause.code}): ${remedy}`, { cause });
  });
  try {
    await makeRingFile(source.file);
    const text = 'a key ring for the vault was made; without it the connections in the store are lost';
    log.warn({ file: source.file }, text);
  } catch (error) {
    if (!(await madeByAnother(source.file, error as RingError))) throw error;
  }
  return source;
}

/** Whether another gateway, started at the same moment, makes the ring: then that is the ring of both. */
async function madeByAnother(file: string, { cause }: RingError): Promise<boolean> {
  if ((cause as NodeJS.ErrnoException | undefined)?.code !== 'EEXIST') return false;
  for (let tries = 0; tries < 100 && !existsSync(file); tries++) await sleep(10);
  return existsSync(file);
}

/** A wrong ring is found at the start, and not at the first call. @throws StoreError that names the missing keys */
export async function checkKeys(store: Store, ring: Ring): Promise<void> {
  const counts = Object.entries(await store.connections.keys());
  const missing: string[] = [];
  for (const [id, count] of counts) {
    if (!(ring.key(id) ?? (await ring.reread(id)))) missing.push(`${id} (of ${count} connections)`);
  }
  if (missing.length === 0) return;
  const which = missing.join(', ');
  throw new StoreError(`the store has connections whose key is not in the vault's key ring: ${which}; put it back`);
}
