import type { Beginning } from './draft.ts';
import type { Metadata } from './metadata.ts';
import { standardScopes, type Traits, unusualAuthentication } from './traits.ts';

/** What the document has under `paths` that the block may name. */
interface Operations {
  named: ReadonlySet<string>;
  /** The operation of a vendor's API that tells who the user is. */
  identity: Beginning['identity'];
}

/** The name that stands where an operation is to be named; lint leads there, for no operation is called so. */
const todo = 'TODO';

/** The `x-onegate` block of a draft, with remarks by JSON pointer where its author must decide. */
export function blockOf(id: string, metadata: Metadata, traits: Traits, { named, identity }: Operations) {
  const gaps: Record<string, string> = {};
  const gap = (key: string, text: string) => {
    gaps[`/x-onegate/${key}`] = text;
  };
  const operation = (role: string, key: string, what: string): { operation: string } => {
    if (named.has(role)) return { operation: role };
    gap(key, `TODO: name the operation ${what}; add it under paths if it is not there.`);
    return { operation: todo };
  };
  const authorize = {
    ...operation('authorize', 'authorize', 'that the browser is sent to'),
    ...(traits.openid && traits.scopes.includes('offline_access') ? asksForConsent : {}),
  };
  const token = operation('token', 'token', 'that gives a token for a code');
  const unusual = unusualAuthentication(metadata);
  if (unusual)
    gap('token', `TODO: the server takes ${unusual.join(', ')} only: see client_assertion in provider-documents.md.`);
  const block = {
    name: { en: titled(id) },
    ...(traits.openid && metadata.issuer ? { settings: { issuer: issuerSetting(metadata.issuer) } } : {}),
    ...scopesOf(traits, gap),
    authorize,
    token,
    identity: sourcesOf(metadata, traits, identity, operation, gap),
    ...(named.has('introspect') ? { introspect: { operation: 'introspect' } } : {}),
    ...(named.has('revoke') ? { revoke: { operation: 'revoke' } } : {}),
  };
  return { block, gaps };
}

/** OpenID Connect Core §11: there is a refresh token only where the user was asked. */
const asksForConsent = {
  parameters: { prompt: ['$prompt', { from: '$access_type', map: { offline: 'consent' } }] },
};

/** The issuer is a setting: another instance of the same software has the same document. */
function issuerSetting(issuer: string): Record<string, string> {
  return {
    description: 'The issuer of the ID tokens',
    pattern: '^https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~-]+)*/?$',
    default: issuer,
  };
}

function scopesOf({ openid, scopes }: Traits, gap: (key: string, text: string) => void) {
  const own = Object.fromEntries(standardScopes.filter((name) => scopes.includes(name)).map((name) => [name, [name]]));
  if (openid) return { scopes: own };
  if (scopes.length === 0) return {};
  gap('scopes', 'TODO: openid is what signing in needs, and is always asked for; say what the others need, too.');
  return { scopes: { openid: own.profile ?? scopes.slice(0, 1), ...own } };
}

function sourcesOf(
  metadata: Metadata,
  { openid }: Traits,
  identity: Beginning['identity'],
  operation: (role: string, key: string, what: string) => { operation: string },
  gap: (key: string, text: string) => void,
): Record<string, unknown>[] {
  const userinfo = metadata.userinfo_endpoint !== undefined;
  const idToken = { id_token: { issuer: '$app.issuer' } };
  // Refreshing brings none, so that it cannot be the only source where there is another.
  if (openid) return userinfo ? [{ ...idToken, optional: true }, { operation: 'userinfo' }] : [idToken];
  const claims = 'TODO: say where the claims are: `claims: { sub: /id, name: /name }`. Absent: under their own names.';
  if (identity !== undefined && !userinfo) {
    gap('identity', identity.claims ? 'TODO: these are guesses by name; see whether sub never changes.' : claims);
    return [identity];
  }
  const source = operation('userinfo', 'identity', 'that tells who the user is');
  if (userinfo) gap('identity', claims);
  return [source];
}

/** `my-provider` → `My Provider` */
function titled(id: string): string {
  return id
    .split(/[-_.]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
