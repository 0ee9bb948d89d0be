import type { operations } from '../../../generated/gateway/types.ts';
import type { Context, Handlers } from '../../contract/contract.ts';
import type { Gateway, ServedApp } from '../gateway.ts';
import { bearerError, noStore, tokenError } from './answer.ts';
import { authenticate, type Client, type Credentials } from './client.ts';
import { metadata } from './discovery.ts';
import { OAuthError } from './error.ts';
import { identify } from './identity.ts';
import { inspect } from './introspect.ts';
import { revoke } from './revoke.ts';
import { grant } from './token.ts';

type Endpoints = Pick<
  Handlers<operations>,
  | 'token'
  | 'userinfo'
  | 'userinfoForm'
  | 'introspect'
  | 'revoke'
  | 'openidConfiguration'
  | 'authorizationServer'
  | 'authorizationServerSuffixed'
  | 'jwks'
>;

/** What clients call: the token endpoint and its kin, and what they read first. */
export function endpoints(gateway: Gateway): Endpoints {
  const atToken = answering(gateway, tokenError);
  const atBearer = answering(gateway, bearerError);
  return {
    token: ({ path, header, body }, ctx) =>
      atToken(path.app, ctx, async (app) => {
        const client = clientOf(gateway, app, header, body);
        const { answer } = await grant(gateway, app, client, body);
        return { status: 200, headers: noStore, body: answer };
      }),
    introspect: ({ path, header, body }, ctx) =>
      atToken(path.app, ctx, async (app) => {
        const client = clientOf(gateway, app, header, body);
        if (!client.secret)
          throw new OAuthError('invalid_client', 'only clients with a secret may introspect', { status: 401 });
        const found = await inspect(gateway, app, tokenOf(body), body.token_type_hint);
        const about = found.active ? { ...found, token_type: 'Bearer', iss: app.issuer } : found;
        return { status: 200, headers: noStore, body: about };
      }),
    revoke: ({ path, header, body }, ctx) =>
      atToken(path.app, ctx, async (app) => {
        clientOf(gateway, app, header, body);
        await revoke(gateway, app, tokenOf(body), body.token_type_hint);
        return { status: 200, headers: noStore, body: {} };
      }),
    userinfo: ({ path, header }, ctx) => atBearer(path.app, ctx, (app) => userinfo(gateway, app, header.Authorization)),
    userinfoForm: ({ path, header, body }, ctx) =>
      atBearer(path.app, ctx, (app) => userinfo(gateway, app, header.Authorization, body?.access_token)),
    openidConfiguration: ({ path }) => described(gateway, path.app),
    authorizationServer: ({ path }) => described(gateway, path.app),
    authorizationServerSuffixed: ({ path }) => described(gateway, path.app),
    jwks: async ({ path }) =>
      gateway.apps.has(path.app)
        ? { status: 200, headers: kept, body: await gateway.signer.jwks() }
        : noApp(gateway, path.app),
  };
}

/** Five minutes: long enough to spare requests, short enough for a change of keys. */
const kept = { 'Cache-Control': 'public, max-age=300' };

async function userinfo(gateway: Gateway, app: ServedApp, header: string | undefined, field?: string) {
  const fromHeader = /^bearer +([\x21-\x7e]+)$/i.exec(header ?? '')?.[1];
  if (fromHeader !== undefined && field !== undefined) {
    throw new OAuthError(
      'invalid_request',
      'the token stands in the header and in the form; send it once (RFC 6750 §2)',
    );
  }
  const access_token = fromHeader ?? field;
  if (access_token === undefined) {
    throw new OAuthError('unauthorized', 'send Authorization: Bearer with an access token', { status: 401 });
  }
  if (gateway.spent.isEnded(access_token)) {
    throw new OAuthError('invalid_token', 'the token was ended because its code was used twice', { status: 401 });
  }
  if (!/^[\x21-\x7e]+$/.test(access_token)) {
    throw new OAuthError('invalid_token', 'this is no token: it has characters that none has', { status: 401 });
  }
  const { claims } = await identify(gateway, app, { access_token, kept: {} }, 'bearer');
  return { status: 200 as const, headers: noStore, body: claims as { sub: string } };
}

/** Finds the app and turns refusals into answers of the endpoint's kind; whatever else is thrown is a defect and goes on. */
function answering<Refused>(gateway: Gateway, refused: (error: OAuthError) => Refused) {
  return async <Answer>(
    id: string,
    ctx: Context,
    act: (app: ServedApp) => Promise<Answer>,
  ): Promise<Answer | Refused> => {
    try {
      const app = gateway.apps.get(id);
      if (!app) throw new OAuthError('invalid_request', `there is no app named ${id}`, { status: 404 });
      return await act(app);
    } catch (error) {
      if (!(error instanceof OAuthError)) throw error;
      gateway.log.info({ app: id, path: ctx.path, error: error.error, status: error.status }, error.message);
      return refused(error);
    }
  };
}

function clientOf(
  gateway: Gateway,
  app: ServedApp,
  header: { Authorization?: string | undefined },
  body: Partial<Pick<Credentials, 'client_id' | 'client_secret'>>,
): Client {
  const { client_id, client_secret } = body;
  return authenticate(gateway, app.id, { header: header.Authorization, client_id, client_secret });
}

function tokenOf({ token }: { token?: string | undefined }): string {
  if (token === undefined || token === '') throw new OAuthError('invalid_request', 'token is missing');
  return token;
}

function described(gateway: Gateway, id: string) {
  const app = gateway.apps.get(id);
  return app ? { status: 200 as const, headers: kept, body: metadata(gateway, app) } : noApp(gateway, id);
}

/** An address of an app that is not there (RFC 9457). */
export function noApp(gateway: Gateway, id: string) {
  const known = [...gateway.apps.keys()].join(', ');
  const detail = `there is no app named ${JSON.stringify(id.slice(0, 63))}; there are: ${known}`;
  return { status: 404 as const, body: { type: 'about:blank', title: 'Not Found', status: 404, detail } };
}
