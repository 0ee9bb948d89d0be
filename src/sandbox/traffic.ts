import { setTimeout as wait } from 'node:timers/promises';
import type { Middleware } from 'koa';
import type { Context } from '../contract/contract.ts';
import type { Fault, Faults } from './faults.ts';
import type { Play } from './play.ts';
import { isSuccess } from './refusals.ts';
import { router } from './routing.ts';

/** How often each operation answered with each status; `reset` where it answered with none. */
export type Counts = Record<string, Record<string, number>>;

/** Stands before a provider's stub: counts what goes by, and does to it what the control surface asked for. */
export function traffic(play: Play, faults: Faults, counts: Counts): Middleware {
  const operationOf = router(play);
  return async function pass(ctx, next) {
    const operation = operationOf(ctx.method, ctx.path);
    if (!operation) return next();
    const asks = operation.role === 'authorize' && ctx.query.sandbox_user === undefined;
    const fault = faults.take(operation.id, (one) => asks && isApproval(play, one));
    await (fault ? suffer(ctx, fault, next) : next());
    const status = fault?.kind === 'reset' ? 'reset' : String(ctx.status);
    const own = counts[operation.id] ?? {};
    own[status] = (own[status] ?? 0) + 1;
    counts[operation.id] = own;
  };
}

/** A documented success of authorize waits until a user has been chosen. */
function isApproval({ plan }: Play, fault: Fault): boolean {
  return fault.kind === 'told' && isSuccess(plan, fault.told);
}

async function suffer(ctx: Context, fault: Fault, next: () => Promise<unknown>): Promise<void> {
  switch (fault.kind) {
    case 'told':
      ctx.state.template = fault.told;
      await next();
      break;
    case 'slow':
      if (await waited(ctx, fault.delay)) await next();
      break;
    case 'late':
      await next();
      await waited(ctx, fault.delay);
      break;
    case 'truncated':
      await next();
      cutShort(ctx);
      break;
    case 'reset':
      ctx.respond = false;
      ctx.req.socket.resetAndDestroy();
      break;
    case 'large':
      ctx.type = 'application/json';
      ctx.body = JSON.stringify({ padding: 'x'.repeat(2 * 1024 * 1024) });
      break;
    case 'html':
      ctx.type = 'text/html';
      ctx.body = maintenance;
      break;
    default:
      ctx.status = fault.status;
      ctx.body = `${fault.status}\n`;
  }
}

/** Says how long the answer is, sends half of it and hangs up. */
function cutShort(ctx: Context): void {
  if (ctx.respond === false) return void ctx.req.socket.destroy();
  const body = Buffer.from(typeof ctx.body === 'string' && ctx.body.length > 1 ? ctx.body : '{"cut": "short"}');
  ctx.respond = false;
  ctx.res.writeHead(ctx.status, { 'Content-Type': ctx.type || 'application/json', 'Content-Length': body.length });
  ctx.res.write(body.subarray(0, body.length >> 1), () => ctx.req.socket.destroy());
}

/** Whether the client was still there when the time had passed. */
async function waited(ctx: Context, delay: number): Promise<boolean> {
  const gone = new AbortController();
  ctx.res.once('close', () => gone.abort());
  return wait(delay, true, { signal: gone.signal }).catch(() => false);
}

const maintenance =
  '<!doctype html><html><head><title>Maintenance</title></head><body><h1>Please come back later</h1></body></html>';
