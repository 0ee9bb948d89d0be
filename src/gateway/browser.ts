import type { operations } from '../../generated/gateway/types.ts';
import type { Context, Handlers } from '../contract/contract.ts';
import { formOf } from '../provider/answer.ts';
import { answersInForm, answersInFragment, readCallback } from '../provider/authorize.ts';
import { choicePage } from './choice-page.ts';
import { fromStore } from './connections/presented.ts';
import type { Gateway, ServedApp } from './gateway.ts';
import { finishSignIn, startSignIn } from './home.ts';
import { type Issuer, issuerAt } from './issuer.ts';
import type { AuthorizationRequest } from './oauth/authorization-request.ts';
import { authorize } from './oauth/authorize.ts';
import { callback } from './oauth/callback.ts';
import { OAuthError } from './oauth/error.ts';
import { openPosted, postedAddress } from './oauth/posted.ts';
import { errorPage } from './pages/error.ts';
import { homePage } from './pages/home.ts';
import type { Page } from './pages/html.ts';
import { languageOf } from './pages/language.ts';
import { relayPage } from './pages/relay.ts';
import { signedInPage } from './pages/signed-in.ts';

type Browser = Pick<
  Handlers<operations>,
  | 'home'
  | 'authorize'
  | 'authorizeForm'
  | 'rootAuthorize'
  | 'rootAuthorizeForm'
  | 'callback'
  | 'callbackForm'
  | 'signIn'
  | 'signedIn'
>;

/** Where browsers go: every answer is a page or a redirect. */
export function browser(gateway: Gateway): Browser {
  const at = visiting(gateway);
  const visit = <Answer>(id: string, ctx: Context, act: (app: ServedApp) => Promise<Answer>) =>
    at(id, ctx, () => act(gateway.apps.get(id) as ServedApp));
  const go = (id: string | undefined, request: AuthorizationRequest, ctx: Context) =>
    at(id, ctx, async (issuer) => {
      const step = authorize(gateway, issuer, request, ctx);
      return 'location' in step
        ? redirect(step.location)
        : shown(choicePage(issuer, step, request, ctx.get('accept-language')));
    });
  /** One app leaves no choice, so that its answer is never the page. */
  const goTo = (id: string, request: AuthorizationRequest, ctx: Context) =>
    go(id, request, ctx) as Promise<Exclude<Awaited<ReturnType<typeof go>>, { status: 200 }>>;
  return {
    home: ({ query }, ctx) => {
      if (!gateway.home) return { status: 404, body: { type: 'about:blank', title: 'Not Found', status: 404 } };
      const apps = [...gateway.apps.values()].map(({ id, name, issuer }) => ({
        id,
        name,
        signIn: `${issuer}/sign-in`,
      }));
      const language = languageOf(ctx.get('accept-language'), query.ui_locales);
      return shown(homePage({ language, issuer: gateway.base, apps, documentation: `${gateway.base}/docs` }));
    },
    authorize: ({ path, query }, ctx) => goTo(path.app, query, ctx),
    authorizeForm: ({ path, body }, ctx) => goTo(path.app, body, ctx),
    rootAuthorize: ({ query }, ctx) => go(undefined, query, ctx),
    rootAuthorizeForm: ({ body }, ctx) => go(undefined, body, ctx),
    callback: (input, ctx) => {
      const app = gateway.apps.get(input.path.app);
      const parameters = formOf(ctx.querystring);
      const posts = app !== undefined && answersInForm(app);
      // What an implicit answer says stands behind the `#`, which the browser keeps: only a page of ours can bring it here.
      if (app && !posts && answersInFragment(app) && 'nothing' in readCallback(app, parameters, gateway.now()))
        return shown(relayPage({ language: languageFor(ctx) }));
      const { posted } = input.query;
      return visit(input.path.app, ctx, async (app) => {
        const said = posts && posted !== undefined ? openPosted(gateway, app, posted) : parameters;
        return redirect(await callback(gateway, app, said, ctx));
      });
    },
    callbackForm: ({ path, body }, ctx) =>
      visit(path.app, ctx, async (app) => {
        const parameters = textOnly(body);
        if (answersInForm(app)) return redirect(postedAddress(gateway, app, parameters));
        if (answersInFragment(app)) return redirect(await callback(gateway, app, parameters, ctx));
        throw new OAuthError('invalid_request', `${app.id}: the provider answers by a redirect, not by a form`, {
          status: 405,
        });
      }),
    signIn: ({ path, query }, ctx) =>
      visit(path.app, ctx, async (app) => redirect(startSignIn(gateway, app, ctx, query.ui_locales))),
    signedIn: ({ path, query }, ctx) =>
      visit(path.app, ctx, async (app) => {
        const { answer, raw, identity } = await finishSignIn(gateway, app, query, ctx);
        const { id, name } = app;
        const claims = identity?.claims ?? {};
        const said = { token: raw, identity: identity?.raw ?? [] };
        const tokens = { ...answer };
        const home = `${gateway.base}/`;
        return shown(signedInPage({ language: languageFor(ctx), app: { id, name }, tokens, claims, raw: said, home }));
      }),
  };
}

/** An error as a page, for whatever must not be redirected. */
export function asPage(gateway: Gateway, error: OAuthError, ctx: Context) {
  const { error: word, message: description, status, reason } = error;
  const home = gateway.home ? `${gateway.base}/` : undefined;
  const { html, headers } = errorPage({
    language: languageFor(ctx),
    error: word,
    description,
    status,
    ...(reason === undefined ? {} : { reason }),
    ...(home === undefined ? {} : { home }),
  });
  const shownStatus = [404, 405, 502].includes(status) ? status : 400;
  const allowed = status === 405 ? { Allow: 'GET' } : {};
  return { status: shownStatus as 400, type: 'text/html' as const, headers: { ...headers, ...allowed }, body: html };
}

/** Finds the issuer and turns refusals and outages into pages; whatever else is thrown is a defect and goes on. */
function visiting(gateway: Gateway) {
  return async <Answer>(id: string | undefined, ctx: Context, act: (issuer: Issuer) => Promise<Answer>) => {
    try {
      const issuer = issuerAt(gateway, id);
      if (!issuer)
        throw new OAuthError('not_found', `there is no app named ${id}`, { status: 404, reason: 'unknown_app' });
      return await act(issuer);
    } catch (caught) {
      const error = fromStore(caught);
      if (!(error instanceof OAuthError)) throw error;
      gateway.log.info({ app: id, path: ctx.path, error: error.error, reason: error.reason }, error.message);
      return asPage(gateway, error, ctx);
    }
  };
}

function shown({ html, headers }: Page) {
  return { status: 200 as const, type: 'text/html' as const, headers, body: html };
}

/** 303, so that the browser follows with GET whatever it came with; nobody is told where it came from. */
function redirect(url: string) {
  const headers = { Location: url, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
  return { status: 303 as const, headers };
}

function languageFor(ctx: Context) {
  return languageOf(ctx.get('accept-language'), new URLSearchParams(ctx.querystring).get('ui_locales') ?? undefined);
}

function textOnly(body: Record<string, unknown> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(body ?? {}).map(([name, value]) => [name, String(value)]));
}
