import type { ParameterPlan, Plan } from '../provider/plan.ts';
import { usesKept } from '../provider/walk.ts';
import { compile } from '../spec/compile.ts';
import { type Document, type Operation, resolve } from '../spec/document.ts';
import type { OpenAPI, OperationObject, Parameter, PathItem, Reference } from '../spec/openapi.ts';
import { reachable } from './components.ts';
import { bodyWithout, parametersOf } from './fixed.ts';
import { own, refused, unavailable } from './problem.ts';
import { successes } from './successes.ts';

/**
 * What a provider's document becomes for callers of `/{app}/api`: its resource operations with a standard bearer token, without
 * what the gateway fills in, and with the one shape of failures. Operations with an OAuth role, and other spellings of theirs,
 * are not among them: they have standard endpoints.
 */
export function apiDocument(document: Document): OpenAPI {
  const plan = compile(document);
  const resources = resourceOperations(document, plan);
  const paths: Record<string, PathItem> = {};
  for (const operation of resources) {
    const item = paths[operation.path] ?? {};
    paths[operation.path] = { ...item, [operation.method.toLowerCase()]: served(document, plan, operation) };
  }
  const { title, version, description } = document.root.info;
  const used = new Set(Object.values(paths).flatMap((item) => Object.values(item).flatMap(tagsOf)));
  const api: OpenAPI = {
    openapi: document.root.openapi,
    info: { title, version, ...(description === undefined ? {} : { description }) },
    tags: (document.root.tags ?? []).filter(({ name }) => used.has(name)),
    paths,
  };
  return { ...api, components: reachable(document.root, api) };
}

/** The operations that callers may want: all but those of a sign-in. */
export function resourceOperations(document: Document, plan: Plan): Operation[] {
  return [...document.operations.values()].filter(({ id, webhook }) => !webhook && !plan.operations[id]?.sign_in);
}

function served(document: Document, plan: Plan, operation: Operation): OperationObject {
  const { id, path, method } = operation;
  const item = document.root.paths?.[path] as PathItem;
  const object = item[method.toLowerCase() as 'get'] as OperationObject;
  const { auth = 'user', fixed = [] } = plan.operations[id] ?? {};
  const scopes = neededScopes(operation);
  const known = fixed.filter(({ value }) => usesKept(value));
  const parameters = parametersOf(
    document,
    item,
    object,
    fixed.filter((parameter) => !known.includes(parameter)),
  ).map((entry) => asOptional(document, entry, known));
  const body = operation.body && bodyWithout(document, object.requestBody as never, bodyNames(fixed));
  const { summary, description, tags, deprecated, externalDocs } = object;
  return {
    operationId: id,
    ...(summary === undefined ? {} : { summary }),
    ...textOf(description, scopes),
    ...(tags === undefined ? {} : { tags }),
    ...(deprecated ? { deprecated } : {}),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    security: auth === 'none' ? [] : [{ [own('bearer')]: [] }, ...(anonymous(operation) ? [{}] : [])],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: body } : {}),
    responses: { ...successes(document, plan, id, object), '4XX': refused, '5XX': unavailable },
  };
}

/** What a connection knows is left to whoever calls without one: with a token of the provider's own. */
function asOptional(document: Document, entry: Parameter | Reference, known: ParameterPlan[]): Parameter | Reference {
  const { required: _, description = '', ...parameter } = resolve<Parameter>(document, entry);
  if (!known.some(({ in: place, name }) => place === parameter.in && name === parameter.name)) return entry;
  const sentence = "Filled in for a connection; give it with a token of the provider's own, and only then.";
  return { ...parameter, description: [description, sentence].filter(Boolean).join(' ') };
}

function bodyNames(fixed: ParameterPlan[]): Set<string> {
  return new Set(fixed.filter((parameter) => parameter.in === 'body').map(({ name }) => name));
}

/** The operation can be called without a token, too. */
function anonymous({ security }: Operation): boolean {
  return security.some((requirement) => Object.keys(requirement).length === 0);
}

/** A token without scopes is enough where one way in needs none. */
function neededScopes({ security }: Operation): string[][] {
  const sets = security.map((requirement) => Object.values(requirement).flat());
  return sets.some((set) => set.length === 0) ? [] : sets;
}

function textOf(description: string | undefined, scopes: string[][]): { description?: string } {
  const needed = scopes.map((set) => set.map((scope) => `\`${scope}\``).join(' and ')).join(', or ');
  const sentence = needed === '' ? undefined : `Needs the scope ${needed}.`;
  const parts = [description?.trimEnd(), sentence].filter((part) => part !== undefined);
  return parts.length > 0 ? { description: parts.join('\n\n') } : {};
}

function tagsOf(operation: unknown): string[] {
  return (operation as OperationObject).tags ?? [];
}
