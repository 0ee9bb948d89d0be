import type { Gateway, ServedApp } from '../gateway.ts';

/** Which app each token is of, by the answer in which the root issuer gave it; a bounded memory, so that it may forget. */
export interface TokenApps {
  get(token: string): string | undefined;
  set(token: string, app: string): void;
}

/** @param most tokens that are remembered; the one unused longest goes first */
export function tokenApps(most = 10_000): TokenApps {
  const apps = new Map<string, string>();
  const put = (token: string, app: string) => {
    apps.delete(token);
    apps.set(token, app);
    if (apps.size > most) apps.delete(apps.keys().next().value as string);
  };
  return {
    get(token) {
      const app = apps.get(token);
      if (app !== undefined) put(token, app);
      return app;
    },
    set: put,
  };
}

/**
 * The app, as the root issuer shows it, of an access or refresh token that the root issuer gave. Undefined: it gave no such
 * token, or no longer knows that it did.
 */
export function appOfToken(gateway: Gateway, token: string): ServedApp | undefined {
  const id = gateway.tokenApps.get(token);
  return gateway.root.apps.find((app) => app.id === id);
}
