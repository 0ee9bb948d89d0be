import type { Json } from '../provider/json.ts';
import type { Call, IdentitySource, Plan, TokenCall } from '../provider/plan.ts';
import { bodyOf, callOf } from '../spec/calls.ts';
import type { Document, Operation } from '../spec/document.ts';
import type { Parameters, Vocabulary } from '../spec/vocabulary.ts';
import type { Told } from './examples.ts';

export type Role = 'authorize' | 'token' | 'app_token' | 'identity' | 'introspect' | 'revoke' | 'keys' | 'other';

/** What an operation is for, and how its parameters and its answer are read. */
export interface Part {
  role: Role;
  /** What its parameters mean in the standard's words, and whose credential it wants. */
  call: Call;
  /** How a token answer is read. */
  token?: TokenCall;
  source?: IdentitySource;
}

/**
 * The parts that an operation plays: those that the plan gives it, else that of another method on the same path, else what
 * its declarations show (a second address of an endpoint, the keys of RFC 7517), else none of all these. Several parts are
 * told apart by parameters with fixed values, such as the name of a method.
 */
export function partsOf(plan: Plan, document: Document, operation: Operation, told: Told[]): [Part, ...Part[]] {
  const [own, ...more] = planned(plan, operation.id);
  if (own) return [own, ...more];
  const sibling = siblingOf(plan, document, operation);
  const role = sibling?.role ?? kindOf(document, operation, told);
  const words = role === 'keys' || role === 'other' ? 'identity' : role;
  const call = callOf(document, words, operation, parametersOf(plan, document, role, sibling?.source));
  return [{ ...(role === 'token' ? { token: plan.token } : {}), ...sibling, role, call }];
}

function planned(plan: Plan, operation: string): Part[] {
  const { authorize, token, app_token, identity, introspect, revoke } = plan;
  const parts: Part[] = [{ role: 'authorize', call: authorize.call }];
  for (const one of [token, token.refresh, token.exchange]) {
    if (one) parts.push({ role: 'token', call: one.call, token: one });
  }
  if (app_token) parts.push({ role: 'app_token', call: app_token.call, token: app_token });
  for (const source of identity) if (source.call) parts.push({ role: 'identity', call: source.call, source });
  if (introspect) parts.push({ role: 'introspect', call: introspect.call });
  if (revoke) parts.push({ role: 'revoke', call: revoke.call });
  return parts.filter(({ call }) => call.operation === operation);
}

function siblingOf(plan: Plan, document: Document, { id, path }: Operation): Part | undefined {
  return [...document.operations.values()]
    .filter((other) => other.path === path && other.id !== id && !other.webhook)
    .flatMap((other) => planned(plan, other.id))
    .at(0);
}

function kindOf(document: Document, operation: Operation, told: Told[]): Role {
  if (told.some(({ location, name }) => location !== undefined && name.startsWith('approved'))) return 'authorize';
  const names = [
    ...operation.parameters.map(({ name }) => name),
    ...Object.keys(bodyOf(document, operation)?.schema.properties ?? {}),
  ];
  if (names.includes('grant_type')) return 'token';
  const answer = told.find(({ status }) => status === 200)?.body as Record<string, Json> | null | undefined;
  const isKey = (key: Json) => typeof key === 'object' && key !== null && 'kty' in key;
  return Array.isArray(answer?.keys) && answer.keys.every(isKey) ? 'keys' : 'other';
}

/** What the document says of a role's parameters holds for every address of the role. */
function parametersOf(plan: Plan, document: Document, role: Role, source: IdentitySource | undefined): Parameters {
  const vocabulary = document.root['x-onegate'] as Vocabulary;
  const given = source
    ? vocabulary.identity[plan.identity.indexOf(source)]
    : role === 'keys' || role === 'other' || role === 'identity'
      ? undefined
      : vocabulary[role];
  return given?.parameters ?? {};
}
