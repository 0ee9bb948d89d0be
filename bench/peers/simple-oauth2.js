import { AuthorizationCode } from 'simple-oauth2';
import { serveToken } from './koa-token.js';

const [upstream, port] = process.argv.slice(2);
const client = new AuthorizationCode({
  client: { id: 'upstream-id', secret: 'upstream-secret' },
  auth: { tokenHost: upstream, tokenPath: '/oauth/token' },
  options: { authorizationMethod: 'body' },
});
serveToken(port, async ({ code, redirect_uri }) => (await client.getToken({ code, redirect_uri })).token);
