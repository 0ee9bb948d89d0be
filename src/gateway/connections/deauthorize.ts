import type { operations } from '../../../generated/gateway/types.ts';
import type { Context, Handlers } from '../../contract/contract.ts';
import { formOf } from '../../provider/answer.ts';
import { readDeauthorization } from '../../provider/deauthorize.ts';
import type { Json } from '../../provider/json.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { noStore } from '../oauth/answer.ts';
import { hints, type Pace } from './hints.ts';
import { ConnectionProblem } from './problem.ts';
import { endWithdrawn } from './withdrawn.ts';

type Endpoints = Pick<Handlers<operations>, 'deauthorize' | 'deauthorizeForm'>;

/**
 * However often strangers say it, about a user who did not withdraw the provider is asked some fifty times a day: that is half of
 * what the strictest of them lets an app ask about one user. One that does not answer is asked again for two minutes.
 */
const pace: Pace = { at_once: 4, most: 10_000, burst: 5, every: 1800, tries: 5, pause: 10 };

/**
 * Where providers tell that a user withdrew. What is sent proves nothing, so that it is a hint to ask the provider; and the answer
 * comes before anything is looked up, so that it tells nobody who is known here, neither by what it says nor by its time.
 */
export function deauthorize(gateway: Gateway): Endpoints {
  const told = hints((key) => {
    const { app, sub } = JSON.parse(key) as { app: string; sub: string };
    return endWithdrawn(gateway, gateway.apps.get(app) as ServedApp, sub);
  }, pace);
  const take = (id: string, parameters: Json) => {
    const app = gateway.apps.get(id);
    const role = app?.plan.deauthorize;
    if (!app || !role) return nothing.answer() as ReturnType<typeof nothing.answer> & { status: 404 };
    const withdrawal = readDeauthorization(app, role, parameters);
    const taken = withdrawal && told.take(JSON.stringify({ app: id, sub: withdrawal.sub }));
    gateway.log.debug({ app: id, taken, toe: withdrawal?.toe }, 'a user is said to have withdrawn');
    return { status: 200 as const, headers: noStore, body: {} };
  };
  return {
    deauthorize: ({ path }, ctx) => take(path.app, queryOf(ctx)),
    deauthorizeForm: ({ path, body }, ctx) => take(path.app, { ...queryOf(ctx), ...(body as Record<string, Json>) }),
  };
}

const nothing = new ConnectionProblem(404, 'Not Found', 'no app takes such a callback here');

function queryOf(ctx: Context): Record<string, string> {
  return formOf(ctx.querystring);
}
