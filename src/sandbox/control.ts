import type { Middleware } from 'koa';
import type { Context } from '../contract/contract.ts';
import { deauthorize } from './deauthorize.ts';
import { behavioursOf, type Faults, faultOf } from './faults.ts';
import type { Reuse } from './grants.ts';
import type { Play } from './play.ts';
import type { Place } from './stages.ts';
import type { Counts } from './traffic.ts';

/** A provider on stage, with what the control surface can do to it. */
export interface Stage {
  play: Play;
  faults: Faults;
  counts: Counts;
}

/** Milliseconds that `slow` and `late` wait unless told otherwise: longer than anybody's patience. */
const patience = 30_000;

/** What a control does. */
type Act = (ctx: Context, stage: Stage) => void | Promise<void>;

const controls: Record<string, Act> = {
  'POST next': plan,
  'POST reuse': reuse,
  'POST lifetime': lifetime,
  'POST expire': expire,
  'POST deauthorize': withdraw,
  'GET stats': stats,
  'POST reset': reset,
};

/**
 * The control surface for tests: what is played (`GET /_sandbox`), what the next requests meet (`POST …/next`), what a used refresh
 * token meets (`POST …/reuse`), how long access tokens live (`POST …/lifetime`), the end of all of them (`POST …/expire`), a user who
 * withdraws (`POST …/deauthorize`), what has happened (`GET …/stats`), and a fresh start (`POST …/reset`).
 */
export function control(places: ReadonlyMap<string, Place>): Middleware {
  return async function steer(ctx, next) {
    const [, root, id, action] = ctx.path.split('/');
    if (root !== '_sandbox') return next();
    if (id === undefined || id === '') {
      const stages = await Promise.all([...places.values()].map((place) => place.stage()));
      return answer(ctx, 200, { providers: Object.fromEntries(stages.map(described)) });
    }
    const place = places.get(id);
    if (!place) return answer(ctx, 404, { error: `no provider ${id}`, possible: [...places.keys()] });
    const stage = await place.stage();
    const act = controls[`${ctx.method} ${action}`];
    return act ? act(ctx, stage) : answer(ctx, 404, { error: 'no such control', possible: Object.keys(controls) });
  };
}

/** `{ operation, behaviour, times = 1, delay }`; delay in milliseconds, for `slow` and `late`. */
async function plan(ctx: Context, { play, faults }: Stage): Promise<void> {
  const given = await read(ctx);
  if (!given) return noObject(ctx, ['operation', 'behaviour', 'times', 'delay']);
  const operation = play.operations.get(String(given.operation));
  if (!operation) return answer(ctx, 400, { error: 'no such operation', possible: [...play.operations.keys()] });
  const times = given.times ?? 1;
  const delay = given.delay ?? patience;
  if (!isWhole(times, 1) || !isWhole(delay, 0))
    return answer(ctx, 400, { error: 'times and delay must be whole numbers' });
  const fault = faultOf(play, operation, String(given.behaviour), delay);
  if (!fault) return answer(ctx, 400, { error: 'no such behaviour', possible: behavioursOf(play, operation) });
  faults.add(operation.id, fault, times);
  ctx.status = 204;
}

/** `{ policy, seconds = 30 }` */
async function reuse(ctx: Context, { play: { grants } }: Stage): Promise<void> {
  const given = await read(ctx);
  if (!given) return noObject(ctx, ['policy', 'seconds']);
  const { policy, seconds = 30 } = given;
  if (!isPolicy(policy)) return answer(ctx, 400, { error: 'no such policy', possible: policies });
  if (!isWhole(seconds, 0)) return answer(ctx, 400, { error: 'seconds must be a whole number' });
  grants.reuse = { policy, seconds };
  ctx.status = 204;
}

/** `{ seconds }`; without them as the examples say. */
async function lifetime(ctx: Context, { play: { grants } }: Stage): Promise<void> {
  const given = await read(ctx);
  if (!given) return noObject(ctx, ['seconds']);
  const { seconds } = given;
  if (seconds !== undefined && !isWhole(seconds, 0))
    return answer(ctx, 400, { error: 'seconds must be a whole number' });
  grants.lifetime = seconds;
  ctx.status = 204;
}

/** `{ user, client_id, url }` */
async function withdraw(ctx: Context, { play }: Stage): Promise<void> {
  const given = await read(ctx);
  if (!given) return noObject(ctx, ['user', 'client_id', 'url']);
  const { status, body } = await deauthorize(play, given);
  answer(ctx, status, body);
}

function stats(ctx: Context, { play, counts }: Stage): void {
  answer(ctx, 200, { operations: counts, ...play.grants.counts });
}

function expire(ctx: Context, { play }: Stage): void {
  play.grants.expire();
  ctx.status = 204;
}

function reset(ctx: Context, { play, faults, counts }: Stage): void {
  play.grants.clear();
  faults.clear();
  for (const name of Object.keys(counts)) delete counts[name];
  ctx.status = 204;
}

function described({ play }: Stage) {
  const operations = [...play.operations.values()].map((operation) => {
    const { id, method, path, role } = operation;
    return [id, { method, path: `/${play.id}${path}`, role, behaviours: behavioursOf(play, operation) }];
  });
  return [play.id, { name: play.plan.name, operations: Object.fromEntries(operations) }];
}

async function read(ctx: Context): Promise<Record<string, unknown> | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > 65_536) return undefined;
    chunks.push(chunk);
  }
  try {
    const value = JSON.parse(Buffer.concat(chunks).toString()) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const policies: Reuse['policy'][] = ['refuse', 'revoke', 'repeat'];

function isPolicy(value: unknown): value is Reuse['policy'] {
  return (policies as unknown[]).includes(value);
}

function noObject(ctx: Context, possible: string[]): void {
  answer(ctx, 400, { error: 'the body must be a JSON object', possible });
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least;
}

function answer(ctx: Context, status: number, body: object): void {
  ctx.status = status;
  ctx.body = body;
}
