import type { operations } from '../../../generated/gateway/types.ts';
import type { Context, Handlers, Input } from '../../contract/contract.ts';
import { isOwnGrant, ownGrant } from '../connections/grant.ts';
import { isOwn } from '../connections/own-token.ts';
import { endOwn, fromStore, ownState } from '../connections/presented.ts';
import type { Gateway } from '../gateway.ts';
import { type Issuer, issuerAt, soleApp, subjectAt } from '../issuer.ts';
import { bearerError, noStore, tokenError } from './answer.ts';
import { authenticate, type Client, type Credentials } from './client.ts';
import { OAuthError } from './error.ts';
import { inspect } from './introspect.ts';
import { revoke } from './revoke.ts';
import { grant } from './token.ts';
import { userinfo } from './userinfo.ts';
import { appAt, appOfGrant } from './which-app.ts';

type AtApp = 'token' | 'introspect' | 'revoke' | 'userinfo' | 'userinfoForm';
type Endpoints = Pick<Handlers<operations>, AtApp | `root${Capitalize<AtApp>}`>;
/** What an endpoint of the root issuer is asked; an app's own are asked the same. */
type Request<Id extends `root${Capitalize<AtApp>}`> = Input<operations[Id]>;

/** What clients call: the token endpoint and its kin, the apps' and the root issuer's by the same handlers. */
export function endpoints(gateway: Gateway): Endpoints {
  const atToken = answering(gateway, tokenError);
  const atBearer = answering(gateway, bearerError);
  const token = atToken((issuer, request: Request<'rootToken'>) => tokens(gateway, issuer, request));
  const introspect = atToken((issuer, request: Request<'rootIntrospect'>) => introspection(gateway, issuer, request));
  const ended = atToken((issuer, request: Request<'rootRevoke'>) => revocation(gateway, issuer, request));
  const user = atBearer((issuer, { header, body }: Partial<Request<'rootUserinfoForm'>>) =>
    userinfo(gateway, issuer, header?.Authorization, body?.access_token),
  );
  return {
    ...{ token, rootToken: token },
    ...{ introspect, rootIntrospect: introspect },
    ...{ revoke: ended, rootRevoke: ended },
    ...{ userinfo: user, userinfoForm: user, rootUserinfo: user, rootUserinfoForm: user },
  };
}

async function tokens(gateway: Gateway, issuer: Issuer, { header, body }: Request<'rootToken'>) {
  const client = clientOf(gateway, issuer, header, body);
  if (isOwnGrant(client, body.grant_type)) return ownGrant(gateway, issuer, client, body);
  const app = appOfGrant(gateway, issuer, client, body);
  const { answer } = await grant(gateway, app, client, body);
  const given = app.root && !client.managed ? [answer.access_token, answer.refresh_token] : [];
  for (const token of given) if (token !== undefined) gateway.tokenApps.set(token, app.id);
  return answer;
}

async function introspection(gateway: Gateway, issuer: Issuer, { header, body }: Request<'rootIntrospect'>) {
  const client = clientOf(gateway, issuer, header, body);
  if (!client.secret)
    throw new OAuthError('invalid_client', 'only clients with a secret may introspect', { status: 401 });
  const token = tokenOf(body);
  if (isOwn(token)) return ownState(gateway, issuer, token, client);
  const app = appAt(gateway, issuer, token, client);
  if (!app || client.managed) return { active: false };
  const found = await inspect(gateway, app, token, body.token_type_hint);
  if (!found.active) return found;
  const { sub } = found;
  return {
    ...found,
    ...(sub === undefined ? {} : { sub: subjectAt(app, sub) }),
    token_type: 'Bearer',
    iss: app.issuer,
  };
}

async function revocation(gateway: Gateway, issuer: Issuer, { header, body }: Request<'rootRevoke'>) {
  const client = clientOf(gateway, issuer, header, body);
  const token = tokenOf(body);
  if (isOwn(token)) return endOwn(gateway, issuer, token, client).then(() => ({}));
  const app = client.managed ? undefined : appAt(gateway, issuer, token, client);
  // What is no token of this issuer needs no end (RFC 7009 §2.2).
  if (app) await revoke(gateway, app, token, body.token_type_hint);
  return {};
}

/**
 * Prepares an endpoint: the issuer is the app's in the path, without one the root. Refusals become answers of the endpoint's
 * kind; whatever else is thrown is a defect and goes on.
 */
function answering<Refused>(gateway: Gateway, refused: (error: OAuthError) => Refused) {
  return <Asked, Body>(act: (issuer: Issuer, request: Asked) => Promise<Body>) =>
    async (request: Asked & { path?: { app?: string } }, ctx: Context) => {
      const app = request.path?.app;
      try {
        const issuer = issuerAt(gateway, app);
        if (!issuer) throw new OAuthError('invalid_request', `there is no app named ${app}`, { status: 404 });
        return { status: 200 as const, headers: noStore, body: await act(issuer, request) };
      } catch (caught) {
        const error = fromStore(caught);
        if (!(error instanceof OAuthError)) throw error;
        gateway.log.info({ app, path: ctx.path, error: error.error, status: error.status }, error.message);
        return refused(error);
      }
    };
}

function clientOf(
  gateway: Gateway,
  issuer: Issuer,
  header: { Authorization?: string | undefined },
  { client_id, client_secret }: Partial<Pick<Credentials, 'client_id' | 'client_secret'>>,
): Client {
  return authenticate(gateway, soleApp(issuer)?.id, { header: header.Authorization, client_id, client_secret });
}

function tokenOf({ token }: { token?: string | undefined }): string {
  if (token === undefined || token === '') throw new OAuthError('invalid_request', 'token is missing');
  return token;
}
