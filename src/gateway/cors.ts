import type { Context, Next } from 'koa';

/** What a public client in a browser calls by script; none of it looks at cookies, so that every origin may. */
const open = /\/(token|userinfo|revoke|jwks|\.well-known\/[a-z-]+(\/[^/]+)?)$/;

/** Cross-origin calls (Fetch standard §3.2) to the endpoints that clients in browsers need; nowhere else. */
export async function cors(ctx: Context, next: Next): Promise<void> {
  if (!ctx.get('origin') || !open.test(ctx.path)) return next();
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Access-Control-Expose-Headers', 'WWW-Authenticate, Retry-After');
  if (ctx.method !== 'OPTIONS') return next();
  ctx.set('Access-Control-Allow-Methods', 'GET, POST');
  ctx.set('Access-Control-Allow-Headers', 'Authorization, Content-Type, Accept');
  ctx.set('Access-Control-Max-Age', '600');
  ctx.status = 204;
}
