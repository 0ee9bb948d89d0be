import type { IncomingMessage } from 'node:http';
import { NoTokens } from '../../refresh/no-tokens.ts';
import { outage } from '../connections/outage.ts';
import { isOver, type Usable, type Useless } from '../connections/use.ts';
import { insufficient } from './bearer.ts';
import type { ApiCall } from './call.ts';
import type { Problem } from './problem.ts';
import type { ServedApi, ServedOperation } from './served.ts';

/** The header by which a client's own token names the connection that a call is for. */
const CONNECTION = 'onegate-connection';

const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_token"' };

/**
 * Serves a call with a token of the gateway's own, which stands for a connection: that one's token goes to the provider. What
 * refuses it at once is returned; what takes a look into the store answers the call itself.
 */
export function withConnection(
  { gateway: { vault }, app }: ServedApi,
  call: ApiCall,
  { headers: { [CONNECTION]: named } }: IncomingMessage,
  asked: Parameters<ApiCall['serve']>[0],
  token: string,
): Problem | undefined {
  const { operation } = call.served as ServedOperation;
  const go = (found: Usable | Useless): Problem | undefined => {
    if (typeof found === 'string') return useless(found);
    const { id, needs } = operation;
    const refusal = found.upstream_scope && insufficient(id, needs, found.upstream_scope);
    if (!refusal) call.serve(asked, found.access_token, found);
    return refusal;
  };
  const found = vault.use(token, { app, named: named?.toString(), own: operation.forApp });
  if (!(found instanceof Promise)) return go(found);
  found
    .then((one) => {
      const refusal = go(one);
      if (refusal) call.refuse(refusal);
    })
    .catch((error) => call.fail(error));
  return undefined;
}

/** Why a token of the gateway's own gives nothing to call with. */
function useless(why: Useless): Problem {
  return refusals[why];
}

const refusals: Record<Useless, Problem> = {
  invalid: {
    status: 401,
    title: 'The token is not valid',
    detail: 'the access token is not known here, has expired, was ended, or is for another app',
    error: 'invalid_token',
    headers: challenge,
  },
  unnamed: {
    status: 400,
    title: 'No connection is named',
    detail: "a client's own token acts for a connection: name it by the header Onegate-Connection",
    error: 'invalid_request',
  },
  personal: {
    status: 403,
    title: "The client's own token is wanted",
    detail: 'this operation acts for the app and not for a user: use a token of the grant client_credentials',
    error: 'forbidden',
  },
  unknown: {
    status: 404,
    title: 'No such connection',
    detail: 'this client has no connection of that id at this app',
    error: 'not_found',
  },
};

/** What a call is told when its connection or the store fails; undefined: that is no such failure. */
export function unusable(error: unknown): Problem | undefined {
  const out = outage(error);
  if (out !== undefined) {
    const headers = { 'Retry-After': '1' };
    return {
      status: 503,
      title: 'The gateway is not available',
      detail: out,
      error: 'temporarily_unavailable',
      headers,
    };
  }
  if (!(error instanceof NoTokens)) return undefined;
  const detail = error.message;
  if (isOver(error)) {
    return { status: 401, title: 'The connection has ended', detail, error: 'invalid_token', headers: challenge };
  }
  const headers = { 'Retry-After': String(error.retryAfter ?? 1) };
  return { status: 503, title: 'The tokens are being renewed', detail, error: 'temporarily_unavailable', headers };
}

/** Why an operation that goes to a host told at the sign-in cannot be called. @param held the connection, where there is one */
export function untold(operation: string, held: Usable | undefined): Problem {
  if (held) {
    const detail = `${operation}: the provider named no host for this connection, or one that its document does not admit`;
    return { status: 502, title: 'The host is not known', detail, error: 'server_error' };
  }
  const detail = `${operation} goes to a host that the provider names at the sign-in: use a token of the gateway's own`;
  return { status: 403, title: 'A connection is wanted', detail, error: 'forbidden' };
}
