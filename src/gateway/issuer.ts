import type { Gateway, ServedApp } from './gateway.ts';

/**
 * One OpenID provider of this gateway: an app's own at `{base}/{app}`, or the root at `{base}`, behind which all apps stand.
 * Both are served by the same code; what differs is how an issuer shows its apps.
 */
export interface Issuer {
  /** The issuer identifier, without slash at the end. */
  issuer: string;
  /** The apps behind it, in the order of the configuration; their `issuer` is this one. */
  apps: readonly ServedApp[];
}

/** The issuer of all apps. */
export function rootIssuer(base: string, apps: Iterable<ServedApp>): Issuer {
  return { issuer: base, apps: [...apps].map((app) => ({ ...app, issuer: base, root: true })) };
}

/**
 * The issuer that an address belongs to.
 * @param id the app in the path; without it the root is meant
 */
export function issuerAt(gateway: Gateway, id: string | undefined): Issuer | undefined {
  if (id === undefined) return gateway.root;
  const app = gateway.apps.get(id);
  return app && { issuer: app.issuer, apps: [app] };
}

/** The app of an issuer that has no other: whatever comes there is about this one. */
export function soleApp({ apps }: Issuer): ServedApp | undefined {
  return apps.length === 1 ? apps[0] : undefined;
}

/** A user's identifier, unique at the issuer (OpenID Connect Core §8): two apps may know two users by the same one. */
export function subjectAt(app: ServedApp, sub: string): string {
  return app.root ? `${app.id}:${sub}` : sub;
}

/** How the root issuer names an app in `acr_values` and `acr`: signing in there is what a client can ask for. */
export function acrOf({ id, root }: ServedApp): string | undefined {
  return root ? ACR + id : undefined;
}

/** The apps that `acr_values` names, by id; the other values are the providers' own. */
export function appsIn(acr_values: string | undefined): { named: string[]; others: string[] } {
  const values = (acr_values ?? '').split(' ').filter(Boolean);
  const named = values.filter((value) => value.startsWith(ACR));
  return {
    named: named.map((value) => value.slice(ACR.length)),
    others: values.filter((value) => !named.includes(value)),
  };
}

const ACR = 'app:';
