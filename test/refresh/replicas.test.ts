import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/refresh/rules.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { modelStore, type Refreshable } from './model-store.ts';
import { type Behaviour, behaviours } from './provider.ts';
import { virtualTime } from './virtual.ts';
import { LIFE, type Plan, play, TIMEOUT, unforeseen } from './world.ts';

const RUNS = Number(process.env.ONEGATE_RUNS ?? 150);
const seconds = (max: number) => fc.double({ min: 0, max, noNaN: true });

/** Calls come in bursts, and a life apart; most are about the end of one. */
const calls = fc.array(
  fc.record({
    pause: fc.oneof({ weight: 3, arbitrary: seconds(0.3) }, seconds(30), fc.constant(LIFE - 60), fc.constant(LIFE)),
    replica: fc.nat(2),
    refused: fc.boolean(),
  }),
  { minLength: 5, maxLength: 40, size: 'max' },
);
const crashes = fc.array(fc.record({ replica: fc.nat(2), step: fc.integer({ min: 1, max: 12 }), done: fc.boolean() }), {
  maxLength: 3,
  size: 'max',
});
const doings = (...some: Behaviour[]) => fc.array(fc.constantFrom<Behaviour>(...some), { maxLength: 10, size: 'max' });
const none = fc.constant([]);

function plans(change: { [Part in keyof Plan]?: fc.Arbitrary<Plan[Part]> }): fc.Arbitrary<Plan> {
  return fc.record({
    seed: fc.integer(),
    grace: fc.constant(false),
    obedient: fc.constant(true),
    skews: fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 3, maxLength: 3 }),
    calls,
    behaviours: none,
    crashes: none,
    outages: none,
    ...change,
  }) as fc.Arbitrary<Plan>;
}

/** Nobody waits longer than for a holder that died, an attempt of one's own, and a store that comes back. */
const LONGEST = TIMEOUT + 2 * rules.margin + (TIMEOUT + rules.margin) + rules.store.total;

type Played = Awaited<ReturnType<typeof play>>;

/** What holds in every run, whatever breaks. */
function always({ told, asked, dead, upstream, row }: Played, plan: Plan): void {
  expect(told.filter(unforeseen)).toEqual([]);
  expect(Math.max(0, ...told.map((one) => one.seconds))).toBeLessThan(LONGEST);
  if (dead === 0) expect(told.length, 'everyone is answered').toBe(asked);
  if (plan.obedient) expect(upstream.doubles, 'on the wire at once').toBe(0);
  for (const { access_token } of told) if (access_token) expect(upstream.issued).toContain(access_token);
  expect(row).toBeDefined();
}

const stores = {
  'the model': (now: () => number): Refreshable & { close?(): Promise<void> } => modelStore(now),
  SQLite: (now: () => number) => {
    const store = openSqlite(':memory:', { now });
    return { ...store.connections, close: () => store.close() };
  },
};

describe.each(Object.entries(stores))('replicas over %s', (name, make) => {
  const run = async (plan: Plan): Promise<Played> => {
    const time = virtualTime();
    const store = make(time.now);
    const played = await play({ ...plan, behaviours: [...plan.behaviours] }, time, store);
    await store.close?.();
    always(played, plan);
    return played;
  };
  const holds = (plan: fc.Arbitrary<Plan>, check: (played: Played, plan: Plan) => void) =>
    fc.assert(
      fc.asyncProperty(plan, async (one) => check(await run(one), one)),
      { numRuns: name === 'SQLite' ? Math.ceil(RUNS / 3) : RUNS },
    );
  const healthy = ({ row, upstream }: Played) => {
    expect(upstream.revoked).toBe(false);
    expect(row?.state).toBe('active');
  };

  test('where nothing breaks, everyone gets tokens, and no refresh token is used twice', { timeout: 60_000 }, () =>
    holds(plans({ behaviours: doings('answers', 'keeps', 'echoes', 'narrows') }), (played) => {
      healthy(played);
      expect(played.told.every(({ access_token }) => access_token)).toBe(true);
      expect(Math.max(0, ...played.upstream.carriedOut.values())).toBeLessThanOrEqual(1);
    }),
  );

  test('a provider in trouble loses no connection', { timeout: 60_000 }, () =>
    holds(plans({ behaviours: doings('fails', 'limits', 'vanishes', 'answers') }), healthy),
  );

  test('a store that is away for less than the margin loses no answer', { timeout: 60_000 }, () => {
    const outages = fc.array(fc.record({ refresh: fc.nat(3), seconds: seconds(7), done: fc.boolean() }), {
      maxLength: 4,
    });
    return holds(plans({ outages }), healthy);
  });

  test('a connection is lost only with an answer that nobody stored, and says so', { timeout: 60_000 }, () =>
    holds(plans({ crashes, behaviours: doings(...behaviours) }), (played) => {
      const { row, upstream, stored } = played;
      if (row?.state === 'active') return;
      expect(row).toMatchObject({ state: 'broken', last_error: { error: 'refresh_answer_lost' } });
      expect(
        [...upstream.issued].some((token) => !stored.has(token)),
        'an answer was lost',
      ).toBe(true);
    }),
  );

  test('a provider that repeats its last answer loses none, whoever dies', { timeout: 60_000 }, () => {
    const outages = fc.array(fc.record({ refresh: fc.nat(3), seconds: seconds(60), done: fc.boolean() }), {
      maxLength: 3,
    });
    const all = {
      crashes,
      outages,
      behaviours: doings(...behaviours),
      obedient: fc.boolean(),
      grace: fc.constant(true),
    };
    return holds(plans(all), healthy);
  });

  test('whatever breaks, everyone who lives is answered', { timeout: 60_000 }, () => {
    const outages = fc.array(fc.record({ refresh: fc.nat(3), seconds: seconds(90), done: fc.boolean() }), {
      maxLength: 4,
    });
    const all = { crashes, outages, behaviours: doings(...behaviours), obedient: fc.boolean(), grace: fc.boolean() };
    return holds(plans(all), () => {});
  });
});
