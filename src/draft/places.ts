import type { Method, OpenAPI, OperationObject, PathItem } from '../spec/openapi.ts';

/** An endpoint as OpenAPI wants it: where the server is, and what stands behind it. */
export interface Place {
  server: string;
  path: string;
  /** Parameters that are written into the address; they are constants of the operation. */
  query: [string, string][];
}

/** The place of an endpoint; braces, which mean a parameter in OpenAPI, stay percent-encoded. */
export function placeOf(address: string): Place {
  const { origin, pathname, searchParams } = new URL(address);
  return { server: origin, path: pathname, query: [...searchParams] };
}

/**
 * Puts an operation at its place. A path of another host has that host as `servers`; where two hosts have the same path, one of
 * them gets a part of it. What a document had there under the same method makes room, for a role is more than a resource.
 */
export function put(root: OpenAPI, { server, path, query }: Place, method: Method, operation: OperationObject): void {
  root.paths ??= {};
  root.servers ??= [{ url: server }];
  const home = root.servers[0]?.url;
  const [base, rest] = free(root, server, within(home, server, path));
  const item: PathItem = root.paths[rest] ?? (base === home ? {} : { servers: [{ url: base }] });
  const constants = query.map(([name, value]) => ({
    name,
    in: 'query' as const,
    required: true,
    description: 'A part of the address.',
    schema: { type: 'string', const: value },
    example: value,
  }));
  const parameters = [...constants, ...(operation.parameters ?? [])];
  item[method] = parameters.length > 0 ? { ...operation, parameters } : operation;
  root.paths[rest] = item;
}

/** A server with a path of its own, such as `/v1`, takes that part of its endpoints' paths. */
function within(home: string | undefined, server: string, path: string): [server: string, path: string] {
  if (home?.startsWith(`${server}/`)) {
    const prefix = home.slice(server.length).replace(/\/$/, '');
    if (path.startsWith(`${prefix}/`)) return [home, path.slice(prefix.length)];
  }
  return [server, path];
}

function free(root: OpenAPI, server: string, [base, path]: [string, string]): [string, string] {
  const taken = root.paths?.[path];
  const owner = taken?.servers?.[0]?.url ?? root.servers?.[0]?.url;
  if (!taken || owner === base) return [base, path];
  const cut = path.indexOf('/', 1);
  return cut < 0 ? [`${base}${path}`, '/'] : free(root, server, [base + path.slice(0, cut), path.slice(cut)]);
}
