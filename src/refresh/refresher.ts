import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import type { Connection, ConnectionStore, NewEvent } from '../store/store.ts';
import { open } from '../vault/envelope.ts';
import type { Ring } from '../vault/ring.ts';
import type { VaultTokens } from '../vault/tokens.ts';
import { attempt, type Fresh, type Refreshed, type SendRefresh } from './attempt.ts';
import { lapse } from './lapse.ts';
import { type ConnectionEvent, type Next, nextStep } from './machine.ts';
import { NoTokens } from './no-tokens.ts';
import { rules } from './rules.ts';
import { storeClock } from './store-clock.ts';
import { realTime, sleep, type Time } from './time.ts';

export type { Fresh, Refreshed, SendRefresh } from './attempt.ts';

/** Keeps provider tokens fresh: one refresh per set of tokens, whatever the number of callers and replicas. */
export interface Refresher {
  /**
   * A connection's tokens, refreshed first where they must be. Shortly before their end they are given out, and refreshed meanwhile.
   * @param connection a row just read saves reading it
   * @param given.refused the generation whose access token the provider called invalid: it is not given out again
   * @throws NoTokens, MissingKey, DamagedEnvelope, StoreUnavailable
   */
  fresh(connection: string | Connection, given?: { refused?: number }): Promise<Fresh>;
  /**
   * Refreshes now what is due, though nobody asks for it, and stores that what has ended is over.
   * @throws as `fresh`
   */
  renew(connection: Connection): Promise<void>;
  /** Waits for the refreshes under way, and begins none in the background any more. */
  close(): Promise<void>;
}

export interface RefresherGiven {
  connections: ConnectionStore;
  ring: Ring;
  send: SendRefresh;
  /** What the client is told of a change; stored with it. */
  events: (type: ConnectionEvent, connection: Connection) => NewEvent[];
  /** Seconds for the provider's answer; a lease is so much longer as `rules.margin` says. */
  timeout: number;
  /** Who holds the leases, for people who look into the store; default: host, process and a word of chance. */
  owner?: string;
  /** Hears of every refresh, also of those that nobody waits for. */
  tell?: (refreshed: Refreshed) => void;
  time?: Time;
  /** From 0 to below 1, for jitter. */
  random?: () => number;
}

export function refresher(given: RefresherGiven): Refresher {
  const { connections, ring, timeout, owner = ownName() } = given;
  const { tell = () => {}, time = realTime, random = Math.random } = given;
  const seconds = timeout + rules.margin;
  const clock = storeClock(time.now, seconds);
  const flights = new Map<string, Promise<Fresh | undefined>>();
  const lingering = new Set<Promise<unknown>>();
  const lingers = (work: Promise<unknown>) => {
    const done = work.finally(() => lingering.delete(done));
    lingering.add(done);
  };
  const parts = { ...given, tell, time, clock, random, lingers };
  let closing = false;

  const read = async (id: string): Promise<Connection> => {
    const row = await connections.read(id);
    if (!row) throw new NoTokens('gone');
    return clock.seen(row);
  };
  const opened = async (connection: Connection): Promise<Fresh> => ({
    connection,
    tokens: await open<VaultTokens>(ring, connection.id, connection.tokens ?? ''),
  });

  /** One try to refresh; undefined where another refreshes, or has done so. */
  const once = async (row: Connection): Promise<Fresh | undefined> => {
    // Opened before the lease: a key that is missing must not leave a lease behind.
    const { tokens } = await opened(row);
    const held = await connections.lease(row.id, { generation: row.generation, owner, seconds });
    if (!held) return undefined;
    clock.leased(held.connection);
    if (await tooSoon(held.connection)) return undefined;
    return attempt(parts, held, tokens);
  };
  /** Another failed between our reading and our lease, or our clock made us come early: the lease is given back as it was. */
  const tooSoon = async (row: Connection): Promise<boolean> => {
    const retry_in = (row.retry_at ?? Number.NEGATIVE_INFINITY) - clock.now();
    if (retry_in <= 0) return false;
    const { id, generation, fence, state, failures, last_error: { error, description } = unknown } = row;
    await connections.fail(id, { generation, fence }, { state, failures, retry_in, error, description });
    return true;
  };
  /** A sliding token has ended: that is stored, and the row read again. */
  const lapsed = async (row: Connection): Promise<Connection> => {
    await lapse(parts, row, owner, seconds);
    return read(row.id);
  };
  /** Refreshes, or waits until another has. */
  const bring = async (first: Connection, refused?: number): Promise<Fresh> => {
    const until = time.now() + seconds + rules.margin;
    let row = first;
    for (let tries = 0; ; tries++) {
      const next = nextStep(row, clock.now(), refused);
      if (next.step === 'use' || next.step === 'use_and_refresh') return opened(row);
      if (lapses(next, row)) {
        row = await lapsed(row);
        continue;
      }
      if (next.step !== 'wait' && next.step !== 'refresh') throw refusal(next, row);
      const done = next.step === 'refresh' ? await once(row) : undefined;
      if (done) return done;
      if (time.now() > until) throw new NoTokens('unavailable', { row });
      // At once the first time: most likely another was quicker by a moment.
      if (tries > 0) await sleep(time, pause(tries, random()));
      row = await read(row.id);
    }
  };
  /** One flight per connection in this process; whoever comes meanwhile comes along. */
  const flight = (id: string, take: () => Promise<Fresh | undefined>): Promise<Fresh | undefined> => {
    const under = flights.get(id);
    if (under) return under;
    const begun = take().finally(() => flights.delete(id));
    flights.set(id, begun);
    return begun;
  };

  return {
    async fresh(which, { refused } = {}) {
      let row = typeof which === 'string' ? await read(which) : clock.seen(which);
      for (;;) {
        const { id } = row;
        const now = row;
        const next = nextStep(now, clock.now(), refused);
        if (next.step === 'use_and_refresh' && !closing) flight(id, () => once(now)).catch(() => {});
        if (next.step === 'use' || next.step === 'use_and_refresh') return opened(now);
        if (lapses(next, now)) {
          row = await lapsed(now);
          continue;
        }
        if (next.step !== 'wait' && next.step !== 'refresh') throw refusal(next, now);
        const brought = await flight(id, () => bring(now, refused));
        if (brought && brought.connection.generation !== refused) return brought;
        // We came along with one who wanted less: it did not wait for another replica, or brings what was refused to us.
        row = await read(id);
      }
    },
    async renew(which) {
      const row = clock.seen(which);
      const next = nextStep(row, clock.now());
      if (lapses(next, row)) await lapse(parts, row, owner, seconds);
      else if (next.step === 'refresh' || next.step === 'use_and_refresh') await flight(row.id, () => once(row));
    },
    async close() {
      closing = true;
      while (flights.size + lingering.size > 0) await Promise.allSettled([...flights.values(), ...lingering]);
    },
  };
}

/** Whether a connection has to be told apart from one that never could be refreshed: it could, and nobody did. */
function lapses({ step }: Next, { refreshable }: Connection): boolean {
  return step === 'expired' && refreshable;
}

/** Of a process that died, this is what says whose leases those are. */
function ownName(): string {
  return `${hostname()}/${process.pid}/${randomUUID()}`;
}

const unknown = { error: 'temporarily_unavailable', description: '' };

function refusal(
  next: Exclude<Next, { step: 'use' | 'use_and_refresh' | 'refresh' | 'wait' }>,
  row: Connection,
): NoTokens {
  if (next.step === 'cool_down') return new NoTokens('unavailable', { row, retry_in: next.retry_in });
  return new NoTokens(next.step, { row });
}

/** Longer from look to look, and never in step with others. */
function pause(tries: number, dice: number): number {
  return Math.min(rules.poll.most, rules.poll.first * 2 ** (tries - 1)) * (0.5 + dice / 2);
}
