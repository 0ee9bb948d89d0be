import { Webhook } from 'standardwebhooks';
import { onTestFinished } from 'vitest';
import type { Config } from '../../src/config/config.ts';
import type { Provider } from '../../src/contract/contract.ts';
import { freshSecret } from '../../src/webhooks/sign.ts';
import { type Setup, startSetup } from '../support/setup.ts';
import { comeBack, post, redirect_uri, verifier } from '../support/visit.ts';
import { type Receiver, receiver } from '../webhooks/receiver.ts';

/** What a client was told, as `type` and `data` of the body. */
export interface Told {
  type: string;
  data: { connection: string; app: string; sub?: string; state: string; reason?: string };
}

/** The setup with clients that are told of their connections; `demo` and `other` differ in nothing else. */
export interface TellingSetup extends Setup {
  receivers: Record<'demo' | 'other', Receiver>;
  /** What a client's receiver took so far; every signature is judged by the reference library. */
  told(client?: 'demo' | 'other'): Told[];
}

/** Starts it, until the test ends. @param change what a test wants otherwise in the configuration */
export async function startTelling(
  change: (config: Config) => void = () => {},
  providers: Record<string, Provider> = {},
): Promise<TellingSetup> {
  const secrets = { demo: freshSecret(), other: freshSecret() };
  const receivers = { demo: await receiver(), other: await receiver() };
  const setup = await startSetup((config) => {
    const { demo } = config.clients as { demo: (typeof config.clients)[string] };
    Object.assign(demo, { take_tokens: true, webhook: { url: receivers.demo.url, secret: secrets.demo } });
    const webhook = { url: receivers.other.url, secret: secrets.other };
    config.clients.other = { ...demo, client_secret: 'other-secret', webhook };
    change(config);
  }, providers);
  onTestFinished(() => setup.close());
  const told = (client: 'demo' | 'other' = 'demo') =>
    receivers[client].deliveries.map(({ body, headers }) => new Webhook(secrets[client]).verify(body, headers) as Told);
  return { ...setup, receivers, told };
}

/** A client's own token. */
export async function own(setup: Setup, client = 'demo'): Promise<string> {
  const answer = await post(setup, '/token', { grant_type: 'client_credentials' }, `${client}:${client}-secret`);
  return answer.body.access_token as string;
}

/** What a gateway answers to a token. */
export async function get({ url }: { url: string }, path: string, token = '', method = 'GET') {
  const answer = await fetch(url + path, { method, headers: { authorization: `Bearer ${token}` } });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

/** Signs a user in at an app for a client. */
export async function signInAs(setup: Setup, app: string, { user = 'alice', client = 'demo', scope = 'openid' } = {}) {
  const back = await comeBack(setup, app, { user, change: { client_id: client, scope } });
  const code = back.searchParams.get('code') as string;
  const grant = { grant_type: 'authorization_code', code, redirect_uri, code_verifier: verifier };
  const { body } = await post(setup, `/${app}/token`, grant, `${client}:${client}-secret`);
  return body as Record<'access_token' | 'refresh_token' | 'connection', string>;
}

/** What a client sees of a connection. */
export async function connectionOf(setup: Setup, id: string, client = 'demo') {
  return (await get(setup, `/connections/${id}`, await own(setup, client))).body;
}
