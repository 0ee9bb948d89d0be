import type { Call, Plan } from '../provider/plan.ts';
import { callOf } from '../spec/calls.ts';
import { compile } from '../spec/compile.ts';
import type { Document, Operation } from '../spec/document.ts';
import { readExpression } from '../spec/expressions.ts';
import { settle } from '../spec/follow.ts';
import { meant } from '../spec/nearest.ts';
import { placeOf } from '../spec/rules/answers.ts';
import { type Use, type View, viewOf } from '../spec/rules/view.ts';
import { pointer } from '../spec/source.ts';
import type { Read } from '../spec/vocabulary.ts';
import { answersOf } from './answers.ts';
import type { Explanation, Member } from './explanation.ts';
import { apiRequest, roleRequest, type Where } from './sent.ts';
import { valueText } from './value.ts';

/** What of a document can be explained: its roles, by the names that the command takes, and the operations of its API. */
export function subjectsOf(document: Document): { roles: string[]; operations: string[] } {
  const view = viewOf(document);
  const uses = callsOf(view, compile(document));
  const roles = [...new Set(uses.map(({ name }) => roleName(name)))];
  const { operations } = compile(document);
  return { roles, operations: Object.keys(operations).filter((id) => !operations[id]?.sign_in) };
}

/**
 * Explains a role, with each of its calls, or an operation: as a resource where it is one, and in the roles that it plays.
 * @throws RangeError that names the nearest where the document has neither.
 */
export function explain(document: Document, subject: string): Explanation[] {
  const view = viewOf(document);
  const plan = compile(document);
  const where: Where = (at) => {
    const { file, line } = document.source.where(settle(view.root, at));
    return `${file}:${line}`;
  };
  const calls = callsOf(view, plan);
  const ofRole = calls.filter(({ name }) => roleName(name) === subject);
  if (ofRole.length > 0) return ofRole.map(({ name, use }) => roleExplained(view, plan, name, use, where));
  const operation = document.operations.get(subject);
  if (operation && !operation.webhook) {
    const played = calls.filter(({ use }) => use.named === subject);
    const resource = plan.operations[subject]?.sign_in ? [] : [apiExplained(view, plan, operation, where)];
    return [...resource, ...played.map(({ name, use }) => roleExplained(view, plan, name, use, where))];
  }
  const { roles, operations } = subjectsOf(document);
  throw new RangeError(
    `${document.id} has no role and no operation ${subject}; ${meant(subject, [...roles, ...operations])}`,
  );
}

/** Every call that the gateway makes of its own; refreshing, too, where it is the token operation with another grant. */
function callsOf({ uses }: View, plan: Plan): { name: string; use: Use }[] {
  const calls = uses.filter(({ role }) => role !== 'deauthorize').map((use) => ({ name: use.name, use }));
  const token = uses.find(({ name }) => name === 'token');
  if (!token || !plan.token.refresh || calls.some(({ name }) => name === 'token/refresh')) return calls;
  return [...calls, { name: 'token/refresh', use: token }];
}

/** `token/refresh` is asked for as `refresh`, `identity/0` as `identity`. */
function roleName(name: string): string {
  return name.startsWith('token/') ? name.slice('token/'.length) : name.replace(/\/\d+$/, '');
}

function roleExplained(view: View, plan: Plan, name: string, use: Use, where: Where): Explanation {
  const { operation, call, at } = use;
  return {
    provider: plan.id,
    role: name,
    ...(operation && call ? { request: roleRequest(view, operation, call, name, at, plan, where) } : {}),
    reads: membersOf(view, use, where),
    answers: operation && call ? answersOf(view, operation, call, use, plan, where) : [],
    at: where(at),
  };
}

function apiExplained(view: View, plan: Plan, operation: Operation, where: Where): Explanation {
  const call: Call = callOf(view.document, 'api', operation);
  return {
    provider: plan.id,
    request: apiRequest(view, operation, call, plan, where),
    reads: [],
    answers: answersOf(view, operation, call, undefined, plan, where),
    at: where(operation.pointer),
  };
}

/** What the block reads, and what has its own name; a call that inherits reads what the other reads. */
function membersOf(view: View, use: Use, where: Where): Member[] {
  const { reads, keeps, at, given, role } = use;
  const inherited = use.name === 'token/refresh' && reads.length === 0 ? tokenUse(view) : undefined;
  const written = [...(inherited?.reads ?? reads), ...keeps].map(({ name, value, at: place }) => ({
    name,
    from: valueText(readExpression(value as Read)),
    at: where(place),
  }));
  const source = given.id_token as { issuer?: unknown } | undefined;
  if (source)
    return [{ name: 'claims', from: 'the ID token of the token answer', at: where(`${at}/id_token`) }, ...written];
  const named = new Set(written.map(({ name }) => name));
  const own = role === 'identity' && given.claims !== undefined ? [] : (usual[role] ?? []);
  const rest = own.filter((name) => !named.has(name) && placeOf(view, use, { within: [] }, [name])?.kind !== 'nowhere');
  return [...written, ...rest.map((name) => ({ name, from: `${pointer(name)}, under its own name`, at: where(at) }))];
}

function tokenUse({ uses }: View): Use | undefined {
  return uses.find(({ name }) => name === 'token');
}

/** The members that are read under their own names where the block says nothing else. */
const usual: Partial<Record<Use['role'], readonly string[]>> = {
  authorize: ['code', 'state'],
  token: ['access_token', 'refresh_token', 'id_token', 'expires_in', 'scope'],
  app_token: ['access_token', 'expires_in'],
  identity: ['sub', 'name', 'email', 'picture'],
  introspect: ['active', 'client_id', 'sub', 'scope', 'exp'],
};
