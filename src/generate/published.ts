import { stringify } from 'yaml';
import type { Plan } from '../provider/plan.ts';
import { compile } from '../spec/compile.ts';
import { methods, type OpenAPI, type OperationObject, type Parameter, type PathItem } from '../spec/openapi.ts';
import { apiDocument } from './api-document.ts';
import type { Artefact } from './artefacts.ts';
import type { Entry } from './documents.ts';
import { isOwn, own } from './problem.ts';

/**
 * `openapi.yaml` and `openapi.json`: one document of everything that the gateway serves: its own operations, and those of every
 * provider below `/{provider}/api`, as they stand where an app is named after its provider. JSON is what is served: it is read
 * in a twentieth of the time.
 */
export function publishedArtefacts(gateway: Entry, providers: Entry[]): Artefact[] {
  const apis = providers.map(({ document }) => ({ plan: compile(document), api: apiDocument(document) }));
  const published = publishedDocument(gateway.document.root, apis);
  const sources = [gateway, ...providers].map(({ source }) => source).join(', ');
  const header = `# Generated from ${sources} by \`npm run generate\`. Do not edit.\n`;
  return [
    { file: 'openapi.yaml', text: header + stringify(published, { aliasDuplicateObjects: false, lineWidth: 0 }) },
    { file: 'openapi.json', text: `${JSON.stringify(published)}\n` },
  ];
}

/** Joins the gateway's document with what callers get of each provider; every name of a provider's begins with its id. */
export function publishedDocument(gateway: OpenAPI, apis: { plan: Plan; api: OpenAPI }[]): OpenAPI {
  const placed = apis.map(({ plan, api }) => ({ title: api.info.title, api: placedBelow(plan, api) }));
  const all = [gateway, ...placed.map(({ api }) => api)];
  return {
    ...gateway,
    tags: all.flatMap(({ tags = [] }) => tags),
    'x-tagGroups': [
      { name: gateway.info.title, tags: names(gateway) },
      ...placed.map(({ title, api }) => ({ name: title, tags: names(api) })),
    ],
    paths: Object.assign({}, ...all.map(({ paths }) => paths)),
    components: joined([
      ...all.map(({ components = {} }) => components),
      { parameters: { [own('Connection')]: connection } },
    ]),
  };
}

function placedBelow(plan: Plan, api: OpenAPI): OpenAPI {
  const { id } = plan;
  const { paths = {}, components = {}, tags = [], info } = renamed(api, id);
  const tag = (name: string) => `${info.title}: ${name}`;
  const moved = Object.entries(paths).map(([path, item]) => [`/${id}/api${path}`, placedItem(item, plan, tag)]);
  return {
    ...api,
    tags: tags.map(({ name, ...rest }) => ({ name: tag(name), ...rest })),
    paths: Object.fromEntries(moved),
    components: Object.fromEntries(
      Object.entries(components).map(([section, entries]) => [
        section,
        Object.fromEntries(Object.entries(entries ?? {}).map(([name, entry]) => [unique(id, name), entry])),
      ]),
    ),
  };
}

function placedItem(item: PathItem, { id, operations: plans }: Plan, tag: (name: string) => string): PathItem {
  const operations = methods.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const { auth = 'user' } = plans[operation.operationId as string] ?? {};
    const placed: OperationObject = {
      ...operation,
      operationId: `${id}.${operation.operationId}`,
      ...(auth === 'user' ? { parameters: [...(operation.parameters ?? []), named] } : {}),
      ...(operation.tags ? { tags: operation.tags.map(tag) } : {}),
    };
    return [[method, placed]];
  });
  return Object.fromEntries(operations);
}

/**
 * How a client's own token says whose call it is. The typed calls of `api.ts` have an option for it, so that it stands here alone;
 * what needs no token, or the app's, has no such user.
 */
const connection: Parameter = {
  name: 'Onegate-Connection',
  in: 'header',
  description: "The connection that the call is for, where the token is the client's own.",
  schema: { type: 'string', maxLength: 64 },
  example: 'con_01jd3v9k8qv6m2rb4z7c0t5xwa',
};
const named = { $ref: `#/components/parameters/${own('Connection')}` };

/** A copy in which references to components, in discriminators too, bear the provider's name. */
function renamed<T>(value: T, id: string): T {
  if (typeof value === 'string') {
    const [, section, name, within] = /^#\/components\/([^/]+)\/([^/]+)(.*)$/.exec(value) ?? [];
    return (name === undefined ? value : `#/components/${section}/${unique(id, name)}${within}`) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((member) => renamed(member, id)) as T;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, renamed(member, id)])) as T;
}

function unique(id: string, name: string): string {
  return isOwn(name) ? name : `${id}.${name}`;
}

function names({ tags = [] }: OpenAPI): string[] {
  return tags.map(({ name }) => name);
}

function joined(all: NonNullable<OpenAPI['components']>[]): NonNullable<OpenAPI['components']> {
  const sections = [...new Set(all.flatMap(Object.keys))];
  return Object.fromEntries(
    sections.map((section) => [section, Object.assign({}, ...all.map((components) => components[section]))]),
  );
}
