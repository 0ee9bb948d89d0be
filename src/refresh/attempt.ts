import type { Tokens } from '../provider/token.ts';
import type { Connection, ConnectionStore, NewEvent } from '../store/store.ts';
import type { Ring } from '../vault/ring.ts';
import { sealTokens, type VaultTokens } from '../vault/tokens.ts';
import { type ConnectionEvent, failed, renewedEvent } from './machine.ts';
import { NoTokens } from './no-tokens.ts';
import { rules } from './rules.ts';
import type { StoreClock } from './store-clock.ts';
import { sleep, type Time, within } from './time.ts';

/** A connection with its provider's tokens, opened. */
export interface Fresh {
  connection: Connection;
  tokens: VaultTokens;
}

/**
 * Asks a provider for new tokens. What it throws should be a `ProviderFailure` as it came.
 * @param limits.signal ends with a `TimeoutError` when the time for the call is over
 */
export type SendRefresh = (
  connection: Connection,
  tokens: VaultTokens,
  limits: { signal: AbortSignal },
) => Promise<Tokens>;

/** What became of a refresh, for logs and metrics. `late`: no answer in its time; `lost`: the store took no answer, and it is gone. */
export interface Refreshed {
  connection: Connection;
  outcome: 'renewed' | 'superseded' | 'failed' | 'broken' | 'late' | 'lost';
  /** Of a failure: the standard word; the error itself is beside it. */
  error?: string;
  cause?: unknown;
}

export interface AttemptGiven {
  connections: ConnectionStore;
  ring: Ring;
  send: SendRefresh;
  events: (type: ConnectionEvent, connection: Connection) => NewEvent[];
  tell: (refreshed: Refreshed) => void;
  time: Time;
  clock: StoreClock;
  random: () => number;
  /** Seconds for the provider's answer. */
  timeout: number;
  /** Hears of work that goes on after its caller was answered. */
  lingers: (work: Promise<unknown>) => void;
}

export interface Held {
  connection: Connection;
  overdue: boolean;
}

/**
 * One refresh under a lease: sends, and stores what came of it before anyone hears of it.
 * @returns undefined where the row says something else by now, and has to be read again
 * @throws NoTokens, StoreUnavailable when the answer could not be stored
 */
export async function attempt(given: AttemptGiven, held: Held, tokens: VaultTokens): Promise<Fresh | undefined> {
  const { connection: row } = held;
  const sent = send(given, row, tokens);
  const answer = await within(given.time, given.timeout + rules.margin / 2, sent);
  if (!answer) {
    sent.then((late) => 'tokens' in late && given.lingers(storeLate(given, row, tokens, late.tokens)));
    given.tell({ connection: row, outcome: 'late' });
    throw new NoTokens('unavailable', { row, error: 'temporarily_unavailable' });
  }
  return 'tokens' in answer ? store(given, row, tokens, answer.tokens) : fail(given, held, answer.failure);
}

type Answer = { tokens: Tokens } | { failure: unknown };

/** Sends with a deadline before the lease's end, so that a holder who lives never outlives its lease. */
async function send({ send, time, timeout }: AttemptGiven, row: Connection, tokens: VaultTokens): Promise<Answer> {
  const deadline = new AbortController();
  const over = () => deadline.abort(new DOMException('the provider gave no answer in time', 'TimeoutError'));
  const callOff = time.after(timeout, over);
  try {
    return { tokens: await send(row, tokens, { signal: deadline.signal }) };
  } catch (failure) {
    return { failure };
  } finally {
    callOff();
  }
}

/** Stores an answer: for as long as it takes, since the provider may have ended the old refresh token with it. */
async function store(
  given: AttemptGiven,
  row: Connection,
  before: VaultTokens,
  answer: Tokens,
): Promise<Fresh | undefined> {
  const { connections, ring, clock, events, tell } = given;
  const now = clock.now();
  const seal = () =>
    sealTokens(ring, row.id, answer, { now, before, upstream_scope: row.upstream_scope, sliding: row.sliding });
  const { sealed, tokens } = seal();
  const event = renewedEvent(row);
  const after: Connection = {
    ...{ ...row, ...sealed, state: 'active', generation: row.generation + 1, refreshed_at: now },
    ...{ failures: 0, retry_at: undefined, last_error: undefined, lease: undefined },
  };
  const told = event ? events(event, after) : [];
  // Sealed anew for each try: between two of them the vault may have been given another key.
  const renew = () => connections.renew(row.id, row.generation, seal().sealed, told);
  const connection = await persist(given, renew).catch((cause: unknown) => {
    tell({ connection: row, outcome: 'lost', cause });
    throw cause;
  });
  // Another sign-in came meanwhile, or a try that seemed to fail did not.
  tell({ connection: connection ?? row, outcome: connection ? 'renewed' : 'superseded' });
  return connection && { connection, tokens };
}

/** Nobody waits for it any more, but it may be the only good token that there is. */
async function storeLate(given: AttemptGiven, row: Connection, before: VaultTokens, answer: Tokens): Promise<void> {
  const state = await persist(given, () => given.connections.read(row.id)).catch(() => row);
  if (state?.generation !== row.generation) return;
  await store(given, { ...row, state: state.state, failures: state.failures }, before, answer).catch(() => {});
}

async function persist<Value>({ time, random }: AttemptGiven, change: () => Promise<Value>): Promise<Value> {
  const { first, most, total } = rules.store;
  const until = time.now() + total;
  for (let tries = 0; ; tries++) {
    try {
      return await change();
    } catch (error) {
      const pause = Math.min(most, first * 2 ** tries) * (0.5 + random() / 2);
      if (time.now() + pause > until) throw error;
      await sleep(time, pause);
    }
  }
}

/**
 * Stores that a refresh failed. A refused refresh token is believed only where nobody has used it meanwhile: the store changes
 * nothing where generation or lease are another's by now, which is a second look without a gap between look and change.
 */
async function fail(given: AttemptGiven, { connection: row, overdue }: Held, failure: unknown): Promise<undefined> {
  const { connections, clock, events, random, tell } = given;
  const { event, ...outcome } = failed(row, failure, { overdue, dice: random() });
  const { state, failures, error, description } = outcome;
  const after: Connection = {
    ...{ ...row, state, failures, lease: undefined, last_error: { error, description, at: clock.now() } },
    retry_at: outcome.retry_in === undefined ? undefined : clock.now() + outcome.retry_in,
  };
  const { generation, fence } = row;
  const told = event ? events(event, after) : [];
  if (!(await connections.fail(row.id, { generation, fence }, outcome, told))) return undefined;
  tell({ connection: after, outcome: state === 'broken' ? 'broken' : 'failed', error, cause: failure });
  const { retry_in = 0 } = outcome;
  throw new NoTokens(state === 'broken' ? 'broken' : 'unavailable', { row: after, retry_in, cause: failure });
}
