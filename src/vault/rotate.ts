import { setTimeout as sleep } from 'node:timers/promises';
import type { ConnectionStore } from '../store/store.ts';
import { DamagedEnvelope, MissingKey, rewrap } from './envelope.ts';
import type { Ring } from './ring.ts';

/** An envelope that was left as it is, and why. */
export interface Left {
  id: string;
  key_id: string;
  why: 'missing key' | 'damaged envelope';
}

/** What a rotation did: envelopes that changed their key, and those that were left, by the key that wraps them. */
export interface Rotation {
  rewrapped: number;
  left: Record<string, number>;
  /** False: somebody goes on writing with an older key. */
  quiet: boolean;
}

const PAGE = 200;
/** Passes that may still find something when nobody should write with an older key any more. */
const LATE = 10;

/**
 * Wraps every envelope with the ring's first key, while gateways serve. Passes over the store are repeated until one has nothing
 * to do that began when no gateway could write with an older key any more.
 * @param given.tell hears once of each envelope that cannot be re-wrapped
 * @param given.settle seconds from now until every gateway has seen the first key, and has written what it sealed before
 * @throws StoreUnavailable; what is done stays done, and another run does the rest
 */
export async function rotate(
  connections: Pick<ConnectionStore, 'wrappedOtherwise' | 'rewrap'>,
  ring: Ring,
  { tell = () => {}, settle = 0 }: { tell?: (left: Left) => void; settle?: number } = {},
): Promise<Rotation> {
  const settled = performance.now() + settle * 1000;
  let rewrapped = 0;
  for (let late = 0; ; ) {
    const early = performance.now() < settled;
    const { changed, left } = await pass(connections, ring);
    rewrapped += changed.rewrapped;
    if (early) {
      await sleep(Math.max(0, settled - performance.now()));
      continue;
    }
    const quiet = changed.rewrapped + changed.raced === 0;
    if (!quiet && ++late < LATE) continue;
    for (const one of left) tell(one);
    return { rewrapped, left: counted(left), quiet };
  }
}

/** Once over all envelopes. One that changed under our hands counts as raced: the next pass sees how it is wrapped now. */
async function pass(connections: Pick<ConnectionStore, 'wrappedOtherwise' | 'rewrap'>, ring: Ring) {
  const changed = { rewrapped: 0, raced: 0 };
  const left: Left[] = [];
  const first = ring.first();
  for (let after: string | undefined; ; ) {
    const page = await connections.wrappedOtherwise(first, { limit: PAGE, ...(after === undefined ? {} : { after }) });
    for (const { id, tokens, key_id } of page) {
      const wrapped = await rewrap(ring, id, tokens).catch(whyNot);
      if (typeof wrapped === 'string') left.push({ id, key_id, why: wrapped });
      else if (await connections.rewrap(id, tokens, { tokens: wrapped.text, key_id: wrapped.key_id }))
        changed.rewrapped++;
      else changed.raced++;
    }
    after = page.at(-1)?.id;
    if (page.length < PAGE) return { changed, left };
  }
}

function whyNot(error: unknown): Left['why'] {
  if (error instanceof MissingKey) return 'missing key';
  if (error instanceof DamagedEnvelope) return 'damaged envelope';
  throw error;
}

function counted(left: Left[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { key_id } of left) counts[key_id] = (counts[key_id] ?? 0) + 1;
  return counts;
}
