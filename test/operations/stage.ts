import type { AnyAnswer, AnyCall } from '../../src/client/fetch.ts';
import { type Api, createGateway } from '../../src/client/gateway.ts';
import type { Client } from '../../src/config/config.ts';
import { tokenless } from '../../src/gateway/oauth/choice.ts';
import type { Plan } from '../../src/provider/plan.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redeem, redirect_uri, verifier } from '../support/visit.ts';
import type { Callable, Documented } from './documents.ts';

/** The shipped setup with one token of each kind per provider. */
export interface Stage {
  setup: Setup;
  apis: Map<string, Api<unknown>>;
  tokens: Map<string, Tokens>;
}

/** What clients present to the gateway, and what the provider gave where that is something else. */
export interface Tokens {
  user: string | undefined;
  app: string | undefined;
  upstream?: string | undefined;
}

/** What went over the wire between client and gateway. */
export interface Wire {
  request: Request;
  status: number;
  headers: Headers;
  bytes: Buffer;
}

/** Starts it and signs in at every provider. */
export async function startStage(all: Documented[]): Promise<Stage> {
  const setup = await startSetup((config) => {
    passTokens(config);
    config.clients.keeper = { ...(config.clients.demo as Client), tokens: 'managed', take_tokens: true };
  });
  const stage: Stage = { setup, apis: new Map(), tokens: new Map() };
  for (const { provider, operations } of all) {
    const { id, plan } = provider;
    const { default: api } = (await import(`../../generated/${id}/api.ts`)) as { default: Api<unknown> };
    stage.apis.set(id, api);
    const scope = [...new Set(['openid', ...operations.flatMap((one) => one.scopes)])].join(' ');
    const user = tokenless({ plan }) ? undefined : isTold(plan) ? kept(setup, id, scope) : passed(setup, id, scope);
    const app = plan.app_token ? post(setup, `/${id}/token`, { grant_type: 'client_credentials' }) : undefined;
    // A provider at which nobody can sign in fails in its own tests, and not in everybody's.
    const own = await Promise.resolve(user).catch(() => undefined);
    const more = await Promise.resolve(app?.then(tokenIn)).catch(() => undefined);
    stage.tokens.set(id, { user: own?.user, upstream: own?.upstream, app: more });
  }
  return stage;
}

/** The provider's own token, as most clients here have it. */
async function passed(setup: Setup, app: string, scope: string) {
  const back = await comeBack(setup, app, { change: { scope } });
  return { user: tokenIn(await redeem(setup, app, back.searchParams.get('code') as string)), upstream: undefined };
}

/** Whether operations are on a host that only a connection knows. */
function isTold({ servers }: Plan): boolean {
  return servers.some(({ variables }) => Object.values(variables).some(({ value }) => value && 'token' in value));
}

/** A token of the gateway's, and the provider's behind it. */
async function kept(setup: Setup, app: string, scope: string) {
  const credentials = 'keeper:demo-secret';
  const back = await comeBack(setup, app, { change: { scope, client_id: 'keeper' } });
  const grant = { grant_type: 'authorization_code', redirect_uri, code_verifier: verifier };
  const code = back.searchParams.get('code') as string;
  const { body } = await post(setup, `/${app}/token`, { ...grant, code }, credentials);
  const own = tokenIn(await post(setup, '/token', { grant_type: 'client_credentials' }, credentials));
  const response = await fetch(`${setup.url}/connections/${body.connection}/token`, {
    method: 'POST',
    headers: { authorization: `Bearer ${own}` },
  });
  const { access_token } = (await response.json()) as { access_token: string };
  return { user: body.access_token as string, upstream: access_token };
}

/** The good token for an operation; undefined where it takes none. */
export function tokenFor({ tokens }: Stage, provider: string, { token }: Callable): string | undefined {
  return token === 'none' ? undefined : tokens.get(provider)?.[token];
}

/** Calls an operation as users do: by method and path, with the client; `token` undefined sends none. */
export async function call(
  { setup, apis }: Stage,
  provider: string,
  { seen }: Callable,
  written: AnyCall,
  token: string | undefined,
): Promise<{ answer: AnyAnswer; wire: Wire }> {
  let wire: Wire | undefined;
  const watched = async (request: Request) => {
    const kept = request.clone();
    const response = await fetch(request, { redirect: 'manual' });
    const bytes = Buffer.from(await response.clone().arrayBuffer());
    wire = { request: kept, status: response.status, headers: response.headers, bytes };
    return response;
  };
  const gateway = createGateway({ issuer: setup.url, fetch: watched });
  const app = gateway.app(apis.get(provider) as Api<unknown>) as unknown as Record<string, Verb>;
  const verb = app[seen.method];
  if (!verb) throw new Error(`the client has no ${seen.method}`);
  const answer = await verb(seen.path, { ...written, ...(token === undefined ? {} : { token }) });
  return { answer, wire: wire as unknown as Wire };
}

type Verb = (path: string, call: AnyCall) => Promise<AnyAnswer>;

function tokenIn({ status, body }: Awaited<ReturnType<typeof post>>): string {
  if (status !== 200) throw new Error(`no token: ${status} ${JSON.stringify(body)}`);
  return body.access_token as string;
}
