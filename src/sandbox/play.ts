import type { Contract, OperationSpec, Provider } from '../contract/contract.ts';
import { evaluate } from '../provider/expression.ts';
import type { Json } from '../provider/json.ts';
import type { Plan } from '../provider/plan.ts';
import { type Document, documentOf, type Operation } from '../spec/document.ts';
import { type Told, toldOf } from './examples.ts';
import { createGrants, type Grants } from './grants.ts';
import type { Keys } from './idtoken.ts';
import { type Part, partsOf } from './roles.ts';

/** A client as it is registered; without redirect_uris any address on this machine will do (RFC 8252 §7.3). */
export interface Registration {
  client_id: string;
  client_secret?: string;
  redirect_uris?: string[];
  /** What the client has for the document's settings, keys included: what is signed with them is then checked. */
  settings?: Record<string, string>;
  /** The public half, in PEM, of the key that the client signs with, where its settings don't hold that. */
  public_key?: string;
}

/** One operation, ready to be played; its part is the first of its parts. */
export interface PlayedOperation extends Part {
  id: string;
  method: string;
  /** The path template with the server's own path before it. */
  path: string;
  told: Told[];
  operation: Operation;
  parts: [Part, ...Part[]];
}

/** One provider on stage: what its document says, and what it remembers. */
export interface Play {
  id: string;
  plan: Plan;
  document: Document;
  operations: Map<string, PlayedOperation>;
  clients: readonly Registration[];
  grants: Grants;
  keys: Keys;
  /** The identifier of the person whom the document's examples show. */
  person: string | undefined;
  /** The address of this provider in the sandbox, which is also the issuer of its ID tokens. */
  base(): string;
  /** Epoch milliseconds. */
  now(): number;
}

/** Who may use a provider for which nobody is registered. */
export const anybody: Registration = { client_id: 'sandbox', client_secret: 'sandbox-secret' };

/** Prepares a provider: every operation gets its role, its documented answers and its words. */
export function createPlay(
  provider: Provider,
  given: { clients: readonly Registration[] | undefined; keys: Keys; base(): string; now(): number },
): Play {
  const { id, plan } = provider;
  const where = () => ({ file: `${id}.json`, line: 1, column: 1 });
  const document = documentOf({ file: `${id}.json`, data: provider.document, where });
  const all = [...document.operations.values()].filter(({ webhook }) => !webhook);
  const operations = new Map(all.map((operation) => [operation.id, playedOf(plan, document, operation)]));
  const { clients = [anybody], ...rest } = given;
  return {
    id,
    plan,
    document,
    operations,
    clients,
    grants: createGrants(given.now),
    person: personOf(plan, operations),
    ...rest,
  };
}

/**
 * The contract as the sandbox mounts it: paths below the server's own, and a token of the query is read from a form as
 * well.
 */
export function contractOf({ id, operations, validators }: Provider, play: Play): Contract {
  const mounted = Object.entries(operations).map(([name, spec]): [string, OperationSpec] => {
    const path = play.operations.get(name)?.path ?? spec.path;
    return [name, { ...spec, path, ...withToken(play.plan, spec) }];
  });
  return { id, operations: Object.fromEntries(mounted), validators };
}

/** RFC 6750 §2.2; no document declares the credential a second time among the fields. */
function withToken({ carrier }: Plan, { body, security }: OperationSpec): Pick<OperationSpec, 'body'> {
  const secured = security.some((needed) => Object.keys(needed).length > 0);
  if (!body?.fields || !secured || carrier.in !== 'query') return {};
  const others = body.fields.filter(({ name }) => name !== carrier.name);
  return { body: { ...body, fields: [...others, { name: carrier.name }] } };
}

function playedOf(plan: Plan, document: Document, operation: Operation): PlayedOperation {
  const { id, method } = operation;
  const told = toldOf(document, operation);
  const parts = partsOf(plan, document, operation, told);
  return { id, method, path: pathOf(operation), told, operation, parts, ...parts[0] };
}

/**
 * The path part of the server's address (OpenAPI 3.1 §4.8.5), its variables filled by their defaults, then the
 * operation's.
 */
function pathOf({ servers, path }: Operation): string {
  const [server] = servers;
  const filled = (server?.url ?? '/').replace(
    /\{([^}]+)\}/g,
    (_, name: string) => server?.variables?.[name]?.default ?? `{${name}}`,
  );
  const own = /^(?:[a-z]+:)?\/\/[^/]*(\/.*)?$/i.exec(filled)?.[1] ?? (filled.startsWith('/') ? filled : '');
  return own.replace(/\/$/, '') + path;
}

function personOf(plan: Plan, operations: Map<string, PlayedOperation>): string | undefined {
  for (const { call, claims } of plan.identity) {
    const told = operations.get(call?.operation ?? '')?.told.find(({ status }) => status === 200);
    const sub = claims ? claims.sub : { pointer: ['sub'] };
    const value = sub && told?.body !== undefined ? evaluate(sub, { answer: told.body as Json }) : undefined;
    if (value !== undefined && typeof value !== 'object') return String(value);
  }
  return undefined;
}
