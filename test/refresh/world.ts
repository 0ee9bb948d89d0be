import { ProviderFailure } from '../../src/provider/failure.ts';
import { NoTokens } from '../../src/refresh/no-tokens.ts';
import { type Refresher, refresher } from '../../src/refresh/refresher.ts';
import { sleep, type Time } from '../../src/refresh/time.ts';
import { type ConnectionStore, StoreUnavailable } from '../../src/store/store.ts';
import { open } from '../../src/vault/envelope.ts';
import type { VaultTokens } from '../../src/vault/tokens.ts';
import type { Refreshable } from './model-store.ts';
import { type Behaviour, type Provider, provider } from './provider.ts';
import { connection, events, ring } from './rows.ts';
import { seeded, type VirtualTime } from './virtual.ts';

/** One run: who asks when, what the provider does with each request, and what breaks. */
export interface Plan {
  seed: number;
  grace: boolean;
  /** Whether a call ends at its deadline, as it should, or goes on. */
  obedient: boolean;
  /** Minutes that each replica's clock is ahead. */
  skews: number[];
  /** Seconds from one call to the next, which replica, and whether the provider had refused its last token. */
  calls: { pause: number; replica: number; refused: boolean }[];
  behaviours: Behaviour[];
  /** Replicas die at their n-th step, before it or when it is done and before they hear of it. */
  crashes: { replica: number; step: number; done: boolean }[];
  /** The store goes away while the n-th refresh is on the wire; `done`: changes are made, and only the answer is lost. */
  outages: { refresh: number; seconds: number; done: boolean }[];
}

export interface Told {
  seconds: number;
  access_token?: string;
  error?: unknown;
}

export const LIFE = 600;
export const TIMEOUT = 10;
const ID = 'con_1';
const never = () => new Promise<never>(() => {});

/** Plays a plan on a store, and gives what everyone was told, and what it led to. */
export async function play(plan: Plan, time: VirtualTime, store: Refreshable) {
  const random = seeded(plan.seed);
  const from = time.now();
  const upstream = provider(time, { grace: plan.grace, life: LIFE, random });
  await store.create(connection(ID, upstream.first, from));
  const stored = new Set(['at1']);
  const sent: number[] = [];
  const replicas = plan.skews.map((minutes, index) =>
    replica(plan, index, { time, skew: minutes * 60, random, store, upstream, stored, sent }),
  );
  const told: Told[] = [];
  let asked = 0;
  const ask = async (who: (typeof replicas)[number], refused: boolean) => {
    const began = time.now();
    const given = refused && who.last ? { refused: who.last } : {};
    asked++;
    const answer = await who.refresher.fresh(ID, given).then(
      ({ connection, tokens }) => {
        who.last = connection.generation;
        if (tokens.access_token && !stored.has(tokens.access_token)) throw new Error('told before it was stored');
        return { access_token: tokens.access_token as string };
      },
      (error: unknown) => ({ error }),
    );
    told.push({ ...answer, seconds: time.now() - began });
  };
  let at = from;
  for (const call of plan.calls) {
    at += call.pause;
    const who = replicas[call.replica % replicas.length] as (typeof replicas)[number];
    time.after(at - time.now(), () => {
      if (who.alive()) ask(who, call.refused);
      else asked++;
    });
  }
  // 'silent' answers never come; everything else is over by then.
  await time.run(at + 2 * LIFE);
  const dead = replicas.filter(({ alive }) => !alive()).length;
  return { told, asked, dead, upstream, stored, row: await store.read(ID) };
}

interface Surroundings {
  time: VirtualTime;
  skew: number;
  random: () => number;
  store: Refreshable;
  upstream: Provider;
  stored: Set<string>;
  /** When each refresh was sent. */
  sent: number[];
}

function replica(plan: Plan, index: number, around: Surroundings) {
  const { time, skew, random, store, upstream, stored, sent } = around;
  let [alive, steps] = [true, 0];
  const crash = plan.crashes.find((one) => one.replica % plan.skews.length === index);
  /** Everything that leaves the process: it takes a moment, and may be the last thing that the process does. */
  const step = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    const mine = ++steps;
    await sleep(time, random() * 0.02);
    if (crash?.step === mine && !crash.done) alive = false;
    if (!alive) return never();
    const result = await run().finally(() => {
      if (crash?.step === mine && crash.done) alive = false;
    });
    await sleep(time, random() * 0.02);
    return alive ? result : never();
  };
  const away = (done: boolean) =>
    plan.outages.some((one) => {
      const since = sent[one.refresh] ?? Number.POSITIVE_INFINITY;
      return one.done === done && time.now() >= since && time.now() < since + one.seconds;
    });
  const change = <Value>(run: () => Promise<Value>) =>
    step(async () => {
      if (away(false)) throw new StoreUnavailable('the store is away');
      const result = await run();
      if (away(true)) throw new StoreUnavailable('the store went away');
      return result;
    });
  const connections = {
    read: (id) => change(() => store.read(id)),
    lease: (id, want) => change(() => store.lease(id, want)),
    renew: (id, generation, tokens, told) =>
      change(async () => {
        const row = await store.renew(id, generation, tokens, told);
        if (row) stored.add((await open<VaultTokens>(ring, id, tokens.tokens ?? '')).access_token ?? '');
        return row;
      }),
    fail: (id, held, outcome, told) => change(() => store.fail(id, held, outcome, told)),
  } as ConnectionStore;
  const own: Time = {
    now: () => time.now() + skew,
    after: (seconds, run) => time.after(seconds, () => alive && run()),
  };
  const tokens: Refresher = refresher({
    ...{ connections, ring, events, timeout: TIMEOUT, owner: `replica ${index}`, time: own, random },
    send: (_row, { refresh_token = '' }, { signal }) => {
      let waits = true;
      const ended = new Promise<never>((_done, failed) => {
        signal.addEventListener('abort', () => {
          waits = false;
          if (plan.obedient) failed(new ProviderFailure('temporarily_unavailable', { message: 'no answer in time' }));
        });
      });
      ended.catch(() => {});
      sent.push(time.now());
      const how = plan.behaviours.shift() ?? 'answers';
      return step(() => Promise.race([upstream.refresh(refresh_token, how, () => alive && waits), ended]));
    },
  });
  return { refresher: tokens, alive: () => alive, last: undefined as number | undefined };
}

/** An answer that is none of the documented ones. */
export function unforeseen({ error }: Told): boolean {
  return error !== undefined && !(error instanceof NoTokens) && !(error instanceof StoreUnavailable);
}
