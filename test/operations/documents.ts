import { openProvider } from '../../src/config/catalogue.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { apiDocument } from '../../src/generate/api-document.ts';
import type { ParameterPlan } from '../../src/provider/plan.ts';
import type { Told } from '../../src/sandbox/examples.ts';
import { createPlay, type PlayedOperation } from '../../src/sandbox/play.ts';
import { isSuccess, toldCodes } from '../../src/sandbox/refusals.ts';
import { type Document, documentOf, type Operation } from '../../src/spec/document.ts';
import type { OpenAPI, OperationObject } from '../../src/spec/openapi.ts';

import { type Limit, limitOf } from './limits.ts';

/** One operation that callers may want: what they are told of it, and what the provider's document says beyond that. */
export interface Callable {
  id: string;
  tag: string;
  /** As callers see it: without what the gateway fills in. */
  seen: Operation;
  /** Whose token it takes. */
  token: 'user' | 'app' | 'none';
  /** An answer comes without a token too. */
  open: boolean;
  /** Scopes of which the token needs all. */
  scopes: string[];
  /** The documented failures, each with how the sandbox is asked for it. */
  failures: { told: Told; behaviour: string }[];
  /** Documented successes besides the first, in the same language. */
  others: { name: string; limit: Limit | undefined }[];
  /** What the gateway adds to every call. */
  fixed: ParameterPlan[];
  /** What stands before the operation's path at the provider. */
  base: string;
}

/** A provider's operations and all that a call of them is made of. */
export interface Documented {
  provider: Provider;
  /** The identifier of the person whom the examples show. */
  person: string | undefined;
  /** What the provider's document says itself. */
  own: Document;
  /** What callers get to read. */
  published: Document;
  /** In the order of the document. */
  operations: Callable[];
}

/** Reads what a provider's document says of the operations below `/{app}/api`. */
export async function documented(id: string): Promise<Documented> {
  const provider = await openProvider(id);
  const own = opened(id, provider.document);
  const published = opened(id, apiDocument(own));
  const play = createPlay(provider, { clients: undefined, keys: undefined as never, base: () => '', now: () => 0 });
  const operations = [...published.operations.values()].map((seen) => {
    const played = play.operations.get(seen.id) as PlayedOperation;
    return callable(provider, published, seen, played);
  });
  return { provider, own, published, person: play.person, operations };
}

function callable(provider: Provider, published: Document, seen: Operation, played: PlayedOperation): Callable {
  const { auth = 'user', fixed = [] } = provider.plan.operations[seen.id] ?? {};
  return {
    id: seen.id,
    tag: tagOf(published, seen),
    seen,
    token: auth === 'basic' ? 'none' : auth,
    open: played.operation.security.some((needed) => Object.keys(needed).length === 0),
    scopes: played.call.scopes,
    failures: failuresOf(provider, played),
    others: othersOf(provider, played),
    fixed,
    base: played.path.slice(0, -seen.path.length),
  };
}

/** By name, unless another answer has the same name: then by code. A name that stands twice for failures is played once. */
function failuresOf({ plan }: Provider, { told }: PlayedOperation): Callable['failures'] {
  const failures = told.filter((one) => !isSuccess(plan, one));
  return failures.flatMap((one) => {
    const first = told.find(({ name }) => name === one.name) as Told;
    if (first === one) return [{ told: one, behaviour: one.name }];
    const [code] = toldCodes(plan, one);
    return isSuccess(plan, first) && code ? [{ told: one, behaviour: code }] : [];
  });
}

/** The first is what every good call gets; these must be asked for. A name that stands for something else before is left. */
function othersOf({ plan }: Provider, { id, told }: PlayedOperation): Callable['others'] {
  const [first, ...others] = told.filter((one) => isSuccess(plan, one));
  return others
    .filter((one) => one.type === first?.type || one.type === undefined)
    .filter((one) => told.find(({ name }) => name === one.name) === one)
    .map(({ name }) => ({ name, limit: limitOf(plan.id, id, name) }));
}

function tagOf({ root }: Document, { path, method }: Operation): string {
  const object = root.paths?.[path]?.[method.toLowerCase() as 'get'] as OperationObject;
  return object.tags?.[0] ?? '';
}

function opened(id: string, data: OpenAPI): Document {
  return documentOf({ file: `${id}.json`, data, where: () => ({ file: `${id}.json`, line: 1, column: 1 }) });
}
