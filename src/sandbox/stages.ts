import type { Context, Provider, Violation } from '../contract/contract.ts';
import { type StubOptions, stub } from '../contract/stub.ts';
import type { Plan } from '../provider/plan.ts';
import type { Stage } from './control.ts';
import { elsewhere } from './elsewhere.ts';
import { createFaults } from './faults.ts';
import { handlersOf, refuser } from './handlers.ts';
import type { Keys } from './idtoken.ts';
import { contractOf, createPlay, type Registration } from './play.ts';
import { traffic } from './traffic.ts';

/** A provider that is opened when somebody comes for it: documents are large, and most visits need one of them. */
export interface Playable {
  id: string;
  plan: Plan;
  provider(): Promise<Provider>;
}

/** A provider's place in the sandbox; opened once, by the first who needs it. */
export interface Place {
  id: string;
  plan: Plan;
  stage(): Promise<Stage & { serve: Serve }>;
}

type Serve = (ctx: Context, next: () => Promise<unknown>) => Promise<unknown>;

interface Given {
  registrations: Record<string, Registration[]> | undefined;
  keys: Keys;
  /** The sandbox's own address. */
  url(): string;
  /** Epoch milliseconds. */
  now(): number;
  breach: ((provider: string, operation: string, violations: Violation[]) => void) | undefined;
}

/** The places of all providers, by id. */
export function places(providers: (Provider | Playable)[], given: Given): Map<string, Place> {
  return new Map(
    providers.map((one) => {
      const { id, plan } = one;
      const open = async () => opened('provider' in one ? await one.provider() : one, given);
      let stage: ReturnType<Place['stage']> | undefined;
      return [id, { id, plan, stage: () => (stage ??= open()) }];
    }),
  );
}

/** What passes a provider's place: counted and disturbed first, then the document's operations, then what is none. */
function opened(provider: Provider, { registrations, keys, url, now, breach }: Given): Stage & { serve: Serve } {
  const { id } = provider;
  const play = createPlay(provider, { clients: registrations?.[id], keys, base: () => `${url()}/${id}`, now });
  const stage: Stage = { play, faults: createFaults(), counts: {} };
  const options: StubOptions = { prefix: `/${id}`, refuse: refuser(play) };
  if (breach) options.breach = (operation, violations) => breach(id, operation, violations);
  const first = traffic(play, stage.faults, stage.counts);
  const operations = stub(contractOf(provider, play), handlersOf(play), options).routes();
  const last = elsewhere(play);
  return {
    ...stage,
    serve: (ctx, next) => first(ctx, () => operations(ctx as never, () => last(ctx, next))),
  };
}
