import { ProviderFailure } from '../../src/provider/failure.ts';
import type { Tokens } from '../../src/provider/token.ts';
import type { Refreshed, SendRefresh } from '../../src/refresh/attempt.ts';
import { type Refresher, refresher } from '../../src/refresh/refresher.ts';
import type { Time } from '../../src/refresh/time.ts';
import type { ConnectionStore } from '../../src/store/store.ts';
import { modelStore } from './model-store.ts';
import { connection, events, ring } from './rows.ts';
import { virtualTime } from './virtual.ts';

export const first: Tokens = { access_token: 'at1', refresh_token: 'rt1', expires_in: 600, kept: { uid: '7' } };
export const next = (n: number): Tokens => ({
  access_token: `at${n}`,
  refresh_token: `rt${n}`,
  expires_in: 600,
  kept: {},
});

/** A provider that refuses every refresh. */
export const failing =
  (word: ProviderFailure['word'], more: object = {}) =>
  async () => {
    throw new ProviderFailure(word, { message: `refused: ${word}`, status: 400, ...more });
  };

/** A store with one connection whose sign-in was just now, in virtual time, and refreshers over it. */
export async function stage(answer: Tokens = first, sliding = false) {
  const time = virtualTime();
  const store = modelStore(time.now);
  const calls: Record<string, number> = {};
  const counted = new Proxy(store, {
    get(target, name: keyof typeof store) {
      calls[name] = (calls[name] ?? 0) + 1;
      return target[name];
    },
  }) as unknown as ConnectionStore;
  await store.create(connection('con_1', answer, time.now(), sliding));
  const said: Refreshed[] = [];
  return {
    time,
    store,
    calls,
    said,
    row: async () => (await store.read('con_1')) ?? Promise.reject(new Error('it is gone')),
    /** @param change what this replica has otherwise */
    replica: (send: SendRefresh, change: { connections?: ConnectionStore; clock?: Time } = {}): Refresher =>
      refresher({
        ...{ connections: change.connections ?? counted, ring, send, events, timeout: 10, random: () => 0.5 },
        ...{ time: change.clock ?? time, tell: (refreshed) => said.push(refreshed) },
      }),
    /** What a promise came to, with time passing as it must; undefined: it is still open at `until`. */
    async came<Value>(promise: Promise<Value>, until?: number): Promise<Value | { error: unknown } | undefined> {
      let came: Value | { error: unknown } | undefined;
      promise.then(
        (value) => {
          came = value;
        },
        (error: unknown) => {
          came = { error };
        },
      );
      await time.run(until);
      return came;
    },
  };
}
