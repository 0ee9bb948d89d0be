import { openProvider } from '../../src/config/catalogue.ts';
import { failure, planAt } from '../../src/provider/errors.ts';
import type { Json } from '../../src/provider/json.ts';
import type { Plan } from '../../src/provider/plan.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { formOfExample } from '../../src/sandbox/media.ts';
import { createPlay, type PlayedOperation } from '../../src/sandbox/play.ts';
import { parametersOf } from '../../src/sandbox/redirect.ts';
import { toldCodes } from '../../src/sandbox/refusals.ts';

export type Role = 'authorize' | 'token' | 'identity' | 'introspect' | 'revoke';

/** One documented answer of an operation that the gateway calls. */
export interface Example {
  provider: string;
  operation: string;
  role: Role;
  name: string;
  status: number;
  /** The provider's own code and text, where it has them. */
  code: string | undefined;
  text: string | undefined;
}

/** What a provider's document says of the operations that the gateway calls. */
export interface Documented {
  plan: Plan;
  /** In the order of the roles, then of the document. */
  examples: Example[];
  /** Codes that the operations have which only an API call reaches. */
  ofTheApi: Set<string>;
  /** Where an operation is in the sandbox. */
  pathOf(operation: string): string;
}

/** Reads the examples of every operation that a provider's plan gives a role. */
export async function documented(provider: string): Promise<Documented> {
  const opened = await openProvider(provider);
  const play = createPlay(opened, { clients: undefined, keys: undefined as never, base: () => '', now: () => 0 });
  const operation = (id: string) => play.operations.get(id) as PlayedOperation;
  const examples = calledBy(opened.plan).flatMap(([role, id]) => {
    const told = operation(id).told.filter((one) => isAskedFor(role, one));
    return told.map((one) => describedBy(opened.plan, role, id, one));
  });
  const called = new Set(examples.map((example) => example.operation));
  const others = [...play.operations.values()].filter(({ id }) => !called.has(id)).flatMap(({ told }) => told);
  const ofTheApi = new Set(others.flatMap((told) => toldCodes(opened.plan, told)));
  return { plan: opened.plan, examples, ofTheApi, pathOf: (id) => `/${provider}${operation(id).path}` };
}

function calledBy({ authorize, token, identity, introspect, revoke }: Plan): [Role, string][] {
  const sources = identity.flatMap(({ call }) => (call ? [['identity', call.operation] as [Role, string]] : []));
  return [
    ['authorize', authorize.call.operation],
    ['token', token.call.operation],
    ...sources,
    ...(introspect ? [['introspect', introspect.call.operation] as [Role, string]] : []),
    ...(revoke ? [['revoke', revoke.call.operation] as [Role, string]] : []),
  ];
}

/** Not the pages on which people decide, and no success in a language that the gateway never asks for. */
function isAskedFor(role: Role, { status, type }: Told): boolean {
  if (status >= 400) return true;
  return role === 'authorize' ? status >= 300 : type === 'application/json';
}

function describedBy(plan: Plan, role: Role, operation: string, told: Told): Example {
  const { name, status } = told;
  const body = (told.location === undefined ? formOfExample(told).value : parametersOf(told.location)) as Json;
  return { provider: plan.id, operation, role, name, status, ...saidIn(planAt(plan, operation), status, body) };
}

/** The provider's own code and text in an answer, by its document. */
export function saidIn(plan: Plan, status: number, body: Json): Pick<Example, 'code' | 'text'> {
  const { code, detail } = failure(plan, '', { status, headers: {}, text: '' }, body);
  return { code, text: detail === code ? undefined : detail };
}
