import { type Method, methods } from '../../spec/openapi.ts';
import { isObject, type Value } from './value.ts';

/**
 * Fills in what OpenAPI wants and vendors leave out: a name for each operation, each once; a declaration for each parameter of a path;
 * an answer. Changes the document that it is given, and tells what it did.
 */
export function complete(root: Value): string[] {
  const done = { named: 0, declared: 0, dropped: 0, pinned: pinVariables(root) };
  const known = new Set<string>();
  const all = [...operationsOf(root), ...operationsIn(root.webhooks)];
  for (const { operation } of all) {
    const { operationId: id } = operation;
    if (typeof id === 'string' && /^[A-Za-z]\w*$/.test(id) && !known.has(id)) known.add(id);
    else delete operation.operationId;
  }
  for (const { operation, method, path, item } of all) {
    if (operation.operationId === undefined) {
      // First of all, as people write it.
      const rest = { ...operation };
      for (const key of Object.keys(rest)) delete operation[key];
      Object.assign(operation, { operationId: unique(nameOf(method, path), known) }, rest);
      done.named++;
    }
    const own = arrayIn(operation, 'parameters');
    const declared = [...own, ...arrayIn(item, 'parameters')].map((one) => resolved(root, one));
    for (const name of templateNames(path)) {
      if (declared.some((one) => isObject(one) && one.in === 'path' && one.name === name)) continue;
      own.push({
        name,
        in: 'path',
        required: true,
        description: `The ${name} in the path.`,
        schema: { type: 'string' },
      });
      done.declared++;
    }
    const strays = strayPaths(root, own, path);
    done.dropped += strays.length;
    const parameters = own.filter((one) => !strays.includes(one));
    if (parameters.length > 0) operation.parameters = parameters;
    if (!isObject(operation.responses) || Object.keys(operation.responses).length === 0)
      operation.responses = { '200': { description: 'Done.' } };
  }
  return [
    ...told(done.named, 'operation', 'named after method and path'),
    ...told(done.declared, 'path parameter', 'declared as text'),
    ...told(done.pinned, 'server variable', 'fixed to what is usual: a setting may fill it instead'),
    ...told(done.dropped, 'path parameter', 'left out: no path has a place for it'),
  ];
}

/** A host that anything may fill decides where tokens go: until its author says more, only the documented default may. */
function pinVariables(root: Value): number {
  const holders = [root, ...operationsOf(root).flatMap(({ item, operation }) => [item, operation])];
  const servers = new Set(holders.flatMap(({ servers }) => (Array.isArray(servers) ? servers : [])));
  const variables = [...servers].flatMap((one) => Object.values(isObject(one?.variables) ? one.variables : {}));
  const open = variables.filter(
    (one): one is Value => isObject(one) && !Array.isArray(one.enum) && one.default !== undefined,
  );
  for (const one of open) one.enum = [one.default];
  return open.length;
}

/** Every operation with its place, those that the vendor calls apart. */
export function operationsOf({ paths }: Value) {
  return operationsIn(paths);
}

function operationsIn(paths: unknown) {
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isObject(item) ? item[method] : undefined;
      return isObject(operation) ? [{ path, method, operation, item: item as Value }] : [];
    }),
  );
}

/** `get /users/{user_id}/repos` → `getUsersByUserIdRepos` */
function nameOf(method: Method, path: string): string {
  const words = path
    .split('/')
    .filter(Boolean)
    .flatMap((part) => part.replaceAll(/\{([^}]*)\}/g, ' by $1 ').split(/[^A-Za-z0-9]+/))
    .filter(Boolean);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function unique(name: string, known: Set<string>): string {
  let free = name;
  for (let number = 2; known.has(free); number++) free = `${name}${number}`;
  known.add(free);
  return free;
}

function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
}

function strayPaths(root: Value, own: unknown[], path: string): unknown[] {
  const names = templateNames(path);
  return own.filter((one) => {
    const whole = resolved(root, one);
    return isObject(whole) && whole.in === 'path' && !names.includes(String(whole.name));
  });
}

function resolved(root: Value, value: unknown): unknown {
  const name = isObject(value) ? /^#\/components\/parameters\/(.+)$/.exec(String(value.$ref))?.[1] : undefined;
  if (name === undefined) return value;
  const { components } = root as { components?: { parameters?: Value } };
  return components?.parameters?.[name];
}

function arrayIn(holder: Value, name: string): unknown[] {
  return Array.isArray(holder[name]) ? [...(holder[name] as unknown[])] : [];
}

function told(count: number, thing: string, what: string): string[] {
  return count === 0 ? [] : [`${count} ${thing}${count === 1 ? '' : 's'} ${what}`];
}
