import type { Context, Next } from 'koa';

/** What a public client in a browser calls by script; none of it looks at cookies, so that every origin may. */
const open = /\/(token|userinfo|revoke|jwks|\.well-known\/[a-z-]+(\/[^/]+)?)$/;

/**
 * Cross-origin calls (Fetch standard §3.2) to the endpoints that clients in browsers need; nowhere else. Answers say so whoever
 * asks: one that was kept from a visit without `Origin` must serve a script too.
 */
export async function cors(ctx: Context, next: Next): Promise<void> {
  if (!open.test(ctx.path)) return next();
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Access-Control-Expose-Headers', 'WWW-Authenticate, Retry-After');
  if (ctx.method !== 'OPTIONS' || !ctx.get('origin')) return next();
  ctx.set('Access-Control-Allow-Methods', 'GET, POST');
  ctx.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, Accept');
  ctx.set('Access-Control-Max-Age', '600');
  ctx.status = 204;
}
