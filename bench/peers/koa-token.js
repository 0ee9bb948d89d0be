import Koa from 'koa';

/** Serves POST with a form; `exchange` gives the provider's tokens for its fields, and all peers answer the same of them. */
export function serveToken(port, exchange) {
  const app = new Koa();
  app.use(async (ctx) => {
    const { access_token, expires_in, refresh_token, scope } = await exchange(await formOf(ctx.req));
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { access_token, token_type: 'Bearer', expires_in, refresh_token, scope };
  });
  app.listen(Number(port), '127.0.0.1', () => console.log('ready'));
}

async function formOf(req) {
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  return Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
}
