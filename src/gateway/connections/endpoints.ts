import type { operations } from '../../../generated/gateway/types.ts';
import type { Handlers } from '../../contract/contract.ts';
import { NoTokens } from '../../refresh/no-tokens.ts';
import type { Connection } from '../../store/store.ts';
import { open } from '../../vault/envelope.ts';
import type { VaultTokens } from '../../vault/tokens.ts';
import type { Gateway } from '../gateway.ts';
import { noStore } from '../oauth/answer.ts';
import type { Client } from '../oauth/client.ts';
import { revoke } from '../oauth/revoke.ts';
import { outage } from './outage.ts';
import { isOwn, tokenHash } from './own-token.ts';
import { ConnectionProblem } from './problem.ts';
import { shownConnection, shownEvent } from './shown.ts';
import { isOver } from './use.ts';

type Endpoints = Pick<
  Handlers<operations>,
  'listConnections' | 'readConnection' | 'deleteConnection' | 'takeToken' | 'listEvents'
>;

/** What clients ask about their connections, by their own tokens. */
export function connections(gateway: Gateway): Endpoints {
  const { store } = gateway.vault;
  return {
    listConnections: ({ header, query }) =>
      answered(async () => {
        const client = await clientOf(gateway, header.Authorization);
        const { after, limit = 50, ...filter } = query;
        const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) };
        const found = await store.connections.list({ ...defined(filter), client_id: client.id }, page);
        const shown = found.slice(0, limit).map(shownConnection);
        const next = found.length > limit ? shown.at(-1)?.id : undefined;
        return ok({ connections: shown, ...(next === undefined ? {} : { after: next }) });
      }),
    readConnection: ({ header, path }) =>
      answered(async () => ok(shownConnection((await ownedOf(gateway, header, path)).connection))),
    deleteConnection: ({ header, path }) =>
      answered(async () => {
        const { connection } = await ownedOf(gateway, header, path);
        await endAtProvider(gateway, connection);
        await store.connections.remove(connection.id);
        gateway.vault.forget();
        return { status: 204 as const };
      }),
    takeToken: ({ header, path }) =>
      answered(async () => ok(await taken(gateway, await ownedOf(gateway, header, path)))),
    listEvents: ({ header, query }) =>
      answered(async () => {
        const client = await clientOf(gateway, header.Authorization);
        const { before, limit = 50 } = query;
        const found = await store.events.list(client.id, { limit, ...(before === undefined ? {} : { before }) });
        return ok({ events: found.map(shownEvent) });
      }),
  };
}

const ok = <Body>(body: Body) => ({ status: 200 as const, headers: noStore, body });

/** Runs a handler; what it refuses becomes a problem (RFC 9457), of which the type does not know that its status is documented. */
async function answered<Answer>(act: () => Promise<Answer>): Promise<Answer> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof ConnectionProblem) return error.answer() as Answer;
    const detail = outage(error);
    if (detail === undefined) throw error;
    return new ConnectionProblem(503, 'The gateway is not available', detail, 1).answer() as Answer;
  }
}

/** The client whose own token is presented. */
async function clientOf(gateway: Gateway, header: string | undefined): Promise<Client> {
  const token = /^bearer +([\x21-\x7e]+)$/i.exec(header ?? '')?.[1];
  if (token === undefined)
    throw new ConnectionProblem(401, 'No token', "send Authorization: Bearer with the client's own token");
  const found = isOwn(token) ? await gateway.vault.store.tokens.lookup(tokenHash(token)) : undefined;
  const client = found?.token.kind === 'access' ? gateway.clients.get(found.token.client_id) : undefined;
  if (!client)
    throw new ConnectionProblem(401, 'The token is not valid', 'it is not known here, has expired, or was ended');
  if (found?.token.connection_id === undefined) return client;
  throw new ConnectionProblem(
    401,
    'The token is not valid',
    "it stands for a user: use the client's own (client_credentials)",
  );
}

/** A connection of the client that asks; another's is as if it were not there. */
async function ownedOf(
  gateway: Gateway,
  { Authorization }: { Authorization?: string | undefined },
  path: { connection: string },
): Promise<{ client: Client; connection: Connection }> {
  const client = await clientOf(gateway, Authorization);
  const connection = await gateway.vault.store.connections.read(path.connection);
  if (connection?.client_id === client.id) return { client, connection };
  throw new ConnectionProblem(404, 'No such connection', `this client has no connection ${path.connection}`);
}

async function taken(gateway: Gateway, { client, connection }: { client: Client; connection: Connection }) {
  if (!client.takesTokens) {
    throw new ConnectionProblem(
      403,
      'Not allowed',
      `client ${client.id} may not take tokens out: see take_tokens in its configuration`,
    );
  }
  const app = gateway.apps.get(connection.app);
  if (!app) throw new ConnectionProblem(409, 'The app is gone', `app ${connection.app} is not configured any more`);
  const fresh = await gateway.vault.refresher.fresh(connection).catch((error: unknown) => {
    if (!(error instanceof NoTokens)) throw error;
    if (isOver(error)) throw new ConnectionProblem(409, 'The connection has ended', error.message);
    throw new ConnectionProblem(503, 'The tokens are being renewed', error.message, error.retryAfter);
  });
  const { access_token } = fresh.tokens;
  if (access_token === undefined)
    throw new ConnectionProblem(409, 'There is no token', `${app.id} has no token per user`);
  const { expires_at, upstream_scope } = fresh.connection;
  return {
    access_token,
    ...(expires_at === undefined ? {} : { expires_in: Math.max(0, Math.floor(expires_at - gateway.now())) }),
    ...(upstream_scope.length === 0 ? {} : { scope: upstream_scope.join(' ') }),
    carrier: app.plan.carrier,
  };
}

/** Ends the tokens at the provider where it can; that it cannot, or does not answer, keeps nobody from leaving. */
async function endAtProvider(gateway: Gateway, { id, app: at, tokens }: Connection): Promise<void> {
  const app = gateway.apps.get(at);
  if (!app?.plan.revoke || tokens === undefined) return;
  try {
    const { access_token } = await open<VaultTokens>(gateway.vault.ring, id, tokens);
    if (access_token !== undefined) await revoke(gateway, app, access_token);
  } catch (err) {
    gateway.log.warn({ err, connection: id }, 'the provider did not revoke the tokens of a connection that was ended');
  }
}

function defined<Members extends object>(members: Members): { [Name in keyof Members]?: NonNullable<Members[Name]> } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as never;
}
