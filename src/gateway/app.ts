import Koa, { type Context as KoaContext, type Next } from 'koa';
import type Router from 'koa-router';
import type { operations } from '../../generated/gateway/types.ts';
import type { Context } from '../contract/contract.ts';
import { type Refusal, stub } from '../contract/stub.ts';
import { asPage, browser } from './browser.ts';
import { deauthorize } from './connections/deauthorize.ts';
import { connections } from './connections/endpoints.ts';
import { ConnectionProblem } from './connections/problem.ts';
import { gatewayContract } from './contract.ts';
import { cors } from './cors.ts';
import type { Gateway } from './gateway.ts';
import { bearerError, tokenError } from './oauth/answer.ts';
import { endpoints } from './oauth/endpoints.ts';
import { OAuthError } from './oauth/error.ts';
import { wellKnown } from './oauth/well-known.ts';
import { type State, service } from './service.ts';

/** The gateway as a Koa application: its contract mounted with the handlers of every concern. */
export function application(gateway: Gateway, state: State, proxy: boolean): Koa {
  const app = new Koa({ proxy });
  app.on('error', (err: NodeJS.ErrnoException) => {
    // A client that leaves before its answer is through is nobody's fault here.
    if (err.code === 'ECONNRESET' || err.code === 'EPIPE') return;
    gateway.log.error({ err }, 'a request failed for a reason that nobody foresaw');
  });
  const { pathname } = new URL(gateway.base);
  const prefix = pathname === '/' ? '' : pathname;
  app.use(onlyAnswers(gateway));
  app.use(spelling(prefix));
  app.use(cors);
  const router = routerOf(gateway, state, prefix);
  app.use(router.routes() as unknown as Koa.Middleware);
  app.use(router.allowedMethods() as unknown as Koa.Middleware);
  return app;
}

/** What clients call; the events of the document are what the gateway calls. */
type Served = Omit<operations, 'connectionEvent'>;

const aboutConnections = new Set([
  ...['listConnections', 'readConnection', 'deleteConnection', 'takeToken', 'listEvents'],
  ...['deauthorize', 'deauthorizeForm'],
]);

function routerOf(gateway: Gateway, state: State, prefix: string): Router {
  return stub<Served>(
    gatewayContract,
    {
      ...browser(gateway),
      ...endpoints(gateway),
      ...wellKnown(gateway),
      ...connections(gateway),
      ...deauthorize(gateway),
      ...service(gateway, state),
    },
    {
      prefix,
      refuse: (violations, refusal) => refuse(gateway, violations, refusal),
      breach: (operation, violations) => gateway.log.error({ operation, violations }, 'an answer breaks the document'),
    },
  );
}

/** A request that breaks the document is refused in the words of its endpoint: OAuth JSON for clients, a page for browsers. */
function refuse(gateway: Gateway, violations: { pointer: string; message: string }[], { operation, ctx }: Refusal) {
  const description = violations.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  const error = new OAuthError('invalid_request', description, { reason: 'malformed' });
  if (/^(root)?(token|introspect|revoke)$/i.test(operation)) return tokenError(error);
  if (/^(root)?userinfo(form)?$/i.test(operation)) return bearerError(error);
  if (aboutConnections.has(operation)) return new ConnectionProblem(400, 'Bad Request', description).answer();
  return asPage(gateway, error, ctx as Context);
}

/** The last resort: whatever happens, the answer is an answer, and what went wrong inside stays inside. */
function onlyAnswers(gateway: Gateway) {
  return async function answers(ctx: KoaContext, next: Next): Promise<void> {
    try {
      await next();
      if (ctx.status === 404 && ctx.body == null) problem(ctx, 404, 'Not Found', `there is nothing at ${ctx.path}`);
      if (ctx.status === 405 && ctx.body == null)
        problem(ctx, 405, 'Method Not Allowed', `use ${ctx.response.get('allow')}`);
    } catch (err) {
      gateway.log.error({ err, path: ctx.path }, 'a request failed for a reason that nobody foresaw');
      problem(ctx, 500, 'Internal Server Error', 'the gateway failed; its log says why');
    }
  };
}

function problem(ctx: KoaContext, status: number, title: string, detail: string): void {
  ctx.status = status;
  ctx.body = { type: 'about:blank', title, status, detail };
  ctx.type = 'application/problem+json';
}

/**
 * Brings an address into the contract's spelling. The well-known ones stand before the whole path of an issuer (RFC 8414 §3.1),
 * so also before the gateway's own; a slash at the end changes nothing, and some providers put one there before their fragment.
 * @param prefix the path of the gateway's base, without slash at the end
 */
function spelling(prefix: string) {
  return async function spelled(ctx: KoaContext, next: Next): Promise<void> {
    const bare = ctx.path.replace(/\/+$/, '');
    const [, place, issuer] = /^(\/\.well-known\/[a-z-]+)(\/.+)$/.exec(bare) ?? [];
    const ours = issuer !== undefined && `${issuer}/`.startsWith(`${prefix}/`);
    const moved = ours ? prefix + place + issuer.slice(prefix.length) : bare;
    const path = moved === prefix ? `${prefix}/` : moved || '/';
    if (path !== ctx.path) ctx.path = path;
    await next();
  };
}
