import { understood } from '../../provider/scopes.ts';
import type { ServedApp } from '../gateway.ts';
import { appsIn, type Issuer } from '../issuer.ts';
import type { AuthorizationRequest } from './authorization-request.ts';
import { type Client, mayUse } from './client.ts';
import { OAuthError } from './error.ts';

/** The apps of an issuer that a client may use; at the root there may be others, of which it is told nothing. */
export function usableApps({ apps }: Issuer, client: Client): ServedApp[] {
  return apps.filter((app) => mayUse(client, app.id) && (client.managed || !tokenless(app)));
}

/** Whether the provider has no token per user: there is nothing then to pass on to a client that wants the provider's. */
export function tokenless({ plan }: Pick<ServedApp, 'plan'>): boolean {
  const { access_token } = plan.token.answer;
  return access_token !== undefined && 'literal' in access_token && access_token.literal === false;
}

/**
 * The apps at which a request could be answered: the one that it names, else all that the client may use and that know the
 * scopes. Where there are several, the user chooses.
 * @throws OAuthError `invalid_request` for an app that is not there for this client, `invalid_scope` when no app knows the scopes
 */
export function candidates(
  issuer: Issuer,
  client: Client,
  request: AuthorizationRequest,
  scope: string[],
): ServedApp[] {
  const usable = usableApps(issuer, client);
  const named = appNamed(usable, request);
  return thatKnow(named ? [named] : usable, scope);
}

/**
 * The app of an id among those that a client may use.
 * @throws OAuthError `invalid_request`, which names them
 */
export function appCalled(usable: readonly ServedApp[], id: string): ServedApp {
  const app = usable.find((candidate) => candidate.id === id);
  if (app) return app;
  const known = usable.map((candidate) => candidate.id).join(', ');
  throw new OAuthError('invalid_request', `there is no app ${JSON.stringify(id.slice(0, 63))}; there are: ${known}`);
}

/** `acr_values` stand in order of preference (OpenID Connect Core §3.1.2.1): the first app that is there is meant. */
function appNamed(usable: readonly ServedApp[], { provider, acr_values }: AuthorizationRequest): ServedApp | undefined {
  if (provider !== undefined) return appCalled(usable, provider);
  const preferred = usable.some(({ root }) => root) ? appsIn(acr_values).named : [];
  const there = preferred.find((id) => usable.some((app) => app.id === id)) ?? preferred[0];
  return there === undefined ? undefined : appCalled(usable, there);
}

/** Whoever cannot be asked for these scopes is no choice. */
function thatKnow(apps: ServedApp[], scope: string[]): ServedApp[] {
  const able = apps.filter(({ plan }) => scope.every((name) => understood(plan, name)));
  if (able.length > 0) return able;
  const stranger = scope.find((name) => !apps.some(({ plan }) => understood(plan, name)));
  const ids = apps.map(({ id }) => id).join(', ');
  throw new OAuthError(
    'invalid_scope',
    stranger === undefined
      ? `no app knows all of these scopes together; there are: ${ids}`
      : `scope ${JSON.stringify(stranger)} is not known at ${ids}`,
  );
}
