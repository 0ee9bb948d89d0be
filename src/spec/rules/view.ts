import type { Call } from '../../provider/plan.ts';
import { callOf, type Role } from '../calls.ts';
import type { Document, Operation } from '../document.ts';
import type { OpenAPI } from '../openapi.ts';
import { pointer } from '../source.ts';
import type { Parameters } from '../vocabulary.ts';
import { record, type Written } from './leaves.ts';

/** What rules look at: the document, its block whatever shape it has, and every use of an operation by a role. */
export interface View {
  document: Document;
  root: OpenAPI;
  /** The block; empty where the document has none. Its parts may have any shape. */
  block: Record<string, unknown>;
  uses: Use[];
}

/** A call as a role makes it. */
export interface Use {
  /** `token`, `token/refresh`, `identity/0`, … */
  name: string;
  role: Role | 'deauthorize';
  at: string;
  given: Record<string, unknown>;
  /** The operationId that the call names, its own or inherited from `token`. */
  named: string | undefined;
  /** Undefined where none is named, or no operation has that id. */
  operation: Operation | undefined;
  /** The operation's parameters with their values; undefined where the operation is. */
  call: Call | undefined;
  /** Values of the call's own `parameters`. */
  sends: Written[];
  /** Values of `answer` or `claims`. */
  reads: Written[];
  keeps: Written[];
}

/** Looks at a document. Nothing throws here, whatever is broken: what can't be read is left out. */
export function viewOf(document: Document): View {
  const block = record(document.root['x-onegate']);
  const view: View = { document, root: document.root, block, uses: [] };
  const token = record(block.token);
  const add = (name: string, role: Use['role'], given: unknown, inherited?: Record<string, unknown>) => {
    if (given !== undefined) view.uses.push(useOf(view, name, role, record(given), inherited));
  };
  add('authorize', 'authorize', block.authorize);
  add('token', 'token', block.token);
  add('token/exchange', 'token', token.exchange, { operation: token.operation });
  add('app_token', 'app_token', block.app_token);
  const identity = Array.isArray(block.identity) ? block.identity : [];
  for (const [index, source] of identity.entries()) add(`identity/${index}`, 'identity', source);
  add('introspect', 'introspect', block.introspect);
  add('revoke', 'revoke', block.revoke);
  const refresh = record(token.refresh);
  const same = refresh.operation === undefined || refresh.operation === token.operation;
  add('token/refresh', 'token', token.refresh, same ? token : {});
  add('deauthorize', 'deauthorize', block.deauthorize);
  return view;
}

/** Every value in the block that is sent, wherever it stands. */
export function everySend({ block, uses }: View): Written[] {
  const { client_assertion, sign } = block;
  const identity = Array.isArray(block.identity) ? block.identity : [];
  const issuers = identity.flatMap((source, index) =>
    entries('read', record(source).id_token, `/x-onegate/identity/${index}/id_token`),
  );
  const signing = ['key', 'key_id', 'issuer', 'audience'];
  return [
    ...entries('send', block.headers, '/x-onegate/headers'),
    ...entries('send', block.parameters, '/x-onegate/parameters'),
    ...uses.flatMap(({ sends }) => sends),
    ...entries('send', client_assertion, '/x-onegate/client_assertion').filter(({ name }) => signing.includes(name)),
    ...entries('send', sign, '/x-onegate/sign').filter(({ name }) => name === 'key'),
    ...issuers,
  ];
}

/** Every value in the block that is read from an answer. */
export function everyRead({ uses }: View): Written[] {
  return uses.flatMap(({ reads, keeps }) => [...reads, ...keeps]);
}

/** The values of an object in the block, with their places. */
export function entries(kind: Written['kind'], given: unknown, at: string): Written[] {
  return Object.entries(record(given)).map(([name, value]) => ({ kind, name, at: at + pointer(name), value }));
}

function useOf(
  view: View,
  name: string,
  role: Use['role'],
  given: Record<string, unknown>,
  inherited: Record<string, unknown> = {},
): Use {
  const { document } = view;
  const at = `/x-onegate/${name}`;
  const id = given.operation ?? inherited.operation;
  const named = typeof id === 'string' ? id : undefined;
  const operation = named === undefined ? undefined : document.operations.get(named);
  const parameters = record(given.parameters ?? inherited.parameters) as Parameters;
  const call = operation && role !== 'deauthorize' ? callIn(view, role, operation, parameters) : undefined;
  const answer = given.claims === undefined ? 'answer' : 'claims';
  return {
    ...{ name, role, at, given, named, operation, call },
    sends: entries('send', given.parameters, `${at}/parameters`),
    reads: entries('read', given[answer], `${at}/${answer}`),
    keeps: entries('read', given.keep, `${at}/keep`),
  };
}

/** A broken block must not stop other rules: what the schema refuses is no value of a call. */
function callIn(view: View, role: Role, operation: Operation, parameters: Parameters): Call | undefined {
  try {
    return callOf(view.document, role, operation, parameters);
  } catch {
    return undefined;
  }
}
