import { evaluate, type Scope } from '../../provider/expression.ts';
import type { ServerPlan } from '../../provider/plan.ts';
import type { App } from '../../provider/request.ts';
import { serverUrl } from '../../provider/server.ts';
import { usesKept } from '../../provider/walk.ts';

/**
 * Where an operation is called. A host that the provider told at the sign-in gets the user's token, so that it is checked at every
 * use: it must match the whole of the document's pattern, and be reached by TLS. The variable's default is no answer, it may be another
 * customer's host.
 * @returns undefined where the connection does not say, or names what the document does not admit
 * @throws MissingInput where a setting does not fit
 */
export function reach(app: App, server: ServerPlan, scope: Scope): URL | undefined {
  const told = Object.values(server.variables).filter(({ value }) => usesKept(value));
  if (told.length === 0) return new URL(serverUrl(app, server, scope));
  if (!told.every((variable) => isAdmitted(variable, scope))) return undefined;
  const url = URL.parse(serverUrl(app, server, scope));
  return url && (url.protocol === 'https:' || app.server !== undefined) ? url : undefined;
}

function isAdmitted({ value, enum: values, pattern }: ServerPlan['variables'][string], scope: Scope): boolean {
  const text = value && evaluate(value, scope);
  if (typeof text !== 'string') return false;
  return values?.includes(text) ?? (pattern !== undefined && new RegExp(`^(?:${pattern})$`, 'u').test(text));
}
