import type { AnyAnswer, AnyCall } from '../../src/client/fetch.ts';
import { type Api, createGateway } from '../../src/client/gateway.ts';
import { passTokens, type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redeem } from '../support/visit.ts';
import type { Callable, Documented } from './documents.ts';

/** The shipped setup with one token of each kind per provider. */
export interface Stage {
  setup: Setup;
  apis: Map<string, Api<unknown>>;
  tokens: Map<string, { user: string; app: string | undefined }>;
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
  const setup = await startSetup(passTokens);
  const stage: Stage = { setup, apis: new Map(), tokens: new Map() };
  for (const { provider, operations } of all) {
    const { id, plan } = provider;
    const { default: api } = (await import(`../../generated/${id}/api.ts`)) as { default: Api<unknown> };
    stage.apis.set(id, api);
    const scope = [...new Set(['openid', ...operations.flatMap(({ scopes }) => scopes)])].join(' ');
    const back = await comeBack(setup, id, { change: { scope } });
    const user = await redeem(setup, id, back.searchParams.get('code') as string);
    const app = plan.app_token ? await post(setup, `/${id}/token`, { grant_type: 'client_credentials' }) : undefined;
    stage.tokens.set(id, { user: tokenIn(user), app: app && tokenIn(app) });
  }
  return stage;
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
