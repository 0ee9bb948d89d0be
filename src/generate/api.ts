import type { Api, ApiRow, FieldStyle } from '../client/api.ts';
import { kindOf } from '../contract/body.ts';
import type { FieldSpec, OperationSpec } from '../contract/contract.ts';
import { compile } from '../spec/compile.ts';
import type { Document } from '../spec/document.ts';
import { apiDocument, resourceOperations } from './api-document.ts';
import { literal } from './literal.ts';
import { operationTable } from './operations.ts';
import { typesModule } from './types.ts';

/**
 * The module `api.ts`: what callers of a provider import, its types and its table.
 * @param client where the module finds the client's types
 */
export async function apiModule(document: Document, client = '../../src/client/api.ts'): Promise<string> {
  const { title } = document.root.info;
  return [
    `import type { Api } from '${client}';\n`,
    await typesModule({ ...document, root: apiDocument(document) }),
    `/** ${title} for \`createGateway().app()\`. */`,
    `const api: Api<paths> = ${literal(apiOf(document))};`,
    'export default api;\n',
  ].join('\n');
}

/** A document's table for callers, as data. */
export function apiOf(document: Document): Api<unknown> {
  const table = operationTable(document);
  const plan = compile(document);
  const rows = resourceOperations(document, plan).flatMap(({ id, method, path }) => {
    const fixed = (plan.operations[id]?.fixed ?? []).filter((parameter) => parameter.in === 'body');
    const row = rowOf(table[id] as OperationSpec, new Set(fixed.map(({ name }) => name)));
    return Object.keys(row).length > 0 ? [[`${method} ${path}`, row] as const] : [];
  });
  return { id: document.id, operations: Object.fromEntries(rows) };
}

function rowOf({ parameters, body, answers }: OperationSpec, fixed: Set<string>): ApiRow {
  const lists = parameters.flatMap(({ in: place, name, list }) =>
    place === 'query' && list && !(list.style === 'form' && list.explode) ? [[name, list] as const] : [],
  );
  const fields = (body?.fields ?? []).flatMap((field) => {
    const style = styleOf(field);
    return fixed.has(field.name) || Object.keys(style).length === 0 ? [] : [[field.name, style] as const];
  });
  const types = body?.types ?? [];
  const usual = types.length === 0 || (types.length === 1 && types[0] === 'application/json');
  const reads = readsOf(answers);
  return {
    ...(lists.length > 0 ? { lists: Object.fromEntries(lists) } : {}),
    ...(usual ? {} : { body: { types, ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}) } }),
    ...(reads === 'json' ? {} : { reads }),
  };
}

function styleOf({ list, json }: FieldSpec): FieldStyle {
  return { ...(list && !list.explode ? { list } : {}), ...(json ? { json } : {}) };
}

/** The declared types decide, never the received one: some providers call their JSON text. */
function readsOf(answers: OperationSpec['answers']): 'json' | 'text' | 'blob' {
  const types = Object.entries(answers).flatMap(([status, list]) => (status.startsWith('2') ? list : []));
  const kinds = types.map(kindOf);
  if (types.length === 0 || kinds.includes('json')) return 'json';
  return kinds.every((kind) => kind !== undefined) ? 'text' : 'blob';
}
