import type { Play, PlayedOperation } from './play.ts';

/**
 * Finds the operation of a request; literal paths before those with parameters (OpenAPI 3.1 §4.8.8.1), HEAD goes to
 * GET.
 */
export function router(play: Play): (method: string, path: string) => PlayedOperation | undefined {
  const routes = [...play.operations.values()]
    .map((operation) => ({ operation, pattern: patternOf(play, operation) }))
    .sort((a, b) => a.operation.path.split('{').length - b.operation.path.split('{').length);
  return (method, path) =>
    routes.find(({ operation, pattern }) => {
      return (operation.method === method || (method === 'HEAD' && operation.method === 'GET')) && pattern.test(path);
    })?.operation;
}

/** Every operation on a path, whatever its method. */
export function operationsAt(play: Play, path: string): PlayedOperation[] {
  return [...play.operations.values()].filter((operation) => patternOf(play, operation).test(path));
}

function patternOf({ id }: Play, { path }: PlayedOperation): RegExp {
  const parts = `/${id}${path}`.split(/\{[^{}/]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}
