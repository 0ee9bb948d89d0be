import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { balancer } from '../support/balancer.ts';
import { testPostgres } from '../support/postgres.ts';
import { type Replicas, startReplicas } from '../support/replicas.ts';
import { type Caller, caller, outcomeOf, Tally } from './calls.ts';
import { type Connected, clientsFor, connect, connectAll, inTurn, stateOf } from './connections.ts';
import { killing, settle } from './killing.ts';
import { type Row, type Rows, rowsOf } from './leases.ts';
import { load } from './load.ts';

/** Seconds of killing, once for each kind of provider. */
const SECONDS = Number(process.env.KILL_SECONDS ?? 60);
const REPLICAS = 4;
const CONNECTIONS = 200;
/** Seconds that an access token lives, and milliseconds that its answer is on the wire: some refreshes always are. */
const LIFETIME = 15;
const LATE = 100;
/** Seconds that gateways wait for the provider; leases are 10 s longer, and so long others wait for a holder that was killed. */
const TIMEOUT = 5;
/** Seconds in which a provider with a grace period repeats itself: many leases, since whoever takes one over is killed as well. */
const GRACE = 120;
/** Why a connection is lost whose provider has answered nobody. */
const LOST = 'refresh_answer_lost';

const front = balancer();
const postgres = await testPostgres();
const skip = !front || !postgres;
let replicas: Replicas;
let connected: Connected[];
let rows: Rows;
let calls: Caller;

beforeAll(async () => {
  if (!front || !postgres) return;
  const store = postgres.fresh();
  const clients = clientsFor(CONNECTIONS);
  rows = rowsOf(postgres, store);
  replicas = await startReplicas({ count: REPLICAS, balancer: front, store, clients, timeout: TIMEOUT });
  await replicas.control.lifetime(LIFETIME);
  connected = await connectAll(replicas, clients);
  await replicas.control.next('token', 'late', { times: 1_000_000, delay: LATE });
  calls = caller(replicas.url, 2 * CONNECTIONS);
});
afterAll(async () => {
  await calls?.close();
  await replicas?.close();
  await postgres?.stop();
});

/** Load and kills together, and what they did to the connections. */
async function storm() {
  const before = { rows: await rows(), stats: await replicas.control.stats() };
  const under = load(calls, connected);
  const { kills, begun } = await killing(replicas, rows, performance.now() + SECONDS * 1000);
  await under.stop();
  await settle(rows, connected, calls);
  const after = { rows: await rows(), stats: await replicas.control.stats() };
  const sum = (all: Row[]) => all.reduce((total, { generation }) => total + generation, 0);
  const seen = {
    kills,
    under_way_at_a_kill: begun.length,
    answers: under.tally.all(),
    longest_answer: Number(under.longest.toFixed(1)),
    refreshes: after.stats.refreshes - before.stats.refreshes,
    stored: sum(after.rows) - sum(before.rows),
    used_twice: after.stats.reuses - before.stats.reuses,
    told_of_an_end: under.ended.size,
  };
  return { seen, begun, ended: [...under.ended], lost: after.rows.filter(({ state }) => state !== 'active') };
}

describe.skipIf(skip)('gateways that are killed without a word, one every second', () => {
  it('lose only connections whose refresh was under way', async () => {
    await replicas.control.reuse('revoke');
    const { seen, begun, ended, lost } = await storm();
    print('a provider that takes reuse for theft', { ...seen, lost: lost.length });

    // Each connection that is lost was under way at a kill, in just that generation, and says why it is lost.
    for (const { id, generation, state, error } of lost) {
      expect({ state, error }).toEqual({ state: 'broken', error: LOST });
      expect(begun).toContainEqual(expect.objectContaining({ id, generation }));
    }
    // The provider's books agree: what it gave is stored, but for one answer of each lost connection. That was asked for again, and
    // more than once only where whoever did so was killed as well.
    expect(seen.refreshes).toBe(seen.stored + lost.length);
    expect(seen.used_twice).toBeGreaterThanOrEqual(lost.length);
    expect(seen.used_twice).toBeLessThanOrEqual(begun.length);
    // Nobody was told of an end that was none, or of anything else.
    const ids = lost.map(({ id }) => id);
    expect(ended.filter((id) => !ids.includes(id))).toEqual([]);
    expect(Object.keys(seen.answers).filter((outcome) => !/^(200|gone|401 invalid_token.*)$/.test(outcome))).toEqual(
      [],
    );
    // A storm in which nothing was ever lost would prove nothing.
    if (SECONDS >= 30) expect(lost.length).toBeGreaterThan(0);
  });

  it('tell why a connection is lost, and have it back by a sign-in', async () => {
    const ids = (await rows("state = 'broken'")).map(({ id }) => id);
    const broken = connected.filter(({ id }) => ids.includes(id));
    await inTurn(8, broken, async (one) => {
      expect((await calls.call(one.token)).status).toBe(401);
      expect(await stateOf(replicas, one)).toMatchObject({ state: 'broken', last_error: { error: LOST } });
    });
    const again = await inTurn(8, broken, ({ client_id, user }) => connect(replicas, client_id, user));
    expect(again.map(({ id }) => id)).toEqual(broken.map(({ id }) => id));
    await everyCallWorks();
  });

  it('lose none where the provider grants a grace period', async () => {
    await replicas.control.reuse('repeat', GRACE);
    const { seen, lost } = await storm();
    print(`a provider with ${GRACE} s of grace`, { ...seen, lost: lost.length });
    expect(lost).toEqual([]);
    expect(seen.refreshes).toBe(seen.stored);
    expect(Object.keys(seen.answers).filter((outcome) => !/^(200|gone)$/.test(outcome))).toEqual([]);
    await everyCallWorks();
    if (SECONDS >= 30) expect(seen.used_twice).toBeGreaterThan(0);
  });

  it('end only when they are killed, and meet nothing that nobody foresaw', async () => {
    expect(replicas.fallen()).toEqual([]);
    expect(await replicas.defects()).toEqual([]);
  });
});

function print(provider: string, numbers: object): void {
  console.log(
    `${CONNECTIONS} connections, ${REPLICAS} gateways, ${provider}, ${SECONDS} s: ${JSON.stringify(numbers)}`,
  );
}

async function everyCallWorks(): Promise<void> {
  const tally = new Tally();
  await inTurn(50, connected, async ({ token }) => tally.add(outcomeOf(await calls.call(token))));
  expect(tally.all()).toEqual({ 200: connected.length });
}
