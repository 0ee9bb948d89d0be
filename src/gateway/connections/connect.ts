import { grantsOf } from '../../provider/authorize.ts';
import { slides } from '../../provider/refresh.ts';
import type { Tokens } from '../../provider/token.ts';
import { newId } from '../../store/id.ts';
import type { Connection } from '../../store/store.ts';
import { open } from '../../vault/envelope.ts';
import { sealTokens, type VaultTokens } from '../../vault/tokens.ts';
import type { Gateway, ServedApp } from '../gateway.ts';

/** A sign-in that succeeded. */
export interface SignIn {
  client_id: string;
  /** Who the user is at the app; undefined where no one asked. */
  sub: string | undefined;
  tokens: Tokens;
  /** What the client asked for, and what the provider was asked for. */
  scope: string[];
  upstream_scope: string[];
  /** Epoch seconds. */
  auth_time: number;
}

/** A connection as the one who just signed in gets to know it. */
export type Connected = Pick<Connection, 'id' | 'expires_at' | 'refreshable'>;

/**
 * Puts a sign-in's tokens into the vault: into the connection that client, app and user have already, or into a new one.
 * @throws StoreUnavailable
 */
export async function connect(gateway: Gateway, app: ServedApp, given: SignIn): Promise<Connected> {
  const { store } = gateway.vault;
  const { client_id, sub } = given;
  const signIn = { ...given, tokens: usable(app, given.tokens) };
  for (;;) {
    const known = sub === undefined ? undefined : await store.connections.find({ client_id, app: app.id, sub });
    const connected = known ? await again(gateway, app, signIn, known) : await anew(gateway, app, signIn);
    // Somebody else made it, or took it away, in this very moment.
    if (connected) return connected;
  }
}

/** A refresh token is kept only where the app can use it. */
function usable(app: ServedApp, { refresh_token, ...tokens }: Tokens): Tokens {
  return refresh_token === undefined || !grantsOf(app).includes('refresh_token')
    ? tokens
    : { ...tokens, refresh_token };
}

async function anew(gateway: Gateway, app: ServedApp, signIn: SignIn): Promise<Connected | undefined> {
  const { store, ring, events, told } = gateway.vault;
  const { client_id, sub, scope, auth_time } = signIn;
  const now = gateway.now();
  const id = newId('con', now);
  const given = { now, upstream_scope: signIn.upstream_scope, sliding: slides(app) };
  const { sealed } = sealTokens(ring, id, signIn.tokens, given);
  const about = { id, client_id, app: app.id, sub, scope, last_error: undefined };
  const connection = { ...about, ...sealed, auth_time };
  if (!(await store.connections.create(connection, events('connection.created', about)))) return undefined;
  told(client_id);
  return { ...sealed, id };
}

async function again(
  gateway: Gateway,
  app: ServedApp,
  { client_id, tokens, scope, upstream_scope, auth_time }: SignIn,
  known: Connection,
): Promise<Connected | undefined> {
  const { store, ring, events, told } = gateway.vault;
  const { id } = known;
  const before = await kept(gateway, known);
  const given = { now: gateway.now(), upstream_scope, sliding: slides(app), ...(before ? { before } : {}) };
  const { sealed } = sealTokens(ring, id, tokens, given);
  const news = known.state === 'active' ? [] : events('connection.recovered', { ...known, scope });
  const replaced = await store.connections.replace(id, { ...sealed, scope, auth_time }, news);
  if (!replaced) return undefined;
  gateway.log.debug({ app: app.id, connection: id }, 'a user signed in again');
  told(client_id);
  return { ...sealed, id };
}

/** What the connection had: some providers give a refresh token at the first sign-in only. One that ended has nothing to add. */
async function kept({ vault: { ring }, log }: Gateway, { id, state, tokens }: Connection) {
  if (state !== 'active' || tokens === undefined) return undefined;
  return open<VaultTokens>(ring, id, tokens).catch((err: unknown) => {
    log.warn({ err, connection: id }, 'the tokens of a connection cannot be opened; the new sign-in replaces them');
    return undefined;
  });
}
