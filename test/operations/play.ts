import type { AnyAnswer, AnyCall } from '../../src/client/fetch.ts';
import type { Problem } from '../../src/client/problem.ts';
import { wordOfStatus } from '../../src/provider/words.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { toldWord } from '../../src/sandbox/refusals.ts';
import { type Breach, breachesOf } from './breaches.ts';
import { type Direct, direct } from './direct.ts';
import type { Callable, Documented } from './documents.ts';
import type { Limit } from './limits.ts';
import { requestsOf } from './requests.ts';
import { call, type Stage, tokenFor, type Wire } from './stage.ts';

/** A call that went well, and what the provider answers to the same without a gateway. */
export interface Success {
  about: string;
  written: AnyCall;
  answer: AnyAnswer;
  wire: Wire;
  /** Undefined where nobody but the gateway can make the call. */
  direct: Direct | undefined;
  /** It tells of a failure, which nobody sees but the reader of the body. */
  limit: Limit | undefined;
}

/** A call that was refused, and what had been asked for. */
export interface Refusal<Cause> {
  cause: Cause;
  problem: Problem | undefined;
  wire: Wire;
}

/** Everything that was seen of one operation. */
export interface Played {
  provider: string;
  operation: Callable;
  successes: Success[];
  /** Each documented failure that was asked for at the sandbox. */
  failures: Refusal<Told>[];
  /** None where the operation takes no token. */
  badTokens: Refusal<'a wrong token' | 'no token' | 'a token of the other kind'>[];
  breaches: Refusal<Breach>[];
  /** How often the provider was to be asked. */
  asked: number;
}

/** Calls an operation in every way that its document shows, then in ways that fail. */
export async function play(stage: Stage, of: Documented, operation: Callable): Promise<Played> {
  const { id: provider } = of.provider;
  const token = tokenFor(stage, provider, operation);
  const requests = requestsOf(of, operation);
  const control = stage.setup.control(provider);
  const successes: Success[] = [];
  const succeed = async (about: string, written: AnyCall, bearer: string | undefined, limit?: Limit) => {
    const { answer, wire } = await call(stage, provider, operation, written, bearer);
    const alone = await direct(stage, of, operation, wire.request.clone(), bearer);
    successes.push({ about, written, answer, wire, direct: alone, limit });
  };
  for (const { about, call: written } of requests) await succeed(about, written, token);
  for (const { name, limit } of operation.others) {
    await control.next(operation.id, name, { times: isAlone(operation) ? 1 : 2 });
    await succeed(`answered with ${name}`, requests[0]?.call ?? {}, token, limit);
  }
  if (operation.open) await succeed('without a token', requests[0]?.call ?? {}, undefined);
  const { call: good = {} } = requests[0] ?? {};
  const refused = async <Cause>(cause: Cause, written = good, bearer = token): Promise<Refusal<Cause>> => {
    const { answer, wire } = await call(stage, provider, operation, written, bearer);
    return { cause, problem: answer.error as Problem | undefined, wire };
  };
  const failures: Refusal<Told>[] = [];
  // A connection whose token is called invalid gets another, and the call is made once more.
  const managed = stage.tokens.get(provider)?.upstream !== undefined;
  let again = 0;
  for (const { told, behaviour } of operation.failures) {
    const renews = managed && (toldWord(of.provider.plan, told) ?? wordOfStatus(told.status)) === 'invalid_token';
    await control.next(operation.id, behaviour, { times: renews ? 2 : 1 });
    failures.push(await refused(told));
    if (renews) again++;
  }
  const badTokens: Played['badTokens'] = [];
  if (token !== undefined) {
    // What is no token of the gateway's is taken for one of the provider's, and has no connection.
    if (!managed) badTokens.push(await refused('a wrong token' as const, good, 'a-token-that-nobody-gave'));
    const other = stage.tokens.get(provider)?.[operation.token === 'app' ? 'user' : 'app'];
    if (other !== undefined) badTokens.push(await refused('a token of the other kind' as const, good, other));
    if (!operation.open) badTokens.push(await without(stage, provider, operation, good));
  }
  const breaches: Refusal<Breach>[] = [];
  for (const breach of breachesOf(of, operation)) breaches.push(await refused(breach, breach.call));
  const presented = badTokens.filter(({ cause }) => cause !== 'no token');
  const asked = (isAlone(operation) ? 1 : 2) * successes.length + failures.length + again + presented.length;
  return { provider, operation, successes, failures, badTokens, breaches, asked };
}

/** Whether nobody but the gateway can make the call. */
function isAlone({ fixed }: Callable): boolean {
  return fixed.some(({ signature }) => signature);
}

async function without(
  stage: Stage,
  provider: string,
  operation: Callable,
  good: object,
): Promise<Refusal<'no token'>> {
  const { answer, wire } = await call(stage, provider, operation, good, undefined);
  return { cause: 'no token', problem: answer.error as Problem | undefined, wire };
}

/** Runs all, some at a time; what throws is told in its place. */
export async function inTurns<In, Out>(
  all: In[],
  run: (one: In) => Promise<Out>,
): Promise<Map<In, Out | { thrown: unknown }>> {
  const results = new Map<In, Out | { thrown: unknown }>();
  const rest = all.values();
  const worker = async () => {
    for (const one of rest) results.set(one, await run(one).catch((thrown: unknown) => ({ thrown })));
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return results;
}
