import { basename } from 'node:path';
import { joined } from './join.ts';
import {
  type Example,
  type Header,
  type MediaType,
  type Method,
  methods,
  type OpenAPI,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  type Response,
  type Schema,
  type Server,
} from './openapi.ts';
import { type Finding, pointer, readSource, type Source, SpecError, tokens } from './source.ts';

/** An OpenAPI document in memory: its data, its operations with every reference resolved but those of schemas, and the place of everything. */
export interface Document {
  /** The file's name without its ending: the provider's id. */
  id: string;
  source: Source;
  root: OpenAPI;
  /** By operationId, webhooks included. */
  operations: Map<string, Operation>;
  /** Whether all of the file is in it: false where something was left out because it is wrong. */
  whole: boolean;
}

/** One operation: what OpenAPI says about it, references resolved (schemas keep theirs: see `schema`). */
export interface Operation {
  id: string;
  method: string;
  path: string;
  /** Where it stands in the document. */
  pointer: string;
  webhook: boolean;
  summary?: string;
  description?: string;
  deprecated: boolean;
  servers: Server[];
  parameters: (Parameter & { pointer: string })[];
  body?: RequestBody & { pointer: string };
  responses: Record<string, ResolvedResponse>;
  security: Record<string, string[]>[];
  /** Its own `x-onegate` block, of whatever shape. */
  block?: unknown;
}

export type ResolvedResponse = Omit<Response, 'headers'> & { headers: Record<string, Header>; pointer: string };

/**
 * Reads a document.
 * @throws SpecError for syntax errors, a reference that leads nowhere, an operation without or with a repeated operationId.
 */
export async function load(file: string): Promise<Document> {
  return documentOf(await readSource(file));
}

/**
 * Makes a document of a parsed file and the files it refers to; see load. With `faults`, what is wrong is added there and left out of the document, so
 * that lint can tell everything at once; only a file that is no OpenAPI document still throws.
 */
export function documentOf(file: Source, faults?: Finding[]): Document {
  const source = joined(file);
  const root = source.data as OpenAPI;
  const fail = failures(source);
  const attempt: Attempt = (make) => {
    try {
      return make();
    } catch (error) {
      if (!faults) throw error;
      document.whole = false;
      // Anything else is a part that OpenAPI does not know the shape of: lint's rule `shape` says which.
      if (error instanceof SpecError) faults.push(...error.findings);
      return undefined;
    }
  };
  if (typeof root !== 'object' || root === null || typeof root.openapi !== 'string')
    throw fail('openapi', '', ...stranger(root));
  const operations = new Map<string, Operation>();
  const id = basename(source.file).replace(/\.(ya?ml|json)$/, '');
  const document: Document = { id, source, root, operations, whole: true };
  for (const [section, items] of [
    ['paths', root.paths ?? {}],
    ['webhooks', root.webhooks ?? {}],
  ] as const) {
    for (const [path, item] of Object.entries(items)) {
      for (const method of methods) {
        if (!item?.[method]) continue;
        attempt(() => {
          const operation = operationOf(document, section, path, item, method, attempt);
          const { id, pointer } = operation;
          if (operations.has(id))
            throw fail('operationId', `${pointer}/operationId`, `operationId ${id} stands twice`, 'make it unique');
          operations.set(id, operation);
        });
      }
    }
  }
  return document;
}

/** What a file is that is no OpenAPI document, and what would be right. */
function stranger(root: unknown): [message: string, remedy: string] {
  const { swagger } = (root ?? {}) as { swagger?: unknown };
  if (swagger === undefined) return ['this is no OpenAPI document', 'begin the file with `openapi: 3.1.0`'];
  return [
    `this is Swagger ${swagger}, and not OpenAPI 3.1`,
    'make a document of it: `onegate new ID --from` this file',
  ];
}

/** Resolves a local reference (also a chain of them); anything else is returned as it is. */
export function resolve<T>(document: Pick<Document, 'root' | 'source'>, value: T | Reference, from = ''): T {
  let here: unknown = value;
  for (let depth = 0; isReference(here); depth++) {
    const { $ref } = here;
    const target = $ref.startsWith('#') ? targetOf(document.root, $ref) : undefined;
    if (target === undefined || depth > 50) {
      throw failures(document.source)('reference', from, `${$ref} leads nowhere`, 'correct the reference');
    }
    here = target;
  }
  return here as T;
}

/** A schema with its reference followed; siblings of `$ref` are kept on top, as JSON Schema 2020-12 wants. */
export function schema(document: Pick<Document, 'root' | 'source'>, value: Schema | undefined): Schema {
  if (!value) return {};
  if (value.$ref === undefined) return value;
  const { $ref, ...siblings } = value;
  return { ...resolve<Schema>(document, { $ref } as Reference), ...siblings };
}

/** The examples of a media type or header by name, references followed; a lone `example` is named `example`. */
export function examples(
  document: Document,
  holder: MediaType | Header,
): Record<string, { summary?: string; value: unknown }> {
  if (holder.example !== undefined) return { example: { value: holder.example } };
  return Object.fromEntries(
    Object.entries(holder.examples ?? {}).map(([name, example]) => {
      const { summary, value } = resolve<Example>(document, example);
      return [name, summary === undefined ? { value } : { summary, value }];
    }),
  );
}

/** A thrower of findings for one file. */
export function failures(source: Source) {
  return (rule: string, at: string, message: string, remedy: string): SpecError =>
    new SpecError([{ rule, severity: 'error', message, remedy, ...source.where(at) } satisfies Finding]);
}

/** Makes something, or gives undefined where faults are gathered. */
type Attempt = <T>(make: () => T) => T | undefined;

function operationOf(
  document: Document,
  section: 'paths' | 'webhooks',
  path: string,
  item: PathItem,
  method: Method,
  attempt: Attempt,
): Operation {
  const object = item[method] as OperationObject;
  const at = pointer(section, path, method);
  const id = object.operationId;
  if (!id) {
    throw failures(document.source)('operationId', at, `${method.toUpperCase()} ${path} has no operationId`, 'name it');
  }
  const operation: Operation = {
    id,
    method: method.toUpperCase(),
    path,
    pointer: at,
    webhook: section === 'webhooks',
    deprecated: object.deprecated === true,
    servers: object.servers ?? item.servers ?? document.root.servers ?? [{ url: '/' }],
    parameters: parametersOf(document, item, object, section, path, at, attempt),
    responses: Object.fromEntries(
      Object.entries(object.responses ?? {}).flatMap(([status, response]) => {
        const resolved = attempt(() => responseOf(document, response, `${at}/responses/${status}`));
        return resolved ? [[String(status), resolved]] : [];
      }),
    ),
    security: object.security ?? document.root.security ?? [],
  };
  if (object['x-onegate'] !== undefined) operation.block = object['x-onegate'];
  if (object.summary !== undefined) operation.summary = object.summary;
  if (object.description !== undefined) operation.description = object.description;
  const { requestBody } = object;
  if (requestBody) {
    const bodyAt = `${at}/requestBody`;
    const body = attempt(() => resolve<RequestBody>(document, requestBody, bodyAt));
    if (body) operation.body = { ...body, pointer: bodyAt };
  }
  return operation;
}

/** The operation's own parameters stand in for those of the path item with the same name and place. */
function parametersOf(
  document: Document,
  item: PathItem,
  object: OperationObject,
  section: string,
  path: string,
  at: string,
  attempt: Attempt,
): (Parameter & { pointer: string })[] {
  const read = (list: (Parameter | Reference)[] | undefined, base: string) =>
    (list ?? []).flatMap((entry, index) => {
      const place = `${base}/parameters/${index}`;
      const parameter = attempt(() => resolve<Parameter>(document, entry, place));
      return parameter ? [{ ...parameter, pointer: place }] : [];
    });
  const own = read(object.parameters, at);
  const shared = read(item.parameters, pointer(section, path));
  return [...shared.filter((s) => !own.some((o) => o.name === s.name && o.in === s.in)), ...own];
}

function responseOf(document: Document, value: Response | Reference, at: string): ResolvedResponse {
  const response = resolve<Response>(document, value, at);
  const headers = Object.fromEntries(
    Object.entries(response.headers ?? {}).map(([name, header]) => [
      name,
      resolve<Header>(document, header, `${at}/headers`),
    ]),
  );
  return { ...response, headers, pointer: at };
}

function isReference(value: unknown): value is Reference {
  return typeof value === 'object' && value !== null && typeof (value as Reference).$ref === 'string';
}

const targets = new WeakMap<object, Map<string, unknown>>();

/** What a local reference leads to: found once, for many refer to the same. */
function targetOf(root: OpenAPI, $ref: string): unknown {
  const known = targets.get(root) ?? new Map<string, unknown>();
  if (known.size === 0) targets.set(root, known);
  const target = known.get($ref) ?? lookup(root, $ref.slice(1));
  if (target !== undefined) known.set($ref, target);
  return target;
}

function lookup(root: unknown, path: string): unknown {
  let here = root;
  for (const token of tokens(decodeURIComponent(path))) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, token)) return undefined;
    here = (here as Record<string, unknown>)[token];
  }
  return here;
}
