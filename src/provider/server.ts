import { evaluate, type Scope } from './expression.ts';
import { MissingInput } from './failure.ts';
import type { ServerPlan } from './plan.ts';
import type { App } from './request.ts';

/**
 * The address of a server with its variables filled, and the app's own server in place of scheme and host where it has one.
 * @throws MissingInput where a variable has no value, or one that the document does not admit
 */
export function serverUrl(app: App, server: ServerPlan, scope: Scope): string {
  const url = server.url.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const variable = server.variables[name];
    const value = (variable?.value && evaluate(variable.value, scope)) ?? variable?.default;
    if (value === undefined || typeof value === 'object') throw new MissingInput(server.url, name);
    const text = String(value);
    // A host that comes from outside is checked at every use: it decides where tokens are sent.
    const fits =
      (variable?.enum?.includes(text) ?? true) &&
      (!variable?.pattern || new RegExp(`^(?:${variable.pattern})$`, 'u').test(text));
    if (!fits) throw new MissingInput(server.url, `${name} (the value ${JSON.stringify(text)} is not admitted)`);
    return text;
  });
  return addressAt(app, url);
}

/** An address of the document as an app uses it: the app's own server stands for scheme and host where it has one. */
export function addressAt({ server }: Pick<App, 'server'>, url: string): string {
  if (server === undefined) return url;
  const path = /^[a-z]+:\/\/[^/]+(\/.*)?$/i.exec(url)?.[1] ?? '';
  return server.replace(/\/$/, '') + path;
}
